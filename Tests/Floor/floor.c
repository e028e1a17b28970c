// A bare poll over SSH, below which no server on libssh and SQLite can go: what `make bench` measures Convene against.
//
// usage: floor PORT DATABASE HOSTKEY
//
// It asks nobody for anything, paints one page that ends with READY, takes a number and Enter, and says RECORDED once the
// answer is on disk (WAL, synchronous = FULL). Everything that arrives in one turn of its loop is written in one
// transaction. It listens on 127.0.0.1 alone and is no server for people: it has no limits.
#define _GNU_SOURCE
#include <arpa/inet.h>
#include <errno.h>
#include <libssh/callbacks.h>
#include <libssh/libssh.h>
#include <libssh/server.h>
#include <netinet/tcp.h>
#include <signal.h>
#include <sqlite3.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>

struct seat {
    int number;
    int descriptor;
    ssh_session session;
    ssh_event event;
    ssh_channel channel;
    struct ssh_server_callbacks_struct server;
    struct ssh_channel_callbacks_struct callbacks;
    int choice;
    bool has_answered, is_watched_for_writing, is_over;
    struct seat *next_answered;
};

static ssh_bind server;
static sqlite3 *database;
static sqlite3_stmt *insertion;
static int poller, listener, newest;
// Who has pressed Enter in this turn.
static struct seat *answered;

static const char page[] =
    "\033[?1049h\033[H\033[2JA bench\r\n\r\nPoll 1. Which topic next?\r\n\r\n  1  Testing\r\n  2  Deployment\r\n"
    "  3  Observability\r\n  4  Security\r\n\r\nA number, then Enter. READY";
static const char recorded[] = "\033[10;1H\033[2KRECORDED";

static void give_up(const char *what) {
    fprintf(stderr, "floor: %s: %s\n", what, errno ? strerror(errno) : "failed");
    exit(1);
}

static void write_all(struct seat *seat, const char *text) {
    if (ssh_channel_write(seat->channel, text, (uint32_t)strlen(text)) < 0) seat->is_over = true;
}

static int let_in(ssh_session session, const char *user, void *data) {
    (void)session, (void)user, (void)data;
    return SSH_AUTH_SUCCESS;
}

static int take_terminal(ssh_session session, ssh_channel channel, const char *type, int width, int height, int x, int y,
                         void *data) {
    (void)session, (void)channel, (void)type, (void)width, (void)height, (void)x, (void)y, (void)data;
    return 0;
}

static int begin(ssh_session session, ssh_channel channel, void *data) {
    (void)session, (void)channel;
    write_all(data, page);
    return 0;
}

static int take_keys(ssh_session session, ssh_channel channel, void *bytes, uint32_t length, int is_error, void *data) {
    (void)session, (void)channel, (void)is_error;
    struct seat *seat = data;
    for (uint32_t i = 0; i < length; i++) {
        char key = ((char *)bytes)[i];
        if (key >= '1' && key <= '4') {
            seat->choice = key - '0';
            write_all(seat, (char[]){' ', key, '\b', '\b', 0});
        }
        if (key == 3 || key == 'q') seat->is_over = true;
        if (key != '\r' || seat->choice == 0 || seat->has_answered) continue;
        seat->has_answered = true;
        seat->next_answered = answered;
        answered = seat;
    }
    return (int)length;
}

static void hear_close(ssh_session session, ssh_channel channel, void *data) {
    (void)session, (void)channel;
    ((struct seat *)data)->is_over = true;
}

static ssh_channel open_channel(ssh_session session, void *data) {
    struct seat *seat = data;
    if (seat->channel) return NULL;
    seat->channel = ssh_channel_new(session);
    ssh_callbacks_init(&seat->callbacks);
    seat->callbacks.userdata = seat;
    seat->callbacks.channel_pty_request_function = take_terminal;
    seat->callbacks.channel_shell_request_function = begin;
    seat->callbacks.channel_data_function = take_keys;
    seat->callbacks.channel_eof_function = hear_close;
    seat->callbacks.channel_close_function = hear_close;
    ssh_set_channel_callbacks(seat->channel, &seat->callbacks);
    return seat->channel;
}

static void watch(struct seat *seat, bool wants_to_write, int change) {
    struct epoll_event event = {.events = EPOLLIN | (wants_to_write ? EPOLLOUT : 0), .data.ptr = seat};
    seat->is_watched_for_writing = wants_to_write;
    epoll_ctl(poller, change, seat->descriptor, &event);
}

static void take_newcomer(void) {
    int descriptor = accept4(listener, NULL, NULL, SOCK_NONBLOCK | SOCK_CLOEXEC);
    if (descriptor < 0) return;
    int one = 1;
    setsockopt(descriptor, IPPROTO_TCP, TCP_NODELAY, &one, sizeof one);
    struct seat *seat = calloc(1, sizeof *seat);
    if (!seat) give_up("memory");
    seat->number = newest++;
    seat->descriptor = descriptor;
    seat->session = ssh_new();
    ssh_options_set(seat->session, SSH_OPTIONS_COMPRESSION_C_S, "none");
    ssh_options_set(seat->session, SSH_OPTIONS_COMPRESSION_S_C, "none");
    if (ssh_bind_accept_fd(server, seat->session, descriptor) != SSH_OK) give_up(ssh_get_error(server));
    ssh_set_blocking(seat->session, 0);
    ssh_callbacks_init(&seat->server);
    seat->server.userdata = seat;
    seat->server.auth_none_function = let_in;
    seat->server.channel_open_request_session_function = open_channel;
    ssh_set_server_callbacks(seat->session, &seat->server);
    ssh_set_auth_methods(seat->session, SSH_AUTH_METHOD_NONE);
    // Once, and before the event, for it makes the poll context that the event takes over.
    ssh_handle_key_exchange(seat->session);
    seat->event = ssh_event_new();
    ssh_event_add_session(seat->event, seat->session);
    watch(seat, false, EPOLL_CTL_ADD);
}

static void end(struct seat *seat) {
    for (struct seat **place = &answered; *place;) {
        if (*place == seat) *place = seat->next_answered;
        else place = &(*place)->next_answered;
    }
    ssh_event_remove_session(seat->event, seat->session);
    if (seat->channel) {
        ssh_remove_channel_callbacks(seat->channel, &seat->callbacks);
        ssh_channel_free(seat->channel);
    }
    ssh_silent_disconnect(seat->session);
    ssh_free(seat->session);
    ssh_event_free(seat->event);
    free(seat);
}

static void settle(struct seat *seat) {
    int closed = SSH_CLOSED | SSH_CLOSED_ERROR;
    if (seat->is_over || !ssh_is_connected(seat->session) || (ssh_get_status(seat->session) & closed)) {
        end(seat);
        return;
    }
    bool wants_to_write = ssh_get_poll_flags(seat->session) & SSH_WRITE_PENDING;
    if (wants_to_write != seat->is_watched_for_writing) watch(seat, wants_to_write, EPOLL_CTL_MOD);
}

static void serve(struct seat *seat) {
    if (ssh_event_dopoll(seat->event, 0) == SSH_ERROR) seat->is_over = true;
    settle(seat);
}

static void run(const char *statement) {
    if (sqlite3_exec(database, statement, NULL, NULL, NULL) != SQLITE_OK) give_up(sqlite3_errmsg(database));
}

// Writes what was answered in this turn, and says so only once it is on disk.
static void record(void) {
    if (!answered) return;
    run("BEGIN IMMEDIATE");
    for (struct seat *seat = answered; seat; seat = seat->next_answered) {
        sqlite3_bind_int(insertion, 1, seat->number);
        sqlite3_bind_int(insertion, 2, seat->choice);
        if (sqlite3_step(insertion) != SQLITE_DONE) give_up(sqlite3_errmsg(database));
        sqlite3_reset(insertion);
    }
    run("COMMIT");
    struct seat *next;
    for (struct seat *seat = answered; seat; seat = next) {
        next = seat->next_answered;
        write_all(seat, recorded);
    }
    // Whoever is over is freed only now, when nobody goes through the list any more.
    while ((next = answered)) {
        answered = next->next_answered;
        next->next_answered = NULL;
        settle(next);
    }
}

static void open_database(const char *path) {
    if (sqlite3_open(path, &database) != SQLITE_OK) give_up(path);
    run("PRAGMA journal_mode = WAL");
    run("PRAGMA synchronous = FULL");
    run("CREATE TABLE IF NOT EXISTS answer (seat INTEGER, choice INTEGER)");
    const char *text = "INSERT INTO answer VALUES (?, ?)";
    if (sqlite3_prepare_v2(database, text, -1, &insertion, NULL) != SQLITE_OK) give_up(sqlite3_errmsg(database));
}

static void open_port(int port, const char *key) {
    listener = socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    int one = 1;
    setsockopt(listener, SOL_SOCKET, SO_REUSEADDR, &one, sizeof one);
    struct sockaddr_in address = {.sin_family = AF_INET, .sin_port = htons((uint16_t)port)};
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (bind(listener, (struct sockaddr *)&address, sizeof address) < 0) give_up("bind");
    if (listen(listener, 1024) < 0) give_up("listen");
    server = ssh_bind_new();
    bool reads_files = false;
    ssh_bind_options_set(server, SSH_BIND_OPTIONS_PROCESS_CONFIG, &reads_files);
    ssh_bind_options_set(server, SSH_BIND_OPTIONS_HOSTKEY, key);
    ssh_bind_set_fd(server, listener);
    if (ssh_bind_listen(server) != SSH_OK) give_up(ssh_get_error(server));
    poller = epoll_create1(EPOLL_CLOEXEC);
    struct epoll_event event = {.events = EPOLLIN, .data.ptr = NULL};
    epoll_ctl(poller, EPOLL_CTL_ADD, listener, &event);
}

int main(int count, char **words) {
    if (count != 4) {
        fprintf(stderr, "usage: floor PORT DATABASE HOSTKEY\n");
        return 64;
    }
    signal(SIGPIPE, SIG_IGN);
    struct rlimit limit;
    getrlimit(RLIMIT_NOFILE, &limit);
    limit.rlim_cur = limit.rlim_max;
    setrlimit(RLIMIT_NOFILE, &limit);
    ssh_init();
    open_database(words[2]);
    open_port(atoi(words[1]), words[3]);
    for (;;) {
        struct epoll_event events[64];
        int ready = epoll_wait(poller, events, 64, -1);
        for (int i = 0; i < ready; i++) {
            if (events[i].data.ptr) serve(events[i].data.ptr);
            else take_newcomer();
        }
        record();
    }
}
