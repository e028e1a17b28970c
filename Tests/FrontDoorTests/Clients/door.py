"""What the clients of the tests share."""

import socket
import sys
import time

import paramiko
from paramiko.message import Message

port = int(sys.argv[2])


def raw():
    return socket.create_connection(("127.0.0.1", port))


def connected():
    transport = paramiko.Transport(raw())
    transport.banner_timeout = transport.handshake_timeout = transport.auth_timeout = 60
    transport.start_client(timeout=60)
    return transport


def admitted():
    transport = connected()
    transport.auth_none("join-1")
    return transport


def seated(**sizes):
    transport = admitted()
    transport._sanitize_packet_size = lambda size: size or 32768
    transport._sanitize_window_size = lambda size: size or 2_097_152
    channel = transport.open_session(timeout=60, **sizes)
    channel.get_pty("xterm", 80, 24)
    channel.invoke_shell()
    return transport, channel


def expect_end(transport):
    deadline = time.time() + 30
    while transport.is_active():
        assert time.time() < deadline, "the connection goes on"
        time.sleep(0.01)


def refused(action):
    try:
        action()
    except (paramiko.SSHException, EOFError, OSError):
        return
    raise AssertionError("it was not refused")


def send(transport, kind, *parts):
    """Sends a message that no part of Paramiko knows of: texts and bytes as strings, booleans, numbers."""
    message = Message()
    message.add_byte(kind)
    for part in parts:
        if isinstance(part, bool):
            message.add_boolean(part)
        elif isinstance(part, int):
            message.add_int(part)
        else:
            message.add_string(part)
    transport._send_message(message)
