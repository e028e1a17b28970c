"""Measures how soon `convene present` shows its first picture, and what `convene check` takes.

usage: start.py [CONVENE [FILE…]], of the first workshop, or of each scenario and deck that is named
"""

import os
import pty
import re
import resource
import select
import socket
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
SCENARIO = ROOT / "Scenarios/online-exploitation.md"
TIMES = 20


def settings(folder):
    """An environment in which nothing of the person's own is read or written."""
    names = {"XDG_RUNTIME_DIR": "runtime", "XDG_STATE_HOME": "state", "XDG_CONFIG_HOME": "config"}
    for name in names.values():
        (folder / name).mkdir(mode=0o700, exist_ok=True)
    places = {name: str(folder / place) for name, place in names.items()}
    return {**os.environ, **places, "LC_ALL": "C.UTF-8", "TERM": "xterm-256color"}


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def first_frame(program, folder, number, scenario=SCENARIO, end=rb"\x1b"):
    """Milliseconds from exec until `end` was sent, by default the first byte of the first frame."""
    record = folder / f"start-{number}.convene"
    command = [program, "present", scenario, "--port", free_port(), "--bind", "127.0.0.1", "--record", record]
    environment = settings(folder)
    begin = time.monotonic()
    process, terminal = pty.fork()
    if process == 0:
        os.execve(program, list(map(str, command)), environment)
    seen = b""
    while not re.search(end, seen):
        try:
            seen += os.read(terminal, 65536)
        except OSError:
            sys.exit(f"{program} ended without a frame: {seen.decode(errors='replace')}")
    taken = (time.monotonic() - begin) * 1000
    # q and y end the session for everyone, and q leaves its last page, once that stands there.
    keys = [b"q", b"y", b"q"]
    try:
        while True:
            if select.select([terminal], [], [], 0.3)[0]:
                os.read(terminal, 65536)
            elif keys:
                os.write(terminal, keys.pop(0))
    except OSError:
        pass
    os.waitpid(process, 0)
    os.close(terminal)
    return taken


def check(program, folder, scenario=SCENARIO):
    """The processor's milliseconds that a check takes, all threads together."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run([program, "check", scenario], env=settings(folder), stdout=subprocess.DEVNULL, check=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return (after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime) * 1000


def measure(program, scenario=SCENARIO, end=rb"\x1b"):
    """Medians in milliseconds."""
    with tempfile.TemporaryDirectory(prefix="convene-start-") as name:
        folder = Path(name)
        check(program, folder, scenario)
        checks = [check(program, folder, scenario) for _ in range(TIMES)]
        frames = [first_frame(program, folder, number, scenario, end) for number in range(TIMES)]
    return {"frame": statistics.median(frames), "quickest": min(frames), "check": statistics.median(checks)}


def row(found):
    return (
        f"start: first frame of present {found['frame']:.0f} ms (quickest {found['quickest']:.0f}); "
        f"check {found['check']:.0f} ms of CPU")


if __name__ == "__main__":
    program = sys.argv[1] if sys.argv[1:] else ROOT / ".build/release/convene"
    if not sys.argv[2:]:
        print(row(measure(program)))
    for scenario in sys.argv[2:]:
        # The foot's place, such as 1/500, is what a picture has last.
        print(f"{Path(scenario).name}: {row(measure(program, Path(scenario).resolve(), rb'1/[0-9]+'))}", flush=True)
