#!/usr/bin/env bash
# Guess: Braille translation leaves out a bar of block elements, or gives each block one cell.
# What happens: liblouis has no cell for them, so it spells each one as its number in Unicode: eight cells a block,
#   a bar of ten fills two rows of a 40-cell display. In Unified English Braille the digits come without a number
#   sign, as the letters "x b e h h". French gives ten blanks: a bar is an empty stretch there.
# Why it matters here: a poll's result as a bar drowns the count beside it; text for Braille has counts and no bars.
# Source: Debian 12's liblouis 3.24.0-1, lou_translate; measured here.
# Run: bash findings/braille-bars.sh (Debian 12; 77 where its packages cannot be had).
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
    for table in en-ueb-g1.ctb en-us-g2.ctb de-g1.ctb fr-bfu-comp6.utb; do
        for text in '█' '██████████'; do
            cells=$(printf '%s\n' "$text" | timeout 20 root/usr/bin/lou_translate "unicode.dis,$table")
            printf '%s: %s blocks, %s cells, the first eight: "%s"\n' "$table" ${#text} ${#cells} "${cells:0:8}"
        done
    done
)
expected='root/usr/bin/lou_translate (Liblouis) 3.24.0
en-ueb-g1.ctb: 1 blocks, 8 cells, the first eight: "⠄⡳⠭⠃⠑⠓⠓⠄"
en-ueb-g1.ctb: 10 blocks, 80 cells, the first eight: "⠄⡳⠭⠃⠑⠓⠓⠄"
en-us-g2.ctb: 1 blocks, 8 cells, the first eight: "⠄⡳⠭⠆⠢⠦⠦⠄"
en-us-g2.ctb: 10 blocks, 80 cells, the first eight: "⠄⡳⠭⠆⠢⠦⠦⠄"
de-g1.ctb: 1 blocks, 8 cells, the first eight: "⠠⡳⠭⠣⠱⠳⠳⠠"
de-g1.ctb: 10 blocks, 80 cells, the first eight: "⠠⡳⠭⠣⠱⠳⠳⠠"
fr-bfu-comp6.utb: 1 blocks, 1 cells, the first eight: "⠀"
fr-bfu-comp6.utb: 10 blocks, 10 cells, the first eight: "⠀⠀⠀⠀⠀⠀⠀⠀"'
printf '%s\n' "$seen"
diff <(printf '%s\n' "$expected") <(printf '%s\n' "$seen") && exit 0
echo "This has changed."
exit 1
