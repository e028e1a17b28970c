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

/// A list of texts that a poll is made of, such as its options.
struct FenceList {
    /// The key that it stands behind.
    let key: String
    /// What findings call one text of it.
    let item: String
    /// The most texts: each option and item has a digit as its key, and 0 is for skipping.
    let most: Int
    /// Why there are not more.
    var limit = ""
    /// Whether two at least are needed.
    var isNeeded = true
    /// Characters after which a text is hard to read where it is shown.
    var long: (characters: Int, place: String)?

    static let options = FenceList(
        key: "options", item: "option", most: 9, limit: ", one for each digit", long: (60, "as a bar's label")
    )
    static let items = FenceList(
        key: "items", item: "item", most: 9, limit: ", one for each digit", long: (60, "as a bar's label"))
    static let statements = FenceList(
        key: "statements", item: "statement", most: 6, isNeeded: false, long: (120, "above its answers"))
    static let labels = FenceList(
        key: "labels", item: "label", most: 7, long: (30, "beside its answers"))

    /// The texts behind the key; none and a finding where they are needed and missing.
    func texts(of entries: YAMLEntries, findings: inout Findings) -> [String] {
        guard let entry = entries[key] else { return [] }
        guard let texts = entries.texts(key, findings: &findings) else {
            if isNeeded, !entries.hasContent(key) { tooFew(at: entry.keyLocation, findings: &findings) }
            return []
        }
        if isNeeded, texts.count < 2 { tooFew(at: entry.keyLocation, findings: &findings) }
        if texts.count > most {
            findings.error("a poll has at most \(most) \(item)s\(limit)", at: texts[most].location)
        }
        var seen: Set<String> = []
        for (text, location) in texts {
            if !seen.insert(text.lowercased()).inserted {
                findings.error("the \(item) “\(text.quotable)” is given twice", at: location)
            }
            if let long, text.count > long.characters {
                findings.warning(
                    "this \(item) has \(text.count) characters; over \(long.characters) it is hard to read \(long.place)",
                    at: location)
            }
        }
        return texts.map(\.text)
    }

    private func tooFew(at location: Location, findings: inout Findings) {
        findings.error("a poll needs two \(item)s or more", at: location)
    }
}
