# SPDX-License-Identifier: Apache-2.0
complete -c spillway-practice -f
complete -c spillway-practice -l port -x -d 'Port on 127.0.0.1'
complete -c spillway-practice -l state -r -a '(__fish_complete_directories)' -d 'Folder of the practice project'
complete -c spillway-practice -l exit-with-stdin -d 'End when standard input ends'
complete -c spillway-practice -l job-speedup -x -d 'Let simulated work run as many times as fast'
complete -c spillway-practice -l no-seed-tasks -d 'Start a new project without dumping tasks'
complete -c spillway-practice -l topics -x -d 'Generated topics of the first instance'
complete -c spillway-practice -l instances -x -d 'Generated instances of the project'
complete -c spillway-practice -l fault -x -d 'Switch a fault on' \
    -a '(spillway-practice --list-faults 2>/dev/null | string replace -r " .*" "")'
complete -c spillway-practice -l no-faults -d 'Switch all faults off first'
complete -c spillway-practice -l list-faults -d 'Print the names of the faults'
complete -c spillway-practice -l log -d 'A line for each request'
complete -c spillway-practice -l version -d 'Print the version'
complete -c spillway-practice -l help -d 'Print the options'
