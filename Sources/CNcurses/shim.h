// ncurses for Swift. Swift 6 refuses C's globals, for any thread may write them, and does not see macros
// with casts: these functions stand for both, and are called only on the thread that owns the terminals.
#pragma once
#define _XOPEN_SOURCE_EXTENDED 1
#define NCURSES_WIDECHAR 1
#include <curses.h>
#include <stdint.h>
#include <string.h>
#include <term.h>

// What stands in one or two columns: a base and what combines with it, ended by 0.
typedef struct {
    wchar_t characters[CCHARW_MAX + 1];
    uint32_t attributes;
    int pair;
} CursesCell;

enum { curses_marks = CCHARW_MAX - 1, curses_columns_at_most = 512 };

static inline uint32_t curses_bold(void) { return (uint32_t)A_BOLD; }
static inline uint32_t curses_dim(void) { return (uint32_t)A_DIM; }
static inline uint32_t curses_italic(void) { return (uint32_t)A_ITALIC; }
static inline uint32_t curses_underline(void) { return (uint32_t)A_UNDERLINE; }
static inline uint32_t curses_reverse(void) { return (uint32_t)A_REVERSE; }

static inline const char *curses_text(const char *text) {
    return text == (const char *)-1 ? NULL : text;
}

static inline bool curses_moves_cursor(void) {
    return curses_text(cursor_address) && curses_text(clear_screen) && !hard_copy && !generic_type;
}
// Whether a type that newterm refuses is known all the same: a printer, or nothing in particular.
static inline bool curses_is_known_as_paper(const char *type) {
    static const char *const generic[] = {"unknown", "network", "dialup", "switch"};
    for (size_t index = 0; index < sizeof generic / sizeof generic[0]; index++) {
        if (strcmp(type, generic[index]) == 0) return true;
    }
    int status = 0;
    setupterm(type, 1, &status);
    return status == 1;
}
// Whether a type is known here and cannot show pictures. For a process that has no screens of its own.
static inline bool curses_is_known_without_pictures(const char *type) {
    int status = 0;
    if (setupterm(type, 1, &status) != OK) return curses_is_known_as_paper(type);
    bool moves = curses_moves_cursor();
    del_curterm(cur_term);
    return !moves;
}
static inline bool curses_has_other_screen(void) { return curses_text(enter_ca_mode) != NULL; }
static inline bool curses_has_italics(void) { return curses_text(enter_italics_mode) != NULL; }
static inline bool curses_has_dim(void) { return curses_text(enter_dim_mode) != NULL; }
static inline const char *curses_clear(void) { return curses_text(clear_screen); }
static inline const char *curses_address(void) { return curses_text(cursor_address); }

// A capability that terminfo knows under a name only; NULL where the terminal lacks it.
static inline const char *curses_capability(const char *name) { return curses_text(tigetstr(name)); }

// Takes out of the current terminal's description what the painter must not send: the resetting of colours, which
// would undo a person's own shades, and delays, which would let it sleep where a description makes them mandatory.
// What tigetstr answers is ncurses's own copy; term.h's names stand for another one.
static inline void curses_tame(void) {
    static const char *const names[] = {
        "clear", "cup",   "home",  "el",    "el1",  "ed",   "cuu1", "cud1", "cub1", "cuf1", "cuu",
        "cud",   "cub",   "cuf",   "hpa",   "vpa",  "cr",   "ind",  "csr",  "ht",   "cbt",  "ech",
        "smcup", "rmcup", "civis", "cnorm", "sgr",  "sgr0", "bold", "dim",  "rev",  "smul", "rmul",
        "smso",  "rmso",  "sitm",  "ritm",  "setaf", "setab", "op", "smir", "rmir", "smam", "rmam",
        "smacs", "rmacs", "enacs", "rmkx",  "ich",  "ich1", "dch",  "dch1", "il1",  "dl1",
    };
    for (size_t index = 0; index < sizeof names / sizeof names[0]; index++) {
        char *text = (char *)curses_text(tigetstr(names[index]));
        while (text && (text = strstr(text, "/>"))) memmove(text, text + 1, strlen(text));
    }
    char *reset_colours = (char *)curses_text(tigetstr("oc"));
    if (reset_colours) *reset_colours = 0;
}

// Whether numbers of colours are their red, green and blue. RGB may stand in a description as any kind of capability.
static inline bool curses_has_direct_colours(void) {
    return COLORS > 256 || tigetflag("RGB") > 0 || tigetnum("RGB") > 0 || curses_text(tigetstr("RGB"));
}

// The colours that the current screen knows by number; 0 where it has none, or where its own cannot be left alone. Of
// direct colours only the first eight are: what lies above is a shade of black.
static inline int curses_start_colours(void) {
    if (!has_colors() || start_color() == ERR || use_default_colors() == ERR) return 0;
    return curses_has_direct_colours() && COLORS > 8 ? 8 : COLORS;
}

// How many pairs of colours the current screen has.
static inline int curses_pairs(void) { return COLOR_PAIRS; }

// Pictures are put where ncurses would copy them from its window, which is made as small as one can be.
static inline void curses_prepare_window(void) {
    typeahead(-1);
    idcok(newscr, FALSE);
    idlok(newscr, FALSE);
    scrollok(newscr, FALSE);
    wresize(stdscr, 1, 1);
}

// Gives the memory of the current screen's cells back, and takes it anew for its size, which LINES and COLS are not after
// set_term. In between nothing may be written on it. (resize_term would change the windows of every other screen as well.)
static inline void curses_fold(void) {
    wresize(curscr, 1, 1);
    wresize(newscr, 1, 1);
}
static inline void curses_unfold(int height, int width) {
    wresize(curscr, height, width);
    wresize(newscr, height, width);
    clearok(newscr, TRUE);
}

static inline bool curses_is_letter(const CursesCell *cell) {
    return cell->characters[0] >= 0x20 && cell->characters[0] < 0x7F && !cell->characters[1];
}

// Puts cells into a row, from a column to the right; never moves the cursor, so the last cell is like any other.
static inline void curses_put(int row, int column, const CursesCell *cells, int count) {
    cchar_t row_cells[curses_columns_at_most];
    if (count > curses_columns_at_most) count = curses_columns_at_most;
    for (int index = 0; index < count; index++) {
        const CursesCell *cell = &cells[index];
        // A letter looks like the one before it.
        if (index > 0 && curses_is_letter(cell) && curses_is_letter(cell - 1) && cell->pair == cell[-1].pair
            && cell->attributes == cell[-1].attributes) {
            row_cells[index] = row_cells[index - 1];
            row_cells[index].chars[0] = cell->characters[0];
            continue;
        }
        if (setcchar(&row_cells[index], cell->characters, cell->attributes, 0, (void *)&cell->pair) == OK) continue;
        setcchar(&row_cells[index], L"?", cell->attributes, 0, (void *)&cell->pair);
    }
    mvwadd_wchnstr(newscr, row, column, row_cells, count);
}

// Lets erased cells be in a colour pair from now on; 0 is the terminal's own colours.
static inline void curses_stand_on(int16_t pair) {
    cchar_t space;
    if (setcchar(&space, L" ", A_NORMAL, pair, NULL) == OK) wbkgrndset(newscr, &space);
}

static inline void curses_erase(void) { werase(newscr); }
// Lets the terminal be taken to show what was put, without a byte.
static inline void curses_take_as_shown(void) {
    overwrite(newscr, curscr);
    untouchwin(newscr);
    clearok(newscr, FALSE);
}
static inline void curses_redraw_all(void) { clearok(newscr, TRUE); }
static inline void curses_show(int row, int column) {
    wmove(newscr, row, column);
    doupdate();
}
