#define _GNU_SOURCE
#include "process_system.h"

#include <errno.h>
#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/landlock.h>
#include <linux/seccomp.h>
#include <stddef.h>
#include <sys/prctl.h>
#include <sys/resource.h>
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

static bool forbid_files(void) {
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
    bool is_up = syscall(SYS_landlock_restrict_self, rules, 0) == 0;
    close(rules);
    return is_up;
}

#ifdef THIS_MACHINE
#define DENY(name) \
    BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, SYS_##name, 0, 1), \
    BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ERRNO | EPERM)

// A list of what is denied, not of what is allowed: libraries change their calls with their versions, and the door has
// to live with all of them.
static bool forbid_calls(void) {
    struct sock_filter filter[] = {
        BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, arch)),
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, THIS_MACHINE, 1, 0),
        BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ERRNO | EPERM),
        BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, nr)),
#ifdef __x86_64__
        // The second table of calls (x32) would go round every number below.
        BPF_JUMP(BPF_JMP | BPF_JGE | BPF_K, 0x40000000, 0, 1),
        BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ERRNO | EPERM),
        DENY(open), DENY(creat), DENY(fork), DENY(vfork), DENY(rename), DENY(mkdir), DENY(rmdir), DENY(link),
        DENY(unlink), DENY(symlink), DENY(chmod), DENY(chown), DENY(lchown), DENY(mknod),
#endif
        DENY(execve), DENY(execveat), DENY(openat), DENY(openat2), DENY(open_by_handle_at), DENY(renameat2),
        DENY(mkdirat), DENY(linkat), DENY(unlinkat), DENY(symlinkat), DENY(fchmodat), DENY(fchownat), DENY(mknodat),
        DENY(truncate), DENY(fchmod), DENY(fchown), DENY(memfd_create), DENY(chroot), DENY(pivot_root), DENY(mount),
        DENY(umount2), DENY(setns), DENY(unshare), DENY(socket), DENY(socketpair), DENY(connect), DENY(bind),
        DENY(listen), DENY(ptrace), DENY(process_vm_readv), DENY(process_vm_writev), DENY(pidfd_open),
        DENY(pidfd_getfd), DENY(kill), DENY(tkill), DENY(bpf), DENY(keyctl), DENY(add_key), DENY(request_key),
        DENY(userfaultfd), DENY(perf_event_open), DENY(io_uring_setup), DENY(init_module), DENY(finit_module),
        DENY(kexec_load), DENY(setuid), DENY(setgid), DENY(setreuid), DENY(setresuid), DENY(setgroups), DENY(shmget),
        DENY(name_to_handle_at), DENY(quotactl), DENY(reboot), DENY(swapon), DENY(personality), DENY(prlimit64),
        // clone3 keeps its flags in memory, where a filter cannot look: the C library then falls back to clone.
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, SYS_clone3, 0, 1),
        BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ERRNO | ENOSYS),
        // clone makes threads (CLONE_THREAD, 0x10000), never processes.
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, SYS_clone, 0, 3),
        BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, args[0])),
        BPF_JUMP(BPF_JMP | BPF_JSET | BPF_K, 0x10000, 1, 0),
        BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ERRNO | EPERM),
        BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW),
    };
    struct sock_fprog program = {.len = sizeof filter / sizeof *filter, .filter = filter};
    // Answers the number of a thread that could not follow.
    return syscall(SYS_seccomp, SECCOMP_SET_MODE_FILTER, SECCOMP_FILTER_FLAG_TSYNC, &program) == 0;
}
#else
static bool forbid_calls(void) { return false; }
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

int system_fence(uint32_t most_descriptors) {
    int up = 0;
    if (system_forbid_dumps() && prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0) up |= system_fence_privileges;
    limit(RLIMIT_NOFILE, most_descriptors);
    limit(RLIMIT_FSIZE, 0);
    up |= system_fence_limits;
    if (!(up & system_fence_privileges)) return up;
    if (forbid_files()) up |= system_fence_files;
    if (forbid_calls()) up |= system_fence_calls;
    return up;
}
