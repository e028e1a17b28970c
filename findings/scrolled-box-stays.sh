#!/usr/bin/env bash
# Guess: only lines that leave the screen at its top go into the scrollback; what scrolls inside a region in the middle
#   of the screen (CSI r) is gone (xterm 379 keeps none of it).
# What happens: tmux and GNU screen put every line that scrolls out of any region into the scrollback, wherever the
#   region stands: three lines scrolled away between rows 2 and 4 are a page up. tmux does so for line feeds and for
#   CSI S, not for CSI M (delete lines); GNU screen for all three.
# Why it matters here: a box that scrolls on the main screen leaves its words behind even when the screen around it is
#   erased with care; a page that must not stay is redrawn in place, or in the other screen.
# Source: Debian 12's tmux 3.3a-3 and GNU screen 4.9.0-4, read with capture-pane -S - and hardcopy -h; measured here.
# Run: bash findings/scrolled-box-stays.sh (Debian 12; 77 where its packages cannot be had).
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
    # Three of the five lines leave the region, then every row is erased where it stands.
    erase='\033[r\033[24H\033[1J'
    for bytes in '\033[2;4r\033[4H\n\n\n' '\033[2;4r\033[3S' '\033[2;4r\033[2H\033[3M'; do
        printf '%s: tmux keeps %s, screen %s\n' "${bytes//\\033/ESC}" \
            "$(in_tmux "$bytes$erase")" "$(in_screen "$bytes$erase")"
    done
)
expected='tmux 3.3a
version 4.09.00
ESC[2;4rESC[4H\n\n\n: tmux keeps 3, screen 3
ESC[2;4rESC[3S: tmux keeps 3, screen 3
ESC[2;4rESC[2HESC[3M: tmux keeps 0, screen 3'
printf '%s\n' "$seen"
diff <(printf '%s\n' "$expected") <(printf '%s\n' "$seen") && exit 0
echo "This has changed."
exit 1
