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
