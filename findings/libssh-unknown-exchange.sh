#!/usr/bin/env bash
# Guess: a server on libssh that is given a key exchange which its version does not know is told so.
# What happens: the names it does not know are left out without an error, the call answers 0 and the offer is shorter
#   than asked for; only a list with no known name at all is refused (-1), and then the default stands.
# Why it matters here: a post-quantum exchange at the head of the list gives no protection and no warning; a test looks
#   at the offer on the wire, and the same list starts to work by itself with a later library.
# Source: Debian 12's libssh-4 0.10.6-0+deb12u3 as server (through ctypes) and openssh-client 1:9.2p1-2+deb12u10, which
#   knows sntrup761x25519-sha512@openssh.com, as client on loopback; measured here.
# Run: bash findings/libssh-unknown-exchange.sh (Debian 12 with python3; 77 where the packages cannot be had).
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
KEY_EXCHANGE = 24
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

POST_QUANTUM, CLASSIC = b"sntrup761x25519-sha512@openssh.com", b"curve25519-sha256"
for names in (CLASSIC, POST_QUANTUM + b"," + CLASSIC, POST_QUANTUM):
    options = [(KEY_EXCHANGE, names)]
    answers = []
    thread = threading.Thread(target=serve, args=(options,))
    thread.start()
    client = subprocess.run(
        ["root/usr/bin/ssh", "-F/dev/null", "-vv", f"-p{port}", "-oStrictHostKeyChecking=no", "-oBatchMode=yes",
         "-oUserKnownHostsFile=/dev/null", "-oConnectTimeout=60", "join@127.0.0.1", "true"],
        stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=60)
    thread.join()
    offers = [line.split(": ")[-1].strip() for line in client.stderr.splitlines() if "KEX algorithms" in line]
    agreed = [line.split(": ")[-1].strip() for line in client.stderr.splitlines() if "kex: algorithm" in line]
    print(f"{names.decode()}: answered {answers[0][0]}, offered {offers[-1]}, agreed on {agreed[0]}")
print("libssh", ssh.ssh_version(0).decode().split("/")[0])
PYTHON

seen=$(timeout 300 python3 server.py)
expected='curve25519-sha256: answered 0, offered curve25519-sha256,kex-strict-s-v00@openssh.com, agreed on curve25519-sha256
sntrup761x25519-sha512@openssh.com,curve25519-sha256: answered 0, offered curve25519-sha256,kex-strict-s-v00@openssh.com, agreed on curve25519-sha256
sntrup761x25519-sha512@openssh.com: answered -1, offered curve25519-sha256,curve25519-sha256@libssh.org,ecdh-sha2-nistp256,ecdh-sha2-nistp384,ecdh-sha2-nistp521,diffie-hellman-group18-sha512,diffie-hellman-group16-sha512,diffie-hellman-group-exchange-sha256,diffie-hellman-group14-sha256,kex-strict-s-v00@openssh.com, agreed on curve25519-sha256
libssh 0.10.6'
printf '%s\n' "$seen"
diff <(printf '%s\n' "$expected") <(printf '%s\n' "$seen") && exit 0
echo "This has changed."
exit 1
