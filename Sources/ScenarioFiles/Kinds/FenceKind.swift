import Workshop

/// A kind of poll, as an author names it.
enum FenceKind: String, CaseIterable {
    case choice, choices, scale, ranking, points, number, text, words, questions
    case thenNow = "then-now"

    /// What reads the kind.
    private var kind: any FencedKind.Type {
        switch self {
        case .choice: Poll.Choice.self
        case .choices: Poll.Choices.self
        case .scale: Poll.Scale.self
        case .ranking: Poll.Ranking.self
        case .points: Poll.Points.self
        case .number: Poll.Measure.self
        case .text: Poll.Text.self
        case .words: Poll.Words.self
        case .questions: Poll.Questions.self
        case .thenNow: Poll.ThenNow.self
        }
    }

    /// The keys of every poll.
    static let common = ["id", "ask", "hint", "kind", "show"]

    /// The keys that any kind has, each once.
    static let keys = allCases.reduce(into: common) { keys, kind in
        keys += kind.kind.keys.filter { !keys.contains($0) }
    }

    /// The kind as far as `fence` says it, with a finding for each key that belongs to other kinds alone.
    func read(_ fence: FenceReader, findings: inout Findings) -> Poll.Kind {
        let known = Self.common + kind.keys
        for key in Self.keys where !known.contains(key) {
            guard let entry = fence.entries[key] else { continue }
            findings.error(
                "kind: \(rawValue) has no “\(key)”; its keys are \(known.joined(separator: ", "))",
                at: entry.keyLocation)
        }
        return kind.read(fence, findings: &findings)
    }
}

/// A kind of poll that fences can ask for.
protocol FencedKind: PollKind {
    /// The keys that a poll of this kind has besides those of every poll.
    static var keys: [String] { get }

    /// The kind as far as it could be read; findings say what is wrong with it.
    static func read(_ fence: FenceReader, findings: inout Findings) -> Poll.Kind
}
