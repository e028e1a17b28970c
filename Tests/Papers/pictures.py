"""Makes the pictures of the README and of docs/summary.md anew. usage: pictures.py PROGRAM

A terminal has a rehearsal of the first workshop, and xterm, on a display of its own, a second stage of it."""

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import workshop
from browser import Browser

DOCS = Path(__file__).resolve().parents[2] / "docs"
# The head of a column in the decision over three stages.
SHOWN = "two weeks on"
LOOK = ["-tn", "xterm-256color", "-geometry", "100x30+0+0", "-fa", "DejaVu Sans Mono", "-fs", "11", "-b", "8", "-bg", "#15181c", "-fg", "#eceef1"]


def display():
    """A display that nobody else has, and its process."""
    hears, says = os.pipe()
    process = subprocess.Popen(
        ["Xvfb", "-displayfd", str(says), "-screen", "0", "1280x1024x24", "-nolisten", "tcp"],
        pass_fds=[says], stderr=subprocess.DEVNULL)
    os.close(says)
    with os.fdopen(hears) as number:
        return f":{number.readline().strip()}", process


def stage(program, folder, path):
    """Has xterm's window as a picture, once nothing moves in it, when the room's decisions are shown."""
    terminal = workshop.rehearsal(program, folder, "--pace", 0, "--keep")
    name, screen = display()
    environment = os.environ | {"DISPLAY": name, "HOME": str(folder), "LC_ALL": "C.UTF-8"}
    record = next(folder.glob("*.convene"))
    xterm = subprocess.Popen(
        ["xterm", *LOOK, "-e", program, "attach", "stage", "--session", record, "--theme", "dark"], env=environment)
    try:
        workshop.walk(terminal, until=SHOWN)
        window = subprocess.run(
            ["xdotool", "search", "--sync", "--class", "xterm"], env=environment, capture_output=True, text=True,
            check=True).stdout.split()[0]
        seen, now = None, b""
        while seen != now:
            time.sleep(0.5)
            seen, now = now, subprocess.run(
                ["import", "-window", window, "-strip", "+dither", "-colors", "64", "png8:-"], env=environment,
                capture_output=True, check=True).stdout
        path.write_bytes(now)
        terminal.press("q")
        terminal.settled()
        terminal.press("y")
        terminal.wait_for("q leaves this terminal")
    finally:
        xterm.terminate()
        screen.terminate()
        terminal.end()
    return record


def summary(program, record, folder, path):
    """The beginning of a summary's polls, as a browser shows it."""
    page, picture = folder / "summary.html", folder / "summary.png"
    subprocess.run([program, "summary", record, "--format", "html", "--output", page], check=True)
    with Browser() as browser:
        browser.see(800, [("prefers-color-scheme", "light")])
        browser.open(page)
        top = browser.run("document.evaluate(\"//h2[.='Polls']\", document).iterateNext().getBoundingClientRect().top")
        browser.picture(picture, height=900, y=top - 16)
    subprocess.run(["convert", picture, "-strip", "+dither", "-colors", "64", f"png8:{path}"], check=True)


def main():
    if len(sys.argv) != 2:
        sys.exit("usage: pictures.py PROGRAM")
    program = Path(sys.argv[1]).resolve()
    with tempfile.TemporaryDirectory(prefix="convene-pictures-") as name:
        folder = Path(name)
        record = stage(program, folder, DOCS / "stage.png")
        summary(program, record, folder, DOCS / "summary.png")
    for picture in ("stage.png", "summary.png"):
        print(f"docs/{picture}: {(DOCS / picture).stat().st_size // 1024} KB")


main()
