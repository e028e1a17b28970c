#pragma once

// A picture's file becomes cells of a terminal. Only a process that was started for it may call this: the libraries are
// loaded by name, so that no other process of the program has them in its memory.

#include <stdbool.h>
#include <stdint.h>

// The most pixels that a picture may have, as its first bytes claim; nothing is decoded of one that claims more.
enum { pictures_most_pixels = 40000000 };

// What stands in a cell: a space, or a block.
enum { pictures_blank, pictures_upper, pictures_lower, pictures_full, pictures_left, pictures_right };

// A picture in cells, row by row; each is one of the above, and the numbers of its two colours.
struct pictures_drawn {
    uint16_t width, height;
    uint8_t *cells;
};

// Loads libpng, libjpeg and libchafa, which needs files; false where one of them is missing.
bool pictures_load(void);

// Draws the PNG or JPEG in `file`, an open descriptor that is closed, with its sides' proportion in at most `width` by
// `height` cells, which are taken to be twice as high as wide; with 240 colours from 16 on, or with the eight. False for
// what is no such picture, is cut short or damaged, or claims too many pixels. The cells are the caller's, to be freed.
bool pictures_draw(int file, int width, int height, bool has_many_colours, struct pictures_drawn *drawn);
