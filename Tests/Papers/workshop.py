"""Holds a workshop with people who do not exist, at a terminal of tmux."""

import os
import re
import shlex
import subprocess
import sys
import time
from pathlib import Path

SCENARIO = Path(__file__).resolve().parents[2] / "Scenarios/online-exploitation.md"
SEED = 7
# What the stage says of a poll that has not been asked.
UNASKED = re.compile(r"Press o to open it(?! again)")


class Terminal:
    """A terminal of 132 by 43 in which a command runs."""

    def __init__(self, folder, command):
        self.tmux = ["tmux", "-S", folder / "tmux", "-f", "/dev/null"]
        line = shlex.join(map(str, command))
        environment = os.environ | {"HOME": str(folder), "LC_ALL": "C.UTF-8"}
        subprocess.run(
            [*self.tmux, "new-session", "-d", "-x", "132", "-y", "43", "-c", folder, line + "; echo; sleep 600"],
            env=environment, check=True)

    def press(self, *keys):
        subprocess.run([*self.tmux, "send-keys", *keys], check=True)

    def screen(self):
        return subprocess.run([*self.tmux, "capture-pane", "-p"], capture_output=True, text=True, check=True).stdout

    def settled(self, calm=0.4, patience=15):
        """What it shows once that has stood still for `calm` seconds, or when `patience` has ended."""
        end, seen, since = time.monotonic() + patience, self.screen(), time.monotonic()
        while time.monotonic() < end and time.monotonic() - since < calm:
            time.sleep(0.1)
            now = self.screen()
            if now != seen:
                seen, since = now, time.monotonic()
        return seen

    def wait_for(self, words, patience=60):
        end = time.monotonic() + patience
        while time.monotonic() < end:
            seen = self.screen()
            if words in seen:
                return seen
            time.sleep(0.1)
        sys.exit(f"The terminal has not said “{words}” for {patience} seconds. It shows:\n{self.screen()}")

    def end(self):
        subprocess.run([*self.tmux, "kill-server"], check=False)


def rehearsal(program, folder, *options):
    """A terminal with a rehearsal of the first workshop, to which all people have come."""
    terminal = Terminal(folder, [program, "rehearse", SCENARIO, "--people", 40, "--seed", SEED, *options])
    terminal.wait_for("40 came")
    return terminal


def ask(terminal):
    """Asks the poll that the stage shows, until nobody new has answered for some seconds."""
    terminal.press("o")
    terminal.settled(calm=3, patience=20)
    terminal.press("o")
    terminal.settled()
    terminal.press("r")
    terminal.settled()


def walk(terminal, until=None):
    """Goes on and asks every poll, until the stage says this or there is nothing more."""
    seen, still = "", 0
    while still < 3 and (until is None or until not in seen):
        if UNASKED.search(terminal.screen()):
            ask(terminal)
            if until and until in terminal.screen():
                return
        terminal.press("Space")
        now = terminal.settled()
        seen, still = now, still + 1 if now == seen else 0


def hold(terminal):
    """Goes through the whole workshop, asks every poll, and ends it."""
    walk(terminal)
    terminal.press("q")
    terminal.settled()
    terminal.press("y")
    terminal.wait_for("q leaves this terminal")
    terminal.press("q")


def rehearsed(program, folder):
    """The record of a rehearsal of the first workshop."""
    terminal = rehearsal(program, folder, "--pace", 0.3, "--keep")
    try:
        hold(terminal)
        terminal.wait_for("Record: ")
    finally:
        terminal.end()
    return next(folder.glob("*.convene"))
