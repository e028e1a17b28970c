#!/usr/bin/env bash
# Guess: natsOptions_SetTimeout bounds how long natsConnection_Connect takes, for one server.
# What happens: with a limit of one second, a server that is silent from the start is given up in time. One that is silent
#   after its first line is not: the call reads on for ever, at full speed, and writes a zero into memory each time. One
#   that announces TLS and then is silent holds the call, too, without work. (nats.c issue 706; mended for the first of
#   the two in 3.8, which Debian 12 does not have.)
# Why it matters here: one such server, or what stands in front of it, would keep a room from the two others and fill the
#   memory. The process that speaks to servers has a second thread which ends the connections of a call that takes longer,
#   and where that does not help the process.
# Source: Debian 12's libnats3.4 3.4.1-1+b1 (through ctypes) on loopback; measured here.
# Run: bash findings/libnats-connects-for-ever.sh (Debian 12 with python3 and libssl3; 77 where the packages cannot be
#   had).
set -uo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir" || exit 1
apt-get -qq -o APT::Sandbox::User=root download libnats3.4=3.4.1-1+b1 libprotobuf-c1=1.4.1-1+b1 ||
    { echo "These packages cannot be had here."; exit 77; }
for package in *.deb; do dpkg-deb -x "$package" root; done
cat > connect.py <<'PYTHON'
import ctypes, glob, os, socket, sys, threading, time

nats = ctypes.CDLL(glob.glob("root/usr/lib/*/libnats.so.3.4")[0])
nats.nats_GetVersion.restype = ctypes.c_char_p
nats.natsStatus_GetText.restype = ctypes.c_char_p

def serve(listening, info):
    accepted = listening.accept()[0]
    accepted.sendall(info)
    kept.append(accepted)

def connect(port, secure, answers):
    options, connection = ctypes.c_void_p(), ctypes.c_void_p()
    nats.natsOptions_Create(ctypes.byref(options))
    nats.natsOptions_SetURL(options, f"nats://127.0.0.1:{port}".encode())
    nats.natsOptions_SetTimeout(options, ctypes.c_int64(1000))
    nats.natsOptions_SetAllowReconnect(options, False)
    if secure: nats.natsOptions_SetSecure(options, True)
    answers.append(nats.natsStatus_GetText(nats.natsConnection_Connect(ctypes.byref(connection), options)).decode())

def resident(): return int(open("/proc/self/statm").read().split()[1]) * 4096

kept = []
for title, info, secure in (("silent at once", b"", False), ("silent after INFO", b'INFO {"max_payload":1}\r\n', False),
                            ("silent after INFO with TLS", b'INFO {"tls_required":true}\r\n', True)):
    listening = socket.create_server(("127.0.0.1", 0))
    threading.Thread(target=serve, args=(listening, info), daemon=True).start()
    answers = []
    thread = threading.Thread(target=connect, args=(listening.getsockname()[1], secure, answers), daemon=True)
    begin, memory, work = time.monotonic(), resident(), time.process_time()
    thread.start()
    thread.join(12)
    took = time.monotonic() - begin
    grown, worked = resident() - memory, time.process_time() - work
    print(f"{title}: {answers[0] if answers else 'no answer'}, {'within 4' if took < 4 else '12 or more'} seconds, "
          f"{'over' if worked > 2 else 'under'} 2 s of work, {'over' if grown > 4_000_000 else 'under'} 4 MB more")
    if answers: continue
    kept[-1].shutdown(socket.SHUT_RDWR)
    thread.join(5)
    print("  its connection ended:", answers[0] if answers else "no answer")
print("libnats", nats.nats_GetVersion().decode())
sys.stdout.flush()
os._exit(0)
PYTHON
seen=$(LD_LIBRARY_PATH=$(echo root/usr/lib/*-linux-gnu) timeout 60 python3 connect.py)
expected='silent at once: Timeout, within 4 seconds, under 2 s of work, under 4 MB more
silent after INFO: no answer, 12 or more seconds, over 2 s of work, over 4 MB more
  its connection ended: Protocol Error
silent after INFO with TLS: no answer, 12 or more seconds, under 2 s of work, under 4 MB more
  its connection ended: SSL Error
libnats 3.4.1'
printf '%s\n' "$seen"
diff <(printf '%s\n' "$expected") <(printf '%s\n' "$seen") && exit 0
echo "This has changed."
exit 1
