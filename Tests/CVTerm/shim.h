// libvterm for Swift, which does not see into its unions, bit fields and macros.
#pragma once
#include <pty.h>
#include <stdbool.h>
#include <termios.h>
#include <vterm.h>

// A terminal of the system's without anybody at it; false where there is none to be had.
static inline bool vterm_open_pair(int *person, int *program) {
    return openpty(person, program, NULL, NULL, NULL) == 0;
}

// What a program has asked of the terminal beside showing text.
typedef struct {
    bool hides_cursor;
    bool is_other_screen;
} VTermModes;

static int vterm_note_mode(VTermProp property, VTermValue *value, void *modes) {
    if (property == VTERM_PROP_CURSORVISIBLE) ((VTermModes *)modes)->hides_cursor = !value->boolean;
    if (property == VTERM_PROP_ALTSCREEN) ((VTermModes *)modes)->is_other_screen = value->boolean;
    return 1;
}
static inline void vterm_keep_modes(VTermScreen *screen, VTermModes *modes) {
    static const VTermScreenCallbacks callbacks = {.settermprop = vterm_note_mode};
    vterm_screen_set_callbacks(screen, &callbacks, modes);
}

// Whether the terminal of the system hands out keys one by one, and leaves what is written untouched.
static inline bool vterm_is_raw(int program) {
    struct termios modes;
    return tcgetattr(program, &modes) == 0 && !(modes.c_lflag & (ICANON | ECHO | ISIG)) && !(modes.c_oflag & OPOST);
}

// The colour's number among 256; -1 for the terminal's own, -2 for one that has no number.
static inline int vterm_colour(VTermColor colour, bool is_foreground) {
    if (is_foreground ? VTERM_COLOR_IS_DEFAULT_FG(&colour) : VTERM_COLOR_IS_DEFAULT_BG(&colour)) return -1;
    return VTERM_COLOR_IS_INDEXED(&colour) ? colour.indexed.idx : -2;
}
static inline int vterm_foreground(const VTermScreenCell *cell) { return vterm_colour(cell->fg, true); }
static inline int vterm_background(const VTermScreenCell *cell) { return vterm_colour(cell->bg, false); }
static inline bool vterm_bold(const VTermScreenCell *cell) { return cell->attrs.bold; }
static inline bool vterm_reverse(const VTermScreenCell *cell) { return cell->attrs.reverse; }
static inline uint32_t vterm_character(const VTermScreenCell *cell, int index) {
    return index < VTERM_MAX_CHARS_PER_CELL ? cell->chars[index] : 0;
}
