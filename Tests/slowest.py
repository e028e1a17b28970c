"""Prints the ten suites that took longest. usage: slowest.py EVENTS…; the files that swift test wrote of its events."""

import json
import sys
from collections import defaultdict

suites = defaultdict(float)
for path in sys.argv[1:]:
    began = {}
    for line in open(path, encoding="utf-8"):
        record = json.loads(line)
        if record["kind"] != "event" or "/" not in record["payload"].get("testID", ""):
            continue
        event = record["payload"]
        moment = event["instant"]["absolute"]
        if event["kind"] == "testStarted":
            began[event["testID"]] = moment
        elif event["kind"] == "testEnded" and event["testID"] in began:
            suites[event["testID"].split("/")[0]] += moment - began.pop(event["testID"])
print("The ten slowest suites, in seconds of their tests:")
for name, seconds in sorted(suites.items(), key=lambda suite: -suite[1])[:10]:
    print(f"{seconds:8.1f}  {name}")
