extension PageReader {
    /// Takes what stands behind `???`, `Note:` where that is a sign, and what is never closed, to the slide's end.
    mutating func takeNotes() {
        let code = lines.code()
        for index in lines.indices {
            let text = lines[index].text
            if let open = text.firstPlace(of: Mark.open.comment) {
                takeRest(from: index, keeping: text[..<open.lowerBound], saying: text[open.upperBound...])
                return
            }
            guard !code[index], let first = text.first(where: { !$0.isWhitespace }), "?Nn".contains(first)
            else {
                continue
            }
            let line = text.trimmed
            let begin = line.prefix(6).lowercased()
            let sign = ["note:", "notes:"].first(where: begin.hasPrefix)
            if line == "???" {
                takeRest(from: index, keeping: "", saying: "")
                return
            }
            if manner.hasNoteLines, let sign {
                if manner.tellsNoteLines {
                    tellOnce(
                        "what stands behind “\(line.prefix(sign.count))” is for the speaker alone, to the slide's end",
                        at: lines[index].number)
                }
                takeRest(from: index, keeping: "", saying: line.dropFirst(sign.count))
                return
            }
        }
    }

    private mutating func takeRest(
        from index: Int, keeping before: some StringProtocol, saying note: some StringProtocol
    ) {
        let rest = [String(note)] + lines[(index + 1)...].map(\.text)
        notes.append(Folded.note(rest.joined(separator: "\n")))
        lines.removeSubrange((index + 1)...)
        lines[index].text = String(before)
    }
}

/// pandoc's blocks between lines of colons.
enum FencedDiv {
    /// Whether the line begins one of notes.
    static func isNotes(_ line: String) -> Bool {
        let text = line.trimmed
        guard text.hasPrefix(":::") else { return false }
        return text.lowercased().split { !$0.isLetter && $0 != "-" && $0 != "_" }
            .contains { $0.hasSuffix("notes") && $0 != "footnotes" }
    }

    /// The line that ends the one that begins at `start`; nil where none does.
    static func end(of start: Int, in lines: [Line]) -> Int? {
        var follower = FenceFollower()
        var depth = 1
        for index in (start + 1)..<max(start + 1, lines.count) {
            let text = lines[index].text.trimmed
            guard !follower.isCode(lines[index].text), text.hasPrefix(":::") else { continue }
            depth += text.allSatisfy { $0 == ":" } ? -1 : 1
            if depth == 0 { return index }
        }
        return nil
    }
}
