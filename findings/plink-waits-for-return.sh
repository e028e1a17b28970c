#!/usr/bin/env bash
# Guess: once it is logged in, a client opens its session at once; a login without a session is a client that hangs.
# What happens: PuTTY's plink, with a person at its terminal, prints "Access granted. Press Return to begin session." and
#   asks for no session before Return; with a command given as well, and with its output piped away. Not with
#   -no-antispoof, and not where standard input is no terminal, so scripts and tests never see it.
# Why it matters here: the person reads, and the connection is silent: a server that gives a login twenty seconds to
#   open its terminal drops those who come with PuTTY's tools and read slowly.
# Source: Debian 12's putty-tools 0.78-2+deb12u2 against PyPI's asyncssh 2.24.1 on loopback; PuTTY's manual on
#   -no-antispoof; measured here.
# Run: bash findings/plink-waits-for-return.sh (Debian 12 with python3-venv; 77 where the packages cannot be had).
set -uo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir" || exit 1
apt-get -qq -o APT::Sandbox::User=root download putty-tools=0.78-2+deb12u2 ||
    { echo "These packages cannot be had here."; exit 77; }
dpkg-deb -x putty-tools_*.deb root
{ python3 -m venv venv && venv/bin/pip -q install asyncssh==2.24.1; } ||
    { echo "These packages cannot be had here."; exit 77; }
cat > wait.py <<'PYTHON'
import asyncio, asyncssh, os, pty, select, shlex, time

KEY = asyncssh.generate_private_key("ssh-ed25519")
WAIT = 5  # seconds without Return before it is pressed

class Server(asyncssh.SSHServer):
    def kbdint_auth_supported(self):
        return True

    def get_kbdint_challenge(self, user, lang, submethods):
        return "", "", "", [("Code? ", True)]

    def validate_kbdint_response(self, user, answers):
        return answers == ["482177"]

def client(command):
    child, terminal = pty.fork()
    if child == 0:
        os.environ.update(HOME=os.getcwd())
        os.execv("/bin/sh", ["sh", "-c", command])
    seen, answered, pressed, end = b"", False, False, time.monotonic() + 60
    while time.monotonic() < end:
        ready = select.select([terminal], [], [], WAIT)[0]
        try:
            if ready:
                seen += os.read(terminal, 4096)
            elif answered and not pressed:
                pressed = True
                os.write(terminal, b"\r")
        except OSError:
            break
        if not answered and b"Code? " in seen:
            answered = True
            os.write(terminal, b"482177\r")
    os.close(terminal)
    os.waitpid(child, 0)
    asked = "asks for Return" if b"Press Return to begin session" in seen else "asks nothing"
    return f"{asked}, session {'after Return' if pressed else 'at once'}: {b'the session' in seen}"

async def main():
    def session(process):
        process.stdout.write("the session\n")
        process.exit(0)
    server = await asyncssh.create_server(Server, "127.0.0.1", 0, server_host_keys=[KEY], process_factory=session)
    port = server.sockets[0].getsockname()[1]
    plink = f"root/usr/bin/plink -ssh -P {port} -hostkey {shlex.quote(KEY.get_fingerprint('sha256'))}"
    for rest in ("join@127.0.0.1", "join@127.0.0.1 true", "join@127.0.0.1 | cat", "-no-antispoof join@127.0.0.1",
                 "join@127.0.0.1 < /dev/null"):
        print("plink", rest + ":", await asyncio.to_thread(client, f"{plink} {rest}"))

asyncio.run(main())
PYTHON

seen=$(
    root/usr/bin/plink -V | head -1
    timeout 300 venv/bin/python wait.py
)
expected='plink: Release 0.78
plink join@127.0.0.1: asks for Return, session after Return: True
plink join@127.0.0.1 true: asks for Return, session after Return: True
plink join@127.0.0.1 | cat: asks for Return, session after Return: True
plink -no-antispoof join@127.0.0.1: asks nothing, session at once: True
plink join@127.0.0.1 < /dev/null: asks nothing, session at once: True'
printf '%s\n' "$seen"
diff <(printf '%s\n' "$expected") <(printf '%s\n' "$seen") && exit 0
echo "This has changed."
exit 1
