"""What the clients of the tests share."""

import socket
import sys
import time

import paramiko

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
