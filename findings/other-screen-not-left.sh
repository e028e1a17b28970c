#!/usr/bin/env bash
# Guess: a program that draws in the other screen (CSI ?1049h) and leaves it (CSI ?1049l) gives the page before back.
# What happens: GNU screen without "altscreen on" (its default is off) and mosh always draw on the one page they have:
#   the picture is still there after the program has left, and the page before is not. The terminfo entry "screen"
#   announces the other screen (smcup) all the same.
# Why it matters here: leaving the other screen is not enough to take a page away; it is erased by hand first.
# Source: Debian 12's GNU screen 4.9.0-4, mosh 1.4.0-1+b1 and tmux 3.3a-3, which does give the page back; measured here.
# Run: bash findings/other-screen-not-left.sh (Debian 12; 77 where its packages cannot be had).
set -uo pipefail
dir=$(mktemp -d)
export TERM=xterm-256color LC_ALL=C.UTF-8 SHELL=/bin/sh SCREENDIR=
finish() {
    for socket in "$dir"/tmux.*; do [ -S "$socket" ] && tmux kill-server 2> /dev/null; done
    for SCREENDIR in "$dir"/screens.*; do [ -d "$SCREENDIR" ] && screen -S finding -X quit > /dev/null; done
    [ -n "${mosh:-}" ] && kill "$mosh" 2> /dev/null
    rm -rf "$dir"
}
trap finish EXIT
cd "$dir" || exit 1
socket=$dir/tmux
apt-get -qq -o APT::Sandbox::User=root download screen=4.9.0-4 mosh=1.4.0-1+b1 tmux=3.3a-3 \
    libprotobuf32=3.21.12-3+deb12u1 libevent-core-2.1-7=2.1.12-stable-8+deb12u1 libutempter0=1.2.1-3 ||
    { echo "These packages cannot be had here."; exit 77; }
for package in *.deb; do dpkg-deb -x "$package" root; done
export LD_LIBRARY_PATH=$dir/root/usr/lib/x86_64-linux-gnu
tmux() { timeout 20 "$dir/root/usr/bin/tmux" -S "$socket" -f /dev/null "$@"; }
screen() { timeout 20 "$dir/root/usr/bin/screen" -U -c "$dir/screenrc" "$@"; }
touch screenrc
cat > program.sh <<'SH'
printf 'the line before\n\033[?1049h\033[H\033[2Jthe picture\033[?1049l\033[5;1HDone'
sleep 60
SH
# Waits until the page that "$@" prints holds the last word, then tells which of the two texts are on it.
page() {
    for _ in $(seq 300); do
        text=$("$@")
        grep -q Done <<< "$text" && break
        sleep 0.1
    done
    grep -oE 'the line before|the picture' <<< "$text" | xargs
}
in_screen() {
    SCREENDIR=$(mktemp -d "$dir/screens.XXXXXX")
    screen -dmS finding sh program.sh
    hardcopy() {
        rm -f "$dir/page"
        screen -S finding -p 0 -X hardcopy "$dir/page" && sleep 0.2 && cat "$dir/page" 2> /dev/null
    }
    page hardcopy
    screen -S finding -X quit
}
in_tmux() {
    socket=$(mktemp -u "$dir/tmux.XXXXXX")
    tmux new-session -d -x 80 -y 24 "$1"
    page tmux capture-pane -p
    tmux kill-server
}

seen=$(
    echo "tmux 3.3a: $(in_tmux 'sh program.sh')"
    echo "GNU screen 4.9.0: $(in_screen)"
    echo 'altscreen on' > screenrc
    echo "GNU screen 4.9.0 with altscreen on: $(in_screen)"
    root/usr/bin/mosh-server new -i 127.0.0.1 -p 60200:60299 -- sh "$dir/program.sh" > mosh.txt 2>&1
    mosh=$(sed -n 's/.*detached, pid = \([0-9]*\).*/\1/p' mosh.txt)
    read -r _ _ port key < <(grep 'MOSH CONNECT' mosh.txt)
    echo "mosh 1.4.0 in tmux: $(in_tmux "MOSH_KEY=$key root/usr/bin/mosh-client 127.0.0.1 $port")"
    kill "$mosh"
)
expected='tmux 3.3a: the line before
GNU screen 4.9.0: the picture
GNU screen 4.9.0 with altscreen on: the line before
mosh 1.4.0 in tmux: the picture'
printf '%s\n' "$seen"
diff <(printf '%s\n' "$expected") <(printf '%s\n' "$seen") && exit 0
echo "This has changed."
exit 1
