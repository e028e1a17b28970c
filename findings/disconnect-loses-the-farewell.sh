#!/usr/bin/env bash
# Guess: what a server sent into a session before it said goodbye (SSH_MSG_DISCONNECT) is shown before the client ends.
# What happens: OpenSSH and plink throw away session output that arrives together with the DISCONNECT; dbclient shows
#   it. Half a second between the two saves it. The same output with exit status, end of file and CLOSE, just as close
#   together, is shown in full by all three.
# Why it matters here: the last bytes of a session leave the other screen and show the cursor again; on a line that
#   stalls everything arrives at once. A session ends with CLOSE, and the connection is left to the client to end.
# Source: Debian 12's openssh-client 1:9.2p1-2+deb12u10, putty-tools 0.78-2+deb12u2, dropbear-bin 2022.83-1+deb12u3
#   against PyPI's asyncssh 2.24.1 on loopback, its socket corked (TCP_CORK) meanwhile; measured here.
# Run: bash findings/disconnect-loses-the-farewell.sh (Debian 12 with python3-venv; 77 where they cannot be had).
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
cat > goodbye.py <<'PYTHON'
import asyncio, asyncssh, os, socket, subprocess

KEY = asyncssh.generate_private_key("ssh-ed25519")
ENVIRONMENT = dict(os.environ, HOME=os.getcwd(), LD_LIBRARY_PATH="root/usr/lib/x86_64-linux-gnu")
way = ""

class Open(asyncssh.SSHServer):
    def begin_auth(self, user):
        return False

async def session(process):
    connection = process.get_extra_info("connection")
    line = connection.get_extra_info("socket")
    process.stdout.write("first\n")
    await asyncio.sleep(0.5)
    line.setsockopt(socket.IPPROTO_TCP, socket.TCP_CORK, 1)
    process.stdout.write("farewell\n")
    if way == "CLOSE at once":
        process.exit(0)
        await asyncio.sleep(0.1)
    elif way == "DISCONNECT half a second later":
        line.setsockopt(socket.IPPROTO_TCP, socket.TCP_CORK, 0)
        await asyncio.sleep(0.5)
        connection.disconnect(asyncssh.DISC_BY_APPLICATION, "Goodbye")
    else:
        connection.disconnect(asyncssh.DISC_BY_APPLICATION, "Goodbye")
    if way != "DISCONNECT half a second later":
        line.setsockopt(socket.IPPROTO_TCP, socket.TCP_CORK, 0)

def shown(command):
    done = subprocess.run(command, env=ENVIRONMENT, stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=60)
    return " ".join(done.stdout.split())

async def main():
    global way
    server = await asyncssh.create_server(Open, "127.0.0.1", 0, server_host_keys=[KEY], process_factory=session,
                                          kex_algs=["curve25519-sha256"])
    port = str(server.sockets[0].getsockname()[1])
    clients = {
        "ssh": ["ssh", "-F/dev/null", "-p" + port, "-oStrictHostKeyChecking=no", "-oUserKnownHostsFile=/dev/null"],
        "plink": ["plink", "-ssh", "-P", port, "-hostkey", KEY.get_fingerprint("sha256")],
        "dbclient": ["dbclient", "-y", "-y", "-p", port],
    }
    for name, command in clients.items():
        for way in ("DISCONNECT at once", "DISCONNECT half a second later", "CLOSE at once"):
            words = ["root/usr/bin/" + command[0], *command[1:], "join@127.0.0.1", "true"]
            print(f"{name}, {way}: {await asyncio.to_thread(shown, words)}")

asyncio.run(main())
PYTHON

seen=$(timeout 300 venv/bin/python goodbye.py)
expected='ssh, DISCONNECT at once: first
ssh, DISCONNECT half a second later: first farewell
ssh, CLOSE at once: first farewell
plink, DISCONNECT at once: first
plink, DISCONNECT half a second later: first farewell
plink, CLOSE at once: first farewell
dbclient, DISCONNECT at once: first farewell
dbclient, DISCONNECT half a second later: first farewell
dbclient, CLOSE at once: first farewell'
printf '%s\n' "$seen"
diff <(printf '%s\n' "$expected") <(printf '%s\n' "$seen") && exit 0
echo "This has changed."
exit 1
