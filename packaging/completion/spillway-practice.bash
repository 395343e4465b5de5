# SPDX-License-Identifier: Apache-2.0
_spillway_practice() {
    local current=${COMP_WORDS[COMP_CWORD]} words
    COMPREPLY=()
    case ${COMP_WORDS[COMP_CWORD - 1]} in
        --state) compopt -o default; return ;;
        --port | --job-speedup | --topics | --instances) return ;;
        --fault) words=$("${COMP_WORDS[0]}" --list-faults 2>/dev/null | cut -d ' ' -f 1) ;;
        *) words='--port --state --exit-with-stdin --job-speedup --no-seed-tasks --topics --instances --fault
            --no-faults --list-faults --log --version --help' ;;
    esac
    mapfile -t COMPREPLY < <(compgen -W "$words" -- "$current")
}
complete -F _spillway_practice spillway-practice
