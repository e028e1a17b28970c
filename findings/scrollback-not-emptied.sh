#!/usr/bin/env bash
# Guess: a terminal with a scrollback empties it for CSI 3J, xterm's sequence, or at least for the full reset (ESC c).
# What happens: xterm does both. rxvt-unicode ignores 3J, and is emptied by ESC c. mlterm ignores 3J too, and its ESC c
#   takes the page and leaves all above it.
# Why it matters here: no one sequence leaves a terminal empty. Which one works must be measured for each, and where none
#   does the person is told so before it matters.
# Source: Debian 12's xterm 379-1, rxvt-unicode 9.30-2+b4 and mlterm 3.9.0-1+b1 under Xvfb; their scrollback is read by
#   their own means: xterm prints all pages (CSI ?11i), urxvt its scrollback (Shift-Print), mlterm takes a snapshot
#   (OSC 5379); measured here.
# Run: bash findings/scrollback-not-emptied.sh (Debian 12 with Xvfb, xdotool and what the three depend on; 77 where
#   one of them is missing).
set -uo pipefail
for tool in Xvfb xdotool; do command -v $tool > /dev/null || { echo "$tool is not installed."; exit 77; }; done
dir=$(mktemp -d)
trap '[ -n "${display:-}" ] && kill "$display"; rm -rf "$dir"' EXIT
cd "$dir" || exit 1
apt-get -qq -o APT::Sandbox::User=root download xterm=379-1 rxvt-unicode=9.30-2+b4 libptytty0=2.0-1+b1 mlterm=3.9.0-1+b1 \
    mlterm-common=3.9.0-1+b1 || { echo "These packages cannot be had here."; exit 77; }
for package in *.deb; do dpkg-deb -x "$package" root; done
export HOME=$dir LC_ALL=C.UTF-8 LD_LIBRARY_PATH=$dir/root/usr/lib/x86_64-linux-gnu
for terminal in xterm urxvt mlterm; do
    ldd root/usr/bin/$terminal | grep 'not found' && { echo "$terminal lacks a library here."; exit 77; }
done
mkfifo number
Xvfb -displayfd 3 -screen 0 1024x768x24 -nolisten tcp 3> number 2> Xvfb.log &
display=$!
read -r -t 20 number < number || { echo "Xvfb does not start."; exit 1; }
export DISPLAY=:$number

# How many of 100 numbered lines are left after the bytes $2 in terminal $1, whose page has 24 lines.
left() {
    printf 'seq 100; sleep 0.5; printf "%s\\033[24;1HDone"; touch drawn; sleep 0.5; %s; sleep 1.5\n' "$2" "${3:-:}" > program.sh
    rm -f drawn out
    case $1 in
    xterm) timeout 20 "$dir/root/usr/bin/xterm" -sl 500 -geometry 80x24+0+0 -xrm 'XTerm*printerCommand: cat > out' \
        -e sh program.sh ;;
    urxvt) timeout 20 "$dir/root/usr/bin/urxvt" -sl 500 -geometry 80x24+0+0 -print-pipe 'cat > out' -e sh program.sh 2> urxvt.log &
        for _ in $(seq 100); do [ -e drawn ] && break; sleep 0.1; done
        xdotool mousemove 100 100 sleep 0.3 key shift+Print
        wait $! ;;
    mlterm) rm -rf .mlterm
        timeout 20 "$dir/root/usr/bin/mlterm" -l 500 -g 80x24 -e sh program.sh
        cat .mlterm/*.snp > out ;;
    esac
    sed 's,\x1b#5,,; s,\x1b\[[0-9;]*m,,g' out | grep -c '^[0-9]'
}

seen=$(
    for bytes in '' '\033[3J' '\033c'; do
        printf '%s: xterm %s, urxvt %s, mlterm %s lines\n' "${bytes:-nothing}" \
            "$(left xterm "$bytes" "printf '\033[?11i'")" "$(left urxvt "$bytes")" \
            "$(left mlterm "$bytes" "printf '\033]5379;snapshot:all\007'")"
    done
)
expected='nothing: xterm 100, urxvt 100, mlterm 100 lines
\033[3J: xterm 23, urxvt 100, mlterm 100 lines
\033c: xterm 0, urxvt 0, mlterm 77 lines'
printf '%s\n' "$seen"
diff <(printf '%s\n' "$expected") <(printf '%s\n' "$seen") && exit 0
echo "This has changed."
exit 1
