#include "libraries.h"
#include "pictures.h"
#include "raster.h"

#include <setjmp.h>
#include <stdlib.h>

// Everything that a jump out of the library must not lose.
struct reading {
    png_structp png;
    png_infop info;
    uint8_t *rows;
    struct reduction reduction;
};

static void leave(png_structp png, png_const_charp words) {
    (void)words;
    pictures_libraries()->png_longjmp_(png, 1);
}

static void ignore(png_structp png, png_const_charp words) {
    (void)png;
    (void)words;
}

static int turn_of(const struct pictures_libraries *call, struct reading *reading) {
    png_bytep exif = NULL;
    png_uint_32 count = 0;
    return call->png_get_eXIf_1_(reading->png, reading->info, &count, &exif) ? exif_turn(exif, count) : 1;
}

// False where the library jumped out, or refused.
static bool read(
    const struct pictures_libraries *call, struct reading *reading, FILE *file, struct cells most,
    struct shape *shape, struct cells *cells) {
    if (setjmp(*call->png_set_longjmp_fn_(reading->png, longjmp, sizeof(jmp_buf)))) return false;
    call->png_set_user_limits_(reading->png, pictures_most_pixels, pictures_most_pixels);
    call->png_init_io_(reading->png, file);
    call->png_read_info_(reading->png, reading->info);
    uint64_t width = call->png_get_image_width_(reading->png, reading->info);
    uint64_t height = call->png_get_image_height_(reading->png, reading->info);
    if (width * height > pictures_most_pixels) return false;
    *shape = (struct shape){(int)width, (int)height, turn_of(call, reading)};
    *cells = cells_of(*shape, most);
    if (!reduction_begin(&reading->reduction, shape->width, shape->height, side_of(*shape, *cells))) return false;
    call->png_set_expand_(reading->png);
    call->png_set_scale_16_(reading->png);
    call->png_set_gray_to_rgb_(reading->png);
    call->png_set_add_alpha_(reading->png, 0xFF, PNG_FILLER_AFTER);
    int passes = call->png_set_interlace_handling_(reading->png);
    call->png_read_update_info_(reading->png, reading->info);
    size_t row = call->png_get_rowbytes_(reading->png, reading->info);
    if (row != width * 4) return false;
    // One that comes in passes is there only once the last of them has come.
    size_t kept = passes > 1 ? height : 1;
    reading->rows = calloc(kept, row);
    if (reading->rows == NULL) return false;
    for (int pass = 0; pass < passes; pass++) {
        for (size_t line = 0; line < height; line++) {
            uint8_t *pixels = reading->rows + line % kept * row;
            call->png_read_row_(reading->png, pixels, NULL);
            if (pass == passes - 1) reduction_take(&reading->reduction, pixels, 4);
        }
    }
    // Its end says whether it came whole.
    call->png_read_end_(reading->png, NULL);
    return true;
}

bool png_read(FILE *file, struct cells most, struct raster *raster, struct cells *cells) {
    const struct pictures_libraries *call = pictures_libraries();
    struct reading reading = {0};
    struct shape shape = {0};
    reading.png = call->png_create_read_struct_(PNG_LIBPNG_VER_STRING, NULL, leave, ignore);
    if (reading.png == NULL) return false;
    reading.info = call->png_create_info_struct_(reading.png);
    bool is_read = reading.info != NULL && read(call, &reading, file, most, &shape, cells);
    call->png_destroy_read_struct_(&reading.png, &reading.info, NULL);
    free(reading.rows);
    return reduction_end(&reading.reduction, is_read, shape.turn, raster);
}
