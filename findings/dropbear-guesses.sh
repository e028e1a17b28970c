#!/usr/bin/env bash
# Guess: an SSH client and a server that share a key exchange, a host key, a cipher and a MAC get on with each other.
# What happens: Debian 12's dbclient does not get past the key exchange of today's AsyncSSH and Paramiko. It sends its
#   guess (curve25519) at once. Their own first choice is another one, so by RFC 4253 the guess is void and dbclient
#   sends it anew; they, having settled on curve25519, have used the first, and end at the second: "Key exchange not in
#   progress". With curve25519-sha256 first in AsyncSSH's list it is let in. Paramiko has that exchange under its older
#   name alone, so there the guess is never right.
# Why it matters here: people do come with Dropbear, and a server that gains a new exchange at the head of its list can
#   lock them out with no change of theirs; each client that is promised has a test through the real door.
# Source: Debian 12's dropbear-bin 2022.83-1+deb12u3, PyPI's asyncssh 2.24.1 and paramiko 5.1.0 as servers on loopback;
#   RFC 4253, section 7 (first_kex_packet_follows); measured here.
# Run: bash findings/dropbear-guesses.sh (Debian 12 with python3-venv; 77 where the packages cannot be had).
set -uo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir" || exit 1
apt-get -qq -o APT::Sandbox::User=root download dropbear-bin=2022.83-1+deb12u3 libtomcrypt1=1.18.2-6 \
    libtommath1=1.2.0-6+deb12u1 || { echo "These packages cannot be had here."; exit 77; }
for package in *.deb; do dpkg-deb -x "$package" root; done
{ python3 -m venv venv && venv/bin/pip -q install asyncssh==2.24.1 paramiko==5.1.0; } ||
    { echo "These packages cannot be had here."; exit 77; }
cat > guess.py <<'PYTHON'
import asyncio, asyncssh, logging, os, paramiko, socket, subprocess, threading

logging.disable(logging.CRITICAL)
KEY = asyncssh.generate_private_key("ssh-ed25519")
KEY.write_private_key("key")
ENVIRONMENT = dict(os.environ, HOME=os.getcwd(), LD_LIBRARY_PATH="root/usr/lib/x86_64-linux-gnu")

def dbclient(port):
    done = subprocess.run(["root/usr/bin/dbclient", "-y", "-y", "-p", str(port), "join@127.0.0.1", "true"], timeout=60,
                          env=ENVIRONMENT, stdin=subprocess.DEVNULL, capture_output=True, text=True)
    return "a session" if "the session" in done.stdout else "no session"

class Open(asyncssh.SSHServer):
    def begin_auth(self, user):
        return False

async def through_asyncssh(algorithms):
    def session(process):
        process.stdout.write("the session\n")
        process.exit(0)
    server = await asyncssh.create_server(Open, "127.0.0.1", 0, server_host_keys=[KEY], process_factory=session,
                                          kex_algs=algorithms)
    return await asyncio.to_thread(dbclient, server.sockets[0].getsockname()[1])

class Allowing(paramiko.ServerInterface):
    def check_auth_none(self, user):
        return paramiko.AUTH_SUCCESSFUL

    def check_channel_request(self, kind, number):
        return paramiko.OPEN_SUCCEEDED

    def check_channel_exec_request(self, channel, command):
        def answer():
            channel.send(b"the session\n")
            channel.send_exit_status(0)
            channel.close()
        threading.Timer(0.2, answer).start()
        return True

def through_paramiko():
    listening = socket.create_server(("127.0.0.1", 0))
    offered = []

    def serve():
        transport = paramiko.Transport(listening.accept()[0])
        offered.extend(transport.get_security_options().kex)
        transport.add_server_key(paramiko.Ed25519Key.from_private_key_file("key"))
        try:
            transport.start_server(server=Allowing())
            transport.join(5)
        except (paramiko.SSHException, EOFError):
            pass
        transport.close()

    thread = threading.Thread(target=serve)
    thread.start()
    seen = dbclient(listening.getsockname()[1])
    thread.join()
    return seen, " and ".join(name for name in offered if "25519" in name)

print("AsyncSSH", asyncssh.__version__, "as it comes:", asyncio.run(through_asyncssh(())))
print("AsyncSSH with curve25519-sha256 first:",
      asyncio.run(through_asyncssh(["curve25519-sha256", "ecdh-sha2-nistp256"])))
seen, offered = through_paramiko()
print("Paramiko", paramiko.__version__, "with", offered + ":", seen)
PYTHON

seen=$(
    LD_LIBRARY_PATH=root/usr/lib/x86_64-linux-gnu root/usr/bin/dbclient -V 2>&1
    timeout 300 venv/bin/python guess.py
)
expected='Dropbear v2022.83
AsyncSSH 2.24.1 as it comes: no session
AsyncSSH with curve25519-sha256 first: a session
Paramiko 5.1.0 with mlkem768x25519-sha256 and curve25519-sha256@libssh.org: no session'
printf '%s\n' "$seen"
diff <(printf '%s\n' "$expected") <(printf '%s\n' "$seen") && exit 0
echo "This has changed."
exit 1
