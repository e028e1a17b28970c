import Workshop

/// Reads how a poll is answered from the entries of its fence.
struct FenceReader {
    let entries: YAMLEntries
    /// Where the fence begins.
    let start: Location
    /// What the fence calls its kind, or what a fence that names none has.
    private(set) var keyword = FenceKind.choice.rawValue

    /// Makes a reader of a fence that begins at `start`.
    init(entries: YAMLEntries, start: Location) {
        self.entries = entries
        self.start = start
    }

    /// The kind as far as it could be read.
    mutating func kind(findings: inout Findings) -> Poll.Kind {
        keyword = entries.text("kind", findings: &findings) ?? keyword
        guard let kind = FenceKind(rawValue: keyword) else {
            findings.error(
                "there is no kind “\(keyword.quotable)”; "
                    + suggestion(for: keyword, among: FenceKind.allCases.map(\.rawValue)),
                at: location(of: "kind", findings))
            return .text
        }
        return kind.read(self, findings: &findings)
    }

    /// Where the value of `key` stands, or the fence's beginning.
    func location(of key: String, _ findings: Findings) -> Location {
        entries.location(of: key, findings.source) ?? start
    }
}
