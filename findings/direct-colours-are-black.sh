#!/usr/bin/env bash
# Guess: on a terminal with at least 256 colours, colour 28 is the palette's green and 255 its near white.
# What happens: terminal types with direct colour say that they have 16,777,216 and take any number from 8 up for red,
#   green and blue in one: setaf 28 is 0,0,28 and setaf 255 a full blue; 1 to 7 are the palette's still. A test for
#   "256 or more" takes such a type for the better one. xterm-direct256 announces the same number and does use the
#   palette, so the number does not tell; whether setaf mentions 38:5 does.
# Why it matters here: a tick in "dark green" stood on black with a contrast of 1.02, unreadable and with no error; direct
#   types get true red, green and blue, or the first eight colours.
# Source: Debian 12's ncurses-term 6.4-4, read with ncurses-bin's tput 6.4-4; measured here.
# Run: bash findings/direct-colours-are-black.sh (Debian 12; 77 where the packages cannot be had).
set -uo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir" || exit 1
apt-get -qq -o APT::Sandbox::User=root download ncurses-term=6.4-4 ncurses-bin=6.4-4 ||
    { echo "These packages cannot be had here."; exit 77; }
for package in *.deb; do dpkg-deb -x "$package" root; done
export TERMINFO=$dir/root/usr/share/terminfo

seen=$(
    root/usr/bin/tput -V
    for type in xterm-direct konsole-direct tmux-direct vte-direct xterm-direct256; do
        printf '%s, %s colours:' $type "$(root/usr/bin/tput -T $type colors)"
        for colour in 7 28 255; do printf ' %s is %s' $colour "$(root/usr/bin/tput -T $type setaf $colour | tr -d '\033[')"; done
        echo
    done
)
expected='ncurses 6.4.20221231
xterm-direct, 16777216 colours: 7 is 37m 28 is 38:2::0:0:28m 255 is 38:2::0:0:255m
konsole-direct, 16777216 colours: 7 is 37m 28 is 38;2;0;0;28m 255 is 38;2;0;0;255m
tmux-direct, 16777216 colours: 7 is 37m 28 is 38:2::0:0:28m 255 is 38:2::0:0:255m
vte-direct, 16777216 colours: 7 is 37m 28 is 38;2;0;0;28m 255 is 38;2;0;0;255m
xterm-direct256, 16777216 colours: 7 is 37m 28 is 38;5;28m 255 is 38;5;255m'
printf '%s\n' "$seen"
diff <(printf '%s\n' "$expected") <(printf '%s\n' "$seen") && exit 0
echo "This has changed."
exit 1
