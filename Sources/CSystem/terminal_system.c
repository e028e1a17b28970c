#define _GNU_SOURCE
#include "terminal_system.h"

#include <errno.h>
#include <langinfo.h>
#include <locale.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/eventfd.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <termios.h>
#include <wchar.h>

int terminal_memory_file(void) { return memfd_create("terminal", MFD_CLOEXEC); }

int terminal_wake_file(void) { return eventfd(0, EFD_CLOEXEC); }

void terminal_wake(int wake_file) { eventfd_write(wake_file, 1); }

void terminal_sleep(int wake_file) {
    eventfd_t count;
    while (eventfd_read(wake_file, &count) != 0 && errno == EINTR) {}
}

bool terminal_window_size(int descriptor, int *columns, int *rows) {
    struct winsize size;
    if (ioctl(descriptor, TIOCGWINSZ, &size) != 0 || size.ws_col == 0 || size.ws_row == 0) return false;
    *columns = size.ws_col;
    *rows = size.ws_row;
    return true;
}

_Static_assert(sizeof(struct termios) <= sizeof(TerminalModes), "a terminal's modes fit");

bool terminal_make_raw(int descriptor, TerminalModes *before) {
    struct termios modes;
    if (tcgetattr(descriptor, &modes) != 0) return false;
    memcpy(before, &modes, sizeof modes);
    cfmakeraw(&modes);
    return tcsetattr(descriptor, TCSADRAIN, &modes) == 0;
}

bool terminal_bring_back(int descriptor, const TerminalModes *modes) {
    struct termios before;
    memcpy(&before, modes, sizeof before);
    int status;
    do {
        status = tcsetattr(descriptor, TCSAFLUSH, &before);
    } while (status != 0 && errno == EINTR);
    return status == 0;
}

void terminal_announce_size(int columns, int rows) {
    static char column_entry[32], row_entry[32];
    bool is_first = column_entry[0] == 0;
    snprintf(column_entry, sizeof column_entry, "COLUMNS=%d", columns);
    snprintf(row_entry, sizeof row_entry, "LINES=%d", rows);
    if (!is_first) return;
    putenv(column_entry);
    putenv(row_entry);
    // Padding is for terminals on slow wires; a stranger's terminal type must not make the painter sleep.
    setenv("NCURSES_NO_PADDING", "1", 1);
}

static const int held[] = {SIGINT, SIGTERM, SIGTSTP, SIGWINCH};
enum { held_count = sizeof held / sizeof held[0] };
static struct sigaction before[held_count];
static bool is_settled;

static void act_as_default(int number) {
    signal(number, SIG_DFL);
    raise(number);
}

void terminal_hold_signals(void) {
    if (is_settled) return;
    for (int index = 0; index < held_count; index++) {
        sigaction(held[index], NULL, &before[index]);
        if (before[index].sa_handler != SIG_DFL) continue;
        struct sigaction action = {.sa_handler = act_as_default, .sa_flags = SA_NODEFER | SA_RESTART};
        sigaction(held[index], &action, NULL);
    }
}

void terminal_release_signals(bool is_screen_made) {
    if (is_settled) return;
    is_settled = is_screen_made;
    for (int index = 0; index < held_count; index++) sigaction(held[index], &before[index], NULL);
}

void terminal_ignore_file_signals(void) {
    signal(SIGPIPE, SIG_IGN);
    signal(SIGXFSZ, SIG_IGN);
}

bool terminal_use_utf8(void) {
    if (setlocale(LC_CTYPE, "") && strcmp(nl_langinfo(CODESET), "UTF-8") == 0) return true;
    return setlocale(LC_CTYPE, "C.UTF-8") != NULL;
}

bool terminal_environment_is_utf8(void) {
    locale_t locale = newlocale(LC_CTYPE_MASK, "", (locale_t)0);
    if (locale == (locale_t)0) return false;
    bool is_utf8 = strcmp(nl_langinfo_l(CODESET, locale), "UTF-8") == 0;
    freelocale(locale);
    return is_utf8;
}

int terminal_columns(uint32_t scalar) { return wcwidth((wchar_t)scalar); }
