"""A seat at AsyncSSH, as at a terminal. usage: seat.py PORT USER"""

import asyncio
import os
import sys
import tty

import asyncssh


class Person(asyncssh.SSHClient):
    def kbdint_auth_requested(self):
        return ""

    def kbdint_challenge_received(self, name, instructions, language, prompts):
        return []


async def sit():
    columns, rows = os.get_terminal_size(0)
    connection, _ = await asyncssh.create_connection(
        Person, "127.0.0.1", int(sys.argv[1]), username=sys.argv[2], known_hosts=None, config=None, client_keys=None)
    seat = await connection.create_process(term_type=os.environ["TERM"], term_size=(columns, rows), encoding=None)
    tty.setraw(0)
    asyncio.get_running_loop().add_reader(0, lambda: seat.stdin.write(os.read(0, 1024)))
    while shown := await seat.stdout.read(65536):
        os.write(1, shown)


asyncio.run(sit())
