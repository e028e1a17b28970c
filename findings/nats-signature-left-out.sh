#!/usr/bin/env bash
# Guess: a client with a user's key answers each question of a server (its nonce) with a signature.
# What happens: libnats leaves the signature out of CONNECT where its first byte is zero, one of 256, for it takes the
#   bytes for an empty text. A server refuses such a client as one that it does not know ("Authorization Violation"),
#   and the next try succeeds.
# Why it matters here: a room was told now and then that servers do not know its credentials, and ended. A connection
#   whose signature would be left out is given up before, and another question asked for.
# Source: Debian 12's libnats3.4 3.4.1-1+b1 (through ctypes) on loopback; measured here. Mended in nats.c 3.8.0 (pull
#   request 705 of nats-io/nats.c, "random authentication error").
# Run: bash findings/nats-signature-left-out.sh (Debian 12 with python3; 77 where the packages cannot be had).
set -uo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir" || exit 1
apt-get -qq -o APT::Sandbox::User=root download libnats3.4=3.4.1-1+b1 libprotobuf-c1=1.4.1-1+b1 ||
    { echo "These packages cannot be had here."; exit 77; }
for package in *.deb; do dpkg-deb -x "$package" root; done
cat > connect.py <<'PYTHON'
import base64, ctypes, json, socket, threading

QUESTIONS = 4096
libraries = "root/usr/lib/x86_64-linux-gnu/"
ctypes.CDLL(libraries + "libprotobuf-c.so.1", mode=ctypes.RTLD_GLOBAL)
nats = ctypes.CDLL(libraries + "libnats.so.3.4")
nats.nats_GetVersion.restype = ctypes.c_char_p
nats.nats_Open(ctypes.c_int64(-1))

def checksum(content):
    value = 0
    for byte in content:
        value ^= byte << 8
        for _ in range(8):
            value = (value << 1 ^ (0x1021 if value & 0x8000 else 0)) & 0xFFFF
    return value.to_bytes(2, "little")

def spelled(content):
    return base64.b32encode(content + checksum(content)).rstrip(b"=")

# A user's seed: the kinds "seed" and "user", and 32 bytes.
seed = spelled(bytes([18 << 3 | 20 >> 2, (20 << 3 & 31) << 3]) + bytes(range(32)))
# The library hands it on as it is; only servers compare it.
public = spelled(bytes([20 << 3]) + bytes(32))
open("seed", "wb").write(seed + b"\n")
questions = [f"question-{number:04}" for number in range(QUESTIONS)]

def signature(question):
    taken, length = ctypes.POINTER(ctypes.c_ubyte)(), ctypes.c_int()
    assert nats.nats_Sign(seed, question.encode(), ctypes.byref(taken), ctypes.byref(length)) == 0
    return bytes(taken[: length.value])

listening = socket.create_server(("127.0.0.1", 0))
unsigned = []

def serve():
    for question in questions:
        line = listening.accept()[0]
        facts = {"server_id": "s", "version": "2.9.10", "auth_required": True, "nonce": question, "max_payload": 9}
        line.sendall(b"INFO " + json.dumps(facts).encode() + b"\r\n")
        said = line.makefile("rb")
        if not json.loads(said.readline().removeprefix(b"CONNECT ")).get("sig"): unsigned.append(question)
        said.readline()
        line.sendall(b"PONG\r\n")
        line.close()

server = threading.Thread(target=serve)
server.start()
for _ in questions:
    options, connection = ctypes.c_void_p(), ctypes.c_void_p()
    nats.natsOptions_Create(ctypes.byref(options))
    nats.natsOptions_SetURL(options, f"nats://127.0.0.1:{listening.getsockname()[1]}".encode())
    nats.natsOptions_SetAllowReconnect(options, ctypes.c_bool(False))
    assert nats.natsOptions_SetNKeyFromSeed(options, public, b"seed") == 0
    nats.natsConnection_Connect(ctypes.byref(connection), options)
    nats.natsConnection_Destroy(connection)
    nats.natsOptions_Destroy(options)
server.join(timeout=60)
zero = [question for question in questions if signature(question)[0] == 0]
print("libnats", nats.nats_GetVersion().decode())
print("questions:", QUESTIONS)
print("signatures that begin with a zero byte:", len(zero))
print("answers without a signature:", len(unsigned))
print("the same questions:", zero == unsigned)
PYTHON
seen=$(timeout 120 python3 connect.py)
expected='libnats 3.4.1
questions: 4096
signatures that begin with a zero byte: 17
answers without a signature: 17
the same questions: True'
printf '%s\n' "$seen"
diff <(printf '%s\n' "$expected") <(printf '%s\n' "$seen") && exit 0
echo "This has changed."
exit 1
