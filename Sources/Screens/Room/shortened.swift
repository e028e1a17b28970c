import Drawing

/// `text` on one line of at most `width` columns, its last words left out for a `…` where it is longer.
func shortened(_ text: String, to width: Int) -> String {
    let line = cleaned(text)
    guard columns(of: line) > width else { return line }
    var words = line.split(separator: " ", omittingEmptySubsequences: false)
    while words.count > 1 {
        words.removeLast()
        let kept = words.joined(separator: " ") + " …"
        if columns(of: kept) <= width { return kept }
    }
    return truncated(line, to: width)
}
