#!/usr/bin/env bash
# Guess: an SSH client names the terminal that it runs in (TERM) and its size; where there is none it says 80 by 24.
# What happens: plink calls every terminal "xterm", in GNU screen and tmux too, where OpenSSH and dbclient pass TERM on.
#   Asked for a terminal where there is none, ssh -tt announces 0 by 0 with the TERM of its environment, plink -t 80 by
#   24, and dbclient -t opens no session at all.
# Why it matters here: what a terminal obeys cannot be read off a type that came over ssh: "xterm" may be GNU screen,
#   whose scrollback xterm's sequence does not empty. And a size of nothing has to be taken for 80 by 24.
# Source: Debian 12's openssh-client 1:9.2p1-2+deb12u10, putty-tools 0.78-2+deb12u2, dropbear-bin 2022.83-1+deb12u3
#   against PyPI's asyncssh 2.24.1 on loopback; measured here.
# Run: bash findings/plink-says-xterm.sh (Debian 12 with python3-venv; 77 where the packages cannot be had).
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
cat > terminals.py <<'PYTHON'
import asyncio, asyncssh, fcntl, os, pty, select, struct, subprocess, termios, time

KEY = asyncssh.generate_private_key("ssh-ed25519")
ENVIRONMENT = dict(os.environ, HOME=os.getcwd(), TERM="screen.xterm-256color",
                   LD_LIBRARY_PATH="root/usr/lib/x86_64-linux-gnu")
said = []

class Open(asyncssh.SSHServer):
    def begin_auth(self, user):
        return False

def session(process):
    said.append("{} {} by {}".format(process.term_type, *process.term_size[:2]))
    process.exit(0)

def in_a_terminal(command):
    child, terminal = pty.fork()
    if child == 0:
        fcntl.ioctl(0, termios.TIOCSWINSZ, struct.pack("HHHH", 30, 100, 0, 0))
        os.execve("root/usr/bin/" + command[0], command, ENVIRONMENT)
    seen, pressed, end = b"", False, time.monotonic() + 60
    while time.monotonic() < end and select.select([terminal], [], [], end - time.monotonic())[0]:
        try:
            seen += os.read(terminal, 4096)
        except OSError:
            break
        if not pressed and b"Press Return to begin session" in seen:
            pressed = True
            os.write(terminal, b"\r")
    os.close(terminal)
    os.waitpid(child, 0)

def without(command):
    subprocess.run(["root/usr/bin/" + command[0], *command[1:]], env=ENVIRONMENT, stdin=subprocess.DEVNULL,
                   capture_output=True, timeout=60)

async def main():
    server = await asyncssh.create_server(Open, "127.0.0.1", 0, server_host_keys=[KEY], process_factory=session,
                                          kex_algs=["curve25519-sha256"])
    port = str(server.sockets[0].getsockname()[1])
    ssh = ["ssh", "-F/dev/null", "-p" + port, "-oStrictHostKeyChecking=no", "-oUserKnownHostsFile=/dev/null"]
    plink = ["plink", "-ssh", "-P", port, "-hostkey", KEY.get_fingerprint("sha256")]
    dbclient = ["dbclient", "-y", "-y", "-p", port]
    for command, force in ((ssh, "-tt"), (dbclient, "-t"), (plink, "-t")):
        for words, way in (([], in_a_terminal), ([force], without)):
            said.clear()
            await asyncio.to_thread(way, [*command, *words, "join@127.0.0.1"])
            print(" ".join([command[0], *words, "without" if words else "in", "a terminal:", *(said or ["no session"])]))

asyncio.run(main())
PYTHON

seen=$(timeout 300 venv/bin/python terminals.py)
expected='ssh in a terminal: screen.xterm-256color 100 by 30
ssh -tt without a terminal: screen.xterm-256color 0 by 0
dbclient in a terminal: screen.xterm-256color 100 by 30
dbclient -t without a terminal: no session
plink in a terminal: xterm 100 by 30
plink -t without a terminal: xterm 80 by 24'
printf '%s\n' "$seen"
diff <(printf '%s\n' "$expected") <(printf '%s\n' "$seen") && exit 0
echo "This has changed."
exit 1
