#include "libraries.h"
#include "pictures.h"

#include <dlfcn.h>
#include <stddef.h>

static struct pictures_libraries libraries;
static bool are_loaded;

#define FIND(name) \
    libraries.name##_ = (__typeof__(&name))dlsym(library, #name); \
    if (libraries.name##_ == NULL) return false;

static bool find_png(void *library) {
    if (library == NULL) return false;
    PNG_CALLS(FIND)
    return true;
}

static bool find_jpeg(void *library) {
    if (library == NULL) return false;
    JPEG_CALLS(FIND)
    return true;
}

static bool find_chafa(void *library) {
    if (library == NULL) return false;
    CHAFA_CALLS(FIND)
    return true;
}

// Everything is bound now, for later there are no files.
static void *load(const char *name) { return dlopen(name, RTLD_NOW | RTLD_LOCAL); }

bool pictures_load(void) {
    are_loaded = are_loaded
        || (find_png(load("libpng16.so.16")) && find_jpeg(load("libjpeg.so.62")) && find_chafa(load("libchafa.so.0")));
    return are_loaded;
}

const struct pictures_libraries *pictures_libraries(void) { return are_loaded ? &libraries : NULL; }
