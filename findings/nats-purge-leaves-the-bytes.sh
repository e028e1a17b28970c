#!/usr/bin/env bash
# Guess: a purge of a subject removes its messages from the server's disk, and the subject goes on where it was.
# What happens: nobody can ask for them any more, and as long as their file holds any other message their bytes stand in
#   it in the clear, also after the server has ended. Whoever expects the last number that the subject had is refused for ever (error 10071): the subject
#   is empty, and takes only who expects 0, or nothing.
# Why it matters here: what is purged after a reveal can still be read by whoever has the server's disk, so that nothing
#   in it may say whose it is; and the timeline, whose numbers rooms expect, is never purged.
# Source: Debian 12's nats-server 2.9.10-1+b3 on loopback; measured here.
# Run: bash findings/nats-purge-leaves-the-bytes.sh (Debian 12 with python3; 77 where the package cannot be had).
set -uo pipefail
dir=$(mktemp -d)
server=
trap '[ -z "$server" ] || kill -9 "$server" 2>/dev/null; rm -rf "$dir"' EXIT
cd "$dir" || exit 1
apt-get -qq -o APT::Sandbox::User=root download nats-server=2.9.10-1+b3 || { echo "This package cannot be had here."; exit 77; }
dpkg-deb -x nats-server_*.deb root
timeout 60 root/usr/sbin/nats-server -js -sd js -a 127.0.0.1 -p -1 --ports_file_dir . 2>log &
server=$!
cat > ask.py <<'PYTHON'
import glob, json, socket, time

for _ in range(100):
    found = glob.glob("nats-server_*.ports")
    if found: break
    time.sleep(0.1)
address = json.load(open(found[0]))["nats"][0].removeprefix("nats://").split(":")
line = socket.create_connection((address[0], int(address[1])), timeout=10)
file = line.makefile("rb")
file.readline()
line.sendall(b'CONNECT {"verbose":false,"headers":true}\r\nSUB _INBOX.a 1\r\n')

def ask(subject, body, header=""):
    body = body.encode()
    head = f"NATS/1.0\r\n{header}\r\n\r\n".encode()
    line.sendall(f"HPUB {subject} _INBOX.a {len(head)} {len(head) + len(body)}\r\n".encode() + head + body + b"\r\n")
    while True:
        words = file.readline().split()
        if words[0] == b"PING": line.sendall(b"PONG\r\n")
        if words[0] == b"MSG": return json.loads(file.read(int(words[-1]) + 2))

ask("$JS.API.STREAM.CREATE.S", '{"name":"S","subjects":["t.>"],"storage":"file"}')
print("stored as", [ask("t.ballots", f"chestnut {number}")["seq"] for number in range(3)])
print("another as", ask("t.timeline", "step")["seq"])
print("purged", ask("$JS.API.STREAM.PURGE.S", '{"filter":"t.ballots"}')["purged"])
for number in (1, 2, 3):
    answer = ask("$JS.API.STREAM.MSG.GET.S", f'{{"seq":{number}}}')
    print("message", number, "is", answer["error"]["description"] if "error" in answer else "there")
for number in (3, 0):
    answer = ask("t.ballots", "next", f"Nats-Expected-Last-Subject-Sequence: {number}")
    print("expecting", number, "is", answer["error"]["err_code"] if "error" in answer else f"stored as {answer['seq']}")
PYTHON
seen=$(
    timeout 60 python3 ask.py
    kill "$server"
    wait "$server" 2>/dev/null
    root/usr/sbin/nats-server --version
    echo "in the file: $(grep -ao 'chestnut [0-9]' js/jetstream/*/streams/S/msgs/1.blk | sort -u | tr '\n' ';')"
)
server=
expected='stored as [1, 2, 3]
another as 4
purged 3
message 1 is no message found
message 2 is no message found
message 3 is no message found
expecting 3 is 10071
expecting 0 is stored as 5
nats-server: v2.9.10
in the file: chestnut 0;chestnut 1;chestnut 2;'
printf '%s\n' "$seen"
diff <(printf '%s\n' "$expected") <(printf '%s\n' "$seen") && exit 0
echo "This has changed."
exit 1
