#!/usr/bin/env bash
# Guess: whether clear(1) empties the scrollback depends on the terminal; where it is left, the terminal cannot do it.
# What happens: it depends on the name in TERM. The same tmux, which obeys CSI 3J, is emptied by "clear" under
#   tmux-256color and keeps everything under screen-256color, the name that it gave itself by default for years. Of the
#   types with another screen (smcup) most have no E3, VTE's and Konsole's own names among them.
# Why it matters here: someone who is watched and leaves must not depend on a name that arrives over ssh: 3J is sent
#   whether the type announces it or not.
# Source: Debian 12's ncurses-term, ncurses-base and ncurses-bin 6.4-4, tmux 3.3a-3; measured here.
# Run: bash findings/clear-depends-on-the-name.sh (Debian 12; 77 where the packages cannot be had).
set -uo pipefail
dir=$(mktemp -d)
trap 'for socket in "$dir"/tmux.*; do [ -S "$socket" ] && tmux kill-server 2> /dev/null; done; rm -rf "$dir"' EXIT
cd "$dir" || exit 1
socket=$dir/tmux
apt-get -qq -o APT::Sandbox::User=root download ncurses-term=6.4-4 ncurses-base=6.4-4 ncurses-bin=6.4-4 tmux=3.3a-3 \
    libevent-core-2.1-7=2.1.12-stable-8+deb12u1 libutempter0=1.2.1-3 ||
    { echo "These packages cannot be had here."; exit 77; }
for package in *.deb; do dpkg-deb -x "$package" root; done
mkdir types
cp -r root/usr/share/terminfo/. root/lib/terminfo/. types
export TERMINFO=$dir/types LC_ALL=C.UTF-8 TERM=xterm-256color SHELL=/bin/sh
tmux() {
    LD_LIBRARY_PATH=$dir/root/usr/lib/x86_64-linux-gnu timeout 20 "$dir/root/usr/bin/tmux" -S "$socket" -f /dev/null "$@"
}
kept() {
    socket=$(mktemp -u "$dir/tmux.XXXXXX")
    tmux new-session -d -x 80 -y 24 "seq 100; TERM=$1 root/usr/bin/clear; printf '\033[24;1HDone'; sleep 60"
    for _ in $(seq 300); do tmux capture-pane -p | grep -q Done && break; sleep 0.1; done
    tmux capture-pane -p -S - | grep -c '^[0-9]'
    tmux kill-server
}

seen=$(
    for type in tmux-256color xterm-256color screen-256color; do
        echo "tmux 3.3a with TERM=$type: clear leaves $(kept $type) of 100 lines"
    done
    has_e3() { grep -q 'E3=' <<< "$(root/usr/bin/infocmp -1x "$1")"; }
    for type in xterm-256color tmux-256color screen-256color vte-256color konsole-256color rxvt-unicode-256color; do
        has_e3 $type && echo "$type has E3" || echo "$type has no E3"
    done
    root/usr/bin/toe "$dir/types" | cut -f 1 | while read -r type; do
        grep -q 'smcup=' <<< "$(root/usr/bin/infocmp -1 "$type")" && { has_e3 "$type" && echo yes || echo no; }
    done | sort | uniq -c | xargs echo 'Types with another screen, by whether they have E3:'
)
expected='tmux 3.3a with TERM=tmux-256color: clear leaves 0 of 100 lines
tmux 3.3a with TERM=xterm-256color: clear leaves 0 of 100 lines
tmux 3.3a with TERM=screen-256color: clear leaves 100 of 100 lines
xterm-256color has E3
tmux-256color has E3
screen-256color has no E3
vte-256color has no E3
konsole-256color has no E3
rxvt-unicode-256color has no E3
Types with another screen, by whether they have E3: 427 no 61 yes'
printf '%s\n' "$seen"
diff <(printf '%s\n' "$expected") <(printf '%s\n' "$seen") && exit 0
echo "This has changed."
exit 1
