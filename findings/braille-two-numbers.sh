#!/usr/bin/env bash
# Guess: two numbers with a space between them, as in a row of a table, stay two numbers in Braille.
# What happens: liblouis's tables of Unified English Braille write one blank between digits as the numeric space, dot 5,
#   and leave out the second number sign: "12 34" becomes one number of five cells and no gap. Two blanks keep two
#   numbers. The American, German, French and Welsh tables write two numbers with one blank as well.
# Why it matters here: counts side by side ("Yes 12 34") are felt as one number of four digits, and a join code's two
#   halves as one; a table made for Braille needs two blanks, or words, between its columns.
# Source: Debian 12's liblouis 3.24.0-1, lou_translate; the numeric space is Unified English Braille's sign for a blank
#   inside one number, and the tables cannot know where a number ends; measured here.
# Run: bash findings/braille-two-numbers.sh (Debian 12; 77 where its packages cannot be had).
set -uo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir" || exit 1
apt-get -qq -o APT::Sandbox::User=root download liblouis-bin=3.24.0-1 liblouis20=3.24.0-1 liblouis-data=3.24.0-1 ||
    { echo "No liblouis 3.24.0-1 to be had here."; exit 77; }
for package in *.deb; do dpkg-deb -x "$package" root; done
export LD_LIBRARY_PATH=$dir/root/usr/lib/x86_64-linux-gnu LOUIS_TABLEPATH=$dir/root/usr/share/liblouis/tables
export LC_ALL=C.UTF-8

seen=$(
    root/usr/bin/lou_translate --version | head -1
    for table in en-ueb-g1.ctb en-ueb-g2.ctb en-us-g2.ctb de-g1.ctb fr-bfu-comp6.utb cy-cy-g1.utb; do
        printf '%s: ' "$table"
        printf '12 34\n12  34\n' | timeout 20 root/usr/bin/lou_translate "unicode.dis,$table" | paste -d '|' - -
    done
)
expected='root/usr/bin/lou_translate (Liblouis) 3.24.0
en-ueb-g1.ctb: ⠼⠁⠃⠐⠉⠙|⠼⠁⠃⠀⠀⠼⠉⠙
en-ueb-g2.ctb: ⠼⠁⠃⠐⠉⠙|⠼⠁⠃⠀⠀⠼⠉⠙
en-us-g2.ctb: ⠼⠁⠃⠀⠼⠉⠙|⠼⠁⠃⠀⠀⠼⠉⠙
de-g1.ctb: ⠼⠁⠃⠀⠼⠉⠙|⠼⠁⠃⠀⠀⠼⠉⠙
fr-bfu-comp6.utb: ⠠⠡⠣⠀⠠⠩⠹|⠠⠡⠣⠀⠀⠠⠩⠹
cy-cy-g1.utb: ⠼⠁⠃⠀⠼⠉⠙|⠼⠁⠃⠀⠀⠼⠉⠙'
printf '%s\n' "$seen"
diff <(printf '%s\n' "$expected") <(printf '%s\n' "$seen") && exit 0
echo "This has changed."
exit 1
