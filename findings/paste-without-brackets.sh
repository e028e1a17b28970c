#!/usr/bin/env bash
# Guess: a program that asks for bracketed paste (CSI ?2004h) can tell what was pasted from what was typed, wherever.
# What happens: GNU screen passes the request on, and the brackets of the terminal outside come through; what is pasted
#   from screen's own buffer (C-a ]) comes without them, each line's end as Return. tmux's paste-buffer does the same
#   unless it has -p, which its default key (C-b ]) has and a command or a key of one's own may not.
# Why it matters here: three lines copied inside the multiplexer are three answers, or one answer and two commands; a
#   form that is open takes a burst of keys for text, with brackets or without.
# Source: Debian 12's GNU screen 4.9.0-4 and tmux 3.3a-3; measured here.
# Run: bash findings/paste-without-brackets.sh (Debian 12 with python3; 77 where the packages cannot be had).
set -uo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir" || exit 1
apt-get -qq -o APT::Sandbox::User=root download screen=4.9.0-4 tmux=3.3a-3 libutempter0=1.2.1-3 \
    libevent-core-2.1-7=2.1.12-stable-8+deb12u1 || { echo "These packages cannot be had here."; exit 77; }
for package in *.deb; do dpkg-deb -x "$package" root; done
mkdir -m 700 screens
printf 'one\ntwo\n' > buffer
# The program: asks for brackets, then writes down what it gets within a second of the first byte.
cat > program.py <<'PYTHON'
import os, select, tty
tty.setraw(0)
os.write(1, b"\x1b[?2004hready")
got = b""
while select.select([0], [], [], 1 if got else 60)[0]:
    got += os.read(0, 1000)
with open("got.part", "w") as file:
    file.write(ascii(got))
os.rename("got.part", "got")
PYTHON
cat > outside.py <<'PYTHON'
import fcntl, os, pty, select, struct, subprocess, termios, time

ENVIRONMENT = dict(os.environ, SCREENDIR=os.path.abspath("screens"), TERM="xterm-256color", LC_ALL="C.UTF-8", SHELL="/bin/sh",
                   LD_LIBRARY_PATH=os.path.abspath("root/usr/lib/x86_64-linux-gnu"))

def run(*command):
    subprocess.run(command, env=ENVIRONMENT, capture_output=True, timeout=60)

def inside(start, paste, stop):
    """What the program in a multiplexer gets when `paste`, given the terminal outside, pastes two lines."""
    if os.path.exists("got"):
        os.remove("got")
    child, terminal = pty.fork()
    if child == 0:
        fcntl.ioctl(0, termios.TIOCSWINSZ, struct.pack("HHHH", 24, 80, 0, 0))
        os.execve(start[0], start, ENVIRONMENT)
    seen, pasted, end = b"", False, time.monotonic() + 60
    while time.monotonic() < end and not os.path.exists("got"):
        if select.select([terminal], [], [], 0.1)[0]:
            try:
                seen += os.read(terminal, 4096)
            except OSError:
                break
        if not pasted and b"ready" in seen:
            pasted = True
            paste(terminal)
    run(*stop)
    os.close(terminal)
    os.waitpid(child, 0)
    return open("got").read()

def outside(terminal):
    os.write(terminal, b"\x1b[200~one\rtwo\r\x1b[201~")

def screens_own(terminal):
    run(*screen, "-p", "0", "-X", "readbuf", os.path.abspath("buffer"))
    run(*screen, "-p", "0", "-X", "paste", ".")

def tmuxs_own(*flags):
    def paste(terminal):
        run(*tmux, "load-buffer", "buffer")
        run(*tmux, "paste-buffer", *flags)
    return paste

program = ["python3", os.path.abspath("program.py")]
# A name and a socket of its own for each: one that is ending still answers to its name.
for title, paste in (("pasted outside", outside), ("its own buffer", screens_own)):
    screen = ["root/usr/bin/screen", "-U", "-c", "/dev/null", "-S", title.replace(" ", "")]
    print("GNU screen 4.9.0,", title + ":", inside([*screen, *program], paste, [*screen, "-X", "quit"]))
for title, paste in (("pasted outside", outside), ("paste-buffer", tmuxs_own()), ("paste-buffer -p", tmuxs_own("-p"))):
    tmux = ["root/usr/bin/tmux", "-S", os.path.abspath(title.replace(" ", "")), "-f", "/dev/null"]
    print("tmux 3.3a,", title + ":", inside([*tmux, "new-session", " ".join(program)], paste, [*tmux, "kill-server"]))
PYTHON

seen=$(timeout 300 python3 outside.py | sed "s,b'\\(.*\\)',\\1,")
expected='GNU screen 4.9.0, pasted outside: \x1b[200~one\rtwo\r\x1b[201~
GNU screen 4.9.0, its own buffer: one\rtwo\r
tmux 3.3a, pasted outside: \x1b[200~one\rtwo\r\x1b[201~
tmux 3.3a, paste-buffer: one\rtwo\r
tmux 3.3a, paste-buffer -p: \x1b[200~one\rtwo\r\x1b[201~'
printf '%s\n' "$seen"
diff <(printf '%s\n' "$expected") <(printf '%s\n' "$seen") && exit 0
echo "This has changed."
exit 1
