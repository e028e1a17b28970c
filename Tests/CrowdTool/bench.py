"""Measures a release host with a crowd, and beside it what else serves a poll over ssh. usage: bench.py [PEER COMMAND]

Convene's host and door have the first processor, the crowd the second. BENCH_PEOPLE says how many people come ("50 200
500 1000 2000"), BENCH_SSHD how many at most meet a shell behind sshd (200). A peer's command has {port}, {database} and
{hostkey} in it. The table goes to the standard output, every figure to .build/bench.json."""

import atexit
import datetime
import getpass
import json
import os
import platform
import random
import signal
import socket
import sqlite3
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import start

ROOT = Path(__file__).resolve().parents[2]
BUILD = ROOT / ".build"
CODE = "482177"
SCRIPT = """#!/bin/sh
printf '\\033[H\\033[2JPoll 1. Which topic next?\\r\\n\\r\\n'
printf '1 Testing\\r\\n2 Deployment\\r\\n'
printf '3 Observability\\r\\n4 Security\\r\\n\\r\\n'
printf 'A number, then Enter. READY'
read -r choice
printf '%s\\n' "$choice" > {folder}/answer.$$
sync {folder}/answer.$$ {folder}
printf 'RECORDED\\r\\n'
read -r rest
"""


def free_port():
    """A port below those that the system gives to whoever connects."""
    for port in random.sample(range(10_000, 32_000), 100):
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", port)):
                return port


def wait_for(port, process):
    for _ in range(400):
        try:
            socket.create_connection(("127.0.0.1", port), 1).close()
            return
        except OSError:
            if process.poll() is not None:
                sys.exit(f"{process.args} ended with {process.returncode}")
            time.sleep(0.05)
    sys.exit(f"{process.args} does not listen")


def serve(command, folder, **more):
    """Starts a server on the first processor."""
    with open(folder / "server.log", "wb") as log:
        server = subprocess.Popen(["taskset", "-c", "0", *map(str, command)], stdout=log, stderr=log, **more)
    atexit.register(lambda: server.poll() is None and server.kill())
    return server


def crowd(folder, *options):
    """Runs the crowd on the second processor; answers its figures."""
    figures = folder / "crowd.json"
    subprocess.run(
        ["taskset", "-c", "1", BUILD / "release/crowd", "--json", figures, *map(str, options)], check=True)
    return json.loads(figures.read_text())


def end(process, number=signal.SIGTERM):
    process.send_signal(number)
    process.wait()


def child_of(process):
    for _ in range(200):
        children = Path(f"/proc/{process}/task").glob("*/children")
        found = " ".join(path.read_text() for path in children).split()
        if found:
            return found[0]
        time.sleep(0.05)
    sys.exit("the host has no door")


def host(folder, *options):
    """Starts a host; answers it, its port and its console's socket."""
    for name in ["runtime/convene", "state", "config"]:
        (folder / name).mkdir(mode=0o700, parents=True)
    (folder / "runtime").chmod(0o700)
    (folder / "passphrase").write_text("what is measured here\n")
    (folder / "passphrase").chmod(0o600)
    port = free_port()
    settings = {"XDG_RUNTIME_DIR": "runtime", "XDG_STATE_HOME": "state", "XDG_CONFIG_HOME": "config"}
    settings = {name: str(folder / place) for name, place in settings.items()}
    server = serve(
        [BUILD / "release/convene", "host", *options, "--port", port, "--bind", "127.0.0.1",
         "--code", CODE, "--passphrase-file", folder / "passphrase", "--record", folder / "bench.convene"],
        folder, env={**os.environ, **settings, "LC_ALL": "C.UTF-8"})
    wait_for(port, server)
    return server, port, next((folder / "runtime/convene").glob("bench.*"))


def convene(people, folder):
    server, port, console = host(folder, ROOT / "Tests/CrowdTool/bench.md")
    figures = crowd(
        folder, "--people", people, "--port", port, "--code", CODE, "--console", console, "--patience", 60,
        "--watch", f"host={server.pid}", "--watch", f"door={child_of(server.pid)}")
    end(server)
    return figures


def nats(folder):
    """Starts three NATS servers on the first processor; answers them and their addresses."""
    ports = [(free_port(), free_port()) for _ in range(3)]
    routes = ", ".join(f"nats://127.0.0.1:{route}" for _, route in ports)
    servers = []
    for number, (port, route) in enumerate(ports):
        place = folder / f"nats-{number}"
        place.mkdir()
        (place / "configuration").write_text(
            f"server_name: n{number}\nlisten: 127.0.0.1:{port}\njetstream {{ store_dir: {place} }}\n"
            f"cluster {{ name: bench, listen: 127.0.0.1:{route}, routes: [{routes}] }}\n")
        servers.append(serve(["nats-server", "-c", place / "configuration"], place))
        wait_for(port, servers[-1])
    time.sleep(4)
    return servers, ",".join(f"nats://127.0.0.1:{port}" for port, _ in ports)


def rooms(count):
    """One session in so many rooms, with the crowd spread over them; the first room moves it."""
    def measure(people, folder):
        servers, addresses = nats(folder)
        hosts = []
        for number in range(count):
            place = folder / f"room-{number}"
            place.mkdir()
            scenario = [] if number else [ROOT / "Tests/CrowdTool/bench.md"]
            hosts.append(host(
                place, *scenario, "--stream", addresses, "--session", "bench", "--room", f"Room {number + 1}"))
            time.sleep(1)
        figures = crowd(
            folder, "--people", people, *[word for _, port, _ in hosts for word in ["--port", port]], "--code", CODE,
            "--console", hosts[0][2], "--patience", 60, "--watch", f"host={hosts[0][0].pid}",
            "--watch", f"door={child_of(hosts[0][0].pid)}")
        for server, _, _ in hosts:
            end(server)
        for server in servers:
            end(server)
        return figures

    return measure


def plain(people, folder, command, *options, check=None):
    """A server that says READY and RECORDED: once for its answers, and once more for a burst."""
    figures = None
    for script in ["answers", "burst"]:
        place = folder / script
        place.mkdir()
        port, key, database = free_port(), place / "key", place / "database"
        subprocess.run(["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", key], check=True)
        server = serve(command(port, database, key, place), place)
        wait_for(port, server)
        seen = crowd(
            place, "--people", people, "--port", port, "--plain", "--script", script, "--watch", f"server={server.pid}+",
            *options)
        end(server, signal.SIGKILL if check else signal.SIGTERM)
        if check:
            recorded = next(phase["count"] for phase in seen["phases"] if phase["name"] in ["answer", "burst"])
            check(database, recorded)
        if figures:
            figures["phases"] += [phase for phase in seen["phases"] if phase["name"] == "burst"]
        else:
            figures = seen
    return figures


def floor(people, folder):
    def check(database, recorded):
        kept = sqlite3.connect(database).execute("SELECT count(*) FROM answer").fetchone()[0]
        if kept < recorded:
            sys.exit(f"the floor said RECORDED {recorded} times and kept {kept}")

    return plain(
        people, folder, lambda port, database, key, _: [BUILD / "floor", port, database, key], check=check)


def shell(people, folder):
    key = folder / "client"
    subprocess.run(["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", key], check=True)
    if os.getuid() == 0:
        Path("/run/sshd").mkdir(exist_ok=True)

    def command(port, _, hostkey, place):
        (place / "poll.sh").write_text(SCRIPT.format(folder=place))
        (place / "poll.sh").chmod(0o755)
        (place / "configuration").write_text(
            f"ListenAddress 127.0.0.1:{port}\nHostKey {hostkey}\nAuthorizedKeysFile {key}.pub\nUsePAM no\n"
            f"StrictModes no\nPermitRootLogin yes\nPidFile none\nMaxStartups 4000\nForceCommand {place}/poll.sh\n")
        return ["/usr/sbin/sshd", "-D", "-e", "-f", place / "configuration"]

    return plain(people, folder, command, "--user", getpass.getuser(), "--key", key)


def peer(command):
    def command_of(port, database, key, _):
        return command.format(port=port, database=database, hostkey=key).split()

    return lambda people, folder: plain(people, folder, command_of)


def cells(name, people, figures):
    phases = {phase["name"]: phase for phase in figures["phases"]}

    def times(name):
        phase = phases.get(name)
        if not phase:
            return ""
        failed = f", {phase['failures']} not" if phase["failures"] else ""
        return f"{phase['p50']:.0f} / {phase['p99']:.0f}{failed}" if phase["count"] else "nobody"

    def used(name):
        spent = phases.get(name, {}).get("processor", {})
        return " + ".join(f"{spent[part]:.1f}" for part in ["host", "door", "server"] if part in spent)

    memory = figures["memory"]
    steps, answers = phases.get("step, last screen", {}), phases.get("answer", {})
    return [
        name, str(people), times("first page"), times("join"), times("answer"), times("burst"), times("flood"),
        f"{times('step, first screen')} | {times('step, last screen')}", used("join"), used("answer"),
        " + ".join(f"{memory[part] / 1024:.0f}" for part in ["host", "door", "server"] if part in memory),
        f"{steps['bytes']:.0f}" if steps else "",
        f"{answers['consoleBytes']:.0f} | {answers['othersBytes']:.0f}" if "consoleBytes" in answers else "|",
    ]


def main():
    people = [int(word) for word in os.environ.get("BENCH_PEOPLE", "50 200 500 1000 2000").split()]
    most = int(os.environ.get("BENCH_SSHD", "200"))
    several = int(os.environ.get("ROOMS", "0"))
    servers = [("Convene", convene), ("floor", floor)]
    servers += [("peer", peer(" ".join(sys.argv[1:])))] if sys.argv[1:] else []
    servers += [("sshd and a shell", shell)] if Path("/usr/sbin/sshd").exists() else []
    if several:
        people = [int(word) for word in os.environ.get("BENCH_PEOPLE", "1000").split()]
        servers = [("Convene", convene), (f"Convene, {several} rooms", rooms(several))]
    head = (
        "server | people | first page, ms p50 / p99 | join | answer | burst | answer in a flood | step, first screen"
        " | step, last screen | CPU of a join, ms | CPU of an answer, ms | one more person, KB | bytes of a step"
        " | of a changed number, console | of an answer, all other seats").split(" | ")
    print(f"start, load {os.getloadavg()[0]:.1f}", file=sys.stderr)
    begun = start.measure(BUILD / "release/convene")
    rows, runs = [], []
    for count in people:
        for name, measure in servers:
            if name.startswith("sshd") and count > most:
                continue
            print(f"{name}, {count} people, load {os.getloadavg()[0]:.1f}", file=sys.stderr)
            with tempfile.TemporaryDirectory(prefix="convene-bench-") as folder:
                load = os.getloadavg()[0]
                figures = measure(count, Path(folder))
            runs.append({"server": name, "load": load, **figures})
            rows.append(cells(name, count, figures))
            machine = {
                "machine": platform.platform(), "processors": os.cpu_count(), "load": os.getloadavg(),
                "date": datetime.datetime.now().isoformat(timespec="minutes")}
            (BUILD / "bench.json").write_text(json.dumps({**machine, "start": begun, "runs": runs}, indent=1))
    print("| " + " | ".join(head) + " |")
    print("|" + "---|" * len(head))
    for row in rows:
        print("| " + " | ".join(row) + " |")
    print(start.row(begun))


main()
