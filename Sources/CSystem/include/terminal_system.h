// What the terminal needs of the system and Swift cannot call: variadic functions, GNU extensions, and
// state that has to be set before ncurses reads it.
#pragma once
#include <stdbool.h>
#include <stdint.h>

// An anonymous file in memory, closed in children; -1 with errno where there is none to be had.
int terminal_memory_file(void);

// An eventfd that blocks when read, closed in children; -1 with errno.
int terminal_wake_file(void);
// Wakes whoever sleeps on it, or will next.
void terminal_wake(int wake_file);
// Returns once woken.
void terminal_sleep(int wake_file);

// The size of the terminal behind a descriptor; false where it has none or does not know it.
bool terminal_window_size(int descriptor, int *columns, int *rows);

// A terminal's modes, as its system keeps them.
typedef struct {
    unsigned char bytes[128];
} TerminalModes;

// Hands out every key at once and untouched, and keeps in `before` what the modes were; false with errno.
bool terminal_make_raw(int descriptor, TerminalModes *before);
// Brings modes back, and drops keys that nobody has read; false with errno.
bool terminal_bring_back(int descriptor, const TerminalModes *modes);

// Says in the environment how large the next ncurses screen is. The first call adds LINES and COLUMNS;
// later ones change the digits in place, so that no other thread's getenv meets a moving table.
void terminal_announce_size(int columns, int rows);

// The first screen that ncurses makes installs handlers for INT, TERM, TSTP and WINCH where they have their
// default. Between these two calls none has it, and afterwards all are as before; a signal in between does what
// its default does. Once they have been released with a screen made, neither call does anything.
void terminal_hold_signals(void);
void terminal_release_signals(bool is_screen_made);

// A closed pipe and a file-size limit are errors to be handled, never the end of the process.
void terminal_ignore_file_signals(void);

// Takes the characters' locale from the environment, or C.UTF-8 where that one is not UTF-8.
bool terminal_use_utf8(void);

// Whether the environment asks for UTF-8; changes nothing.
bool terminal_environment_is_utf8(void);

// How many columns the C library, and so ncurses, gives to a code point; -1 where it does not know it.
int terminal_columns(uint32_t scalar);
