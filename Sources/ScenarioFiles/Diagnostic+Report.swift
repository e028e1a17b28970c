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
