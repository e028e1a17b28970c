"""What a program reads in a table, as JSON: the types that it guesses of columns, and the rows.

read.py PROGRAM TABLE PATH...: the table of that name in each of the files, one behind the other.
"""

import json
import math
import sys

program, table, paths = sys.argv[1], sys.argv[2], sys.argv[3:]


def pandas(read):
    import pandas

    frame = pandas.concat([read(pandas, path) for path in paths], ignore_index=True)
    kinds = {"i": "whole", "f": "number"}
    return {name: kinds.get(frame[name].dtype.kind, "text") for name in frame}, frame.values.tolist()


def read_csv(pandas, path):
    return pandas.read_csv(f"{path}/{table}.csv", keep_default_na=False, na_values={"value": [""]})


def read_ods(pandas, path):
    return pandas.read_excel(
        f"{path}/summary.ods", engine="odf", sheet_name=table.capitalize(), header=2,
        keep_default_na=False, na_values={"value": ["[c]", "[x]", "[z]"]})


def polars():
    import polars

    frame = polars.concat([polars.read_csv(f"{path}/{table}.csv") for path in paths])
    kinds = {polars.String: "text", polars.Int64: "whole", polars.Float64: "number"}
    return {name: kinds.get(kind, str(kind)) for name, kind in frame.schema.items()}, frame.rows()


def duckdb():
    import duckdb

    found = duckdb.read_csv([f"{path}/{table}.csv" for path in paths], quotechar='"', escapechar='"')
    kinds = {"VARCHAR": "text", "BIGINT": "whole", "DOUBLE": "number"}
    return {name: kinds.get(str(kind), str(kind)) for name, kind in zip(found.columns, found.types)}, found.fetchall()


def plain():
    """What RFC 4180 says, and nothing guessed."""
    import csv

    rows = []
    for path in paths:
        with open(f"{path}/{table}.csv", encoding="utf-8", newline="") as file:
            names, *more = csv.reader(file)
            rows += more
    return {name: "text" for name in names}, rows


programs = {
    "pandas": lambda: pandas(read_csv), "ods": lambda: pandas(read_ods), "polars": polars, "duckdb": duckdb,
    "plain": plain,
}
types, rows = programs[program]()
rows = [[None if isinstance(cell, float) and math.isnan(cell) else cell for cell in row] for row in rows]
json.dump({"types": types, "rows": rows}, sys.stdout)
