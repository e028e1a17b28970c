"""The rows of results in csv, json and ods, as JSON of one shape: same.py FOLDER...

Nothing is guessed: csv is read by RFC 4180, json as it is, and ods cell by cell.
"""

import csv
import json
import sys

from odf import table, text
from odf.opendocument import load


def from_csv(folder):
    with open(f"{folder}/results.csv", encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            yield [row["poll_number"], row["round"], row["measure"], row["statement"], row["option_number"],
                   float(row["value"]) if row["value"] else None, row["status"]]


def from_json(folder):
    with open(f"{folder}/summary.json", encoding="utf-8") as file:
        for session in json.load(file)["sessions"]:
            for row in session["results"]:
                yield [str(row["poll_number"]), str(row["round"]), row["measure"], row["statement"] or "(none)",
                       str(row["option_number"]), row["value"], row["status"]]


def from_ods(folder):
    def value(cell):
        if cell.getAttribute("valuetype") == "float":
            return float(cell.getAttribute("value"))
        return "".join(str(line) for line in cell.getElementsByType(text.P))

    sheets = load(f"{folder}/summary.ods").spreadsheet.getElementsByType(table.Table)
    sheet = next(sheet for sheet in sheets if sheet.getAttribute("name") == "Results")
    rows = [[value(cell) for cell in row.getElementsByType(table.TableCell)]
            for row in sheet.getElementsByType(table.TableRow)]
    head = next(index for index, row in enumerate(rows) if row[0] == "session")
    for cells in rows[head + 1:]:
        row = dict(zip(rows[head], cells))
        hidden = isinstance(row["value"], str)
        assert not hidden or row["value"] == f"[{row['status']}]", row
        yield [str(int(row["poll_number"])), str(int(row["round"])), row["measure"], row["statement"],
               str(int(row["option_number"])), None if hidden else row["value"], row["status"]]


json.dump([[list(read(folder)) for read in (from_csv, from_json, from_ods)] for folder in sys.argv[1:]], sys.stdout)
