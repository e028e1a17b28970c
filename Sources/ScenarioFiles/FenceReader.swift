import Workshop

/// Reads how a poll is answered from the entries of its fence.
struct FenceReader {
    let entries: YAMLEntries
    /// Where the fence begins.
    let start: Location

    /// The kind as far as it could be read.
    func kind(findings: inout Findings) -> Poll.Kind {
        let word = entries.text("kind", findings: &findings) ?? FenceKind.choice.rawValue
        guard let kind = FenceKind(rawValue: word) else {
            findings.error(
                "there is no kind “\(word.quotable)”; "
                    + suggestion(for: word, among: FenceKind.allCases.map(\.rawValue)),
                at: entries.location(of: "kind", findings.source) ?? start)
            return .text
        }
        kind.check(entries, findings: &findings)
        return read(kind, findings: &findings)
    }

    private func read(_ kind: FenceKind, findings: inout Findings) -> Poll.Kind {
        switch kind {
        case .choice: return .choice(options: options(findings: &findings))
        case .choices:
            let options = options(findings: &findings)
            guard !options.isEmpty else { return .choices(options: [], most: 0) }
            let most = entries.number("most", in: 1...options.count, findings: &findings)
            return .choices(options: options, most: most ?? options.count)
        case .text: return .text
        case .questions: return .questions
        case .words: return .words(most: entries.number("most", in: 1...3, findings: &findings) ?? 3)
        case .scale:
            let statements = FenceList.statements.texts(of: entries, findings: &findings)
            return .scale(statements: statements, labels: labels(of: kind, findings: &findings))
        case .thenNow: return .thenNow(labels: labels(of: kind, findings: &findings))
        case .ranking: return .ranking(items: items(of: kind, findings: &findings))
        case .points:
            return .points(items: items(of: kind, findings: &findings), total: total(findings: &findings))
        case .number: return .number(measure(findings: &findings))
        }
    }

    private func options(findings: inout Findings) -> [String] {
        if entries["options"] == nil {
            findings.error("a poll needs “options”, or another kind, such as kind: text", at: start)
        }
        return FenceList.options.texts(of: entries, findings: &findings)
    }

    private func items(of kind: FenceKind, findings: inout Findings) -> [String] {
        if entries["items"] == nil {
            findings.error("kind: \(kind.rawValue) needs “items”, two to nine", at: start)
        }
        return FenceList.items.texts(of: entries, findings: &findings)
    }

    private func total(findings: inout Findings) -> Int {
        guard let text = entries.text("total", findings: &findings) else { return 10 }
        guard let total = Int(text), total == 10 || total == 100 else {
            findings.error(
                "“total” is 10 or 100", at: entries.location(of: "total", findings.source) ?? start)
            return 10
        }
        return total
    }
}

extension FenceReader {
    private func labels(of kind: FenceKind, findings: inout Findings) -> [String] {
        let neutral = entries.flag("neutral", findings: &findings)
        guard entries.hasContent("labels") else {
            findings.error(
                "kind: \(kind.rawValue) needs “labels”: a list of two to seven, or one of \(Self.sets)",
                at: entries["labels"]?.keyLocation ?? start)
            return []
        }
        guard !entries.isList("labels") else {
            if let entry = entries["neutral"] {
                findings.error("“neutral” is for ready labels: \(Self.sets)", at: entry.keyLocation)
            }
            return FenceList.labels.texts(of: entries, findings: &findings)
        }
        guard let name = entries.text("labels", findings: &findings) else { return [] }
        guard let ready = ReadyLabels(rawValue: name) else {
            findings.error(
                "there are no ready labels “\(name.quotable)”; "
                    + suggestion(for: name, among: ReadyLabels.allCases.map(\.rawValue)),
                at: entries.location(of: "labels", findings.source) ?? start)
            return []
        }
        return ready.labels(neutral: neutral ?? true)
    }

    private static var sets: String { ReadyLabels.allCases.map(\.rawValue).joined(separator: ", ") }
}
