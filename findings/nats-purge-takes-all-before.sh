#!/usr/bin/env bash
# Guess: a purge of one subject takes nothing of another, whatever becomes of a server afterwards.
# What happens: one of three servers that is killed after such a purge, and started again, has lost every message of every
#   subject before it, for good, though nothing of its files was damaged: it goes through its log of what was agreed on
#   once more, and takes the purge for one of the whole stream. The others still have all. With a number or with `keep` in
#   the purge it is the same; removed by their numbers (MSG.DELETE), messages take no others along.
# Why it matters here: where each server was killed once, nobody has the first messages any more, without which no room
#   can join. So ballots are removed by their numbers.
#   2.10.27, of Debian 13, loses nothing.
# Source: Debian 12's nats-server 2.9.10-1+b3, three of them on loopback; measured here. SERVER=PATH tries another.
# Run: bash findings/nats-purge-takes-all-before.sh (Debian 12 with python3; 77 where the packages cannot be had).
set -uo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir" || exit 1
if [ -z "${SERVER:-}" ]; then
    apt-get -qq -o APT::Sandbox::User=root download nats-server=2.9.10-1+b3 ||
        { echo "This package cannot be had here."; exit 77; }
    dpkg-deb -x ./*.deb root
    SERVER=root/usr/sbin/nats-server
fi
cat > lost.py <<'PYTHON'
import json, signal, socket, subprocess, sys, time

held = [socket.create_server(("127.0.0.1", 0)) for _ in range(6)]
ports = [one.getsockname()[1] for one in held]
for one in held: one.close()
names, servers = ["one", "two", "three"], {}

def start(number):
    routes = ",".join(f"nats://127.0.0.1:{port}" for port in ports[3:])
    servers[number] = subprocess.Popen(
        [sys.argv[1], "-n", names[number], "-js", "-sd", f"js-{number}", "-a", "127.0.0.1", "-p", str(ports[number]),
         "--cluster_name", "c", "--cluster", f"nats://127.0.0.1:{ports[3 + number]}", "--routes", routes, "-l",
         f"log-{number}"])

def kill(number):
    servers[number].send_signal(signal.SIGKILL)
    servers[number].wait()

def ask(number, subject, body=""):
    """What a server answers; None where it does not within three seconds."""
    try:
        line = socket.create_connection(("127.0.0.1", ports[number]), timeout=3)
        with line, line.makefile("rb") as file:
            file.readline()
            line.sendall(b'CONNECT {"verbose":false}\r\nSUB _INBOX.a 1\r\n')
            line.sendall(f"PUB {subject} _INBOX.a {len(body)}\r\n{body}\r\n".encode())
            while words := file.readline().split():
                if words[0] == b"PING": line.sendall(b"PONG\r\n")
                if words[0] == b"MSG": return json.loads(file.read(int(words[-1]) + 2))
    except (OSError, ValueError): pass

def killed(stream, remove):
    """How many messages are left where all but the first two were removed, and each server was killed once."""
    for _ in range(30):
        made = ask(0, f"$JS.API.STREAM.CREATE.{stream}", json.dumps(
            {"name": stream, "subjects": [f"{stream}.>"], "storage": "file", "num_replicas": 3}))
        if made and "error" not in made: break
        time.sleep(1)
    for subject in ("steps", "steps", "ballots", "ballots"): ask(0, f"{stream}.{subject}", "x")
    for order, body in remove: ask(0, f"$JS.API.STREAM.{order}.{stream}", body)
    for number in range(3):
        kill(number)
        start(number)
        time.sleep(12)
    for _ in range(30):
        told = ask(0, f"$JS.API.STREAM.INFO.{stream}")
        if told and "state" in told: return told["state"]["messages"]
        time.sleep(1)

try:
    for number in range(3): start(number)
    print("after a purge:", killed("A", [("PURGE", '{"filter":"A.ballots"}')]))
    print("removed by number:", killed("B", [("MSG.DELETE", '{"seq":3}'), ("MSG.DELETE", '{"seq":4}')]))
finally:
    for number in servers: kill(number)
PYTHON
seen=$(timeout 240 python3 lost.py "$SERVER"; "$SERVER" --version)
expected='after a purge: 0
removed by number: 2
nats-server: v2.9.10'
printf '%s\n' "$seen"
diff <(printf '%s\n' "$expected") <(printf '%s\n' "$seen") && exit 0
echo "This has changed."
exit 1
