#define _GNU_SOURCE
#include "process_system.h"

#include <arpa/inet.h>
#include <errno.h>
#include <ifaddrs.h>
#include <net/if.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

static int result(int value) { return value < 0 ? -errno : value; }

// Closes a socket that is of no use and answers why.
static int given_up(int descriptor) {
    int why = errno;
    close(descriptor);
    return -why;
}

int system_socket_pair(int descriptors[2]) {
    return result(socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, descriptors));
}

static int fill(struct sockaddr_un *address, const char *path) {
    memset(address, 0, sizeof *address);
    address->sun_family = AF_UNIX;
    if (strlen(path) >= sizeof address->sun_path) return -ENAMETOOLONG;
    strcpy(address->sun_path, path);
    return 0;
}

int system_listen_on_path(const char *path) {
    struct sockaddr_un address;
    int failure = fill(&address, path);
    if (failure) return failure;
    int descriptor = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    if (descriptor < 0) return -errno;
    struct stat there;
    if (lstat(path, &there) == 0 && S_ISSOCK(there.st_mode)) unlink(path);
    // A socket file's mode comes from the descriptor's before it is bound, so it is never open to others.
    if (fchmod(descriptor, 0600) < 0 || bind(descriptor, (struct sockaddr *)&address, sizeof address) < 0
        || chmod(path, 0600) < 0 || listen(descriptor, 64) < 0)
        return given_up(descriptor);
    return descriptor;
}

int system_connect_to_path(const char *path) {
    struct sockaddr_un address;
    int failure = fill(&address, path);
    if (failure) return failure;
    int descriptor = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (descriptor < 0) return -errno;
    if (connect(descriptor, (struct sockaddr *)&address, sizeof address) < 0) return given_up(descriptor);
    return descriptor;
}

int system_peer_user(int descriptor, uid_t *user) {
    struct ucred peer;
    socklen_t size = sizeof peer;
    if (getsockopt(descriptor, SOL_SOCKET, SO_PEERCRED, &peer, &size) < 0) return -errno;
    *user = peer.uid;
    return 0;
}

static int listening(const struct sockaddr *address, socklen_t size) {
    int descriptor = socket(address->sa_family, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    if (descriptor < 0) return -errno;
    int on = 1, off = 0;
    setsockopt(descriptor, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
    if (address->sa_family == AF_INET6) setsockopt(descriptor, IPPROTO_IPV6, IPV6_V6ONLY, &off, sizeof off);
    if (bind(descriptor, address, size) < 0 || listen(descriptor, 1024) < 0) return given_up(descriptor);
    return descriptor;
}

int system_listen_on_port(const char *address, uint16_t port) {
    struct sockaddr_in6 six = {.sin6_family = AF_INET6, .sin6_port = htons(port), .sin6_addr = in6addr_any};
    struct sockaddr_in four = {.sin_family = AF_INET, .sin_port = htons(port)};
    bool is_any = address == NULL || *address == '\0';
    if (!is_any && inet_pton(AF_INET, address, &four.sin_addr) == 1)
        return listening((struct sockaddr *)&four, sizeof four);
    if (!is_any && inet_pton(AF_INET6, address, &six.sin6_addr) != 1) return -EINVAL;
    int descriptor = listening((struct sockaddr *)&six, sizeof six);
    if (is_any && (descriptor == -EAFNOSUPPORT || descriptor == -EADDRNOTAVAIL))
        return listening((struct sockaddr *)&four, sizeof four);
    return descriptor;
}

int system_port(int listener) {
    struct sockaddr_storage address;
    socklen_t size = sizeof address;
    if (getsockname(listener, (struct sockaddr *)&address, &size) < 0) return -errno;
    if (address.ss_family == AF_INET) return ntohs(((struct sockaddr_in *)&address)->sin_port);
    if (address.ss_family == AF_INET6) return ntohs(((struct sockaddr_in6 *)&address)->sin6_port);
    return -EAFNOSUPPORT;
}

int system_accept(int listener) {
    return result(accept4(listener, NULL, NULL, SOCK_NONBLOCK | SOCK_CLOEXEC));
}

int system_tune_connection(int descriptor) {
    int on = 1;
    unsigned int patience = 30000;
    int failed = setsockopt(descriptor, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    failed |= setsockopt(descriptor, SOL_SOCKET, SO_KEEPALIVE, &on, sizeof on);
    failed |= setsockopt(descriptor, IPPROTO_TCP, TCP_USER_TIMEOUT, &patience, sizeof patience);
    return result(failed);
}

int system_hold_back(int descriptor, bool holds) {
    int on = holds;
    return result(setsockopt(descriptor, IPPROTO_TCP, TCP_CORK, &on, sizeof on));
}

int system_be_patient(int descriptor) {
    unsigned int for_ever = 0;
    return result(setsockopt(descriptor, IPPROTO_TCP, TCP_USER_TIMEOUT, &for_ever, sizeof for_ever));
}

int system_peer_source(int descriptor, uint8_t source[7]) {
    struct sockaddr_storage address;
    socklen_t size = sizeof address;
    if (getpeername(descriptor, (struct sockaddr *)&address, &size) < 0) return -errno;
    if (address.ss_family == AF_INET) {
        memcpy(source, &((struct sockaddr_in *)&address)->sin_addr, 4);
        return 4;
    }
    if (address.ss_family != AF_INET6) return 0;
    const struct in6_addr *six = &((struct sockaddr_in6 *)&address)->sin6_addr;
    bool is_four = IN6_IS_ADDR_V4MAPPED(six);
    memcpy(source, six->s6_addr + (is_four ? 12 : 0), is_four ? 4 : 7);
    return is_four ? 4 : 7;
}

ssize_t system_send(int descriptor, const void *bytes, size_t count) {
    ssize_t taken;
    do taken = send(descriptor, bytes, count, MSG_NOSIGNAL);
    while (taken < 0 && errno == EINTR);
    return taken < 0 ? -errno : taken;
}

ssize_t system_receive(int descriptor, void *bytes, size_t capacity) {
    ssize_t count;
    do count = recv(descriptor, bytes, capacity, 0);
    while (count < 0 && errno == EINTR);
    return count < 0 ? -errno : count;
}

int system_poller(void) { return result(epoll_create1(EPOLL_CLOEXEC)); }

int system_poller_watch(int poller, int descriptor, uint64_t mark, bool wants_to_write, bool is_new) {
    struct epoll_event event = {.events = wants_to_write ? EPOLLIN | EPOLLOUT : EPOLLIN, .data.u64 = mark};
    return result(epoll_ctl(poller, is_new ? EPOLL_CTL_ADD : EPOLL_CTL_MOD, descriptor, &event));
}

int system_poller_wait(int poller, uint64_t *marks, int capacity, int milliseconds) {
    struct epoll_event events[64];
    int count = epoll_wait(poller, events, capacity < 64 ? capacity : 64, milliseconds);
    if (count < 0) return errno == EINTR ? 0 : -errno;
    for (int i = 0; i < count; i++) marks[i] = events[i].data.u64;
    return count;
}

// Whether others on the network can use the address; IPv4 (2) goes before IPv6 (1).
static int rank(const struct ifaddrs *entry) {
    if (entry->ifa_addr == NULL || (entry->ifa_flags & IFF_LOOPBACK) || !(entry->ifa_flags & IFF_UP)) return 0;
    if (entry->ifa_addr->sa_family == AF_INET) {
        uint32_t number = ntohl(((struct sockaddr_in *)entry->ifa_addr)->sin_addr.s_addr);
        return (number >> 16) == 0xA9FE ? 0 : 2;
    }
    if (entry->ifa_addr->sa_family != AF_INET6) return 0;
    return IN6_IS_ADDR_LINKLOCAL(&((struct sockaddr_in6 *)entry->ifa_addr)->sin6_addr) ? 0 : 1;
}

int system_first_address(char *text, size_t capacity) {
    struct ifaddrs *entries, *best = NULL;
    if (getifaddrs(&entries) < 0) return -errno;
    for (struct ifaddrs *entry = entries; entry != NULL; entry = entry->ifa_next)
        if (rank(entry) > (best == NULL ? 0 : rank(best))) best = entry;
    int outcome = -ENOENT;
    if (best != NULL) {
        const void *address = best->ifa_addr->sa_family == AF_INET
            ? (void *)&((struct sockaddr_in *)best->ifa_addr)->sin_addr
            : (void *)&((struct sockaddr_in6 *)best->ifa_addr)->sin6_addr;
        outcome = inet_ntop(best->ifa_addr->sa_family, address, text, (socklen_t)capacity) == NULL ? -errno : 0;
    }
    freeifaddrs(entries);
    return outcome;
}
