#!/usr/bin/env bash
# Guess: a csv as RFC 4180 has it, with quotes where a cell needs them, is read by DuckDB whatever stands where in it.
# What happens: read_csv guesses from the first 20,480 rows whether the file has quotes at all. Where the first one comes
#   later, quotes are letters: a cell "a, b" is two, and the file is refused; a quoted cell without a comma is read
#   without a word, quotes and all. With one quoted cell in the first rows both are right; a doubled quote that comes late
#   is then right in a file that is named, and refused in the same file as a list of one.
# Why it matters here: results of many sessions, one behind the other, are one long table, in which the first option with a
#   comma may come late; so every text stands in quotes, needed or not, and numbers in none. The line that the page on
#   tables gives for DuckDB says quote and escape, with which all of these are read.
# Source: PyPI's duckdb 2.0.1; measured here.
# Run: bash findings/duckdb-late-quote.sh (Debian 12 with python3-venv; 77 where the package cannot be had).
set -uo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir" || exit 1
{ python3 -m venv venv && venv/bin/pip -q install duckdb==2.0.1; } || { echo "No duckdb to be had here."; exit 77; }
cat > late.py <<'PYTHON'
import duckdb

def read(said, first, rows, late, where="late.csv", **more):
    with open("late.csv", "w") as file:
        file.write("number,option,value\n" + f"0,{first},1.5\n" * rows + f"1,{late},2.5\n")
    try:
        found = duckdb.read_csv(where, **more).fetchall()[-1]
    except duckdb.Error as error:
        found = "refused, " + str(error).splitlines()[0]
    print(f"{said}: {late} is {found}")

for late in ('"b"', '"a, b"'):
    read("no quotes, 20000 rows", "plain", 20_000, late)
    read("no quotes, 21000 rows", "plain", 21_000, late)
    read("quotes, 21000 rows", '"quoted"', 21_000, late)
doubled = '"a ""b"""'
read("quotes", '"quoted"', 21_000, doubled)
read("quotes, a list", '"quoted"', 21_000, doubled, ["late.csv"])
read("told, a list", "plain", 21_000, doubled, ["late.csv"], quotechar='"', escapechar='"')
PYTHON

seen=$(venv/bin/python late.py)
expected='no quotes, 20000 rows: "b" is (1, '"'b'"', 2.5)
no quotes, 21000 rows: "b" is (1, '"'\"b\"'"', 2.5)
quotes, 21000 rows: "b" is (1, '"'b'"', 2.5)
no quotes, 20000 rows: "a, b" is (1, '"'a, b'"', 2.5)
no quotes, 21000 rows: "a, b" is refused, Conversion Error: CSV Error on Line: 21002
quotes, 21000 rows: "a, b" is (1, '"'a, b'"', 2.5)
quotes: "a ""b""" is (1, '"'a \"b\"'"', 2.5)
quotes, a list: "a ""b""" is refused, Invalid Input Error: CSV Error on Line: 21002
told, a list: "a ""b""" is (1, '"'a \"b\"'"', 2.5)'
printf '%s\n' "$seen"
diff <(printf '%s\n' "$expected") <(printf '%s\n' "$seen") && exit 0
echo "This has changed."
exit 1
