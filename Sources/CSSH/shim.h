#pragma once
#include <libssh/callbacks.h>
#include <libssh/libssh.h>
#include <libssh/server.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

// The longest packet that a channel's client takes, which libssh has no accessor for.
//
// A client that announces a tiny one makes ssh_channel_write loop for ever in some versions, and in the others send it a
// packet for every few bytes. So the leading fields of the channel are read here, which 0.10 and 0.11 have in common, and
// checked against what can be seen from outside: the session, the window, and the local packet size that libssh gives
// every channel of a server.
struct cssh_channel {
    ssh_session session;
    uint32_t local_channel;
    uint32_t local_window;
    int local_eof;
    uint32_t local_maxpacket;
    uint32_t remote_channel;
    uint32_t remote_window;
    int remote_eof;
    uint32_t remote_maxpacket;
};

// Whether this libssh is of a version whose channels can be read.
static inline int cssh_reads_channels(void) {
    return ssh_version(SSH_VERSION_INT(0, 10, 0)) != NULL && ssh_version(SSH_VERSION_INT(0, 12, 0)) == NULL;
}

// The longest packet that the client of `channel` takes, in bytes; -1 where it cannot be told.
static inline int64_t cssh_remote_packet(ssh_session session, ssh_channel channel) {
    if (!cssh_reads_channels()) return -1;
    struct cssh_channel seen;
    memcpy(&seen, channel, sizeof seen);
    if (seen.session != session || seen.remote_window != ssh_channel_window_size(channel)) return -1;
    if (seen.local_maxpacket != 35000) return -1;
    return seen.remote_maxpacket;
}

// Options take a `const void *`, and a flag is a C `bool` behind it.
static inline int cssh_skip_configuration(ssh_bind bind) {
    bool flag = false;
    return ssh_bind_options_set(bind, SSH_BIND_OPTIONS_PROCESS_CONFIG, &flag);
}

// Asks one question, whose answer is shown as it is typed where `echoes`.
static inline int cssh_ask(ssh_message message, const char *instruction, const char *prompt, bool echoes) {
    const char *prompts[] = {prompt};
    char echo[] = {echoes};
    return ssh_message_auth_interactive_request(message, "", instruction, 1, prompts, echo);
}

// A terminal's type and size, as pty-req and window-change tell them. The size comes as C ints: 4294967295 is -1.
static inline const char *cssh_terminal(ssh_message message) { return ssh_message_channel_request_pty_term(message); }
static inline int cssh_width(ssh_message message) { return ssh_message_channel_request_pty_width(message); }
static inline int cssh_height(ssh_message message) { return ssh_message_channel_request_pty_height(message); }

// The fingerprint of a key as ssh prints it, "SHA256:..."; NULL for one that has none. To be freed.
static inline char *cssh_fingerprint(ssh_key key) {
    unsigned char *hash = NULL;
    size_t length = 0;
    if (ssh_get_publickey_hash(key, SSH_PUBLICKEY_HASH_SHA256, &hash, &length) != SSH_OK) return NULL;
    char *text = ssh_get_fingerprint_hash(SSH_PUBLICKEY_HASH_SHA256, hash, length);
    ssh_clean_pubkey_hash(&hash);
    return text;
}

// The public key that a request shows, as authorized_keys spells it: type and base64. NULL where it has none. To be freed.
static inline char *cssh_shown_key(ssh_message message) {
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wdeprecated-declarations"
    ssh_key key = ssh_message_auth_pubkey(message);
#pragma GCC diagnostic pop
    const char *type = key ? ssh_key_type_to_char(ssh_key_type(key)) : NULL;
    char *base64 = NULL;
    if (!type || ssh_pki_export_pubkey_base64(key, &base64) != SSH_OK) return NULL;
    size_t length = strlen(type) + strlen(base64) + 2;
    char *text = (char *)malloc(length);
    if (text) snprintf(text, length, "%s %s", type, base64);
    ssh_string_free_char(base64);
    return text;
}

// Whether a request shows that the client holds the private key: 1, or 0 where it only asks, or -1 where it is wrong.
static inline int cssh_key_is_signed(ssh_message message) {
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wdeprecated-declarations"
    enum ssh_publickey_state_e state = ssh_message_auth_publickey_state(message);
#pragma GCC diagnostic pop
    return state == SSH_PUBLICKEY_STATE_VALID ? 1 : state == SSH_PUBLICKEY_STATE_NONE ? 0 : -1;
}
