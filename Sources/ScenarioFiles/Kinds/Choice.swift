import Workshop

extension Poll.Choice: FencedKind {
    static let keys = ["options", "other", "confidence", "sensitive", "decision", "head", "link", "compare"]

    static func read(_ fence: FenceReader, findings: inout Findings) -> Poll.Kind {
        .choice(options: fence.options(findings: &findings))
    }
}

extension Poll.Choices: FencedKind {
    static let keys = ["options", "most", "other", "confidence", "sensitive"]

    static func read(_ fence: FenceReader, findings: inout Findings) -> Poll.Kind {
        let options = fence.options(findings: &findings)
        guard !options.isEmpty else { return .choices(options: [], most: 0) }
        let most = fence.entries.number("most", in: 1...options.count, findings: &findings)
        return .choices(options: options, most: most ?? options.count)
    }
}

extension FenceReader {
    fileprivate func options(findings: inout Findings) -> [String] {
        if entries["options"] == nil {
            findings.error("a poll needs “options”, or another kind, such as kind: text", at: start)
        }
        return FenceList.options.texts(of: entries, findings: &findings)
    }
}
