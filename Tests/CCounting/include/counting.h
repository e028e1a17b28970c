#ifndef COUNTING_H
#define COUNTING_H

#include <stdint.h>

// Counts from here on: allocations of this process and, under callgrind, instructions. For one thread to call.
void counting_begin(void);

// Ends the count, which callgrind writes down under `name`; answers how often memory was allocated meanwhile.
uint64_t counting_end(const char *name);

#endif
