import Workshop

extension Poll.Scale: FencedKind {
    static let keys = ["statements", "labels", "neutral", "sensitive"]

    static func read(_ fence: FenceReader, findings: inout Findings) -> Poll.Kind {
        let statements = FenceList.statements.texts(of: fence.entries, findings: &findings)
        return .scale(statements: statements, labels: fence.labels(findings: &findings))
    }
}

extension Poll.ThenNow: FencedKind {
    static let keys = ["labels", "neutral", "sensitive"]

    static func read(_ fence: FenceReader, findings: inout Findings) -> Poll.Kind {
        .thenNow(labels: fence.labels(findings: &findings))
    }
}

extension FenceReader {
    fileprivate func labels(findings: inout Findings) -> [String] {
        let neutral = entries.flag("neutral", findings: &findings)
        guard entries.hasContent("labels") else {
            findings.error(
                "kind: \(keyword) needs “labels”: a list of two to seven, or one of \(Self.sets)",
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
                at: location(of: "labels", findings))
            return []
        }
        return ready.labels(neutral: neutral ?? true)
    }

    private static var sets: String { ReadyLabels.allCases.map(\.rawValue).joined(separator: ", ") }
}
