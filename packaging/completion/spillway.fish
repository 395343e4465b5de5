# SPDX-License-Identifier: Apache-2.0
complete -c spillway -l new-task -d 'Begin with a new dumping task'
complete -c spillway -l practise -d 'Begin on the practice service'
complete -c spillway -l log-level -x -a 'debug info warning error off' -d 'How much the log tells'
complete -c spillway -l help -d 'Print the options'
complete -c spillway -l version -d 'Print the version'
