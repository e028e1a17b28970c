#!/usr/bin/env bash
# Guess: a server on libssh that sets its session's compression to "no" does not compress, and says so.
# What happens: "no" means none before zlib@openssh.com: both are offered, and since the client's order decides, ssh -C
#   gets zlib in both directions. Only the two options for one direction each, set to "none", take it off the offer.
# Why it matters here: participants' bytes would be inflated in the server's process, with zlib's memory for each of
#   them; compression is set off for each direction.
# Source: Debian 12's libssh-4 0.10.6-0+deb12u3 as server (through ctypes) and openssh-client 1:9.2p1-2+deb12u10 as
#   client on loopback; measured here.
# Run: bash findings/libssh-no-compression.sh (Debian 12 with python3; 77 where the packages cannot be had).
set -uo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir" || exit 1
apt-get -qq -o APT::Sandbox::User=root download libssh-4=0.10.6-0+deb12u3 openssh-client=1:9.2p1-2+deb12u10 ||
    { echo "These packages cannot be had here."; exit 77; }
for package in *.deb; do dpkg-deb -x "$package" root; done
cat > server.py <<'PYTHON'
import ctypes, socket, subprocess, threading

ssh = ctypes.CDLL("root/usr/lib/x86_64-linux-gnu/libssh.so.4")
for name in ("ssh_bind_new", "ssh_new"):
    getattr(ssh, name).restype = ctypes.c_void_p
ssh.ssh_version.restype = ctypes.c_char_p
# From enum ssh_options_e and enum ssh_bind_options_e of this version's headers.
COMPRESSION_C_S, COMPRESSION_S_C, COMPRESSION = 17, 18, 22
BIND_HOSTKEY, BIND_PROCESS_CONFIG = 3, 19

subprocess.run(["root/usr/bin/ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", "key"], check=True)
bind = ctypes.c_void_p(ssh.ssh_bind_new())
ssh.ssh_bind_options_set(bind, BIND_PROCESS_CONFIG, ctypes.byref(ctypes.c_bool(False)))
ssh.ssh_bind_options_set(bind, BIND_HOSTKEY, b"key")
listening = socket.create_server(("127.0.0.1", 0))
port = listening.getsockname()[1]

def serve(options):
    session = ctypes.c_void_p(ssh.ssh_new())
    accepted = listening.accept()[0]
    results = [ssh.ssh_options_set(session, option, value) for option, value in options]
    if ssh.ssh_bind_accept_fd(bind, session, accepted.detach()) == 0:
        results.append(ssh.ssh_handle_key_exchange(session))
    ssh.ssh_disconnect(session)
    ssh.ssh_free(session)
    answers.append(results)

for title, options in (("nothing set", []), ("compression no", [(COMPRESSION, b"no")]),
                       ("none in both directions", [(COMPRESSION_C_S, b"none"), (COMPRESSION_S_C, b"none")])):
    answers = []
    thread = threading.Thread(target=serve, args=(options,))
    thread.start()
    client = subprocess.run(
        ["root/usr/bin/ssh", "-F/dev/null", "-vv", "-C", f"-p{port}", "-oStrictHostKeyChecking=no", "-oBatchMode=yes",
         "-oUserKnownHostsFile=/dev/null", "-oConnectTimeout=60", "join@127.0.0.1", "true"],
        stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=60)
    thread.join()
    offers = [line.split(": ")[-1].strip() for line in client.stderr.splitlines() if "compression stoc" in line]
    agreed = {line.split("compression: ")[1].strip() for line in client.stderr.splitlines() if "MAC: " in line}
    print(f"{title}: offered {offers[-1]}, agreed on {' '.join(agreed)}, options and exchange answered {answers[0]}")
print("libssh", ssh.ssh_version(0).decode().split("/")[0])
PYTHON

seen=$(timeout 300 python3 server.py)
expected='nothing set: offered none,zlib@openssh.com, agreed on zlib@openssh.com, options and exchange answered [0]
compression no: offered none,zlib@openssh.com, agreed on zlib@openssh.com, options and exchange answered [0, 0]
none in both directions: offered none, agreed on none, options and exchange answered [0, 0, 0]
libssh 0.10.6'
printf '%s\n' "$seen"
diff <(printf '%s\n' "$expected") <(printf '%s\n' "$seen") && exit 0
echo "This has changed."
exit 1
