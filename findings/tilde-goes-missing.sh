#!/usr/bin/env bash
# Guess: a client's escape character is for its commands ("~." to leave): any other letter behind it, and both are sent.
# What happens: at the start of a line OpenSSH holds a typed "~" back until the next key and then sends both; dbclient
#   sends the next key and never the "~": the server gets "5" for a typed "~5". The start of a session counts as the
#   start of a line too. plink has no such character and sends everything.
# Why it matters here: "~5 children" typed in a Dropbear client is recorded as "5 children", and nothing in the room can
#   notice; no key of ours is a "~", and a form shows what arrived before it counts.
# Source: Debian 12's openssh-client 1:9.2p1-2+deb12u10, putty-tools 0.78-2+deb12u2, dropbear-bin 2022.83-1+deb12u3
#   against PyPI's asyncssh 2.24.1 on loopback; measured here.
# Run: bash findings/tilde-goes-missing.sh (Debian 12 with python3-venv; 77 where the packages cannot be had).
set -uo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir" || exit 1
apt-get -qq -o APT::Sandbox::User=root download openssh-client=1:9.2p1-2+deb12u10 putty-tools=0.78-2+deb12u2 \
    dropbear-bin=2022.83-1+deb12u3 libtomcrypt1=1.18.2-6 libtommath1=1.2.0-6+deb12u1 ||
    { echo "These packages cannot be had here."; exit 77; }
for package in *.deb; do dpkg-deb -x "$package" root; done
{ python3 -m venv venv && venv/bin/pip -q install asyncssh==2.24.1; } ||
    { echo "These packages cannot be had here."; exit 77; }
cat > keys.py <<'PYTHON'
import asyncio, asyncssh, fcntl, os, pty, select, struct, termios, time

KEY = asyncssh.generate_private_key("ssh-ed25519")
KEYS = ["~", "5", "\r", "~", "x", "a", "~", "b", "q"]
ENVIRONMENT = dict(os.environ, HOME=os.getcwd(), TERM="xterm", LD_LIBRARY_PATH="root/usr/lib/x86_64-linux-gnu")
got = []

class Open(asyncssh.SSHServer):
    def begin_auth(self, user):
        return False

async def session(process):
    process.stdout.write("ready")
    while not got or not got[-1].endswith("q"):
        got.append(await process.stdin.read(100))
        process.stdout.write(".")
    process.exit(0)

def typed(command):
    """What arrives for each key typed a second after the last one."""
    child, terminal = pty.fork()
    if child == 0:
        fcntl.ioctl(0, termios.TIOCSWINSZ, struct.pack("HHHH", 24, 80, 0, 0))
        os.execve("root/usr/bin/" + command[0], command, ENVIRONMENT)
    seen, pressed, keys, arrived, end = b"", False, list(KEYS), [], time.monotonic() + 90
    while time.monotonic() < end:
        if select.select([terminal], [], [], 1)[0]:
            try:
                seen += os.read(terminal, 4096)
            except OSError:
                break
        elif keys and b"ready" in seen:
            if len(keys) < len(KEYS):
                arrived.append("".join(got))
                got.clear()
            os.write(terminal, keys.pop(0).encode())
        if not pressed and b"Press Return to begin session" in seen:
            pressed = True
            os.write(terminal, b"\r")
    os.close(terminal)
    os.waitpid(child, 0)
    return [ascii(text).strip("\x27") or "nothing" for text in [*arrived, "".join(got)]]

async def main():
    server = await asyncssh.create_server(Open, "127.0.0.1", 0, server_host_keys=[KEY], process_factory=session,
                                          kex_algs=["curve25519-sha256"], line_editor=False)
    port = str(server.sockets[0].getsockname()[1])
    print("typed:", *(ascii(key).strip("\x27") for key in KEYS))
    for command in (["ssh", "-F/dev/null", "-p" + port, "-oStrictHostKeyChecking=no", "-oUserKnownHostsFile=/dev/null"],
                    ["dbclient", "-y", "-y", "-p", port],
                    ["plink", "-ssh", "-P", port, "-hostkey", KEY.get_fingerprint("sha256")]):
        got.clear()
        print(command[0] + ":", *await asyncio.to_thread(typed, [*command, "join@127.0.0.1"]))

asyncio.run(main())
PYTHON

seen=$(timeout 300 venv/bin/python keys.py)
expected='typed: ~ 5 \r ~ x a ~ b q
ssh: nothing ~5 \r nothing ~x a ~ b q
dbclient: nothing 5 \r nothing x a ~ b q
plink: ~ 5 \r ~ x a ~ b q'
printf '%s\n' "$seen"
diff <(printf '%s\n' "$expected") <(printf '%s\n' "$seen") && exit 0
echo "This has changed."
exit 1
