extension PageReader {
    /// What ends a note that takes whole lines.
    private enum NoteEnd {
        case colons, aside
        /// The slide's end.
        case slide
    }

    /// Takes what stands between `::: notes` and `:::`, in `<aside class="notes">`, and behind `???` and, where it is a
    /// sign, `Note:`.
    mutating func takeNotes() {
        var kept: [Line] = []
        var note: [String] = []
        var end: NoteEnd?
        func isFinished(_ text: String) -> Bool {
            end == .colons && text.hasPrefix(":::") && text.allSatisfy { $0 == ":" }
        }
        for (line, isCode) in zip(lines, lines.code()) {
            let text = line.text.trimmed.lowercased()
            if end == .aside, let close = line.text.lowercased().firstPlace(of: "</aside>") {
                let length = line.text.lowercased()[..<close.lowerBound].count
                note.append(String(line.text.prefix(length)))
                kept.append(Line(String(line.text.dropFirst(length + "</aside>".count)), line.number))
            } else if end != nil, !isFinished(text) {
                note.append(line.text)
                continue
            } else if end == nil, let begun = isCode ? nil : noteBegun(by: line.text) {
                kept.append(Line(begun.before, line.number))
                if let rest = begun.rest { kept.append(Line(rest, line.number)) }
                note.append(begun.note)
                end = begun.end
                guard begun.rest != nil else { continue }
            } else if end == nil {
                kept.append(line)
                continue
            }
            notes.append(note.joined(separator: "\n").trimmed)
            note = []
            end = nil
        }
        if end != nil { notes.append(note.joined(separator: "\n").trimmed) }
        lines = kept
    }

    /// The note that a line begins: what stands before it, what it says, and what stands behind its end on the same line.
    private func noteBegun(by line: String) -> (before: String, note: String, rest: String?, end: NoteEnd)? {
        let text = line.trimmed.lowercased()
        if text.hasPrefix(":::"), text.contains("notes") { return ("", "", nil, .colons) }
        if text == "???" { return ("", "", nil, .slide) }
        if manner.hasNoteLines, let sign = ["note:", "notes:"].first(where: text.hasPrefix) {
            return ("", String(line.trimmed.dropFirst(sign.count)), nil, .slide)
        }
        guard let start = line.firstPlace(of: "<aside") else { return nil }
        // A tag that goes on with the next line may say that these are notes.
        let tagEnd = line[start.upperBound...].firstIndex(of: ">")
        guard tagEnd.map({ line[start.upperBound..<$0].contains("notes") }) ?? true else { return nil }
        let inner = tagEnd.map { line[line.index(after: $0)...] } ?? ""
        let close = inner.firstPlace(of: "</aside>")
        return (
            String(line[..<start.lowerBound]), String(inner[..<(close?.lowerBound ?? inner.endIndex)]),
            close.map { String(inner[$0.upperBound...]) }, .aside
        )
    }
}
