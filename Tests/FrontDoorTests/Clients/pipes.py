"""Clients without a terminal. usage: pipes.py SCENARIO PORT; exit 0 when the door did what it should."""

import os
import socket
import struct
import sys

from wire import let_in, strings


def types_ahead():
    wire = let_in()
    channel = wire.open()
    # All in one segment, so that the door reads it at once.
    wire.connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_CORK, 1)
    wire.send(98, channel, "shell", False)
    wire.send(94, channel, "typed ahead")
    wire.send(96, channel)
    wire.connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_CORK, 0)
    shown = b""
    status = None
    while (message := wire.expect(94, 97, 98))[0] != 97:
        if message[0] == 94:
            shown += strings(message[5:], 1)[0]
        elif strings(message[5:], 1) == [b"exit-status"]:
            status = struct.unpack(">I", message[-4:])[0]
    assert b"heard" in shown and status == 0, (shown, status)


globals()[sys.argv[1]]()
os._exit(0)
