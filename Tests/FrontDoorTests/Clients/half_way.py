"""Clients that stop where a person reads the question about the host's key. usage: half_way.py COUNT PORT ADDRESS

Each sends what it is, its offer and its share, hears the host's share, and stays; a line is printed when all have."""

import os
import resource
import socket
import struct
import sys
import time

count, port, address = int(sys.argv[1]), int(sys.argv[2]), sys.argv[3]
_, most = resource.getrlimit(resource.RLIMIT_NOFILE)
resource.setrlimit(resource.RLIMIT_NOFILE, (most, most))


def text(content):
    return struct.pack(">I", len(content)) + content


def packet(payload):
    padding = 8 - (len(payload) + 5) % 8
    padding += 8 if padding < 4 else 0
    return struct.pack(">IB", len(payload) + padding + 1, padding) + payload + bytes(padding)


def offer():
    methods = [b"curve25519-sha256", b"ssh-ed25519"] + [b"aes256-ctr"] * 2
    methods += [b"hmac-sha2-256-etm@openssh.com"] * 2 + [b"none"] * 2 + [b""] * 2
    return packet(b"\x14" + os.urandom(16) + b"".join(map(text, methods)) + bytes(5))


def half_way():
    line = socket.socket()
    line.bind((address, 0))
    line.connect(("127.0.0.1", port))
    line.sendall(b"SSH-2.0-half_way\r\n" + offer() + packet(b"\x1e" + text(os.urandom(32))))
    return line


lines = []
while len(lines) < count:
    lines += [half_way() for _ in range(min(50, count - len(lines)))]
    for line in lines[-50:]:
        heard = b""
        while b"ssh-ed25519" not in heard.split(b"\r\n", 1)[-1][600:]:
            more = line.recv(4096)
            assert more, "it was dropped"
            heard += more
print("half way", flush=True)
time.sleep(600)
