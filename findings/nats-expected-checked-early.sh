#!/usr/bin/env bash
# Guess: of two messages that expect the same last sequence of their subject, a stream stores one.
# What happens: on three servers both are stored and acknowledged, each under a sequence of its own, where two clients
#   publish them at the same moment. The stream's leader looks at what is stored when it proposes a message to the others,
#   and nobody looks again when it is stored.
# Why it matters here: an entry of the timeline names the hash of what it was decided on; of two that were decided on the
#   same, every room takes the first and drops the other, whatever the servers have acknowledged.
# Source: Debian 12's nats-server 2.9.10-1+b3, three of them on loopback; measured here.
# Run: bash findings/nats-expected-checked-early.sh (Debian 12 with python3; 77 where the packages cannot be had).
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
    timeout 120 root/usr/sbin/nats-server -n "$1" -js -sd "js-$1" -a 127.0.0.1 -p "$2" --cluster_name c \
        --cluster "nats://127.0.0.1:$3" \
        --routes "nats://127.0.0.1:$x,nats://127.0.0.1:$y,nats://127.0.0.1:$z" -l "log-$1" &
    servers+=($!)
}
start one "$a" "$x"
start two "$b" "$y"
start three "$c" "$z"
cat > race.py <<'PYTHON'
import json, socket, sys, threading, time

class Client:
    def __init__(self, port, patience=20):
        self.line = socket.create_connection(("127.0.0.1", port), timeout=patience)
        self.line.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self.file = self.line.makefile("rb")
        self.file.readline()
        self.line.sendall(b'CONNECT {"verbose":false,"headers":true}\r\nSUB _INBOX.%d 1\r\n' % port)
        self.inbox = "_INBOX.%d" % port

    def answer(self):
        while True:
            words = self.file.readline().split()
            if words[0] == b"PING": self.line.sendall(b"PONG\r\n")
            if words[0] == b"MSG": return json.loads(self.file.read(int(words[-1]) + 2))
            if words[0] == b"HMSG":
                self.file.read(int(words[-1]) + 2)
                return {"error": "nobody"}

    def ask(self, subject, body):
        self.line.sendall(f"PUB {subject} {self.inbox} {len(body)}\r\n{body}\r\n".encode())
        return self.answer()

    def publish(self, last):
        header = f"NATS/1.0\r\nNats-Expected-Last-Subject-Sequence: {last}\r\n\r\n"
        size = len(header)
        self.line.sendall(f"HPUB t.a {self.inbox} {size} {size + 4}\r\n{header}step\r\n".encode())
        return self.answer()

stream = '{"name":"S","subjects":["t.>"],"storage":"file","num_replicas":3}'
for _ in range(30):
    # Until they have found each other nobody answers.
    time.sleep(1)
    try: made = Client(int(sys.argv[1]), 3).ask("$JS.API.STREAM.CREATE.S", stream)
    except OSError: continue
    if "error" not in made: break
clients = [Client(int(port)) for port in sys.argv[1:]]
first = clients[0].publish(0)
last, both, one, all = first["seq"], 0, 0, 1
for _ in range(3000):
    gate = threading.Barrier(len(clients))
    answers = [None] * len(clients)

    def race(number):
        gate.wait()
        answers[number] = clients[number].publish(last)

    threads = [threading.Thread(target=race, args=[number]) for number in range(len(clients))]
    for thread in threads: thread.start()
    for thread in threads: thread.join()
    stored = {answer["seq"] for answer in answers if "error" not in answer and answer.get("seq")}
    both += len(stored) > 1
    one += len(stored) == 1
    all += len(stored)
    if stored: last = max(stored)
    if both >= 20: break
print("races that stored more than one:", "some" if both else "none")
there = clients[0].ask("$JS.API.STREAM.INFO.S", "")["state"]["messages"]
print("in the stream is what was acknowledged:", there == all)
print(f"of {both + one}: {both}", file=sys.stderr)
PYTHON
seen=$(
    timeout 100 python3 race.py "$a" "$b" "$c"
    root/usr/sbin/nats-server --version
)
expected='races that stored more than one: some
in the stream is what was acknowledged: True
nats-server: v2.9.10'
printf '%s\n' "$seen"
diff <(printf '%s\n' "$expected") <(printf '%s\n' "$seen") && exit 0
echo "This has changed."
exit 1
