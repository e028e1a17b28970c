import CSSH

/// What every session of the server is made from: the host key, and what is on offer.
final class ServerIdentity {
    let bind: ssh_bind

    /// Nil when `text` is no ed25519 key.
    init?(_ text: String) {
        var key: ssh_key?
        guard ssh_pki_import_privkey_base64(text, nil, nil, nil, &key) == SSH_OK, let key else { return nil }
        guard ssh_key_type(key) == SSH_KEYTYPE_ED25519, let bind = ssh_bind_new() else {
            ssh_key_free(key)
            return nil
        }
        self.bind = bind
        let hasOptions =
            cssh_skip_configuration(bind) == SSH_OK
            && ssh_bind_options_set(bind, SSH_BIND_OPTIONS_BANNER, "Convene") == SSH_OK
            && ssh_bind_options_set(bind, SSH_BIND_OPTIONS_KEY_EXCHANGE, exchanges) == SSH_OK
            && ssh_bind_options_set(bind, SSH_BIND_OPTIONS_PUBKEY_ACCEPTED_KEY_TYPES, signatures) == SSH_OK
        guard hasOptions,
            ssh_bind_options_set(bind, SSH_BIND_OPTIONS_IMPORT_KEY, UnsafeRawPointer(key)) == SSH_OK
        else {
            ssh_key_free(key)
            return nil
        }
    }

    /// A session on an accepted socket, which it owns from then on; nil, and the socket untouched, where it fails.
    func session(on descriptor: Int32) -> ssh_session? {
        guard let session = ssh_new() else { return nil }
        // Nobody's bytes are inflated, least of all before they are known.
        guard ssh_options_set(session, SSH_OPTIONS_COMPRESSION, "no") == SSH_OK,
            ssh_bind_accept_fd(bind, session, descriptor) == SSH_OK
        else {
            ssh_free(session)
            return nil
        }
        ssh_set_blocking(session, 0)
        ssh_set_auth_methods(session, Int32(SSH_AUTH_METHOD_INTERACTIVE))
        return session
    }

    deinit { ssh_bind_free(bind) }
}

/// The key exchanges on offer: every client of the last ten years has one, and none reads a file or takes long.
private let exchanges = """
    curve25519-sha256,curve25519-sha256@libssh.org,ecdh-sha2-nistp256,ecdh-sha2-nistp384,ecdh-sha2-nistp521,\
    diffie-hellman-group14-sha256
    """

/// The signatures that count: what OpenSSH counts today, without SHA-1.
private let signatures = """
    ssh-ed25519,ecdsa-sha2-nistp256,ecdsa-sha2-nistp384,ecdsa-sha2-nistp521,rsa-sha2-512,rsa-sha2-256,\
    sk-ssh-ed25519@openssh.com,sk-ecdsa-sha2-nistp256@openssh.com
    """
