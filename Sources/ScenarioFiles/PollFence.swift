import Workshop

/// A poll as a fence of code says it.
struct PollFence {
    /// The poll as far as it could be read; findings say what is wrong with it.
    let poll: Poll
    /// Where its id stands, or the fence's beginning.
    let idLocation: Location

    /// The most options: each has a digit as its key, and 0 is for skipping.
    static let mostOptions = 9
    /// Characters after which an option may need a second line.
    static let longOption = 60

    private enum Kind: String, CaseIterable { case choice, choices, text }

    /// Reads the fence's content; nil where nothing of it could be read.
    init?(_ content: String, of node: MarkdownNode, findings: inout Findings) {
        let known = ["id", "ask", "hint", "kind", "options", "most", "sensitive"]
        var lines = content.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        if lines.last == "" { lines.removeLast() }
        let yaml = YAMLText(lines: lines, firstLine: node.line + 1, owner: "a poll")
        guard let entries = yaml.entries(known: known, findings: &findings) else { return nil }
        let start = node.location(in: findings.source)
        idLocation = entries.location(of: "id", findings.source) ?? start
        let id = Self.id(entries, at: start, findings: &findings)
        let ask = entries.text("ask", findings: &findings)
        if ask == nil { findings.error("a poll needs a question: “ask” is missing", at: start) }
        poll = Poll(
            id: Poll.ID(id ?? ""), ask: ask ?? "", hint: entries.text("hint", findings: &findings),
            kind: Self.kind(entries, at: start, findings: &findings),
            isSensitive: entries.flag("sensitive", findings: &findings) ?? false)
    }

    private static func id(_ entries: YAMLEntries, at start: Location, findings: inout Findings) -> String? {
        guard let id = entries.text("id", findings: &findings) else {
            findings.error("a poll needs an “id”, under which the record keeps its answers", at: start)
            return nil
        }
        let isPlain = id.utf8.allSatisfy { byte in
            switch byte {
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x5F: true
            default: false
            }
        }
        if !isPlain || id.count > 40 {
            findings.error(
                "an id is made of at most 40 letters a to z, digits, - and _",
                at: entries.location(of: "id", findings.source) ?? start)
        }
        return id
    }

    private static func kind(
        _ entries: YAMLEntries, at start: Location, findings: inout Findings
    ) -> Poll.Kind {
        let word = entries.text("kind", findings: &findings) ?? Kind.choice.rawValue
        guard let kind = Kind(rawValue: word) else {
            findings.error(
                "there is no kind “\(word.quotable)”; "
                    + suggestion(for: word, among: Kind.allCases.map(\.rawValue)),
                at: entries.location(of: "kind", findings.source) ?? start)
            return .text
        }
        if kind != .choices, let most = entries["most"] {
            findings.error("“most” belongs to kind: choices", at: most.keyLocation)
        }
        switch kind {
        case .text:
            if let options = entries["options"] {
                findings.error("a text poll has no options", at: options.keyLocation)
            }
            return .text
        case .choice:
            return .choice(options: options(entries, at: start, findings: &findings))
        case .choices:
            let options = options(entries, at: start, findings: &findings)
            guard !options.isEmpty else { return .choices(options: [], most: 0) }
            let most = entries.number("most", in: 1...options.count, findings: &findings)
            return .choices(options: options, most: most ?? options.count)
        }
    }

    private static func options(
        _ entries: YAMLEntries, at start: Location, findings: inout Findings
    ) -> [String] {
        guard let key = entries["options"] else {
            findings.error("a poll needs “options”, or kind: text", at: start)
            return []
        }
        guard let options = entries.texts("options", findings: &findings) else {
            if entries.text("options", findings: &findings) == nil {
                findings.error("a poll needs two options or more", at: key.keyLocation)
            }
            return []
        }
        if options.count < 2 { findings.error("a poll needs two options or more", at: key.keyLocation) }
        if options.count > mostOptions {
            findings.error(
                "a poll has at most \(mostOptions) options, one for each digit",
                at: options[mostOptions].location)
        }
        var seen: Set<String> = []
        for (text, location) in options {
            if !seen.insert(text.lowercased()).inserted {
                findings.error("the option “\(text.quotable)” is given twice", at: location)
            }
            if text.count > longOption {
                findings.warning(
                    "this option has \(text.count) characters; over \(longOption) it is hard to read as a bar's label",
                    at: location)
            }
        }
        return options.map(\.text)
    }
}
