#!/usr/bin/env bash
# Guess: a program with several ncurses screens switches with set_term, and from then on LINES and COLS are that screen's, and
#   resize_term changes that screen alone.
# What happens: set_term leaves LINES and COLS as the screen that was made or resized last has them, though it switches
#   stdscr, curscr, newscr and COLORS; and resize_term on one screen also cuts or widens the windows of every other screen
#   that has its size or more, which those screens are not told of.
# Why it matters here: one process paints for everybody, with a screen for each kind of terminal. A size must be kept beside
#   each screen, and memory is given back by wresize on a screen's own windows, never by resize_term.
# Source: Debian 12's libncursesw6 6.4-4 (a build without --enable-reentrant); curs_initscr(3X) and resizeterm(3X) say of
#   neither that other screens or these two numbers are concerned; measured here.
# Run: bash findings/ncurses-screens-share.sh (Debian 12 with gcc; 77 where the packages cannot be had).
set -uo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir" || exit 1
version=6.4-4
apt-get -qq -o APT::Sandbox::User=root download libncurses-dev=$version libncursesw6=$version libtinfo6=$version \
    ncurses-base=$version || { echo "These packages cannot be had here."; exit 77; }
for package in *.deb; do dpkg-deb -x "$package" root; done
cat > screens.c <<'C'
#define NCURSES_WIDECHAR 1
#include <curses.h>
#include <locale.h>
#include <stdlib.h>

static void announce(const char *lines, const char *columns) {
    setenv("LINES", lines, 1);
    setenv("COLUMNS", columns, 1);
}

static void tell(const char *when) {
    fprintf(stderr, "%s: LINES x COLS %dx%d, stdscr %dx%d, newscr %dx%d\n", when, LINES, COLS, getmaxy(stdscr),
        getmaxx(stdscr), getmaxy(newscr), getmaxx(newscr));
}

int main(void) {
    setlocale(LC_ALL, "C.UTF-8");
    FILE *file = tmpfile();
    announce("24", "80");
    SCREEN *one = newterm("xterm", file, file);
    announce("43", "132");
    SCREEN *two = newterm("xterm", file, file);
    tell("two, just made");
    set_term(one);
    tell("one, after set_term");
    resize_term(10, 40);
    tell("one, after resize_term(10, 40)");
    set_term(two);
    tell("two, which nobody resized");
    return 0;
}
C
libraries=$(dirname "$(find root -name 'libncursesw.so.6' | head -1)")
gcc -I root/usr/include screens.c -o screens -L "$libraries" -l:libncursesw.so.6 -l:libtinfo.so.6 || exit 1
seen=$(LD_LIBRARY_PATH=$libraries TERMINFO_DIRS=$PWD/root/lib/terminfo:$PWD/root/usr/share/terminfo ./screens 2>&1)
printf "%s\n" "$seen"
expected='two, just made: LINES x COLS 43x132, stdscr 43x132, newscr 43x132
one, after set_term: LINES x COLS 43x132, stdscr 24x80, newscr 24x80
one, after resize_term(10, 40): LINES x COLS 10x40, stdscr 10x40, newscr 10x40
two, which nobody resized: LINES x COLS 10x40, stdscr 10x40, newscr 10x40'
diff <(printf '%s\n' "$expected") <(printf '%s\n' "$seen") && exit 0
echo "This has changed."
exit 1
