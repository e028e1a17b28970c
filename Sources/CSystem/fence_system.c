#define _GNU_SOURCE
#include "process_system.h"

#include <errno.h>
#include <fcntl.h>
#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/landlock.h>
#include <linux/seccomp.h>
#include <stddef.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <unistd.h>

#if defined(__x86_64__)
#define THIS_MACHINE AUDIT_ARCH_X86_64
#elif defined(__aarch64__)
#define THIS_MACHINE AUDIT_ARCH_AARCH64
#endif

static void limit(int resource, rlim_t most) {
    struct rlimit now;
    if (getrlimit(resource, &now) < 0) return;
    if (now.rlim_max != RLIM_INFINITY && most > now.rlim_max) most = now.rlim_max;
    now.rlim_cur = now.rlim_max = most;
    setrlimit(resource, &now);
}

// Lets what stands below `path`, where there is such a folder, be read.
static void let_read(int rules, const char *path) {
    int folder = open(path, O_PATH | O_CLOEXEC);
    if (folder < 0) return;
    struct landlock_path_beneath_attr beneath = {
        .allowed_access = LANDLOCK_ACCESS_FS_READ_FILE | LANDLOCK_ACCESS_FS_READ_DIR, .parent_fd = folder};
    syscall(SYS_landlock_add_rule, rules, LANDLOCK_RULE_PATH_BENEATH, &beneath, 0);
    close(folder);
}

// But for those below the folders in `readable`, which NULL ends.
static bool forbid_files(const char *const *readable) {
    long version = syscall(SYS_landlock_create_ruleset, NULL, 0, LANDLOCK_CREATE_RULESET_VERSION);
    if (version < 1) return false;
    // Every right of the first version, and those of later ones as far as the kernel knows them.
    uint64_t rights = LANDLOCK_ACCESS_FS_MAKE_SYM * 2 - 1;
    if (version >= 2) rights |= 1ULL << 13;
    if (version >= 3) rights |= 1ULL << 14;
    if (version >= 5) rights |= 1ULL << 15;
    struct landlock_ruleset_attr all = {.handled_access_fs = rights};
    int rules = (int)syscall(SYS_landlock_create_ruleset, &all, sizeof all, 0);
    if (rules < 0) return false;
    for (; *readable; readable++) let_read(rules, *readable);
    bool is_up = syscall(SYS_landlock_restrict_self, rules, 0) == 0;
    close(rules);
    return is_up;
}

#ifdef THIS_MACHINE
#define DENY(name) \
    BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, SYS_##name, 0, 1), \
    BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ERRNO | EPERM)

#define ARGUMENT(number) BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, args[number]))
#define DENIED BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ERRNO | EPERM)
#define ALLOWED BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW)

#ifdef __x86_64__
// The second table of calls (x32) would go round every number.
#define DENY_OLD_CALLS \
    BPF_JUMP(BPF_JMP | BPF_JGE | BPF_K, 0x40000000, 0, 1), DENIED, \
    DENY(open), DENY(creat), DENY(fork), DENY(vfork), DENY(rename), DENY(mkdir), DENY(rmdir), DENY(link), \
    DENY(unlink), DENY(symlink), DENY(chmod), DENY(chown), DENY(lchown), DENY(mknod),
#else
#define DENY_OLD_CALLS
#endif

// A list of what is denied, not of what is allowed: libraries change their calls with their versions, and those who are
// fenced in have to live with all of them.
#define DENY_TO_ALL \
    BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, arch)), \
    BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, THIS_MACHINE, 1, 0), DENIED, \
    BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, nr)), \
    DENY_OLD_CALLS \
    DENY(execve), DENY(execveat), DENY(openat2), DENY(open_by_handle_at), DENY(renameat2), \
    DENY(mkdirat), DENY(linkat), DENY(unlinkat), DENY(symlinkat), DENY(fchmodat), DENY(fchownat), DENY(mknodat), \
    DENY(truncate), DENY(fchmod), DENY(fchown), DENY(memfd_create), DENY(chroot), DENY(pivot_root), DENY(mount), \
    DENY(umount2), DENY(setns), DENY(unshare), DENY(socketpair), DENY(bind), \
    DENY(listen), DENY(ptrace), DENY(process_vm_readv), DENY(process_vm_writev), DENY(pidfd_open), \
    DENY(pidfd_getfd), DENY(kill), DENY(tkill), DENY(bpf), DENY(keyctl), DENY(add_key), DENY(request_key), \
    DENY(userfaultfd), DENY(perf_event_open), DENY(io_uring_setup), DENY(init_module), DENY(finit_module), \
    DENY(kexec_load), DENY(setuid), DENY(setgid), DENY(setreuid), DENY(setresuid), DENY(setgroups), DENY(shmget), \
    DENY(name_to_handle_at), DENY(quotactl), DENY(reboot), DENY(swapon), DENY(personality), DENY(prlimit64), \
    /* clone3 keeps its flags in memory, where a filter cannot look: the C library then falls back to clone. */ \
    BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, SYS_clone3, 0, 1), \
    BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ERRNO | ENOSYS), \
    /* clone makes threads (CLONE_THREAD, 0x10000), never processes. */ \
    BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, SYS_clone, 0, 4), \
    ARGUMENT(0), BPF_JUMP(BPF_JMP | BPF_JSET | BPF_K, 0x10000, 0, 1), ALLOWED, DENIED

static bool put_up(struct sock_filter *filter, unsigned short length) {
    struct sock_fprog program = {.len = length, .filter = filter};
    // Answers the number of a thread that could not follow.
    return syscall(SYS_seccomp, SECCOMP_SET_MODE_FILTER, SECCOMP_FILTER_FLAG_TSYNC, &program) == 0;
}

static bool forbid_calls(void) {
    struct sock_filter filter[] = {DENY_TO_ALL, DENY(openat), DENY(socket), DENY(connect), ALLOWED};
    return put_up(filter, sizeof filter / sizeof *filter);
}

static bool forbid_calls_but_connecting(void) {
    struct sock_filter filter[] = {
        DENY_TO_ALL,
        // Files are opened for reading, or not at all.
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, SYS_openat, 0, 4),
        ARGUMENT(2),
        BPF_JUMP(BPF_JMP | BPF_JSET | BPF_K, O_WRONLY | O_RDWR | O_CREAT | O_TRUNC | (O_TMPFILE & ~O_DIRECTORY), 1, 0),
        ALLOWED,
        DENIED,
        // Sockets of the network, and those by which names are resolved; never those of this machine's programs, among
        // them a host's own, which believes whoever is its user.
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, SYS_socket, 0, 5),
        ARGUMENT(0),
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, AF_INET, 3, 0),
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, AF_INET6, 2, 0),
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, AF_NETLINK, 1, 0),
        DENIED,
        ALLOWED,
    };
    return put_up(filter, sizeof filter / sizeof *filter);
}
#else
static bool forbid_calls(void) { return false; }
static bool forbid_calls_but_connecting(void) { return false; }
#endif

bool system_forbid_dumps(void) {
    // The limit stops files; where the kernel hands dumps to a program, only the mark stops them.
    limit(RLIMIT_CORE, 0);
    return prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) == 0;
}

void system_limit_work(uint64_t bytes, unsigned seconds) {
    limit(RLIMIT_DATA, bytes);
    limit(RLIMIT_CPU, seconds);
    alarm(seconds);
}

static int fence(uint32_t most_descriptors, const char *const *readable, bool (*forbid)(void)) {
    int up = 0;
    if (system_forbid_dumps() && prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0) up |= system_fence_privileges;
    limit(RLIMIT_NOFILE, most_descriptors);
    limit(RLIMIT_FSIZE, 0);
    up |= system_fence_limits;
    if (!(up & system_fence_privileges)) return up;
    if (forbid_files(readable)) up |= system_fence_files;
    if (forbid()) up |= system_fence_calls;
    return up;
}

int system_fence(uint32_t most_descriptors) {
    static const char *const nothing[] = {NULL};
    return fence(most_descriptors, nothing, forbid_calls);
}

int system_fence_but_connecting(uint32_t most_descriptors) {
    // Where the C library finds out how names are resolved, and OpenSSL whom the system trusts; and what those settings
    // are links to.
    static const char *const readable[] = {
        "/etc", "/usr", "/lib", "/run/systemd/resolve", "/run/NetworkManager", "/run/resolvconf", NULL};
    return fence(most_descriptors, readable, forbid_calls_but_connecting);
}
