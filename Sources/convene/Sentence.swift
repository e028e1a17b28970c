import Foundation

/// What a person is told when a command cannot do what it was asked for.
struct Sentence: Error {
    let text: String
    /// The process's exit status.
    let status: Int32

    /// Makes an end with `text`, one sentence for the person who can act on it.
    init(_ text: String, status: Int32 = 1) {
        self.text = text
        self.status = status
    }
}

extension Sentence: CustomStringConvertible {
    var description: String { text }
}

/// What people type after the @: a name or an address, and a port where it is not the host's own.
struct TypedAddress: Equatable {
    let name: String
    /// Nil where people type the port that the host listens on.
    let port: Int?

    /// Reads `NAME` or `NAME:PORT`; what has more colons is an address of the sixth version, without a port.
    init(_ written: String) {
        let parts = written.split(separator: ":", omittingEmptySubsequences: false)
        if parts.count == 2, !parts[0].isEmpty, let port = UInt16(parts[1]), port > 0 {
            name = String(parts[0])
            self.port = Int(port)
        } else {
            name = written
            port = nil
        }
    }
}

/// `path` from the root on, without `.` and `..`.
func absolute(_ path: String) -> String {
    URL(filePath: path).standardizedFileURL.path(percentEncoded: false)
}

/// `word` as a shell takes it for one word.
func inShell(_ word: String) -> String {
    let isPlain = word.allSatisfy { $0.isLetter || $0.isNumber || "/.,:_-+=@%[]".contains($0) }
    return isPlain && !word.isEmpty ? word : "'" + word.replacing("'", with: "'\\''") + "'"
}
