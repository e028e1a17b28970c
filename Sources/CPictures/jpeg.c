#include "libraries.h"
#include "pictures.h"
#include "raster.h"

#include <jerror.h>
#include <setjmp.h>
#include <stdlib.h>
#include <string.h>

// Everything that a jump out of the library must not lose.
struct reading {
    struct jpeg_decompress_struct jpeg;
    struct jpeg_error_mgr errors;
    jmp_buf out;
    uint8_t *row;
    struct reduction reduction;
    // Whether the file ended before the picture did; the library would paint the rest grey.
    bool is_cut;
};

static void leave(j_common_ptr jpeg) { longjmp(((struct reading *)jpeg->client_data)->out, 1); }

static void heed(j_common_ptr jpeg, int level) {
    if (level < 0 && jpeg->err->msg_code == JWRN_JPEG_EOF) ((struct reading *)jpeg->client_data)->is_cut = true;
}

static int turn_of(const struct reading *reading) {
    static const uint8_t mark[6] = "Exif\0";
    for (jpeg_saved_marker_ptr marker = reading->jpeg.marker_list; marker != NULL; marker = marker->next) {
        if (marker->data_length > sizeof mark && memcmp(marker->data, mark, sizeof mark) == 0) {
            return exif_turn(marker->data + sizeof mark, marker->data_length - sizeof mark);
        }
    }
    return 1;
}

// False where the library jumped out, or refused.
static bool read(
    const struct pictures_libraries *call, struct reading *reading, FILE *file, struct cells most,
    struct shape *shape, struct cells *cells) {
    struct jpeg_decompress_struct *jpeg = &reading->jpeg;
    if (setjmp(reading->out)) return false;
    call->jpeg_CreateDecompress_(jpeg, JPEG_LIB_VERSION, sizeof *jpeg);
    call->jpeg_stdio_src_(jpeg, file);
    call->jpeg_save_markers_(jpeg, JPEG_APP0 + 1, 0xFFFF);
    call->jpeg_read_header_(jpeg, TRUE);
    if ((uint64_t)jpeg->image_width * jpeg->image_height > pictures_most_pixels) return false;
    *shape = (struct shape){(int)jpeg->image_width, (int)jpeg->image_height, turn_of(reading)};
    *cells = cells_of(*shape, most);
    int side = side_of(*shape, *cells);
    // The library itself makes one of up to 8 by 8 pixels, without decoding them all.
    jpeg->scale_denom = side >= 8 ? 8 : side >= 4 ? 4 : side >= 2 ? 2 : 1;
    jpeg->out_color_space = JCS_RGB;
    call->jpeg_start_decompress_(jpeg);
    int width = (int)jpeg->output_width, height = (int)jpeg->output_height;
    if (!reduction_begin(&reading->reduction, width, height, side / (int)jpeg->scale_denom)) return false;
    reading->row = malloc((size_t)width * 3);
    if (reading->row == NULL) return false;
    while (jpeg->output_scanline < jpeg->output_height) {
        if (call->jpeg_read_scanlines_(jpeg, &reading->row, 1) == 1) {
            reduction_take(&reading->reduction, reading->row, 3);
        }
        if (reading->is_cut) return false;
    }
    call->jpeg_finish_decompress_(jpeg);
    return !reading->is_cut;
}

bool jpeg_read(FILE *file, struct cells most, struct raster *raster, struct cells *cells) {
    const struct pictures_libraries *call = pictures_libraries();
    struct reading reading = {0};
    struct shape shape = {0};
    reading.jpeg.err = call->jpeg_std_error_(&reading.errors);
    reading.jpeg.client_data = &reading;
    reading.errors.error_exit = leave;
    reading.errors.emit_message = heed;
    bool is_read = read(call, &reading, file, most, &shape, cells);
    call->jpeg_destroy_decompress_(&reading.jpeg);
    free(reading.row);
    return reduction_end(&reading.reduction, is_read, shape.turn, raster);
}
