#include "raster.h"

#include <stdlib.h>
#include <string.h>

static int at_least_one(long number) { return number < 1 ? 1 : (int)number; }

struct cells cells_of(struct shape shape, struct cells most) {
    bool lies = shape.turn >= 5;
    long width = lies ? shape.height : shape.width, height = lies ? shape.width : shape.height;
    struct cells cells = {.width = most.width < width ? most.width : (int)width};
    cells.height = at_least_one((cells.width * height + width) / (2 * width));
    if (cells.height <= most.height) return cells;
    cells.height = most.height;
    cells.width = at_least_one((2 * cells.height * width + height / 2) / height);
    if (cells.width > most.width) cells.width = most.width;
    return cells;
}

int side_of(struct shape shape, struct cells cells) {
    bool lies = shape.turn >= 5;
    // Eight pixels a cell are what symbols are chosen by.
    int across = (lies ? shape.height : shape.width) / (cells.width * 8);
    int down = (lies ? shape.width : shape.height) / (cells.height * 8);
    return at_least_one(across < down ? across : down);
}

bool reduction_begin(struct reduction *reduction, int width, int height, int side) {
    memset(reduction, 0, sizeof *reduction);
    reduction->side = side;
    reduction->width = width;
    reduction->height = height;
    reduction->raster.width = (width + side - 1) / side;
    reduction->raster.height = (height + side - 1) / side;
    size_t row = (size_t)reduction->raster.width * 3;
    reduction->raster.pixels = calloc((size_t)reduction->raster.height, row);
    reduction->sums = calloc(row, sizeof *reduction->sums);
    return reduction->raster.pixels != NULL && reduction->sums != NULL;
}

void reduction_take(struct reduction *reduction, const uint8_t *row, int channels) {
    if (reduction->row >= reduction->height) return;
    int side = reduction->side, width = reduction->width;
    for (int column = 0; column < width; column++, row += channels) {
        uint32_t *sum = reduction->sums + column / side * 3;
        unsigned opaque = channels == 4 ? row[3] : 255, paper = (255 - opaque) * 255;
        for (int channel = 0; channel < 3; channel++) sum[channel] += (row[channel] * opaque + paper + 127) / 255;
    }
    reduction->row++;
    int rows = (reduction->row - 1) % side + 1;
    if (rows < side && reduction->row < reduction->height) return;
    int drawn = (reduction->row - 1) / side;
    uint8_t *pixel = reduction->raster.pixels + (size_t)drawn * reduction->raster.width * 3;
    for (int column = 0; column < reduction->raster.width; column++) {
        int left = width - column * side;
        uint32_t count = (uint32_t)(left < side ? left : side) * rows;
        for (int channel = 0; channel < 3; channel++, pixel++) *pixel = reduction->sums[column * 3 + channel] / count;
    }
    memset(reduction->sums, 0, (size_t)reduction->raster.width * 3 * sizeof *reduction->sums);
}

// Turns a raster as EXIF says; false where there is no memory.
static bool raster_turn(struct raster *raster, int turn) {
    if (turn <= 1) return true;
    bool lies = turn >= 5;
    struct raster turned = {lies ? raster->height : raster->width, lies ? raster->width : raster->height, NULL};
    turned.pixels = malloc((size_t)turned.width * turned.height * 3);
    if (turned.pixels == NULL) return false;
    // Of the turned picture's sides, which are those of the stored one counted from its far end.
    bool from_right = turn == 2 || turn == 3 || turn == 7 || turn == 8;
    bool from_below = turn == 3 || turn == 4 || turn == 6 || turn == 7;
    for (int row = 0; row < turned.height; row++) {
        for (int column = 0; column < turned.width; column++) {
            int x = lies ? row : column, y = lies ? column : row;
            if (from_right) x = raster->width - 1 - x;
            if (from_below) y = raster->height - 1 - y;
            memcpy(
                turned.pixels + ((size_t)row * turned.width + column) * 3,
                raster->pixels + ((size_t)y * raster->width + x) * 3, 3);
        }
    }
    free(raster->pixels);
    *raster = turned;
    return true;
}

bool reduction_end(struct reduction *reduction, bool is_whole, int turn, struct raster *raster) {
    if (is_whole) {
        *raster = reduction->raster;
        reduction->raster.pixels = NULL;
        is_whole = raster_turn(raster, turn);
    }
    free(reduction->sums);
    free(reduction->raster.pixels);
    memset(reduction, 0, sizeof *reduction);
    return is_whole;
}

static uint32_t number(const uint8_t *bytes, int count, bool is_little) {
    uint32_t number = 0;
    for (int index = 0; index < count; index++) number = number << 8 | bytes[is_little ? count - 1 - index : index];
    return number;
}

int exif_turn(const uint8_t *exif, size_t count) {
    if (count < 14 || (memcmp(exif, "II\x2a\0", 4) != 0 && memcmp(exif, "MM\0\x2a", 4) != 0)) return 1;
    bool is_little = exif[0] == 'I';
    size_t start = number(exif + 4, 4, is_little);
    if (start > count - 2) return 1;
    size_t entries = number(exif + start, 2, is_little), entry = start + 2;
    for (; entries > 0 && entry + 12 <= count; entries--, entry += 12) {
        if (number(exif + entry, 2, is_little) != 0x0112) continue;
        uint32_t turn = number(exif + entry + 8, 2, is_little);
        return turn >= 1 && turn <= 8 ? (int)turn : 1;
    }
    return 1;
}
