/// Something an author should know about one place of a file.
package struct Diagnostic: Hashable, Sendable {
    /// Whether the file can be used all the same.
    package enum Severity: String, Sendable {
        /// The file cannot be presented before this is put right.
        case error
        /// The file can be presented; something may not be meant.
        case warning
    }

    /// What it is about.
    package var location: Location
    /// Whether the file can be used all the same.
    package var severity: Severity
    /// A sentence for the author, without capital and full stop.
    package var message: String

    /// Makes a finding.
    package init(_ severity: Severity, _ message: String, at location: Location) {
        self.location = location
        self.severity = severity
        self.message = message
    }
}

extension Diagnostic: CustomStringConvertible {
    /// One line: `path:line:column: error: sentence`.
    package var description: String { "\(location): \(severity.rawValue): \(message)" }
}
