"""Clients in Python as their manuals show them. usage: plain.py LIBRARY PORT; exit 0 when they got in by the code."""

import os
import sys

port = int(sys.argv[2])
answers = iter(["1", "482 177"])


def paramiko():
    import paramiko

    transport = paramiko.Transport(("127.0.0.1", port))
    transport.start_client(timeout=60)
    try:
        transport.auth_none("join")
    except paramiko.BadAuthenticationType:
        pass
    transport.auth_interactive("join", lambda _, __, prompts: [next(answers) for _ in prompts])
    channel = transport.open_session(timeout=60)
    channel.get_pty("xterm", 80, 24)
    channel.invoke_shell()
    channel.settimeout(60)
    assert b"welcome" in channel.recv(100)


def asyncssh():
    import asyncio

    import asyncssh

    class Person(asyncssh.SSHClient):
        def kbdint_auth_requested(self):
            return ""

        def kbdint_challenge_received(self, name, instructions, language, prompts):
            return [next(answers) for _ in prompts]

    async def join():
        connection, _ = await asyncssh.create_connection(
            Person, "127.0.0.1", port, username="join", known_hosts=None, config=None, client_keys=None)
        seat = await connection.create_process(term_type="xterm", encoding=None)
        assert b"welcome" in await asyncio.wait_for(seat.stdout.readuntil(b"\n"), 60)

    asyncio.run(join())


globals()[sys.argv[1]]()
os._exit(0)
