/// Why the terminal that a command was started in cannot be used.
package enum LocalTerminalError: Error, Hashable, Sendable {
    /// Its modes cannot be read or set; the text is the system's own.
    case modesRefused(String)
}

extension LocalTerminalError: CustomStringConvertible {
    package var description: String {
        switch self {
        case .modesRefused(let reason):
            "This terminal cannot be read key by key: \(reason)."
        }
    }
}
