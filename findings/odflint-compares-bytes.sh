#!/usr/bin/env bash
# Guess: odflint, the checker of OpenDocument files that odfpy brings, says nothing of a file with no fault.
# What happens: it says of every file, also of one that odfpy itself has just written, that its 'mimetype' member must not
#   have extra header info, and ends with status 0. It compares the member's comment, which is bytes since Python 3, with
#   a text, and so finds it other than empty.
# Why it matters here: a test that asks it for its opinion of the spreadsheet has to know this one sentence.
# Source: PyPI's odfpy 1.4.1, Debian 12's Python 3.11; measured here.
# Run: bash findings/odflint-compares-bytes.sh (Debian 12 with python3-venv; 77 where the package cannot be had).
set -uo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir" || exit 1
{ python3 -m venv venv && venv/bin/pip -q install odfpy==1.4.1 2> /dev/null; } ||
    { echo "No odfpy to be had here."; exit 77; }
venv/bin/python -c 'from odf.opendocument import OpenDocumentSpreadsheet as New; New().save("new.ods")'

seen=$(
    venv/bin/odflint new.ods
    echo "status $?"
    venv/bin/python -c 'import zipfile; first = zipfile.ZipFile("new.ods").infolist()[0]; print(first.filename, first.comment, first.extra)'
)
expected="Error: The 'mimetype' member must not have extra header info
status 0
mimetype b'' b''"
printf '%s\n' "$seen"
diff <(printf '%s\n' "$expected") <(printf '%s\n' "$seen") && exit 0
echo "This has changed."
exit 1
