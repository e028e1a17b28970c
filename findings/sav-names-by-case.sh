#!/usr/bin/env bash
# Guess: two columns called "a" and "A" (options, or questions) are refused by a writer of SPSS files, or are read back.
# What happens: pyreadstat writes both without a word and reads both back, so a test with it alone is green. PSPP, where
#   names do not differ by case, takes the second for a repetition, warns, and calls it V1.
# Why it matters here: authors name polls as they like; the names in an export must differ in more than their case, and
#   be read by a statistics program, not only by the library that wrote them.
# Source: PyPI's pyreadstat 1.3.7 with pandas 3.1.1, Debian 12's pspp 1.6.2-2; measured here.
# Run: bash findings/sav-names-by-case.sh (Debian 12 with python3-venv; 77 where the packages cannot be had).
set -uo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir" || exit 1
apt-get -qq -o APT::Sandbox::User=root download pspp=1.6.2-2 libgsl27=2.7.1+dfsg-5+deb12u1 \
    libgslcblas0=2.7.1+dfsg-5+deb12u1 || { echo "These packages cannot be had here."; exit 77; }
for package in *.deb; do dpkg-deb -x "$package" root; done
{ python3 -m venv venv && venv/bin/pip -q install pyreadstat==1.3.7 pandas==3.1.1; } ||
    { echo "These packages cannot be had here."; exit 77; }
cat > names.py <<'PYTHON'
import pandas, pyreadstat
pyreadstat.write_sav(pandas.DataFrame({"a": [1.0], "A": [2.0]}), "names.sav")
print("pyreadstat reads", ",".join(pyreadstat.read_sav("names.sav")[0]))
PYTHON
printf "get file='names.sav'.\nlist.\n" > names.sps
libraries=root/usr/lib/x86_64-linux-gnu

seen=$(
    venv/bin/python names.py
    LD_LIBRARY_PATH=$libraries:$libraries/pspp timeout 60 root/usr/bin/pspp names.sps -O format=csv -o names.csv 2>&1 |
        grep -o 'Duplicate.*' | tr -d "\`'"
    echo "PSPP reads $(grep -m 1 '^a,' names.csv)"
)
expected='pyreadstat reads a,A
Duplicate long variable name A.
PSPP reads a,V1'
printf '%s\n' "$seen"
diff <(printf '%s\n' "$expected") <(printf '%s\n' "$seen") && exit 0
echo "This has changed."
exit 1
