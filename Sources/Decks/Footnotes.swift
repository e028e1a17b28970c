extension Source {
    /// Puts each footnote's text in parentheses where it is called, and tells so.
    mutating func takeFootnotes() -> [DeckFinding] {
        var notes: [String: String] = [:]
        var findings: [DeckFinding] = []
        var last: String?
        var kept: [Line] = []
        for (line, isCode) in zip(lines, lines.code()) {
            if !isCode, line.text.hasPrefix("[^"), let end = line.text.firstPlace(of: "]:") {
                let id = String(line.text[..<end.lowerBound].dropFirst(2))
                notes[id] = line.text[end.upperBound...].trimmed
                last = id
                findings.append(
                    DeckFinding(
                        line: line.number, sentence: "a footnote stands in parentheses where it is called"))
                kept.append(Line("", line.number))
            } else if let id = last, !isCode, line.text.hasPrefix("    "), !line.text.isBlank {
                notes[id, default: ""] += " " + line.text.trimmed
                kept.append(Line("", line.number))
            } else {
                if !line.text.isBlank { last = nil }
                kept.append(line)
            }
        }
        guard !notes.isEmpty else { return [] }
        for (index, isCode) in zip(kept.indices, kept.code()) where !isCode {
            for (id, text) in notes where kept[index].text.holds("[^\(id)]") {
                kept[index].text = kept[index].text.replacing("[^\(id)]", with: " (\(text))")
            }
        }
        lines = kept
        return findings
    }
}
