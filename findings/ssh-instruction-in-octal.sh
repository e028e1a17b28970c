#!/usr/bin/env bash
# Guess: what a server says while it asks for a code (a title, an instruction, a prompt) is shown alike by OpenSSH.
# What happens: banner and prompt come through as UTF-8; name and instruction of the same question go through ssh's log,
#   in which every byte above 127 is written in octal ("Caf\303\251"), and which -q and LogLevel ERROR switch off: the
#   prompt then stands alone.
# Why it matters here: the workshop's title and "That was not the code" would be garbled, or never seen; whatever must
#   be read stands in the prompt, and instructions are ASCII.
# Source: Debian 12's openssh-client 1:9.2p1-2+deb12u10 against PyPI's asyncssh 2.24.1 on loopback; measured here.
# Run: bash findings/ssh-instruction-in-octal.sh (Debian 12 with python3-venv; 77 where the packages cannot be had).
set -uo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir" || exit 1
apt-get -qq -o APT::Sandbox::User=root download openssh-client=1:9.2p1-2+deb12u10 ||
    { echo "These packages cannot be had here."; exit 77; }
dpkg-deb -x openssh-client_*.deb root
{ python3 -m venv venv && venv/bin/pip -q install asyncssh==2.24.1; } ||
    { echo "These packages cannot be had here."; exit 77; }
cat > ask.py <<'PYTHON'
import asyncio, asyncssh, os, pty, select, sys, time

class Server(asyncssh.SSHServer):
    def connection_made(self, connection):
        self.connection = connection

    def begin_auth(self, user):
        self.connection.send_auth_banner("Banner: Café\n")
        return True

    def kbdint_auth_supported(self):
        return True

    def get_kbdint_challenge(self, user, lang, submethods):
        return "Name: Café", "Instruction: Café", "", [("Prompt: Café, code? ", True)]

    def validate_kbdint_response(self, user, answers):
        return answers == ["482177"]

def client(arguments):
    child, terminal = pty.fork()
    if child == 0:
        os.environ["LC_ALL"] = "C.UTF-8"
        os.execv("root/usr/bin/ssh", arguments)
    seen, answered, end = b"", False, time.monotonic() + 60
    while time.monotonic() < end and select.select([terminal], [], [], end - time.monotonic())[0]:
        try:
            seen += os.read(terminal, 4096)
        except OSError:
            break
        if not answered and b"code? " in seen:
            answered = True
            os.write(terminal, b"482177\r")
    os.close(terminal)
    os.waitpid(child, 0)
    return seen.decode()

async def main():
    def session(process):
        process.exit(0)
    server = await asyncssh.create_server(Server, "127.0.0.1", 0, process_factory=session,
                                          server_host_keys=[asyncssh.generate_private_key("ssh-ed25519")])
    port = str(server.sockets[0].getsockname()[1])
    for extra in ([], ["-q"], ["-oLogLevel=ERROR"]):
        seen = await asyncio.to_thread(client, ["ssh", "-F/dev/null", "-p" + port, "-oStrictHostKeyChecking=no",
                                               "-oUserKnownHostsFile=/dev/null", *extra, "join@127.0.0.1", "true"])
        for line in seen.splitlines():
            if "Caf" in line:
                print("ssh", *extra, "shows", line.replace("(join@127.0.0.1)", "").strip())

asyncio.run(main())
PYTHON

seen=$(
    root/usr/bin/ssh -V 2>&1 | cut -d ' ' -f 1
    timeout 300 venv/bin/python ask.py
)
expected='OpenSSH_9.2p1
ssh shows Banner: Café
ssh shows Name: Caf\303\251
ssh shows Instruction: Caf\303\251
ssh shows Prompt: Café, code? 482177
ssh -q shows Prompt: Café, code? 482177
ssh -oLogLevel=ERROR shows Prompt: Café, code? 482177'
printf '%s\n' "$seen"
diff <(printf '%s\n' "$expected") <(printf '%s\n' "$seen") && exit 0
echo "This has changed."
exit 1
