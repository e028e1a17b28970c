#!/usr/bin/env bash
# Guess: mosh shows text as the program wrote it, with the attributes that the terminal has.
# What happens: mosh 1.4.0 keeps bold, italics, underline, blink, reverse and true colour, and drops dim (CSI 2m) and
#   struck (CSI 9m): such text looks like any other. A link (OSC 8) loses its address. After the end the program's
#   title is put on the window once more, without mosh's own "[mosh]", before it asks for the title from before.
# Why it matters here: what has been answered or does not count may not be told by dim or struck letters alone, and a
#   session's title is cleared by the program that set it.
# Source: Debian 12's mosh 1.4.0-1+b1 on loopback, its client's bytes as they come; measured here.
# Run: bash findings/mosh-drops-dim.sh (Debian 12 with python3; 77 where the packages cannot be had).
set -uo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir" || exit 1
apt-get -qq -o APT::Sandbox::User=root download mosh=1.4.0-1+b1 libprotobuf32=3.21.12-3+deb12u1 ||
    { echo "These packages cannot be had here."; exit 77; }
for package in *.deb; do dpkg-deb -x "$package" root; done
cat > program.sh <<'SH'
sleep 0.3
printf '\033]2;A title\007'
for code in 1 2 3 4 5 7 9 '38;2;1;2;3'; do printf "\033[0m\033[${code}mletters\033[0m "; done
printf '\033]8;;http://192.0.2.10/\033\\link\033]8;;\033\\ end'
sleep 1
SH
cat > see.py <<'PYTHON'
import fcntl, os, pty, re, select, signal, struct, subprocess, termios, time

ENVIRONMENT = dict(os.environ, LC_ALL="C.UTF-8", TERM="xterm-256color",
                   LD_LIBRARY_PATH="root/usr/lib/x86_64-linux-gnu")
# The server ends with its program, a second after the last word, or below.
started = subprocess.run(["root/usr/bin/mosh-server", "new", "-i", "127.0.0.1", "-p", "60300:60399", "--", "sh",
                          os.path.abspath("program.sh")], env=ENVIRONMENT, capture_output=True, text=True, timeout=60)
port, key = re.search(r"MOSH CONNECT (\d+) (\S+)", started.stdout).groups()
child, terminal = pty.fork()
if child == 0:
    fcntl.ioctl(0, termios.TIOCSWINSZ, struct.pack("HHHH", 24, 80, 0, 0))
    os.execve("root/usr/bin/mosh-client", ["mosh-client", "127.0.0.1", port], dict(ENVIRONMENT, MOSH_KEY=key))
seen, end = b"", time.monotonic() + 60
while time.monotonic() < end and select.select([terminal], [], [], end - time.monotonic())[0]:
    try:
        seen += os.read(terminal, 4096)
    except OSError:
        break
os.close(terminal)
os.waitpid(child, 0)
try:
    os.kill(int(re.search(r"detached, pid = (\d+)", started.stderr + started.stdout)[1]), signal.SIGTERM)
except ProcessLookupError:
    pass
# Each run of letters with the last attributes set before it.
now, shown = "0", []
for sets, text in re.findall(rb"\x1b\[([0-9;]*)m|(letters)", seen):
    if text:
        shown.append(now)
    else:
        now = sets.decode().removeprefix("0;")
print("1, 2, 3, 4, 5, 7, 9, 38;2;1;2;3 arrive as", ", ".join(shown))
print("the address of the link arrives:", b"192.0.2.10" in seen)
print("titles:", ", ".join(title.decode() for title in re.findall(rb"\x1b\]2;([^\x07]+)\x07", seen)))
PYTHON

seen=$(timeout 120 python3 see.py)
expected='1, 2, 3, 4, 5, 7, 9, 38;2;1;2;3 arrive as 1, 0, 3, 4, 5, 7, 0, 38;2;1;2;3
the address of the link arrives: False
titles: [mosh] A title, A title'
printf '%s\n' "$seen"
diff <(printf '%s\n' "$expected") <(printf '%s\n' "$seen") && exit 0
echo "This has changed."
exit 1
