#!/usr/bin/env bash
# Guess: a QR code drawn with half blocks bears a hair of space between the lines of text, as it bears dirt; there is
#   error correction for that.
# What happens: one pixel of background in each line of sixteen and neither ZXing nor OpenCV finds the code, at half size
#   neither, at the highest error correction neither: the three corner squares are no longer found. A blurred picture,
#   as a camera out of focus takes, is read with one pixel, and not with four.
# Why it matters here: terminals with a line height above 1.0, and text printed with leading, show a code that nobody
#   can scan; the address stands beside it in words, and paper has the code as a picture.
# Source: PyPI's segno 1.6.6, zxing-cpp 3.1.1, opencv-python-headless 5.0.0.93, numpy 2.4.6; measured here.
# Run: bash findings/qr-code-with-gaps.sh (python3-venv; 77 where the packages cannot be had).
set -uo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir" || exit 1
{ python3 -m venv venv &&
    venv/bin/pip -q install segno==1.6.6 zxing-cpp==3.1.1 opencv-python-headless==5.0.0.93 numpy==2.4.6; } ||
    { echo "These packages cannot be had here."; exit 77; }
cat > gaps.py <<'PYTHON'
import cv2, numpy, segno, zxingcpp

TEXT = "ssh -p 2222 join@192.0.2.10"

def drawn(level, gap):
    """The code in cells of 8 by 16 pixels, dark on light, two modules to a cell, and a gap of background below each."""
    code = segno.make(TEXT, micro=False, error=level, boost_error=False)
    rows = [numpy.repeat(numpy.array([0 if dark else 255 for dark in row], numpy.uint8), 8)
            for row in code.matrix_iter(border=4)]
    lines = []
    for top in range(0, len(rows) - 1, 2):
        lines += [rows[top]] * 8 + [rows[top + 1]] * 8 + [numpy.full_like(rows[top], 255)] * gap
    return numpy.array(lines)

def read(picture):
    zxing = any(code.text == TEXT for code in zxingcpp.read_barcodes(picture))
    opencv = cv2.QRCodeDetector().detectAndDecode(picture)[0] == TEXT
    return {(True, True): "both read it", (False, False): "neither reads it"}.get((zxing, opencv), "one reads it")

for level in ("L", "H"):
    for gap in (0, 1, 4):
        picture = drawn(level, gap)
        half = cv2.resize(picture, None, fx=0.5, fy=0.5, interpolation=cv2.INTER_AREA)
        blurred = cv2.GaussianBlur(picture, (9, 9), 3)
        print(f"Level {level}, {gap} pixels: sharp {read(picture)}, half size {read(half)}, blurred {read(blurred)}")
PYTHON

seen=$(timeout 120 venv/bin/python gaps.py)
expected='Level L, 0 pixels: sharp both read it, half size both read it, blurred both read it
Level L, 1 pixels: sharp neither reads it, half size neither reads it, blurred both read it
Level L, 4 pixels: sharp neither reads it, half size neither reads it, blurred neither reads it
Level H, 0 pixels: sharp both read it, half size both read it, blurred both read it
Level H, 1 pixels: sharp neither reads it, half size neither reads it, blurred both read it
Level H, 4 pixels: sharp neither reads it, half size neither reads it, blurred neither reads it'
printf '%s\n' "$seen"
diff <(printf '%s\n' "$expected") <(printf '%s\n' "$seen") && exit 0
echo "This has changed."
exit 1
