/// Why there is no host key.
package enum HostKeyError: Error, Equatable {
    /// The file is there and holds no ed25519 key that can be used without a passphrase.
    case notAKey(path: String)
    /// The file can be read by others than its owner.
    case openToOthers(path: String)
    /// The file or its directory cannot be read, made or written; `reason` is the system's word.
    case unreachable(path: String, reason: String)
    /// The library could not make a key.
    case notMade
}

extension HostKeyError: CustomStringConvertible {
    /// One sentence for the person who starts the session.
    package var description: String {
        switch self {
        case .notAKey(let path):
            "\(path) holds no ed25519 key without a passphrase; move it away, and a new key is made (everyone's ssh will "
                + "then warn that the key has changed)."
        case .openToOthers(let path): "\(path) can be read by others; run: chmod 600 \(path)"
        case .unreachable(let path, let reason): "The host key \(path) cannot be used: \(reason)."
        case .notMade: "The SSH library could not make a host key."
        }
    }
}
