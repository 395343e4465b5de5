# SPDX-License-Identifier: Apache-2.0
complete -c spillway -l new-task -d 'Begin with a new dumping task'
complete -c spillway -l practise -d 'Begin on the practice service'
complete -c spillway -l help -d 'Print the options'
complete -c spillway -l version -d 'Print the version'
