"""Prints a rehearsed workshop in every format, and lets those judge it who will have it: a browser, printers' filters, a
Braille translator, a spreadsheet. usage: papers.py PROGRAM [RECORD]

Without a RECORD it rehearses the first workshop. Papers and pictures stay in .build/papers."""

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import onscreen
import printed
import told
import workshop
from browser import Browser
from fault import Fault

FOLDER = Path(__file__).resolve().parents[2] / ".build/papers"


class Papers:
    """What the program prints, as files."""

    def __init__(self, program, record):
        self.program, self.record, self.folder = program, record, FOLDER
        scenario = workshop.SCENARIO
        summary = ["summary", record]
        self.web = {
            "summary": self.write("summary.html", *summary),
            "summary in Welsh": self.write("crynodeb.html", *summary, "--language", "cy"),
            "handout": self.write("handout.html", "handout", scenario),
            "handout in large print": self.write("large.html", "handout", scenario, "--large-print"),
            "handout of the day": self.write("after.html", "handout", scenario, "--record", record),
            "run sheet": self.write("run-sheet.html", "handout", scenario, "--facilitator"),
            "cards": self.write("cards.html", "cards", scenario),
        }
        self.text = {
            "summary": self.write("summary.txt", *summary),
            "summary in Welsh": self.write("crynodeb.txt", *summary, "--language", "cy"),
            "handout": self.write("handout.txt", "handout", scenario),
            "run sheet": self.write("run-sheet.txt", "handout", scenario, "--facilitator"),
            "cards": self.write("cards.txt", "cards", scenario),
        }
        self.ascii = {
            "summary": self.write("summary.ascii.txt", *summary, "--ascii"),
            "handout": self.write("handout.ascii.txt", "handout", scenario, "--ascii"),
            "cards": self.write("cards.ascii.txt", "cards", scenario, "--ascii"),
        }
        self.plain = self.write("summary.plain.txt", *summary)

    def write(self, name, *arguments):
        """Where the program has written what these arguments ask for, in the form that the name ends with."""
        path = self.folder / name
        form = "html" if name.endswith(".html") else "plain" if name.endswith(".plain.txt") else "text"
        self.run(*arguments, "--format", form, "--output", path)
        return path

    def run(self, *arguments):
        ran = subprocess.run([self.program, *arguments], capture_output=True, text=True)
        if ran.returncode:
            raise Fault(ran.stderr.strip())
        return ran.stdout


def main():
    if len(sys.argv) not in (2, 3):
        sys.exit("usage: papers.py PROGRAM [RECORD]")
    program = Path(sys.argv[1]).resolve()
    os.environ["LC_ALL"] = "C.UTF-8"
    shutil.rmtree(FOLDER, ignore_errors=True)
    FOLDER.mkdir(parents=True)
    with tempfile.TemporaryDirectory(prefix="convene-papers-") as folder:
        record = Path(sys.argv[2]) if len(sys.argv) > 2 else workshop.rehearsed(program, Path(folder))
        papers = Papers(program, record)
        passed, failed = [], []
        with Browser() as browser:
            for check in onscreen.checks(browser) + printed.checks(browser) + told.checks():
                try:
                    print(f"{check.name}: {check.look(papers)}", flush=True)
                    passed.append(check.name)
                except Fault as fault:
                    print(f"{check.name}: FAULT\n{fault}", flush=True)
                    failed.append(check.name)
    if failed:
        sys.exit(f"make papers: {len(failed)} of {len(passed) + len(failed)} checks failed: {', '.join(failed)}.")
    print(f"make papers: all {len(passed)} checks passed: {', '.join(passed)}.")


if __name__ == "__main__":
    main()
