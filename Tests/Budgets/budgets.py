"""Counts what one join, step, key and answer take, and holds that against budgets.txt. usage: budgets.py [--record]

A release build runs under callgrind, where neither the machine's speed nor what else it does counts. --record writes down
what has become better, and what has no budget yet; a budget that may rise is taken out of the file by hand first.
"""

import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
FILE = Path(__file__).with_name("budgets.txt")
ROOMS = (50, 500)
BUDGETS = [("instructions", thing, people) for thing in ("join", "step", "answer") for people in ROOMS]
BUDGETS += [("allocations", thing, 500) for thing in ("join", "step", "key", "answer")]
MARGIN = 1.05
WALKS = 5
# How much more an answer may take among 500 than among 50.
ORDER = 1.2
HEAD = """# What one of each takes, with so many seats: docs/performance.md. More than 5 % over one of them fails `make test`.
# `make budgets` writes down what has become better. Counted with: {machine}
"""


def machine():
    """What the counts depend on beside the sources."""
    system = dict(re.findall(r'^(\w+)="?([^"\n]*)"?$', Path("/etc/os-release").read_text(), re.MULTILINE))
    swift = subprocess.run(["swift", "--version"], capture_output=True, text=True, check=True).stdout
    release = re.search(r"Swift version (\S+)", swift).group(1)
    return f"{system['NAME']} {system.get('VERSION_ID', '')}, Swift {release}, {os.uname().machine}"


def walk(people, folder, *tool):
    """Lets the program go its way in a room of so many people; what it says of each thing: how many, and how often memory
    was allocated."""
    with tempfile.TemporaryDirectory(dir=folder) as room:
        run = subprocess.run(
            [*tool, folder / "budgets", str(people), ROOT / "Tests/CrowdTool/bench.md", room],
            env={"PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8", "SWIFT_DETERMINISTIC_HASHING": "1"},
            capture_output=True, text=True, timeout=1200)
    if run.returncode:
        sys.exit(f"{run.stderr}The room of {people} ended with {run.returncode}: nothing was counted.")
    rows = [line.split() for line in run.stdout.splitlines()]
    return {thing: (int(times), int(allocations)) for thing, times, allocations in rows}


def instructions(people, folder):
    out = folder / f"counts-{people}"
    seen = walk(
        people, folder, "valgrind", "--quiet", "--tool=callgrind", "--instr-atstart=no", f"--callgrind-out-file={out}")
    counts = {}
    for part in folder.glob(f"{out.name}.*"):
        text = part.read_text()
        thing = re.search(r"^desc: Trigger: Client Request: (\w+)$", text, re.MULTILINE)
        if thing:
            total = re.search(r"^totals: (\d+)$", text, re.MULTILINE).group(1)
            counts["instructions", thing.group(1), people] = int(total) / seen[thing.group(1)][0]
    return counts


def allocations(people, folder):
    """The fewest of some walks: what threads do to one another only adds to them."""
    walks = [walk(people, folder) for _ in range(WALKS)]
    return {
        ("allocations", thing, people): min(seen[thing][1] for seen in walks) / walks[0][thing][0] for thing in walks[0]}


def budgets():
    """The budgets that are written down, and with what they were counted."""
    text = FILE.read_text() if FILE.exists() else ""
    rows = [line.split() for line in text.splitlines() if line and not line.startswith("#")]
    known = {(measure, thing, int(people)): int(budget) for measure, thing, people, budget in rows}
    return known, (re.search(r"Counted with: (.*)", text) or [None, ""])[1]


def record(counts, known, here):
    for name in BUDGETS:
        known[name] = min(round(counts[name]), known.get(name, round(counts[name])))
    rows = [f"{name[0]:<12} {name[1]:<6} {name[2]:>3} {known[name]:>10}\n" for name in BUDGETS]
    FILE.write_text(HEAD.format(machine=here) + "".join(rows))


def main():
    with tempfile.TemporaryDirectory(prefix="convene-budgets-") as name:
        folder = Path(name)
        # Valgrind 3.19 gives up on Swift's debug information.
        subprocess.run(["strip", "-g", "-o", folder / "budgets", ROOT / ".build/release/budgets"], check=True)
        counts = allocations(500, folder)
        for people in ROOMS:
            counts |= instructions(people, folder)
    known, counted_with = budgets()
    here = machine()
    is_recording = "--record" in sys.argv[1:]
    is_comparable = is_recording or counted_with == here
    if not is_comparable:
        print(f"The budgets were counted with {counted_with}, and this is {here}: they are shown, and not judged.")
    faults = []
    print("one of each    seats      counted       budget")
    for measure, thing, people in BUDGETS:
        counted, budget = counts[measure, thing, people], known.get((measure, thing, people))
        print(f"{thing:<6} {people:>12} {counted:>12,.0f} {budget or 0:>12,} {measure}")
        if budget is None and not is_recording:
            faults.append(f"One {thing} among {people} has no budget of {measure}; make budgets writes it down.")
        elif budget and counted > budget * MARGIN and is_comparable:
            faults.append(
                f"One {thing} among {people} takes {counted:,.0f} {measure}, {100 * counted / budget - 100:.1f} % more "
                f"than its budget of {budget:,}.")
    few, many = (counts["instructions", "answer", people] for people in ROOMS)
    print(f"An answer among {ROOMS[1]} takes {many / few:.2f} times what it takes among {ROOMS[0]}.")
    if many > few * ORDER:
        faults.append(f"An answer among {ROOMS[1]} may take {ORDER} times what it takes among {ROOMS[0]}, and no more.")
    if is_recording:
        record(counts, known, here)
    for fault in faults:
        print(fault, file=sys.stderr)
    sys.exit(1 if faults else 0)


main()
