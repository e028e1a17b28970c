#include "images.h"

#include <png.h>
#include <setjmp.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <jpeglib.h>

// Rows of `step` bytes; with a step of 0 all rows are the first.
static bool write_png(
    const char *path, const uint8_t *pixels, size_t step, int width, int height, int depth, int type, int interlace,
    const uint8_t *exif, size_t exif_count) {
    FILE *file = fopen(path, "wb");
    if (file == NULL) return false;
    png_structp png = png_create_write_struct(PNG_LIBPNG_VER_STRING, NULL, NULL, NULL);
    png_infop info = png_create_info_struct(png);
    bool is_written = false;
    if (setjmp(png_jmpbuf(png)) == 0) {
        png_init_io(png, file);
        png_set_user_limits(png, 1 << 30, 1 << 30);
        png_set_IHDR(png, info, width, height, depth, type, interlace, PNG_COMPRESSION_TYPE_BASE, PNG_FILTER_TYPE_BASE);
        if (exif_count > 0) png_set_eXIf_1(png, info, exif_count, (png_bytep)exif);
        png_write_info(png, info);
        for (int passes = png_set_interlace_handling(png); passes > 0; passes--) {
            for (int row = 0; row < height; row++) png_write_row(png, pixels + row * step);
        }
        png_write_end(png, info);
        is_written = true;
    }
    png_destroy_write_struct(&png, &info);
    return fclose(file) == 0 && is_written;
}

bool images_write_png(
    const char *path, const uint8_t *pixels, int width, int height, int channels, bool is_interlaced,
    const uint8_t *exif, size_t exif_count) {
    return write_png(
        path, pixels, (size_t)width * channels, width, height, 8,
        channels == 4 ? PNG_COLOR_TYPE_RGB_ALPHA : PNG_COLOR_TYPE_RGB,
        is_interlaced ? PNG_INTERLACE_ADAM7 : PNG_INTERLACE_NONE, exif, exif_count);
}

bool images_write_black_png(const char *path, int width, int height) {
    uint8_t *row = calloc(1, (size_t)width / 8 + 1);
    bool is_written =
        write_png(path, row, 0, width, height, 1, PNG_COLOR_TYPE_GRAY, PNG_INTERLACE_NONE, NULL, 0);
    free(row);
    return is_written;
}

static bool write_jpeg(
    const char *path, const uint8_t *pixels, size_t step, int width, int height, int components, bool is_progressive,
    const uint8_t *exif, size_t exif_count) {
    FILE *file = fopen(path, "wb");
    if (file == NULL) return false;
    struct jpeg_compress_struct jpeg;
    struct jpeg_error_mgr errors;
    jpeg.err = jpeg_std_error(&errors);
    jpeg_create_compress(&jpeg);
    jpeg_stdio_dest(&jpeg, file);
    jpeg.image_width = width;
    jpeg.image_height = height;
    jpeg.input_components = components;
    jpeg.in_color_space = components == 3 ? JCS_RGB : JCS_GRAYSCALE;
    jpeg_set_defaults(&jpeg);
    if (is_progressive) jpeg_simple_progression(&jpeg);
    jpeg_start_compress(&jpeg, TRUE);
    if (exif_count > 0) {
        uint8_t *marker = malloc(exif_count + 6);
        memcpy(marker, "Exif\0", 6);
        memcpy(marker + 6, exif, exif_count);
        jpeg_write_marker(&jpeg, JPEG_APP0 + 1, marker, exif_count + 6);
        free(marker);
    }
    while (jpeg.next_scanline < jpeg.image_height) {
        JSAMPROW row = (JSAMPROW)(pixels + jpeg.next_scanline * step);
        jpeg_write_scanlines(&jpeg, &row, 1);
    }
    jpeg_finish_compress(&jpeg);
    jpeg_destroy_compress(&jpeg);
    return fclose(file) == 0;
}

bool images_write_jpeg(
    const char *path, const uint8_t *pixels, int width, int height, bool is_progressive, const uint8_t *exif,
    size_t exif_count) {
    return write_jpeg(path, pixels, (size_t)width * 3, width, height, 3, is_progressive, exif, exif_count);
}

bool images_write_black_jpeg(const char *path, int width, int height) {
    uint8_t *row = calloc(1, (size_t)width);
    bool is_written = write_jpeg(path, row, 0, width, height, 1, false, NULL, 0);
    free(row);
    return is_written;
}
