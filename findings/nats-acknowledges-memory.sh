#!/usr/bin/env bash
# Guess: a message that JetStream has acknowledged, in a stream with file storage, is on a disk.
# What happens: 500 messages are acknowledged one after the other without one fsync or fdatasync of the server. It syncs
#   every two minutes, by its documentation. "sync_interval: always" is no field of this version, which does not start
#   with it; servers from 2.10 on have it.
# Why it matters here: a machine that loses its power loses what it acknowledged, so each room writes what it adopted into
#   its own record, synced, and the room with most writes the rest into a stream that has become shorter.
# Source: Debian 12's nats-server 2.9.10-1+b3 under strace 6.1-0.1 on loopback; measured here.
# Run: bash findings/nats-acknowledges-memory.sh (Debian 12 with python3; 77 where the packages cannot be had, or processes
#   cannot be traced).
set -uo pipefail
dir=$(mktemp -d)
server=
trap '[ -z "$server" ] || { kill "$server"; wait "$server"; } 2>/dev/null; rm -rf "$dir"' EXIT
cd "$dir" || exit 1
apt-get -qq -o APT::Sandbox::User=root download nats-server=2.9.10-1+b3 strace=6.1-0.1 ||
    { echo "These packages cannot be had here."; exit 77; }
for package in *.deb; do dpkg-deb -x "$package" root; done
root/usr/bin/strace -o /dev/null true || { echo "Processes cannot be traced here."; exit 77; }
printf 'jetstream { store_dir: js, sync_interval: always }\n' > always.conf
root/usr/bin/strace -f -qq -o calls -e trace=fsync,fdatasync,sync_file_range,sync,syncfs,openat \
    timeout 60 root/usr/sbin/nats-server -js -sd js -a 127.0.0.1 -p -1 --ports_file_dir . 2>log &
server=$!
cat > publish.py <<'PYTHON'
import glob, json, socket, time

for _ in range(100):
    found = glob.glob("nats-server_*.ports")
    if found: break
    time.sleep(0.1)
address = json.load(open(found[0]))["nats"][0].removeprefix("nats://").split(":")
line = socket.create_connection((address[0], int(address[1])), timeout=20)
file = line.makefile("rb")
file.readline()
line.sendall(b'CONNECT {"verbose":false}\r\nSUB _INBOX.a 1\r\n')

def ask(subject, body):
    line.sendall(f"PUB {subject} _INBOX.a {len(body)}\r\n{body}\r\n".encode())
    while True:
        words = file.readline().split()
        if words[0] == b"PING": line.sendall(b"PONG\r\n")
        if words[0] == b"MSG": return json.loads(file.read(int(words[-1]) + 2))

ask("$JS.API.STREAM.CREATE.S", '{"name":"S","subjects":["t.>"],"storage":"file"}')

def syncs(): return sum("sync" in call.split("(")[0] for call in open("calls"))

before = syncs()
print("acknowledged:", sum("seq" in ask("t.a", "step") for _ in range(500)))
time.sleep(1)
print("syncs meanwhile:", syncs() - before)
print("opened with O_SYNC or O_DSYNC:", sum("SYNC" in call for call in open("calls") if "openat" in call))
PYTHON
seen=$(
    timeout 90 python3 publish.py
    root/usr/sbin/nats-server --version
    timeout 5 root/usr/sbin/nats-server -c always.conf -a 127.0.0.1 -p -1 2>&1 | grep -o 'unknown field.*'
)
expected='acknowledged: 500
syncs meanwhile: 0
opened with O_SYNC or O_DSYNC: 0
nats-server: v2.9.10
unknown field "sync_interval"'
printf '%s\n' "$seen"
diff <(printf '%s\n' "$expected") <(printf '%s\n' "$seen") && exit 0
echo "This has changed."
exit 1
