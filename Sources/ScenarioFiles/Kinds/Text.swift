import Workshop

extension Poll.Text: FencedKind {
    static let keys: [String] = []

    static func read(_ fence: FenceReader, findings: inout Findings) -> Poll.Kind { .text }
}

extension Poll.Words: FencedKind {
    static let keys = ["most"]

    static func read(_ fence: FenceReader, findings: inout Findings) -> Poll.Kind {
        .words(most: fence.entries.number("most", in: 1...3, findings: &findings) ?? 3)
    }
}

extension Poll.Questions: FencedKind {
    static let keys: [String] = []

    static func read(_ fence: FenceReader, findings: inout Findings) -> Poll.Kind { .questions }
}
