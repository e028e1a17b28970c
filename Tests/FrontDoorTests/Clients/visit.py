"""Connects to a port of this machine and prints what is said there. usage: visit.py PORT"""

import socket
import sys

with socket.create_connection(("127.0.0.1", int(sys.argv[1]))) as visit:
    visit.settimeout(30)
    while said := visit.recv(4096):
        sys.stdout.buffer.write(said)
