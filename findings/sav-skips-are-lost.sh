#!/usr/bin/env bash
# Guess: a declared missing value ("9 is a skip") in an SPSS file is read by Python as what it is, or at least as
#   declared; whoever reads the file and writes it again has the same file.
# What happens: pyreadstat reads the 9 as no answer at all and does not tell that anything was declared: the metadata's
#   missing_ranges is empty unless user_missing=True was asked for. In a text variable the declared "skip" becomes None
#   while a truly empty answer stays "". Read and written again, PSPP counts two with no answer, and no skip.
# Why it matters here: a skip is an answer and is counted; an export in this format would lose it in its readers'
#   first line of code, so a skip is a value of its own there, with a label, and no declared missing value.
# Source: PyPI's pyreadstat 1.3.7 with pandas 3.1.1, Debian 12's pspp 1.6.2-2; measured here.
# Run: bash findings/sav-skips-are-lost.sh (Debian 12 with python3-venv; 77 where the packages cannot be had).
set -uo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir" || exit 1
apt-get -qq -o APT::Sandbox::User=root download pspp=1.6.2-2 libgsl27=2.7.1+dfsg-5+deb12u1 \
    libgslcblas0=2.7.1+dfsg-5+deb12u1 || { echo "These packages cannot be had here."; exit 77; }
for package in *.deb; do dpkg-deb -x "$package" root; done
{ python3 -m venv venv && venv/bin/pip -q install pyreadstat==1.3.7 pandas==3.1.1; } ||
    { echo "These packages cannot be had here."; exit 77; }
cat > skips.py <<'PYTHON'
import json, pandas, pyreadstat
answers = pandas.DataFrame({"q1": [1.0, 9.0, None], "why": ["because", "skip", ""]})
pyreadstat.write_sav(answers, "first.sav", missing_ranges={"q1": [9], "why": ["skip"]})
for wanted in (False, True):
    table, told = pyreadstat.read_sav("first.sav", user_missing=wanted)
    cells = [[None if pandas.isna(v) else v for v in table[name]] for name in table]
    print(f"user_missing={wanted}:", *map(json.dumps, cells), "declared:", json.dumps(told.missing_ranges))
table, told = pyreadstat.read_sav("first.sav")
pyreadstat.write_sav(table, "again.sav", missing_ranges=told.missing_ranges)
PYTHON
libraries=root/usr/lib/x86_64-linux-gnu
missing() {
    printf "get file='%s.sav'.\nfrequencies q1 /statistics=none.\n" "$1" > "$1.sps"
    LD_LIBRARY_PATH=$libraries:$libraries/pspp timeout 60 root/usr/bin/pspp "$1.sps" -O format=csv -o "$1.csv" > /dev/null
    echo "PSPP, $1:" $(sed -n '/^Missing/,/^Total/p' "$1.csv" | cut -d , -f 1-3)
}

seen=$(
    venv/bin/python skips.py
    missing first
    missing again
)
expected='user_missing=False: [1.0, null, null] ["because", null, ""] declared: {}
user_missing=True: [1.0, 9.0, null] ["because", "skip", ""] declared: {"q1": [{"lo": 9.0, "hi": 9.0}], "why": [{"lo": "skip", "hi": "skip"}]}
PSPP, first: Missing,. ,1 ,9.00,1 Total,,3
PSPP, again: Missing,. ,2 Total,,3'
printf '%s\n' "$seen"
diff <(printf '%s\n' "$expected") <(printf '%s\n' "$seen") && exit 0
echo "This has changed."
exit 1
