#!/usr/bin/env bash
# Guess: an SSH client shows a server's questions as they came, or in octal, and name, instruction and prompt (three
#   fields of one message) on lines of their own, as OpenSSH and PuTTY do.
# What happens: Dropbear's client leaves out every byte above 127, in the prompt too: "Größe" becomes "Gre", an ellipsis
#   or a dash nothing. It writes the three fields one behind the other; only a line's end inside one parts them.
# Why it matters here: a title in French or Welsh arrives as another word; a code's prompt is glued to the sentence
#   before. Prompts are ASCII, and each instruction ends its own line.
# Source: Debian 12's dropbear-bin 2022.83-1+deb12u3 against PyPI's asyncssh 2.24.1 on loopback; measured here.
# Run: bash findings/dbclient-drops-letters.sh (Debian 12 with python3-venv; 77 where the packages cannot be had).
set -uo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir" || exit 1
apt-get -qq -o APT::Sandbox::User=root download dropbear-bin=2022.83-1+deb12u3 libtomcrypt1=1.18.2-6 \
    libtommath1=1.2.0-6+deb12u1 || { echo "These packages cannot be had here."; exit 77; }
for package in *.deb; do dpkg-deb -x "$package" root; done
{ python3 -m venv venv && venv/bin/pip -q install asyncssh==2.24.1; } ||
    { echo "These packages cannot be had here."; exit 77; }
cat > ask.py <<'PYTHON'
import asyncio, asyncssh, os, pty, select, time

question = ()

class Server(asyncssh.SSHServer):
    def kbdint_auth_supported(self):
        return True

    def get_kbdint_challenge(self, user, lang, submethods):
        name, instruction, prompt = question
        return name, instruction, "", [(prompt, True)]

    def validate_kbdint_response(self, user, answers):
        return answers == ["482177"]

def client(port):
    child, terminal = pty.fork()
    if child == 0:
        os.environ.update(LC_ALL="C.UTF-8", HOME=os.getcwd(), LD_LIBRARY_PATH="root/usr/lib/x86_64-linux-gnu")
        os.execv("root/usr/bin/dbclient", ["dbclient", "-y", "-y", "-p", port, "join@127.0.0.1", "true"])
    seen, answered, end = b"", False, time.monotonic() + 60
    while time.monotonic() < end and select.select([terminal], [], [], end - time.monotonic())[0]:
        try:
            seen += os.read(terminal, 4096)
        except OSError:
            break
        if not answered and b"? " in seen:
            answered = True
            os.write(terminal, b"482177\r")
    os.close(terminal)
    os.waitpid(child, 0)
    return seen.decode().partition("Login for join@127.0.0.1\r\n")[2].strip()

async def main():
    global question
    # Dropbear's guess of the exchange must be right for AsyncSSH: see dropbear-guesses.sh.
    server = await asyncssh.create_server(Server, "127.0.0.1", 0, process_factory=lambda process: process.exit(0),
                                          kex_algs=["curve25519-sha256"],
                                          server_host_keys=[asyncssh.generate_private_key("ssh-ed25519")])
    port = str(server.sockets[0].getsockname()[1])
    for question in (("Title", "Instruction.", "Code? "), ("", "Größe — Café…\n", "Dŵr, code? ")):
        print(" ⏎ ".join((await asyncio.to_thread(client, port)).splitlines()))

asyncio.run(main())
PYTHON

seen=$(
    LD_LIBRARY_PATH=root/usr/lib/x86_64-linux-gnu root/usr/bin/dbclient -V 2>&1
    timeout 300 venv/bin/python ask.py
)
expected='Dropbear v2022.83
TitleInstruction.Code? 482177
Gre  Caf ⏎ Dr, code? 482177'
printf '%s\n' "$seen"
diff <(printf '%s\n' "$expected") <(printf '%s\n' "$seen") && exit 0
echo "This has changed."
exit 1
