import Markdown
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
            head: entries.text("head", findings: &findings),
            link: entries.text("link", findings: &findings), compared: compared.map { Poll.ID($0.text) })
        if poll.show == .live, !poll.isSensitive, poll.traits.shown == .numbers {
            findings.warning(
                "up to as many last answers as the minimum group less one can be missing from the result of a poll"
                    + " that is shown live; a vote should be “on-reveal”",
                at: entries["show"]?.keyLocation ?? start)
        }
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
            key: "head", sentence: "“head” names a stage of a decision; a poll by itself has none"
        ) { $0.head != nil && $0.decision == nil },
        PollRule(
            key: "head", sentence: "a head stands over a column: at most 24 letters"
        ) { ($0.head?.count ?? 0) > 24 },
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

/// What the polls of one scenario say of each other: stages of decisions, and comparisons.
struct PollBonds {
    private var polls: [Poll.ID: Poll] = [:]
    private var decisions: [String: [String]] = [:]
    private var compared: Set<Poll.ID> = []

    /// Takes the next poll of the scenario, with a finding for each bond that cannot hold.
    mutating func take(_ fence: PollFence, findings: inout Findings) {
        let poll = fence.poll
        defer { polls[poll.id] = poll }
        if let decision = poll.decision, let location = fence.decisionLocation {
            if let options = decisions[decision], options != poll.options {
                findings.error(
                    "every stage of the decision “\(decision.quotable)” has the same options", at: location)
            }
            decisions[decision] = decisions[decision] ?? poll.options
        }
        for (id, location) in zip(poll.compared, fence.comparedLocations) {
            guard let other = polls[id] else {
                findings.error(
                    "there is no poll “\(id.description.quotable)” before this one to compare with",
                    at: location)
                continue
            }
            if poll.link != nil, other.link != poll.link {
                findings.error(
                    "the poll “\(id.description.quotable)” has no link “\((poll.link ?? "").quotable)”, so people"
                        + " would not know that it is compared", at: location)
            }
            if !compared.insert(id).inserted || !compared.insert(poll.id).inserted {
                findings.error(
                    "a poll takes part in one comparison: two together would tell what each hides",
                    at: location)
            }
        }
    }
}

extension MarkdownNode {
    /// The content of a fence of `poll`, and all that stands behind its backquotes.
    var pollFence: (info: String, text: String)? {
        guard case .code(let info, let text, true) = kind, info.split(separator: " ").first == "poll" else {
            return nil
        }
        return (info, text)
    }
}
