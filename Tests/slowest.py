"""Prints the ten suites that took longest. usage: slowest.py EVENTS…; the files that swift test wrote of its events.

Tests of many suites begin together and then wait for a processor, so that what lies between a test's beginning and its
end is mostly other tests. What lies between any event and the end of a case that follows is that case's own.
"""

import json
import sys
from collections import defaultdict

suites = defaultdict(float)
for path in sys.argv[1:]:
    before = None
    for line in open(path, encoding="utf-8"):
        record = json.loads(line)
        if record["kind"] != "event":
            continue
        event = record["payload"]
        moment = event["instant"]["absolute"]
        if event["kind"] in ("testEnded", "testCaseEnded") and before is not None and "/" in event.get("testID", ""):
            suites[event["testID"].split("/")[0]] += moment - before
        before = moment
print("The ten slowest suites, in seconds:")
for name, seconds in sorted(suites.items(), key=lambda suite: -suite[1])[:10]:
    print(f"{seconds:8.1f}  {name}")
