"""Whether a file of JSON is what a schema says: schema.py SCHEMA FILE."""

import json
import sys

from jsonschema import Draft202012Validator, FormatChecker

schema, found = (json.load(open(path, encoding="utf-8")) for path in sys.argv[1:])
Draft202012Validator.check_schema(schema)
validator = Draft202012Validator(schema, format_checker=FormatChecker())
faults = [f"{fault.json_path}: {fault.message}" for fault in validator.iter_errors(found)]
sys.exit("\n".join(faults[:9]) if faults else 0)
