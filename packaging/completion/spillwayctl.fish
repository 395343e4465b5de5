# SPDX-License-Identifier: Apache-2.0
# fish completion: the program itself knows its commands, options and profiles.
function __spillwayctl_words
    set -l words (commandline -opc) "$(commandline -ct)"
    set -l found ($words[1] complete $words[2..] 2>/dev/null)
    if test "$found" = :files
        __fish_complete_path "$(commandline -ct)"
    else if set -q found[1]
        printf '%s\n' $found
    end
end
complete -c spillwayctl -f -a '(__spillwayctl_words)'
