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

extension Diagnostic {
    /// The finding, the line it is about, and a caret under its place; three lines without a line feed at the end.
    ///
    /// Control characters of the author's line are shown as replacement characters; of a long line, a part is.
    ///
    /// - Parameter lines: The lines of the file that the finding is about.
    /// - Returns: The finding alone where `lines` has no such line.
    package func report(lines: [String]) -> String {
        guard lines.indices.contains(location.line - 1) else { return description }
        let (excerpt, column) = excerpt(of: Array(lines[location.line - 1]))
        let padding = excerpt.prefix(column).map { character in
            character == "\t" ? "\t" : String(repeating: " ", count: columns(of: character))
        }
        let gutter = String(location.line)
        let margin = String(repeating: " ", count: gutter.count)
        return """
            \(description)
            \(gutter) | \(String(excerpt.map(printable)))
            \(margin) | \(padding.joined())^
            """
    }

    /// At most ``longestExcerpt`` characters around the place, and how many of them stand before it.
    private func excerpt(of line: [Character]) -> ([Character], Int) {
        let place = min(max(location.column - 1, 0), line.count)
        guard line.count > Self.longestExcerpt else { return (line, place) }
        let start = min(max(place - Self.longestExcerpt / 2, 0), line.count - Self.longestExcerpt)
        let end = start + Self.longestExcerpt
        let before: [Character] = start > 0 ? ["…"] : []
        let after: [Character] = end < line.count ? ["…"] : []
        return (before + line[start..<end] + after, before.count + place - start)
    }

    private static var longestExcerpt: Int { 64 }
}

/// The reports of the first 50 of `findings`, one below the other, and how many more there are.
///
/// `lines` are those of the file that the findings are about.
package func report(of findings: [Diagnostic], lines: [String]) -> String {
    let most = 50
    let more = findings.count - most
    let last = more > 0 ? ["… and \(more) more finding\(more == 1 ? "" : "s")"] : []
    return (findings.prefix(most).map { $0.report(lines: lines) } + last).joined(separator: "\n")
}

/// A place in an author's file.
package struct Location: Hashable, Sendable {
    /// The file, as its reader named it.
    package var path: String
    /// Counted from 1.
    package var line: Int
    /// Counted from 1, in characters as a person counts them.
    package var column: Int

    /// Makes a location.
    package init(path: String, line: Int, column: Int) {
        self.path = path
        self.line = line
        self.column = column
    }
}

extension Location: CustomStringConvertible {
    /// As editors and terminals turn it into a link: `path:line:column`.
    package var description: String { "\(path):\(line):\(column)" }
}

extension Location: Comparable {
    package static func < (left: Self, right: Self) -> Bool {
        (left.path, left.line, left.column) < (right.path, right.line, right.column)
    }
}
