"""A relay that stands before the door, and holds what comes down. usage: relay.py MODE PORT

It prints the port that it listens on, and takes one client. At a line on its standard input it holds what comes down for
eight seconds, then lets everything through: with "later" it reads on meanwhile, with "never" it reads nothing."""

import select
import socket
import sys
import time

mode, port = sys.argv[1], int(sys.argv[2])
listener = socket.create_server(("127.0.0.1", 0))
print(listener.getsockname()[1], flush=True)
near, _ = listener.accept()
far = socket.create_connection(("127.0.0.1", port))
held, release = b"", None
while True:
    waited = [near, far] + ([sys.stdin] if release is None else [])
    if mode == "never" and release and time.time() < release:
        waited.remove(far)
    ready, _, _ = select.select(waited, [], [], 0.05)
    if release and time.time() >= release and held:
        near.sendall(held)
        held = b""
    if sys.stdin in ready:
        sys.stdin.readline()
        release = time.time() + 8
        print("holding", flush=True)
    if near in ready:
        up = near.recv(65536)
        if not up:
            break
        far.sendall(up)
    if far in ready:
        down = far.recv(65536)
        if not down:
            if held:
                time.sleep(max(0, release - time.time()))
                near.sendall(held)
            near.shutdown(socket.SHUT_WR)
            break
        if release and time.time() < release:
            held += down
        else:
            near.sendall(down)
