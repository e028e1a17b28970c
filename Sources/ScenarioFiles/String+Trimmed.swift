extension StringProtocol {
    /// The text without white space at its ends.
    var trimmed: String {
        let start = drop { $0.isWhitespace }
        let end = start.lastIndex { !$0.isWhitespace }
        return end.map { String(start[...$0]) } ?? ""
    }

    /// The text on one line: every run of white space is one space.
    var onOneLine: String { split { $0.isWhitespace }.joined(separator: " ") }

    /// The text cut to `length` characters for a sentence that quotes it.
    var quotable: String { count <= 40 ? String(self) : prefix(39) + "…" }
}
