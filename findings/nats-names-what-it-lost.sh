#!/usr/bin/env bash
# Guess: what three servers say is stored stands in all of them alike, and a name (Nats-Msg-Id) stands for a message that is
#   stored.
# What happens: the server that leads is told a message while the two others are gone. Then it stands still, the two are
#   back, choose another leader and store something else under the same number; then it goes on. It keeps its own message
#   under that number, so that readers at different servers read different messages, for good, and no file was damaged.
#   Where it leads again it answers for two minutes, to the same message under the same name, that it is stored.
# Why it matters here: what a room sends has no name, and rooms drop what comes twice. Rooms that have read different
#   messages notice by the hash of their timelines, and stand still.
#   2.10.27, of Debian 13, stores what the two have, and still answers that the name is a duplicate, of number 0.
# Source: Debian 12's nats-server 2.9.10-1+b3, three of them on loopback; measured here. SERVER=PATH tries another.
# Run: bash findings/nats-names-what-it-lost.sh (Debian 12 with python3; 77 where the packages cannot be had).
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
import glob, json, signal, socket, subprocess, sys, time

held = [socket.create_server(("127.0.0.1", 0)) for _ in range(6)]
ports = [one.getsockname()[1] for one in held]
for one in held: one.close()
names, servers = ["one", "two", "three"], {}

def start(number):
    routes = ",".join(f"nats://127.0.0.1:{port}" for port in ports[3:])
    servers[number] = subprocess.Popen(
        ["timeout", "--foreground", "-s", "KILL", "170", sys.argv[1], "-n", names[number], "-js", "-sd", f"js-{number}",
         "-a", "127.0.0.1", "-p", str(ports[number]), "--cluster_name", "c", "--cluster",
         f"nats://127.0.0.1:{ports[3 + number]}", "--routes", routes, "-l", f"log-{number}", "-P", f"pid-{number}"])

def tell(number, sign):
    subprocess.run(["kill", f"-{sign}", open(f"pid-{number}").read().strip()])
    if sign == "KILL": servers[number].wait()

def ask(number, subject, body="", name=None, patience=2):
    """What is answered; none where nothing is."""
    try:
        line = socket.create_connection(("127.0.0.1", ports[number]), timeout=patience)
        file = line.makefile("rb")
        file.readline()
        head = f"NATS/1.0\r\nNats-Msg-Id: {name}\r\n\r\n" if name else ""
        line.sendall(b'CONNECT {"verbose":false,"headers":true,"no_responders":true}\r\nSUB _INBOX.t 1\r\n')
        words = f"HPUB {subject} _INBOX.t {len(head)} {len(head + body)}" if name else f"PUB {subject} _INBOX.t {len(body)}"
        line.sendall(f"{words}\r\n{head}{body}\r\n".encode())
        while True:
            words = file.readline().split()
            if not words or words[0] == b"HMSG": return None
            if words[0] == b"PING": line.sendall(b"PONG\r\n")
            if words[0] == b"MSG": return json.loads(file.read(int(words[-1]) + 2))
    except OSError: return None

def leader(of=range(3)):
    for _ in range(60):
        for number in of:
            told = (ask(number, "$JS.API.STREAM.INFO.S", patience=1) or {}).get("cluster", {}).get("leader")
            if told in names: return names.index(told)
        time.sleep(0.5)
    sys.exit("none leads")

def stands(number):
    """Which of the two texts a server's files have."""
    bytes = b"".join(open(file, "rb").read() for file in glob.glob(f"js-{number}/**/S/msgs/*.blk", recursive=True))
    return " ".join(text for text in ("after", "meanwhile") if text.encode() in bytes)

try:
    for number in range(3): start(number)
    stream = '{"name":"S","subjects":["t.>"],"storage":"file","num_replicas":3}'
    for _ in range(30):
        time.sleep(1)
        made = ask(0, "$JS.API.STREAM.CREATE.S", stream)
        if made and "error" not in made: break
    ask(0, "t.a", "before")
    first = leader()
    others = [number for number in range(3) if number != first]
    for number in others: tell(number, "KILL")
    print("told alone:", ask(first, "t.a", "after", "after"))
    tell(first, "STOP")
    for number in others: start(number)
    leader(others)
    for _ in range(60):
        stored = ask(others[0], "t.a", "meanwhile")
        if stored and stored.get("seq"): break
        time.sleep(0.25)
    print("stored by two:", stored.get("seq"))
    tell(first, "CONT")
    time.sleep(15)
    print("the first has:", stands(first) or "neither")
    print("the others have:", *(stands(number) or "neither" for number in others), sep=", ")
    for _ in range(4):
        now = leader()
        if now == first: break
        tell(now, "KILL")
        time.sleep(8)
        start(now)
        time.sleep(5)
    print("leads again:", leader() == first, flush=True)
    again = ask(first, "t.a", "after", "after") or {}
    print("under its name:", again.get("seq"), "a duplicate" if again.get("duplicate") else "no duplicate")
finally:
    for number in servers:
        tell(number, "CONT")
        tell(number, "KILL")
PYTHON
seen=$(timeout 150 python3 lost.py "$SERVER"; "$SERVER" --version)
expected='told alone: None
stored by two: 2
the first has: after
the others have:, meanwhile, meanwhile
leads again: True
under its name: 2 a duplicate
nats-server: v2.9.10'
printf '%s\n' "$seen"
diff <(printf '%s\n' "$expected") <(printf '%s\n' "$seen") && exit 0
echo "This has changed."
exit 1
