#define _GNU_SOURCE
#include "process_system.h"

#include <errno.h>
#include <fcntl.h>
#include <linux/close_range.h>
#include <poll.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

static int result(int value) { return value < 0 ? -errno : value; }

// Only what is safe after vfork in a process with threads: until exec the child has this process's memory.
static _Noreturn void start_child(const struct system_spawn_plan *plan, int *copies, pid_t parent, int report) {
    struct sigaction standard = {.sa_handler = SIG_DFL};
    for (int number = 1; number < NSIG; number++) sigaction(number, &standard, NULL);
    sigset_t none;
    sigemptyset(&none);
    sigprocmask(SIG_SETMASK, &none, NULL);
    if (plan->has_own_session) setsid();
    if (plan->ends_with_parent) {
        prctl(PR_SET_PDEATHSIG, SIGHUP);
        if (getppid() != parent) _exit(0);
    }
    int count = plan->descriptor_count, failure = 0;
    int lowest = count < 3 ? 3 : count;
    for (int i = 0; i < lowest && !failure; i++) {
        int given = i < count ? plan->descriptors[i] : -1;
        if (given < 0 && i < 3) {
            int null = open("/dev/null", O_RDWR | O_CLOEXEC);
            copies[i] = null < 0 ? -1 : fcntl(null, F_DUPFD_CLOEXEC, lowest);
            if (null >= lowest) close(null);
        } else {
            copies[i] = given < 0 ? -2 : fcntl(given, F_DUPFD_CLOEXEC, lowest);
        }
        if (copies[i] == -1) failure = errno;
    }
    int kept = failure ? -1 : fcntl(report, F_DUPFD_CLOEXEC, lowest);
    if (kept >= 0) report = kept;
    for (int i = 0; i < lowest && !failure; i++) {
        if (copies[i] == -2) close(i);
        else if (dup2(copies[i], i) < 0) failure = errno;
    }
    if (!failure) {
        syscall(SYS_close_range, lowest, ~0U, CLOSE_RANGE_CLOEXEC);
        execv(plan->path, plan->arguments);
        failure = errno;
    }
    ssize_t ignored = write(report, &failure, sizeof failure);
    (void)ignored;
    _exit(127);
}

pid_t system_spawn(const struct system_spawn_plan *plan) {
    int report[2];
    if (pipe2(report, O_CLOEXEC) < 0) return -errno;
    int *copies = calloc((size_t)plan->descriptor_count + 3, sizeof *copies);
    if (copies == NULL) {
        close(report[0]);
        close(report[1]);
        return -ENOMEM;
    }
    sigset_t all, before;
    sigfillset(&all);
    pthread_sigmask(SIG_SETMASK, &all, &before);
    pid_t parent = getpid();
    // fork would copy the tables of all pages, and every page that is written to afterwards.
    pid_t child = vfork();
    int failure = child < 0 ? errno : 0;
    if (child == 0) start_child(plan, copies, parent, report[1]);
    pthread_sigmask(SIG_SETMASK, &before, NULL);
    free(copies);
    close(report[1]);
    if (child > 0) {
        ssize_t count;
        do count = read(report[0], &failure, sizeof failure);
        while (count < 0 && errno == EINTR);
        if (count != (ssize_t)sizeof failure) failure = 0;
        if (failure) waitpid(child, NULL, 0);
    }
    close(report[0]);
    return failure ? -failure : child;
}

int system_close(int descriptor) { return result(close(descriptor)); }

int system_set_blocking(int descriptor, bool is_blocking) {
    int flags = fcntl(descriptor, F_GETFL);
    if (flags < 0) return -errno;
    return result(fcntl(descriptor, F_SETFL, is_blocking ? flags & ~O_NONBLOCK : flags | O_NONBLOCK));
}

int system_wait_readable(int descriptor, int milliseconds) {
    struct pollfd waited = {.fd = descriptor, .events = POLLIN};
    int64_t end = system_milliseconds() + milliseconds;
    for (;;) {
        int count = poll(&waited, 1, milliseconds);
        if (count >= 0 || errno != EINTR) return result(count);
        if (milliseconds < 0) continue;
        int64_t left = end - system_milliseconds();
        milliseconds = left > 0 ? (int)left : 0;
    }
}

int64_t system_milliseconds(void) {
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (int64_t)now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

void system_ignore_write_signals(void) {
    signal(SIGPIPE, SIG_IGN);
    signal(SIGXFSZ, SIG_IGN);
}

int system_signal(pid_t child, int signal) { return result(kill(child, signal)); }

pid_t system_reap(pid_t child, int *status) {
    int ended;
    pid_t found = waitpid(child, &ended, WNOHANG);
    if (found <= 0) return found < 0 ? -errno : 0;
    *status = WIFEXITED(ended) ? WEXITSTATUS(ended) : 128 + WTERMSIG(ended);
    return found;
}

static unsigned grace;

static void end_soon(int number) {
    (void)number;
    alarm(grace);
}

void system_end_after_parent(unsigned seconds) {
    grace = seconds;
    struct sigaction action = {.sa_handler = end_soon};
    sigemptyset(&action.sa_mask);
    sigaction(SIGHUP, &action, NULL);
}
