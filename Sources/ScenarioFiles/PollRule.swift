import Workshop

/// What the keys of one poll must not say together.
struct PollRule: Sendable {
    /// The key at which the finding stands.
    let key: String
    let sentence: String
    let isBroken: @Sendable (Poll) -> Bool

    static let all = [
        PollRule(
            key: "other",
            sentence:
                "no sensitive poll, linked poll or stage of a decision has “other”: what few write would stand out"
        ) { $0.hasOther && $0.isBound },
        PollRule(
            key: "other",
            sentence: "with “other” there are at most eight options: each has a digit for its key"
        ) { $0.hasOther && $0.options.count > 8 },
        PollRule(
            key: "confidence",
            sentence:
                "no sensitive poll, linked poll or stage of a decision has “confidence”: it would divide small groups"
        ) { $0.asksSureness && $0.isBound },
        PollRule(
            key: "show", sentence: "a sensitive poll is shown once it is revealed, not live"
        ) { $0.show == .live && $0.isSensitive },
        PollRule(
            key: "show", sentence: "questions are shown as they are cleared; take “show” away"
        ) { $0.show != .onReveal && $0.traits.shown == .questions },
        PollRule(
            key: "decision",
            sentence:
                "a stage of a decision has no “link”, and is shown when it is revealed"
        ) {
            $0.decision != nil && ($0.link != nil || $0.show != .onReveal)
        },
        PollRule(
            key: "link",
            sentence:
                "a linked poll is not sensitive, and is shown when it is revealed: what it"
                + " hides would follow from the comparison"
        ) { $0.link != nil && ($0.isSensitive || $0.show != .onReveal) },
        PollRule(
            key: "compare", sentence: "“compare” needs a “link” that both polls name"
        ) { $0.link == nil && !$0.compared.isEmpty },
        PollRule(
            key: "compare",
            sentence: "a poll is compared with one other: two comparisons together would tell what each hides"
        ) { $0.compared.count > 1 },
    ]
}

extension Poll {
    /// Whether its single numbers are guarded, or set against those of other polls.
    fileprivate var isBound: Bool { isSensitive || link != nil || decision != nil }
}
