#define _GNU_SOURCE
#include "attach_system.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <unistd.h>

static int writing_end = -1;

static void tell(int number) {
    int error = errno;
    unsigned char byte = (unsigned char)number;
    ssize_t written = write(writing_end, &byte, 1);
    (void)written;
    errno = error;
}

int attach_signal_pipe(void) {
    int ends[2];
    if (pipe2(ends, O_CLOEXEC | O_NONBLOCK) != 0) return -1;
    writing_end = ends[1];
    struct sigaction action = {.sa_handler = tell};
    sigfillset(&action.sa_mask);
    const int numbers[] = {SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGTSTP, SIGWINCH};
    for (unsigned i = 0; i < sizeof numbers / sizeof *numbers; i++) sigaction(numbers[i], &action, 0);
    return ends[0];
}

int attach_next_signal(int pipe) {
    unsigned char byte = 0;
    return read(pipe, &byte, 1) == 1 ? byte : 0;
}
