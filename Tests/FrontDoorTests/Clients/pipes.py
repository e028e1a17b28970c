"""Clients without a terminal. usage: pipes.py SCENARIO PORT; exit 0 when the door did what it should."""

import os
import socket
import sys

from paramiko.common import cMSG_CHANNEL_DATA, cMSG_CHANNEL_EOF, cMSG_CHANNEL_REQUEST

from door import admitted, send


def types_ahead():
    transport = admitted()
    channel = transport.open_session(timeout=60)
    # All in one segment, so that the door reads it at once.
    transport.sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_CORK, 1)
    send(transport, cMSG_CHANNEL_REQUEST, channel.remote_chanid, "shell", False)
    send(transport, cMSG_CHANNEL_DATA, channel.remote_chanid, "typed ahead")
    send(transport, cMSG_CHANNEL_EOF, channel.remote_chanid)
    transport.sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_CORK, 0)
    channel.settimeout(30)
    shown = b""
    while more := channel.recv(4096):
        shown += more
    assert b"heard" in shown, shown
    assert channel.recv_exit_status() == 0


globals()[sys.argv[1]]()
os._exit(0)
