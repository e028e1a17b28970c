/// What pandoc and its kin say in braces of how something looks.
struct AttributePatterns {
    private let all: [Regex<AnyRegexOutput>]

    init() {
        let said =
            #"\{:? *(?:[.#][\w-]+|[\w-]+=(?:"[^"]*"|[^\s"}]+))(?: +(?:[.#][\w-]+|[\w-]+=(?:"[^"]*"|[^\s"}]+)))* *\}"#
        // Behind a heading, a span, a picture.
        all = ["^(#{1,6} .*?) *" + said + " *$", #"\[([^\[\]]*)\]"# + said, #"(\]\([^()]*\))"# + said]
            .compactMap { try? Regex($0) }
    }

    /// `text` without it.
    fileprivate func without(_ text: String) -> String {
        all.reduce(text) { text, pattern in text.replacing(pattern) { String($0.output[1].substring ?? "") } }
    }

    /// Whether there may be any in `text`.
    fileprivate static func mayStand(in text: String) -> Bool {
        guard text.utf8.contains(0x7B) else { return false }
        return text.hasPrefix("#") || text.holds("]{") || text.holds("){")
    }
}

extension PageReader {
    /// Leaves out what is said in braces of how something looks, and the signs of GitHub's alerts.
    mutating func dropAttributes() {
        for (index, isCode) in zip(lines.indices, lines.code()) where !isCode {
            let text = lines[index].text
            if AttributePatterns.mayStand(in: text), text.count < 1000 {
                lines[index].text = attributePatterns.without(text)
            }
            if text.holds("[!"), let alert = lines[index].text.wholeMatch(of: #/> *\[!(\w+)\] */#) {
                let word = alert.output.1
                lines[index].text =
                    "> **" + word.prefix(1).uppercased() + word.dropFirst().lowercased() + "**  "
            }
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
