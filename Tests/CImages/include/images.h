#pragma once

// Files of pictures for tests, as cameras and programs write them. Each answers whether it was written.

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

// `channels` is 3, or 4 with how opaque a pixel is; `exif` begins with a TIFF header.
bool images_write_png(
    const char *path, const uint8_t *pixels, int width, int height, int channels, bool is_interlaced,
    const uint8_t *exif, size_t exif_count);
bool images_write_jpeg(
    const char *path, const uint8_t *pixels, int width, int height, bool is_progressive, const uint8_t *exif,
    size_t exif_count);

// Black all over, and small however many pixels there are.
bool images_write_black_png(const char *path, int width, int height);
bool images_write_black_jpeg(const char *path, int width, int height);
