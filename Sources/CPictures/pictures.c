#include "pictures.h"
#include "libraries.h"
#include "raster.h"

#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static uint8_t symbol(uint32_t scalar) {
    switch (scalar) {
    case 0x2580: return pictures_upper;
    case 0x2584: return pictures_lower;
    case 0x2588: return pictures_full;
    case 0x258C: return pictures_left;
    case 0x2590: return pictures_right;
    default: return pictures_blank;
    }
}

// The libraries write to no file and answer NULL for nothing but want of memory, which ends the process.
static bool draw(const struct raster *raster, struct cells cells, bool has_many_colours, struct pictures_drawn *drawn) {
    const struct pictures_libraries *call = pictures_libraries();
    drawn->width = (uint16_t)cells.width;
    drawn->height = (uint16_t)cells.height;
    drawn->cells = malloc((size_t)cells.width * cells.height * 3);
    if (drawn->cells == NULL) return false;
    call->chafa_set_n_threads_(1);
    chafa_map *map = call->chafa_symbol_map_new_();
    call->chafa_symbol_map_add_by_tags_(map, chafa_tag_space | chafa_tag_solid | chafa_tag_halves);
    chafa_config *config = call->chafa_canvas_config_new_();
    call->chafa_canvas_config_set_geometry_(config, cells.width, cells.height);
    call->chafa_canvas_config_set_canvas_mode_(config, has_many_colours ? chafa_mode_240 : chafa_mode_8);
    call->chafa_canvas_config_set_symbol_map_(config, map);
    chafa_canvas *canvas = call->chafa_canvas_new_(config);
    call->chafa_canvas_draw_all_pixels_(
        canvas, chafa_pixels_rgb, raster->pixels, raster->width, raster->height, raster->width * 3);
    uint8_t *cell = drawn->cells;
    int first = has_many_colours ? 16 : 0;
    for (int row = 0; row < cells.height; row++) {
        for (int column = 0; column < cells.width; column++) {
            int foreground = -1, background = -1;
            call->chafa_canvas_get_raw_colors_at_(canvas, column, row, &foreground, &background);
            // A colour that a cell shows nothing of has no number.
            if (foreground < 0) foreground = background < 0 ? first : background;
            if (background < 0) background = foreground;
            *cell++ = symbol(call->chafa_canvas_get_char_at_(canvas, column, row));
            *cell++ = (uint8_t)foreground;
            *cell++ = (uint8_t)background;
        }
    }
    call->chafa_canvas_unref_(canvas);
    call->chafa_canvas_config_unref_(config);
    call->chafa_symbol_map_unref_(map);
    return true;
}

bool pictures_draw(int descriptor, int width, int height, bool has_many_colours, struct pictures_drawn *drawn) {
    memset(drawn, 0, sizeof *drawn);
    FILE *file = fdopen(descriptor, "rb");
    if (file == NULL) {
        close(descriptor);
        return false;
    }
    static const uint8_t png[8] = "\x89PNG\r\n\x1a\n", jpeg[3] = "\xFF\xD8\xFF";
    uint8_t first[8] = {0};
    struct cells most = {width, height}, cells = {0, 0};
    struct raster raster = {0};
    bool is_read = false;
    if (pictures_libraries() != NULL && width > 0 && height > 0) {
        size_t count = fread(first, 1, sizeof first, file);
        rewind(file);
        if (count == sizeof first && memcmp(first, png, sizeof png) == 0) {
            is_read = png_read(file, most, &raster, &cells);
        } else if (memcmp(first, jpeg, sizeof jpeg) == 0) {
            is_read = jpeg_read(file, most, &raster, &cells);
        }
    }
    fclose(file);
    bool is_drawn = is_read && draw(&raster, cells, has_many_colours, drawn);
    free(raster.pixels);
    return is_drawn;
}
