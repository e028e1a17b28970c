/// A kind of poll, as an author names it.
enum FenceKind: String, CaseIterable {
    case choice, choices, scale, ranking, points, number, text, words, questions
    case thenNow = "then-now"

    /// The keys of every poll.
    static let common = ["id", "ask", "hint", "kind", "show"]

    /// The keys that any kind has, each once.
    static let keys = allCases.reduce(into: common) { keys, kind in
        keys += kind.own.filter { !keys.contains($0) }
    }

    /// The keys that a poll of this kind has besides the common ones.
    private var own: [String] {
        switch self {
        case .choice: ["options", "other", "confidence", "sensitive", "decision", "link", "compare"]
        case .choices: ["options", "most", "other", "confidence", "sensitive"]
        case .scale: ["statements", "labels", "neutral"]
        case .ranking: ["items"]
        case .points: ["items", "total"]
        case .number: ["unit", "lowest", "highest", "truth"]
        case .text, .questions: []
        case .words: ["most"]
        case .thenNow: ["labels", "neutral"]
        }
    }

    /// A finding for each key of `entries` that belongs to other kinds alone.
    func check(_ entries: YAMLEntries, findings: inout Findings) {
        let known = Self.common + own
        for key in Self.keys where !known.contains(key) {
            guard let entry = entries[key] else { continue }
            findings.error(
                "kind: \(rawValue) has no “\(key)”; its keys are \(known.joined(separator: ", "))",
                at: entry.keyLocation)
        }
    }
}
