"""A client of single messages, for what no library says: RFC 4253 with curve25519-sha256 and AES-256-GCM."""

import hashlib
import os
import socket
import struct
import sys

from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

# RFC 4250's numbers, as the clients use them. 5 a service, 6 it is there; 20, 21, 30, 31 the keys' exchange; 50 let me
# in, 51 no, 52 yes, 60 a question or a good key, 61 answers; 80 a request to the connection; 90 open a channel, 91 it
# is open; 94 bytes, 95 those of the error stream, 96 no more of them, 97 the channel is closed, 98 a request to it, 99
# done, 100 refused.
METHODS = ["curve25519-sha256", "ssh-ed25519"] + ["aes256-gcm@openssh.com"] * 2 + ["hmac-sha2-256"] * 2 + ["none"] * 2


def string(data):
    data = data.encode() if isinstance(data, str) else data
    return struct.pack(">I", len(data)) + data


def packed(kind, *parts):
    """A message: its number; texts and bytes as strings, booleans, numbers."""
    forms = {bool: lambda part: bytes([part]), int: lambda part: struct.pack(">I", part)}
    return bytes([kind]) + b"".join(forms.get(type(part), string)(part) for part in parts)


def strings(data, count):
    """The first strings in `data`."""
    found = []
    for _ in range(count):
        length = 4 + struct.unpack_from(">I", data)[0]
        found.append(data[4:length])
        data = data[length:]
    return found


class Cipher:
    """One direction's key, and its nonce, which counts packets."""

    def __init__(self, key, nonce):
        self.key, self.fixed, self.count = AESGCM(key), nonce[:4], int.from_bytes(nonce[4:12], "big")

    def nonce(self):
        self.count += 1
        return self.fixed + (self.count - 1).to_bytes(8, "big")


class Wire:
    """A connection whose keys have been exchanged; the host's key is believed unseen."""

    def __init__(self):
        self.connection = socket.create_connection(("127.0.0.1", int(sys.argv[2])), timeout=60)
        self.reader = self.connection.makefile("rb")
        self.sending = self.receiving = None
        self.connection.sendall(b"SSH-2.0-Wire\r\n")
        theirs = self.reader.readline().rstrip(b"\r\n")
        offer = bytes([20]) + os.urandom(16) + b"".join(map(string, METHODS + ["", ""])) + bytes(5)
        self.send_payload(offer)
        their_offer = self.expect(20)
        secret = X25519PrivateKey.generate()
        share = secret.public_key().public_bytes(Encoding.Raw, PublicFormat.Raw)
        self.send(30, share)
        host_key, their_share, _ = strings(self.expect(31)[1:], 3)
        number = secret.exchange(X25519PublicKey.from_public_bytes(their_share)).lstrip(b"\0")
        shared = string(b"\0" + number if number[0] & 0x80 else number)
        said = [b"SSH-2.0-Wire", theirs, offer, their_offer, host_key, share, their_share]
        digest = hashlib.sha256(b"".join(map(string, said)) + shared).digest()
        key = lambda letter: hashlib.sha256(shared + digest + letter + digest).digest()
        self.send(21)
        self.expect(21)
        self.sending, self.receiving = Cipher(key(b"C"), key(b"A")), Cipher(key(b"D"), key(b"B"))

    def send(self, kind, *parts):
        self.send_payload(packed(kind, *parts))

    def send_payload(self, payload):
        block = 16 if self.sending else 8
        counted = len(payload) + (1 if self.sending else 5)
        padding = block - counted % block
        padding += block if padding < 4 else 0
        body = bytes([padding]) + payload + bytes(padding)
        length = struct.pack(">I", len(body))
        if self.sending:
            body = self.sending.key.encrypt(self.sending.nonce(), body, length)
        self.connection.sendall(length + body)

    def receive(self):
        """The next message; EOFError where there is none any more."""
        head = self.read(4)
        body = self.read(struct.unpack(">I", head)[0] + (16 if self.receiving else 0))
        if self.receiving:
            body = self.receiving.key.decrypt(self.receiving.nonce(), body, head)
        return body[1 : len(body) - body[0]]

    def read(self, count):
        try:
            data = self.reader.read(count)
        except ConnectionError:
            data = b""
        if len(data) < count:
            raise EOFError
        return data

    def expect(self, *kinds):
        """The next message of one of these kinds; others are passed over."""
        while (message := self.receive())[0] not in kinds:
            pass
        return message

    def expect_end(self):
        try:
            while True:
                self.receive()
        except EOFError:
            pass

    def ask(self, user, method, *parts):
        """Asks to be let in, and answers with what comes: 51 for no, 52 for yes, 60 for a question."""
        self.send(50, user, "ssh-connection", method, *parts)
        return self.expect(51, 52, 60)

    def open(self, packet=32768, number=7):
        """Opens a session's channel that takes packets of this many bytes; answers the door's number of it."""
        self.send(90, "session", number, 2_097_152, packet)
        return struct.unpack_from(">I", self.expect(91), 5)[0]


def started():
    """A connection that may ask to be let in."""
    wire = Wire()
    wire.send(5, "ssh-userauth")
    wire.expect(6)
    return wire


def let_in():
    wire = started()
    assert wire.ask("join-1", "none")[0] == 52
    return wire
