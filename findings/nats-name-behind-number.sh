#!/usr/bin/env bash
# Guess: a message that is published once more under its Nats-Msg-Id, with the last sequence that it expected the first time,
#   is answered as the first time, and said to be a duplicate.
# What happens: which of the two is looked at first depends on the version and on how many servers there are. 2.9.10 alone
#   and 2.10.27 alone look at the name, 2.10.27 of three at the number: the second is refused (error 10071), although the
#   first is stored. 2.9.10 of three looks at the name where 0 was expected, and else at the number.
# Why it matters here: a refusal does not say that a message is not there. What became of one is told by reading the stream
#   alone.
# Source: nats-server 2.9.10-1+b3 of Debian 12 and 2.10.27-1+b2 of Debian 13 on loopback; measured here.
# Run: bash findings/nats-name-behind-number.sh (Debian 12 with python3; 77 where the packages cannot be had).
set -uo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir" || exit 1
mkdir -p lists/partial
echo 'deb http://deb.debian.org/debian trixie main' > sources.list
trixie=(-o Dir::Etc::SourceList="$dir/sources.list" -o Dir::Etc::SourceParts=/dev/null -o Dir::State::Lists="$dir/lists")
apt-get -qq -o APT::Sandbox::User=root download nats-server=2.9.10-1+b3 &&
    apt-get -qq -o APT::Sandbox::User=root "${trixie[@]}" update &&
    apt-get -qq -o APT::Sandbox::User=root "${trixie[@]}" download nats-server=2.10.27-1+b2 ||
    { echo "These packages cannot be had here."; exit 77; }
for package in *.deb; do dpkg-deb -x "$package" "${package%%-1+*}"; done
cat > twice.py <<'PYTHON'
import json, os, socket, subprocess, sys, time

version, count = sys.argv[1], int(sys.argv[2])
held = [socket.create_server(("127.0.0.1", 0)) for _ in range(6)]
ports = [one.getsockname()[1] for one in held]
for one in held: one.close()
routes = ",".join(f"nats://127.0.0.1:{port}" for port in ports[3:3 + count])

class Client:
    def __init__(self):
        self.line = socket.create_connection(("127.0.0.1", ports[0]), timeout=3)
        self.file = self.line.makefile("rb")
        self.file.readline()
        self.line.sendall(b'CONNECT {"verbose":false,"headers":true}\r\nSUB _INBOX.t 1\r\n')

    def ask(self, subject, body, header=""):
        head = f"NATS/1.0\r\n{header}\r\n\r\n" if header else ""
        words = f"HPUB {subject} _INBOX.t {len(head)}" if head else f"PUB {subject} _INBOX.t"
        self.line.sendall(f"{words} {len(head) + len(body)}\r\n{head}{body}\r\n".encode())
        while True:
            words = self.file.readline().split()
            if words[0] == b"PING": self.line.sendall(b"PONG\r\n")
            if words[0] == b"MSG": return json.loads(self.file.read(int(words[-1]) + 2))

def found():
    made = Client().ask(
        "$JS.API.STREAM.CREATE.S", json.dumps({"name": "S", "subjects": ["t.>"], "num_replicas": count}))
    return "error" not in made

def run(turn):
    """What is said of a message that is published twice, where 0 is expected, and where 1 is."""
    store = f"{version}-{count}-{turn}"
    servers = []
    for number in range(count):
        command = [f"nats-server_{version}/usr/sbin/nats-server", "-n", f"n{number}", "-js", "-sd", f"{store}-{number}"]
        command += ["-a", "127.0.0.1", "-p", str(ports[number]), "-l", f"{store}.log"]
        if count > 1: command += ["--cluster_name", "c", "--cluster", f"nats://127.0.0.1:{ports[3 + number]}", "--routes", routes]
        servers.append(subprocess.Popen(command))
    try:
        for _ in range(20):
            time.sleep(0.5)
            try:
                if found(): break
            except (OSError, IndexError): pass
        else: return None
        client, said = Client(), []
        for name, expected in [("one", 0), ("two", 1)]:
            header = f"Nats-Msg-Id: {name}\r\nNats-Expected-Last-Subject-Sequence: {expected}"
            answers = [client.ask("t.a", name, header) for _ in range(2)]
            assert "error" not in answers[0], answers
            said.append(answers[1].get("error", {}).get("err_code") or ("duplicate" if answers[1].get("duplicate") else "?"))
        return said
    finally:
        for server in servers: server.kill()
        for server in servers: server.wait()

# Three that begin together do not always find each other; then others do.
said = next(filter(None, map(run, range(5))), None)
print(version, "of", count, "expecting 0 and 1:", *(said or ["nothing"]))
PYTHON
seen=$(for version in 2.9.10 2.10.27; do for count in 1 3; do timeout 100 python3 twice.py "$version" "$count"; done; done)
expected='2.9.10 of 1 expecting 0 and 1: duplicate duplicate
2.9.10 of 3 expecting 0 and 1: duplicate 10071
2.10.27 of 1 expecting 0 and 1: duplicate duplicate
2.10.27 of 3 expecting 0 and 1: 10071 10071'
printf '%s\n' "$seen"
diff <(printf '%s\n' "$expected") <(printf '%s\n' "$seen") && exit 0
echo "This has changed."
exit 1
