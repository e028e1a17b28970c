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
            && offers.allSatisfy { ssh_bind_options_set(bind, $0.option, $0.names) == SSH_OK }
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
        // Nobody's bytes are inflated. Saying "no" for both ways at once only puts "none" first in the list.
        guard ssh_options_set(session, SSH_OPTIONS_COMPRESSION_C_S, "none") == SSH_OK,
            ssh_options_set(session, SSH_OPTIONS_COMPRESSION_S_C, "none") == SSH_OK,
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

/// What is on offer: methods without known weakness, and of these at least one that each client of docs/clients.md has.
private let offers: [(option: ssh_bind_options_e, names: String)] = [
    // The first two outlast quantum computers; a libssh that does not have them yet leaves them out of its list.
    (
        SSH_BIND_OPTIONS_KEY_EXCHANGE,
        """
        mlkem768x25519-sha256,sntrup761x25519-sha512,sntrup761x25519-sha512@openssh.com,curve25519-sha256,\
        curve25519-sha256@libssh.org,diffie-hellman-group16-sha512,diffie-hellman-group18-sha512
        """
    ),
    (SSH_BIND_OPTIONS_CIPHERS_C_S, ciphers), (SSH_BIND_OPTIONS_CIPHERS_S_C, ciphers),
    (SSH_BIND_OPTIONS_HMAC_C_S, authentication), (SSH_BIND_OPTIONS_HMAC_S_C, authentication),
    // The signatures that count: what OpenSSH counts today, without SHA-1.
    (
        SSH_BIND_OPTIONS_PUBKEY_ACCEPTED_KEY_TYPES,
        """
        ssh-ed25519,ecdsa-sha2-nistp256,ecdsa-sha2-nistp384,ecdsa-sha2-nistp521,rsa-sha2-512,rsa-sha2-256,\
        sk-ssh-ed25519@openssh.com,sk-ecdsa-sha2-nistp256@openssh.com
        """
    ),
]

private let ciphers = """
    chacha20-poly1305@openssh.com,aes256-gcm@openssh.com,aes128-gcm@openssh.com,aes256-ctr,aes192-ctr,aes128-ctr
    """

/// For the ciphers that do not authenticate by themselves.
private let authentication = "hmac-sha2-256-etm@openssh.com,hmac-sha2-512-etm@openssh.com"
