"""The papers as Braille, and as a spreadsheet opens them."""

import csv
import re
import shutil

from fault import Check, Fault, expect, missing
from printed import numbers, run

CELLS, LINES = 40, 25
# A number with UEB's sign for a blank inside it, dot 5, as ASCII spells Braille; but not digits one by one, to be rung.
JOINED = re.compile(r'#(?![a-j](?:"[a-j])+(?![a-j"]))[a-j]+(?:"[a-j]+)+')
TABLE = "literaryTextTable=en-ueb-g2.ctb"


def in_braille(papers):
    """No line of Braille is longer than it may be, no page has more lines, no two numbers are one, and read back all of them
    stand in their order."""
    text = papers.plain.read_text()
    braille, back = papers.folder / "summary.brf", papers.folder / "summary.back.txt"
    translate = ["file2brl", "-w", papers.folder, "-C", TABLE]
    run(*translate, "-p", "-C", "inputTextEncoding=utf8", "-C", f"cellsPerLine={CELLS}", "-C", f"linesPerPage={LINES}",
        "-C", "braillePages=yes", papers.plain, braille)
    pages = [page.strip("\n").splitlines() for page in braille.read_text().split("\f")]
    longest, most = max(len(line) for page in pages for line in page), max(map(len, pages))
    if longest > CELLS or most > LINES:
        raise Fault(f"    {longest} cells in a line, {most} lines on a page")
    joined = JOINED.findall(braille.read_text())
    expect([f"two numbers are one: {number}" for number in joined])
    run(*translate, "-b", "-C", "backFormat=plain", braille, back)
    wanted, found = numbers(text), iter(numbers(back.read_text()))
    for place, number in enumerate(wanted):
        if number not in found:
            raise Fault(f"    read back, {number} is missing behind {' '.join(wanted[max(0, place - 8):place])}")
    return f"{len(pages)} pages of {CELLS} by {LINES}, {len(wanted)} numbers read back"


def values(paths):
    """The cells in these files that are numbers and nothing else."""
    cells = []
    for path in paths:
        with path.open(newline="") as file:
            cells += [float(cell) for row in csv.reader(file) for cell in row if numbers(cell) == [cell]]
    return cells


def in_an_office(papers):
    """LibreOffice opens the spreadsheet, and its tables have the numbers of the tables in csv."""
    tables, sheets = papers.folder / "csv", papers.folder / "sheets"
    papers.run("summary", papers.record, "--format", "csv", "--output", tables)
    papers.run("summary", papers.record, "--format", "ods", "--output", papers.folder / "summary.ods")
    run("soffice", f"-env:UserInstallation={(papers.folder / 'office').as_uri()}", "--headless", "--convert-to",
        # Commas, quotes, UTF-8, from the first line on, cells as they are stored, every sheet.
        "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1", "--outdir", sheets,
        papers.folder / "summary.ods")
    shutil.rmtree(papers.folder / "office")
    opened = values(sheets.iterdir())
    written = values(tables / f"{name}.csv" for name in ("results", "agenda"))
    expect([f"{number} is not in the sheets as often as in the tables" for number in missing(written, opened)])
    return f"{len(list(sheets.iterdir()))} sheets opened, {len(written)} numbers"


def checks():
    return [Check("Braille", in_braille), Check("LibreOffice", in_an_office)]
