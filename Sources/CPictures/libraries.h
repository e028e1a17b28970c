#pragma once

#include <png.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>

#include <jpeglib.h>

// What is called of each library, found by its name when the libraries are loaded.
#define PNG_CALLS(CALL) \
    CALL(png_create_read_struct) CALL(png_create_info_struct) CALL(png_destroy_read_struct) \
    CALL(png_set_longjmp_fn) CALL(png_longjmp) CALL(png_init_io) CALL(png_set_user_limits) CALL(png_read_info) \
    CALL(png_get_image_width) CALL(png_get_image_height) CALL(png_get_rowbytes) CALL(png_get_eXIf_1) \
    CALL(png_set_expand) CALL(png_set_scale_16) CALL(png_set_gray_to_rgb) CALL(png_set_add_alpha) \
    CALL(png_set_interlace_handling) CALL(png_read_update_info) CALL(png_read_row) CALL(png_read_end)
#define JPEG_CALLS(CALL) \
    CALL(jpeg_std_error) CALL(jpeg_CreateDecompress) CALL(jpeg_destroy_decompress) CALL(jpeg_stdio_src) \
    CALL(jpeg_save_markers) CALL(jpeg_read_header) CALL(jpeg_start_decompress) CALL(jpeg_read_scanlines) \
    CALL(jpeg_finish_decompress)

// libchafa's own header needs those of GLib, which Debian's libchafa-dev does not bring. These are its calls as they have
// been since 1.10, with plain types in place of GLib's names for them.
typedef struct chafa_map chafa_map;
typedef struct chafa_config chafa_config;
typedef struct chafa_canvas chafa_canvas;
enum { chafa_mode_240 = 2, chafa_mode_8 = 6, chafa_pixels_rgb = 8 };
enum { chafa_tag_space = 1, chafa_tag_solid = 2, chafa_tag_halves = 3 << 8 };
void chafa_set_n_threads(int threads);
chafa_map *chafa_symbol_map_new(void);
void chafa_symbol_map_add_by_tags(chafa_map *map, int tags);
void chafa_symbol_map_unref(chafa_map *map);
chafa_config *chafa_canvas_config_new(void);
void chafa_canvas_config_set_geometry(chafa_config *config, int width, int height);
void chafa_canvas_config_set_canvas_mode(chafa_config *config, int mode);
void chafa_canvas_config_set_symbol_map(chafa_config *config, const chafa_map *map);
void chafa_canvas_config_unref(chafa_config *config);
chafa_canvas *chafa_canvas_new(const chafa_config *config);
void chafa_canvas_draw_all_pixels(
    chafa_canvas *canvas, int type, const uint8_t *pixels, int width, int height, int rowstride);
uint32_t chafa_canvas_get_char_at(chafa_canvas *canvas, int column, int row);
void chafa_canvas_get_raw_colors_at(chafa_canvas *canvas, int column, int row, int *foreground, int *background);
void chafa_canvas_unref(chafa_canvas *canvas);
#define CHAFA_CALLS(CALL) \
    CALL(chafa_set_n_threads) CALL(chafa_symbol_map_new) CALL(chafa_symbol_map_add_by_tags) \
    CALL(chafa_symbol_map_unref) CALL(chafa_canvas_config_new) CALL(chafa_canvas_config_set_geometry) \
    CALL(chafa_canvas_config_set_canvas_mode) CALL(chafa_canvas_config_set_symbol_map) \
    CALL(chafa_canvas_config_unref) CALL(chafa_canvas_new) CALL(chafa_canvas_draw_all_pixels) \
    CALL(chafa_canvas_get_char_at) CALL(chafa_canvas_get_raw_colors_at) CALL(chafa_canvas_unref)

#define POINTER(name) __typeof__(&name) name##_;
struct pictures_libraries { PNG_CALLS(POINTER) JPEG_CALLS(POINTER) CHAFA_CALLS(POINTER) };
#undef POINTER

// NULL before they are loaded, or where one is missing.
const struct pictures_libraries *pictures_libraries(void);
