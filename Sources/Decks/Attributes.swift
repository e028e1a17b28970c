extension [Line] {
    /// Leaves out what pandoc and its kin say in braces of how something looks, and the signs of GitHub's alerts.
    mutating func dropAttributes() {
        let asked = zip(indices, code()).filter { index, isCode in
            !isCode && (self[index].text.contains("{") || self[index].text.contains("[!"))
        }
        guard !asked.isEmpty else { return }
        let said =
            #"\{:? *(?:[.#][\w-]+|[\w-]+=(?:"[^"]*"|[^\s"}]+))(?: +(?:[.#][\w-]+|[\w-]+=(?:"[^"]*"|[^\s"}]+)))* *\}"#
        guard let heading = try? Regex("^(#{1,6} .*?) *" + said + " *$"),
            let span = try? Regex(#"\[([^\[\]]*)\]"# + said),
            let picture = try? Regex(#"(\]\([^()]*\))"# + said)
        else { return }
        for (index, _) in asked where self[index].text.count < 1000 {
            var text = self[index].text
            for pattern in [heading, span, picture] {
                text = text.replacing(pattern) { String($0.output[1].substring ?? "") }
            }
            if let alert = text.wholeMatch(of: #/> *\[!(\w+)\] */#) {
                text =
                    "> **" + alert.output.1.prefix(1).uppercased() + alert.output.1.dropFirst().lowercased()
                    + "**  "
            }
            self[index].text = text
        }
    }
}

extension Source {
    /// Cuts tables to `most` columns, of which the parser would fill each row, and tells so.
    mutating func cutTables(to most: Int) -> [DeckFinding] {
        var findings: [DeckFinding] = []
        let code = lines.code()
        func bars(_ text: String) -> Int { text.utf8.count { $0 == 0x7C } }
        for index in lines.indices where bars(lines[index].text) > most {
            guard lines[index].text.utf8.allSatisfy({ "|-: \t>".utf8.contains($0) }) else { continue }
            var rule = lines[index].text
            rule.cutCells(to: most)
            guard rule.endTrimmed != lines[index].text.endTrimmed else { continue }
            lines[index].text = rule
            findings.append(
                DeckFinding(
                    line: lines[index].number,
                    sentence: "a table has at most \(most) columns; the others are cut"))
            guard !code[index] else { continue }
            if index > 0 { lines[index - 1].text.cutCells(to: most) }
            var row = index + 1
            while row < lines.count, !lines[row].text.isBlank {
                lines[row].text.cutCells(to: most)
                row += 1
            }
        }
        return findings
    }
}

extension String {
    /// Leaves out the cells of a table's row beyond the first `most`.
    fileprivate mutating func cutCells(to most: Int) {
        var ends: [String.Index] = []
        var isEscaped = false
        for index in indices {
            if self[index] == "|", !isEscaped { ends.append(index) }
            isEscaped = self[index] == "\\" && !isEscaped
        }
        let kept = most + (drop { $0 == " " || $0 == ">" }.first == "|" ? 1 : 0)
        if ends.count >= kept { self = String(self[...ends[kept - 1]]) }
    }
}
