import Workshop

/// A poll as a fence of code says it.
struct PollFence {
    /// The poll as far as it could be read; findings say what is wrong with it.
    let poll: Poll
    /// Where its id stands, or the fence's beginning.
    let idLocation: Location
    /// Where its decision is named.
    let decisionLocation: Location?
    /// Where each poll that it is compared with is named.
    let comparedLocations: [Location]

    /// Reads the fence's content; nil where nothing of it could be read.
    init?(_ content: String, of node: MarkdownNode, findings: inout Findings) {
        var lines = content.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        if lines.last == "" { lines.removeLast() }
        let yaml = YAMLText(lines: lines, firstLine: node.line + 1, owner: "a poll")
        guard let entries = yaml.entries(known: FenceKind.keys, findings: &findings) else { return nil }
        let start = node.location(in: findings.source)
        idLocation = entries.location(of: "id", findings.source) ?? start
        let id = Self.id(entries, at: start, findings: &findings)
        let ask = entries.text("ask", findings: &findings)
        if ask == nil { findings.error("a poll needs a question: “ask” is missing", at: start) }
        let compared = entries.texts("compare", findings: &findings) ?? []
        decisionLocation = entries.location(of: "decision", findings.source)
        comparedLocations = compared.map(\.location)
        let show = Self.show(entries, at: start, findings: &findings)
        var reader = FenceReader(entries: entries, start: start)
        poll = Poll(
            id: Poll.ID(id ?? ""), ask: ask ?? "", hint: entries.text("hint", findings: &findings),
            kind: reader.kind(findings: &findings),
            isSensitive: entries.flag("sensitive", findings: &findings) ?? false,
            hasOther: entries.flag("other", findings: &findings) ?? false,
            asksSureness: entries.flag("confidence", findings: &findings) ?? false,
            show: show,
            decision: entries.text("decision", findings: &findings),
            link: entries.text("link", findings: &findings), compared: compared.map { Poll.ID($0.text) })
        for rule in PollRule.all where rule.isBroken(poll) {
            findings.error(rule.sentence, at: entries[rule.key]?.keyLocation ?? start)
        }
    }

    private static func show(
        _ entries: YAMLEntries, at start: Location, findings: inout Findings
    ) -> Poll.Show {
        guard let word = entries.text("show", findings: &findings) else { return .onReveal }
        if let show = Poll.Show(rawValue: word) { return show }
        findings.error(
            "“show” is one of \(Poll.Show.allCases.map(\.rawValue).joined(separator: ", "))",
            at: entries.location(of: "show", findings.source) ?? start)
        return .onReveal
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
}
