#pragma once

// What Swift cannot call, or not plainly: processes, sockets between them, and the fence around the door and around
// whoever draws pictures.
//
// Unless a function says otherwise it returns a value >= 0, or -errno.

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>

// How a child process is to start.
struct system_spawn_plan {
    // The program; "/proc/self/exe" is this program, also after its file was replaced.
    const char *path;
    // Arguments, the first of them the program's name; a NULL ends them.
    char *const *arguments;
    // Descriptors that the child gets as its 0, 1, 2, ...; -1 is /dev/null for 0, 1 and 2 and closed for the rest.
    // None of the others passes to the child.
    const int *descriptors;
    int descriptor_count;
    // Whether the child leads a session of its own, without a terminal.
    bool has_own_session;
    // Whether the child gets SIGHUP when the *thread* that spawned it ends: spawn from a thread that lives as long
    // as this process. A parent that is gone before this is set is noticed, too.
    bool ends_with_parent;
};

// Spawns a child with the standard signal dispositions and no signal blocked. Answers its process id, or -errno where
// the program could not be started.
pid_t system_spawn(const struct system_spawn_plan *plan);

// Two connected stream sockets, both closed on exec.
int system_socket_pair(int descriptors[2]);

// Listens on a socket file of mode 0600 at `path`, in place of one that is there; non-blocking, closed on exec.
int system_listen_on_path(const char *path);

// Connects to the socket file at `path`; blocking, closed on exec. -ECONNREFUSED where nobody listens.
int system_connect_to_path(const char *path);

// The user id of the process at the other end of a unix socket, as the kernel has it. -errno is told through the return
// value; the user id through `user`.
int system_peer_user(int descriptor, uid_t *user);

// Listens on TCP `port` of the numeric `address`; an empty or NULL address is every address of both families (IPv4 only
// where there is no IPv6). Port 0 takes a free one. Non-blocking, closed on exec, 1024 connections may wait.
// -EADDRINUSE, -EACCES, -EADDRNOTAVAIL; -EINVAL for an address that is not numeric.
int system_listen_on_port(const char *address, uint16_t port);

// The port that a listening socket has.
int system_port(int listener);

// Accepts a connection as a non-blocking socket that is closed on exec. -EAGAIN when none waits.
int system_accept(int listener);

// TCP as the door wants it: no delay, keepalives, and an end after 30 s without acknowledgement.
int system_tune_connection(int descriptor);

// Holds back what is sent, until it is let go, so that several sends go out as one.
int system_hold_back(int descriptor, bool holds);

// Lets a connection that only has to take what was sent last be slow about it: it is not ended for that.
int system_be_patient(int descriptor);

// Writes where the other end of a connection is: the four bytes of an IPv4 address (also of one that comes as IPv6), or
// the first seven of an IPv6 one, of which a household has as many addresses as it likes. Answers how many; 0 for other
// kinds.
int system_peer_source(int descriptor, uint8_t source[7]);

// Sends without SIGPIPE; answers how much was taken. -EAGAIN, -EPIPE.
ssize_t system_send(int descriptor, const void *bytes, size_t count);

// Receives; 0 is the end. -EAGAIN.
ssize_t system_receive(int descriptor, void *bytes, size_t capacity);

// Closes a descriptor.
int system_close(int descriptor);

// Sets whether reads and writes wait.
int system_set_blocking(int descriptor, bool is_blocking);

// Waits until `descriptor` can be read (or its other end is gone), at most `milliseconds`; negative is for ever.
// 1 when it can, 0 when time is over.
int system_wait_readable(int descriptor, int milliseconds);

// Writes the first non-loopback address of this machine's running interfaces as text, IPv4 before IPv6, never a
// link-local one. -ENOENT where there is none.
int system_first_address(char *text, size_t capacity);

// Waits for many descriptors at once (epoll, level-triggered). Closed on exec.
int system_poller(void);

// Watches `descriptor` for something to read, and for room to write where `wants_to_write`; or changes what it is
// watched for. `mark` comes back from system_poller_wait. A closed descriptor is watched no longer.
int system_poller_watch(int poller, int descriptor, uint64_t mark, bool wants_to_write, bool is_new);

// Waits until something is ready, at most `milliseconds` (negative is for ever); answers how many marks were written,
// 0 also after a signal.
int system_poller_wait(int poller, uint64_t *marks, int capacity, int milliseconds);

// Milliseconds on the clock that stands still while the machine sleeps.
int64_t system_milliseconds(void);

// Ignores SIGPIPE and SIGXFSZ, so that what they stand for comes back as EPIPE and EFBIG.
void system_ignore_write_signals(void);

// Gives this process `seconds` more when its parent ends, so that it can say so; then SIGALRM ends it, even while it
// spins in a library. Without this call it ends at once.
void system_end_after_parent(unsigned seconds);

// Sends `signal` to a child. -ESRCH where it is gone.
int system_signal(pid_t child, int signal);

// Takes a child's end without waiting: 0 while it runs; its process id once it has ended, with `status` its exit code,
// or 128 and the signal's number.
pid_t system_reap(pid_t child, int *status);

// Leaves no dump of this process's memory behind where it crashes. What it starts has to ask for itself. False where the
// system refuses.
bool system_forbid_dumps(void);

// Ends this process by a signal after `seconds`, on the clock or at work, and gives it no more than `bytes` of memory of
// its own. To be called before the fence, which forbids it.
void system_limit_work(uint64_t bytes, unsigned seconds);

// What the fence put up, as bits.
enum {
    system_fence_privileges = 1,  // no new privileges, and no memory dumps
    system_fence_limits = 2,      // descriptors, file size, core
    system_fence_files = 4,       // Landlock: no file can be opened, made or changed
    system_fence_calls = 8,       // seccomp: no exec, no new process, no new socket, no open, no ptrace, ...
};

// Fences this process in for good: it keeps the descriptors that it has, can accept from its listening socket, and can
// reach nothing else. Forbidden calls fail with EPERM (ENOSYS for clone3). Landlock holds for this thread and those it
// makes later, the filter of calls for all. Answers the bits of what the kernel could put up.
int system_fence(uint32_t most_descriptors);

// The same, but that it can connect to other machines, and read files below /etc, /usr and where names are resolved: for
// whoever has to reach a server again and again.
int system_fence_but_connecting(uint32_t most_descriptors);
