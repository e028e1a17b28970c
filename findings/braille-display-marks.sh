#!/usr/bin/env bash
# Guess: a Braille display shows a tick and a cross as two different cells, or as nothing.
# What happens: BRLTTY's English tables show the tick, the cross, both circles, both boxes and the arrow as one and the
#   same cell, dots 1456, which is also the question mark's. Of the blocks that bars are drawn with, the full one and
#   the lower half have cells of their own; the seven eighths, the shades and the rest are that question mark.
# Why it matters here: "✓ Recorded" and "✗ Not recorded" begin with the same cell, and a row of bars ends in question
#   marks; on linear seats the words carry the meaning and no sign stands alone.
# Source: Debian 12's brltty 6.5-7+deb12u1, brltty-trtxt with the tables en-nabcc and en_US; measured here.
# Run: bash findings/braille-display-marks.sh (Debian 12; 77 where its package cannot be had).
set -uo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir" || exit 1
apt-get -qq -o APT::Sandbox::User=root download brltty=6.5-7+deb12u1 || { echo "No brltty to be had here."; exit 77; }
dpkg-deb -x brltty_*.deb root

# The cells of a text in a table.
cells() {
    printf '%s' "$2" | LC_ALL=C.UTF-8 timeout 20 root/usr/bin/brltty-trtxt -T root/etc/brltty -i "$1" -o unicode
}

seen=$(
    dpkg-deb -W --showformat='${Package} ${Version}\n' brltty_*.deb
    for table in en-nabcc en_US; do
        printf '%s: ?✓✗●○☑☐→ are %s, █▄ are %s, ▇▊▒░ are %s\n' "$table" "$(cells $table '?✓✗●○☑☐→')" \
            "$(cells $table '█▄')" "$(cells $table '▇▊▒░')"
    done
)
expected='brltty 6.5-7+deb12u1
en-nabcc: ?✓✗●○☑☐→ are ⠹⠹⠹⠹⠹⠹⠹⠹, █▄ are ⣿⣤, ▇▊▒░ are ⠹⠹⠹⠹
en_US: ?✓✗●○☑☐→ are ⠹⠹⠹⠹⠹⠹⠹⠹, █▄ are ⣿⣤, ▇▊▒░ are ⠹⠹⠹⠹'
printf '%s\n' "$seen"
diff <(printf '%s\n' "$expected") <(printf '%s\n' "$seen") && exit 0
echo "This has changed."
exit 1
