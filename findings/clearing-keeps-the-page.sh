#!/usr/bin/env bash
# Guess: clearing the screen takes the page away, and a full reset (ESC c) takes the scrollback with it.
# What happens: in tmux and in GNU screen "erase all" (CSI 2J), "home, erase below" (H J) and even ESC c first write the
#   page into the scrollback, where it stays to be read. Erasing from the second row down and then the first, erasing
#   to the cursor (1J), or row by row (2K), pushes nothing. CSI 3J empties tmux's scrollback; GNU screen's is not
#   emptied by any of them. Deleting the lines (CSI M) is safe in tmux, and not in GNU screen.
# Why it matters here: someone who is watched leaves with one key; with the usual clearing, what stood there is a page up.
# Source: Debian 12's tmux 3.3a-3 and GNU screen 4.9.0-4, read with capture-pane -S - and hardcopy -h; measured here.
# Run: bash findings/clearing-keeps-the-page.sh (Debian 12; 77 where its packages cannot be had).
set -uo pipefail
dir=$(mktemp -d)
export TERM=xterm-256color LC_ALL=C.UTF-8 SHELL=/bin/sh SCREENDIR=
finish() {
    for socket in "$dir"/tmux.*; do [ -S "$socket" ] && tmux kill-server 2> /dev/null; done
    for SCREENDIR in "$dir"/screens.*; do [ -d "$SCREENDIR" ] && screen -S finding -X quit > /dev/null; done
    rm -rf "$dir"
}
trap finish EXIT
cd "$dir" || exit 1
socket=$dir/tmux
apt-get -qq -o APT::Sandbox::User=root download tmux=3.3a-3 screen=4.9.0-4 libevent-core-2.1-7=2.1.12-stable-8+deb12u1 \
    libutempter0=1.2.1-3 || { echo "These packages cannot be had here."; exit 77; }
for package in *.deb; do dpkg-deb -x "$package" root; done
export LD_LIBRARY_PATH=$dir/root/usr/lib/x86_64-linux-gnu
tmux() { timeout 20 "$dir/root/usr/bin/tmux" -S "$socket" -f /dev/null "$@"; }
screen() { timeout 20 "$dir/root/usr/bin/screen" -U -c /dev/null "$@"; }
await() { for _ in $(seq 300); do "$@" && return; sleep 0.1; done; return 1; }

# How many of the five lines of a page are left anywhere after the bytes $1.
in_tmux() {
    socket=$(mktemp -u "$dir/tmux.XXXXXX")
    tmux new-session -d -x 80 -y 24 "printf 'a line of the page\n%.0s' 1 2 3 4 5; printf '$1\033[24;1HDone'; sleep 60"
    shown() { tmux capture-pane -p | grep -q Done; }
    await shown
    tmux capture-pane -p -S - | grep -c 'a line of the page'
    tmux kill-server
}
in_screen() {
    SCREENDIR=$(mktemp -d "$dir/screens.XXXXXX")
    screen -h 200 -dmS finding sh -c "printf 'a line of the page\n%.0s' 1 2 3 4 5; printf '$1\033[24;1HDone'; sleep 60"
    shown() {
        rm -f "$dir/page"
        screen -S finding -p 0 -X hardcopy -h "$dir/page" && sleep 0.2 && grep -qs Done "$dir/page"
    }
    await shown
    grep -c 'a line of the page' "$dir/page"
    screen -S finding -X quit
}

seen=$(
    tmux -V
    screen --version | grep -o 'version [0-9.]*'
    for bytes in '\033[2J' '\033[H\033[J' '\033c' '\033[H\033[2J\033[3J' '\033[H\033[24M' '\033[2H\033[J\033[H\033[2K' \
        '\033[24H\033[1J' '\033[H\033[2K\033[2H\033[2K\033[3H\033[2K\033[4H\033[2K\033[5H\033[2K'; do
        printf '%s: tmux keeps %s, screen %s\n' "${bytes//\\033/ESC}" "$(in_tmux "$bytes")" "$(in_screen "$bytes")"
    done
)
expected='tmux 3.3a
version 4.09.00
ESC[2J: tmux keeps 5, screen 5
ESC[HESC[J: tmux keeps 5, screen 5
ESCc: tmux keeps 5, screen 5
ESC[HESC[2JESC[3J: tmux keeps 0, screen 5
ESC[HESC[24M: tmux keeps 0, screen 5
ESC[2HESC[JESC[HESC[2K: tmux keeps 0, screen 0
ESC[24HESC[1J: tmux keeps 0, screen 0
ESC[HESC[2KESC[2HESC[2KESC[3HESC[2KESC[4HESC[2KESC[5HESC[2K: tmux keeps 0, screen 0'
printf '%s\n' "$seen"
diff <(printf '%s\n' "$expected") <(printf '%s\n' "$seen") && exit 0
echo "This has changed."
exit 1
