import CSSH
import Glibc

/// The key by which clients know this machine: ed25519, made once, and never changed silently.
package struct HostKey: Hashable, Sendable {
    /// The private key, in OpenSSH's text form.
    package let text: String
    /// The public key's fingerprint as ssh prints it, such as `SHA256:47DEQpj8…`.
    package let fingerprint: String

    /// Reads the key at `path`, or makes one there if there is no file.
    ///
    /// A new file has mode 0600 and appears whole or not at all; directories that are missing are made with 0700. Of two
    /// processes that make a key at once, both get the one that came first.
    package static func load(orMakeAt path: String) throws(HostKeyError) -> HostKey {
        if let key = try load(ifAt: path) { return key }
        guard let slash = path.lastIndex(of: "/") else { return try make(at: "./" + path) }
        try makeDirectories(String(path[..<slash]), for: path)
        return try make(at: path)
    }

    private init?(reading text: String) {
        var key: ssh_key?
        guard ssh_pki_import_privkey_base64(text, nil, nil, nil, &key) == SSH_OK, let key else { return nil }
        defer { ssh_key_free(key) }
        guard ssh_key_type(key) == SSH_KEYTYPE_ED25519, let fingerprint = cssh_fingerprint(key) else {
            return nil
        }
        defer { ssh_string_free_char(fingerprint) }
        self.text = text
        self.fingerprint = String(cString: fingerprint)
    }

    /// Reads the key at `path`; nil where there is no file.
    package static func load(ifAt path: String) throws(HostKeyError) -> HostKey? {
        let file = open(path, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else {
            if errno == ENOENT { return nil }
            throw unreachable(path)
        }
        defer { close(file) }
        var about = stat()
        guard fstat(file, &about) == 0 else { throw unreachable(path) }
        guard about.st_mode & S_IFMT == S_IFREG else { throw .notAKey(path: path) }
        guard about.st_mode & 0o077 == 0 else { throw .openToOthers(path: path) }
        var bytes = [UInt8](repeating: 0, count: 16_384)
        let count = read(file, &bytes, bytes.count)
        guard count >= 0 else { throw unreachable(path) }
        guard let text = String(validating: bytes[..<count], as: UTF8.self), let key = HostKey(reading: text)
        else {
            throw .notAKey(path: path)
        }
        return key
    }

    private static func make(at path: String) throws(HostKeyError) -> HostKey {
        var key: ssh_key?
        guard ssh_pki_generate(SSH_KEYTYPE_ED25519, 0, &key) == SSH_OK, let key else { throw .notMade }
        defer { ssh_key_free(key) }
        var exported: UnsafeMutablePointer<CChar>?
        guard ssh_pki_export_privkey_base64(key, nil, nil, nil, &exported) == SSH_OK, let exported else {
            throw .notMade
        }
        defer { ssh_string_free_char(exported) }
        try write(String(cString: exported), beside: path)
        guard let kept = try load(ifAt: path) else { throw .notMade }
        return kept
    }

    /// Writes the text to a file of another name and links it to `path`, unless something is there by now.
    private static func write(_ text: String, beside path: String) throws(HostKeyError) {
        let draft = "\(path).\(UInt64.random(in: 0 ... .max)).new"
        let file = open(draft, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard file >= 0 else { throw unreachable(path) }
        defer { unlink(draft) }
        let count = text.utf8.count
        let isWritten = Glibc.write(file, text, count) == count && fsync(file) == 0
        let problem = isWritten ? nil : unreachable(path)
        close(file)
        if let problem { throw problem }
        guard link(draft, path) == 0 || errno == EEXIST else { throw unreachable(path) }
    }

    private static func makeDirectories(_ directory: String, for path: String) throws(HostKeyError) {
        var made = directory.hasPrefix("/") ? "" : "."
        for name in directory.split(separator: "/") {
            made += "/" + name
            guard mkdir(made, 0o700) == 0 || errno == EEXIST || errno == EROFS || errno == EACCES else {
                throw unreachable(path)
            }
        }
    }

    private static func unreachable(_ path: String) -> HostKeyError {
        .unreachable(path: path, reason: String(cString: strerror(errno)))
    }
}
