import Workshop

extension Poll.Ranking: FencedKind {
    static let keys = ["items", "sensitive"]

    static func read(_ fence: FenceReader, findings: inout Findings) -> Poll.Kind {
        .ranking(items: fence.items(findings: &findings))
    }
}

extension Poll.Points: FencedKind {
    static let keys = ["items", "total", "sensitive"]

    static func read(_ fence: FenceReader, findings: inout Findings) -> Poll.Kind {
        .points(items: fence.items(findings: &findings), total: fence.total(findings: &findings))
    }
}

extension FenceReader {
    fileprivate func items(findings: inout Findings) -> [String] {
        if entries["items"] == nil {
            findings.error("kind: \(keyword) needs “items”, two to nine", at: start)
        }
        return FenceList.items.texts(of: entries, findings: &findings)
    }

    fileprivate func total(findings: inout Findings) -> Int {
        guard let text = entries.text("total", findings: &findings) else { return 10 }
        guard let total = Int(text), total == 10 || total == 100 else {
            findings.error("“total” is 10 or 100", at: location(of: "total", findings))
            return 10
        }
        return total
    }
}
