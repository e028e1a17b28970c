#pragma once

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

// A picture, reduced to about what its cells need: three bytes a pixel, row by row.
struct raster {
    int width, height;
    uint8_t *pixels;
};

// In how many cells a picture is drawn.
struct cells { int width, height; };

// What becomes of a picture while its rows come: squares of `side` pixels become one.
struct reduction {
    struct raster raster;
    uint32_t *sums;
    int side, width, height, row;
};

// What the picture needs before its first row: how many pixels it has, and how it is to be turned.
struct shape {
    int width, height;
    // As EXIF counts: 1 as it is, to 8.
    int turn;
};

// The cells of a picture of that shape within `most`: never more than it has pixels.
struct cells cells_of(struct shape shape, struct cells most);

// How many pixels at a side can become one without the cells losing anything.
int side_of(struct shape shape, struct cells cells);

// Begins; false where there is no memory.
bool reduction_begin(struct reduction *reduction, int width, int height, int side);

// Takes the next row, of `channels` bytes a pixel: 3, or 4 with how opaque it is, over white.
void reduction_take(struct reduction *reduction, const uint8_t *row, int channels);

// Ends; where all rows came, `raster` is then the picture, turned as EXIF says. False where there is none.
bool reduction_end(struct reduction *reduction, bool is_whole, int turn, struct raster *raster);

// How a picture is to be turned, as its EXIF says, which begins with a TIFF header; 1 where it says nothing.
int exif_turn(const uint8_t *exif, size_t count);

// The raster of a file of that kind, turned, and the cells that it is for; false where it cannot be had.
bool png_read(FILE *file, struct cells most, struct raster *raster, struct cells *cells);
bool jpeg_read(FILE *file, struct cells most, struct raster *raster, struct cells *cells);
