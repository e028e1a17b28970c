#!/usr/bin/env bash
# Guess: what a server says of a stream (STREAM.INFO) names a leader only while more than half of the servers are there, or
#   the question has no answer.
# What happens: of three servers the one that leads, left alone by the others' end, answers for more than ten seconds that
#   it leads, with the same fields as before; a message that is published meanwhile has no answer. Only `active` of the
#   others, the time since they were heard, grows; `offline` says nothing of it until later.
# Why it matters here: consoles are to say within five seconds that nothing moves. A leader counts as none where it has
#   heard too few of the others for three seconds.
# Source: Debian 12's nats-server 2.9.10-1+b3, three of them on loopback; measured here.
# Run: bash findings/nats-leads-alone.sh (Debian 12 with python3; 77 where the packages cannot be had).
set -uo pipefail
dir=$(mktemp -d)
servers=()
trap '[ ${#servers[@]} = 0 ] || { kill "${servers[@]}"; wait "${servers[@]}"; } 2>/dev/null; rm -rf "$dir"' EXIT
cd "$dir" || exit 1
apt-get -qq -o APT::Sandbox::User=root download nats-server=2.9.10-1+b3 ||
    { echo "This package cannot be had here."; exit 77; }
dpkg-deb -x ./*.deb root
ports() { python3 -c 'import socket
held = [socket.create_server(("127.0.0.1", 0)) for _ in range(6)]
print(*[one.getsockname()[1] for one in held])'; }
read -r a b c x y z <<<"$(ports)"
start() {
    root/usr/sbin/nats-server -n "$1" -js -sd "js-$1" -a 127.0.0.1 -p "$2" --cluster_name c \
        --cluster "nats://127.0.0.1:$3" \
        --routes "nats://127.0.0.1:$x,nats://127.0.0.1:$y,nats://127.0.0.1:$z" -l "log-$1" &
    servers+=($!)
}
start one "$a" "$x"
start two "$b" "$y"
start three "$c" "$z"
cat > alone.py <<'PYTHON'
import json, os, signal, socket, sys, time

class Client:
    def __init__(self, port, patience):
        self.line = socket.create_connection(("127.0.0.1", port), timeout=patience)
        self.file = self.line.makefile("rb")
        self.file.readline()
        self.line.sendall(b'CONNECT {"verbose":false,"headers":true,"no_responders":true}\r\nSUB _INBOX.t 1\r\n')

    def ask(self, subject, body=""):
        """What is answered; nil where nothing is."""
        self.line.sendall(f"PUB {subject} _INBOX.t {len(body)}\r\n{body}\r\n".encode())
        while True:
            try: words = self.file.readline().split()
            except OSError: return None
            if not words: return None
            if words[0] == b"PING": self.line.sendall(b"PONG\r\n")
            if words[0] == b"MSG": return json.loads(self.file.read(int(words[-1]) + 2))
            if words[0] == b"HMSG":
                self.file.read(int(words[-1]) + 2)
                return None

ports, processes = [int(word) for word in sys.argv[1:4]], [int(word) for word in sys.argv[4:7]]
stream = '{"name":"S","subjects":["t.>"],"storage":"file","num_replicas":3}'
for _ in range(30):
    # Until they have found each other nobody answers.
    time.sleep(1)
    made = Client(ports[0], 3).ask("$JS.API.STREAM.CREATE.S", stream)
    if made and "error" not in made: break
Client(ports[0], 5).ask("t.a", "before")
told = Client(ports[0], 5).ask("$JS.API.STREAM.INFO.S")
leader = ["one", "two", "three"].index(told["cluster"]["leader"])
for number, process in enumerate(processes):
    if number != leader: os.kill(process, signal.SIGKILL)
begin = time.monotonic()
names, offline, longest, isStored = 0, 0, 0, False
while time.monotonic() - begin < 30:
    told = Client(ports[leader], 1).ask("$JS.API.STREAM.INFO.S")
    if not told or not told.get("cluster", {}).get("leader"): break
    names = time.monotonic() - begin
    others = told["cluster"].get("replicas", [])
    longest = max([longest] + [other.get("active", 0) / 1e9 for other in others])
    if names < 5: offline += sum(bool(other.get("offline")) for other in others)
    if 1 < names < 3: isStored = isStored or bool(Client(ports[leader], 1).ask("t.a", "meanwhile"))
    time.sleep(0.25)
print("names itself as the leader:", "for over 8 seconds" if names > 8 else "for under 8 seconds")
print("the others were heard last:", "over 5 seconds ago" if longest > 5 else "under 5 seconds ago")
print("called offline within 5 seconds:", bool(offline))
print("stores a message meanwhile:", isStored)
print(f"{names:.1f} s, {longest:.1f} s", file=sys.stderr)
PYTHON
seen=$(
    timeout 100 python3 alone.py "$a" "$b" "$c" "${servers[@]}"
    root/usr/sbin/nats-server --version
)
expected='names itself as the leader: for over 8 seconds
the others were heard last: over 5 seconds ago
called offline within 5 seconds: False
stores a message meanwhile: False
nats-server: v2.9.10'
printf '%s\n' "$seen"
diff <(printf '%s\n' "$expected") <(printf '%s\n' "$seen") && exit 0
echo "This has changed."
exit 1
