"""Clients that do one odd thing each. usage: odd.py SCENARIO PORT; exit 0 when the door did what it should."""

import os
import socket
import struct
import sys
import threading
import time

import paramiko

from door import admitted, connected, expect_end, raw, refused, seated
from wire import let_in, started, string


def small_packets():
    wire = let_in()
    wire.send(98, wire.open(packet=512), "shell", True)
    wire.expect_end()


def larger_packets():
    wire = let_in()
    wire.send(98, wire.open(packet=1024), "shell", True)
    wire.expect(99)
    wire.expect(94)


def says_nothing():
    connection = raw()
    connection.settimeout(30)
    while connection.recv(4096):
        pass


def thinks():
    transport = connected()
    refused(lambda: transport.auth_none("join"))


    def wait_for_the_end(*_):
        transport.sock.settimeout(30)
        assert transport.sock.recv(1, socket.MSG_PEEK), "nothing is said before the end"
        while transport.sock.recv(4096):
            pass
        os._exit(0)

    refused(lambda: transport.auth_interactive("join", wait_for_the_end))
    raise AssertionError("the prompt was given up")


def user_switch():
    transport = connected()
    refused(lambda: transport.auth_none("join"))
    refused(lambda: transport.auth_interactive("console", lambda *_: ["1"]))
    expect_end(transport)


def any_key():
    transport = connected()
    try:
        transport.auth_publickey("join", paramiko.ECDSAKey.generate())
    except paramiko.BadAuthenticationType as refusal:
        assert refusal.allowed_types == ["keyboard-interactive"], refusal.allowed_types
        return
    raise AssertionError("a key was not refused")


def broken_key():
    wire = started()
    wire.send(50, "join", "ssh-connection", "publickey", True, "ssh-ed25519", b"\x00\x01", b"\xff" * 40)
    wire.expect_end()


def second_channel():
    # By single messages: paramiko takes a channel that ends at once for one that never opened.
    wire = let_in()
    first = wire.open()
    wire.send(98, first, "pty-req", True, "xterm", 80, 24, 0, 0, "")
    wire.expect(99)
    wire.send(98, first, "shell", True)
    wire.expect(99)
    wire.open(number=8)
    ours = struct.pack(">I", 8)
    told = wire.expect(95)
    assert told[1:5] == ours and told.endswith(string("Come once more for another seat.\r\n")), told
    status = wire.expect(98)
    assert status[1:5] == ours and status.endswith(struct.pack(">I", 1)), status
    assert wire.expect(97)[1:5] == ours
    wire.send(94, first, "still here")
    assert wire.expect(94)[1:5] != ours


def forwards():
    transport = admitted()
    refused(lambda: transport.request_port_forward("", 0))
    channel = transport.open_session(timeout=60)
    refused(lambda: channel.request_x11())
    transport = admitted()
    refused(lambda: transport.open_channel("direct-tcpip", ("127.0.0.1", 80), ("127.0.0.1", 1), timeout=60))
    expect_end(transport)


def wishes():
    wire = let_in()
    channel = wire.open()
    for wish in (("env", True, "LANG", "cy"), ("auth-agent-req@openssh.com", True)):
        wire.send(98, channel, *wish)
        assert wire.expect(99, 100)[0] == 100, wish
    wire.send(98, channel, "pty-req", True, "xterm", 80, 24, 0, 0, "")
    wire.expect(99)


def flood():
    wire = let_in()
    wire.send(98, wire.open(), "shell", True)
    wire.expect(99)
    try:
        for _ in range(100_000):
            wire.send(80, "flood@example.org", True)
    except OSError:
        pass
    wire.expect_end()


def sizes():
    wire = let_in()
    channel = wire.open()
    wire.send(98, channel, "pty-req", False, "xterm", 80, 24, 0, 0, "")
    wire.send(98, channel, "shell", False)
    wire.expect(94)
    for width, height in ((0, 0), (4294967295, 4294967295), (1, 1), (100_000, 132)):
        wire.send(98, channel, "window-change", False, width, height, 0, 0)
        wire.expect(94)


def hang_ups():
    seats = [seated() for _ in range(12)]
    for transport, _ in seats:
        transport.sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\1\0\0\0\0\0\0\0")
        os.close(transport.sock.detach())
    os._exit(0)


def never_reads():
    transport, channel = seated(window_size=32768)
    expect_end(transport)


def stays():
    transport, channel = seated()
    channel.settimeout(30)
    while channel.recv(4096):
        pass
    assert transport.is_active(), "the connection ended before its client"
    expect_end(transport)


def stops():
    transport, _ = seated(window_size=1 << 30)
    expect_end(transport)


def paste():
    transport, channel = seated()
    channel.settimeout(60)
    megabyte = b"x" * 1_048_576
    for _ in range(20):
        channel.sendall(megabyte)
    deadline = time.time() + 30
    answer = b""
    while b"heard" not in answer:
        assert time.time() < deadline, "what was typed after the paste did not arrive"
        channel.sendall(b"?")
        time.sleep(0.05)
        if channel.recv_ready():
            answer += channel.recv(4096)


def crowd():
    count = int(os.environ.get("CROWD", "200"))
    seats, failures = [], []

    def join():
        try:
            seats.append(seated())
        except Exception as failure:
            failures.append(repr(failure))

    threads = [threading.Thread(target=join) for _ in range(count)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert not failures and len(seats) == count, (len(seats), failures[:3])
    os._exit(0)


def quiet_many():
    held = [raw() for _ in range(150)]
    time.sleep(0.5)
    seated()
    os._exit(0)


globals()[sys.argv[1]]()
os._exit(0)
