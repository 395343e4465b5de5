# SPDX-License-Identifier: Apache-2.0
_spillway() {
    COMPREPLY=()
    case ${COMP_WORDS[COMP_CWORD]} in
        -*) mapfile -t COMPREPLY < <(compgen -W '--new-task --practise --log-level --help --version' -- "${COMP_WORDS[COMP_CWORD]}") ;;
        *) compopt -o default ;;
    esac
}
complete -F _spillway spillway
