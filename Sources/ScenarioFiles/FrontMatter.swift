import Workshop

/// What stands before the workshop's first section, between two lines of `---`.
struct FrontMatter {
    /// The first line behind the front matter.
    let end: Int
    /// A scenario with everything but its sections.
    private(set) var scenario = Scenario(title: "")
    /// Where the values of its keys stand.
    private(set) var locations: [String: Location] = [:]
    /// Where the front matter gives the minutes of the whole.
    var minutesLocation: Location? { locations["minutes"] }

    private static let keys = [
        "title", "subtitle", "credit", "version", "region", "language", "minutes", "minimum-group",
        "minimum-text-group", "controller", "privacy-contact", "lawful-basis", "privacy-notice", "keep-until",
        "feedback", "contact", "writing-note", "people", "texts", "addresses", "support", "reporting",
    ]

    /// Reads it; nil and a finding where its end is missing, so that nothing behind it can be told apart.
    init?(in findings: inout Findings) {
        let lines = findings.source.lines
        let top = findings.source.location(line: 1, column: 1)
        guard Self.isFence(lines[0], "---") else {
            findings.error(
                "a scenario begins with front matter: lines of “key: value” between two lines of ---", at: top
            )
            end = 1
            return
        }
        guard let close = Self.close(in: lines) else {
            findings.error("the front matter is not closed with a line of ---", at: top)
            return nil
        }
        end = close + 2
        let yaml = YAMLText(lines: Array(lines[1..<close]), firstLine: 2, owner: "the front matter")
        guard let entries = yaml.entries(known: Self.keys, findings: &findings) else { return }
        for key in Self.keys { locations[key] = entries.location(of: key, findings.source) }
        read(entries, top: top, findings: &findings)
    }

    /// Whether the text begins as a scenario does.
    static func begins(_ source: SourceText) -> Bool { isFence(source.lines[0], "---") }

    /// The index of the line that ends it; nil where none does.
    static func close(in lines: [String]) -> Int? {
        lines.indices.dropFirst().first { isFence(lines[$0], "---") || isFence(lines[$0], "...") }
    }

    private static func isFence(_ line: String, _ fence: String) -> Bool {
        line.hasPrefix(fence) && line.dropFirst(fence.count).allSatisfy(\.isWhitespace)
    }

    private mutating func read(_ entries: YAMLEntries, top: Location, findings: inout Findings) {
        if let title = entries.text("title", findings: &findings) {
            scenario.title = title
        } else {
            findings.error("a scenario needs a title", at: entries["title"]?.keyLocation ?? top)
        }
        scenario.subtitle = entries.text("subtitle", findings: &findings)
        scenario.credit = entries.text("credit", findings: &findings)
        scenario.version = short("version", entries, findings: &findings)
        scenario.region = region(entries, findings: &findings)
        scenario.language = language(entries, findings: &findings) ?? .english
        scenario.minutes = entries.number("minutes", in: 1...1440, findings: &findings)
        scenario.controller = entries.text("controller", findings: &findings)
        scenario.privacyContact = entries.text("privacy-contact", findings: &findings)
        scenario.lawfulBasis = entries.text("lawful-basis", findings: &findings)
        scenario.privacyNotice = entries.text("privacy-notice", findings: &findings)
        scenario.feedback = entries.text("feedback", findings: &findings)
        scenario.contact = entries.text("contact", findings: &findings)
        scenario.writingNote = writingNote(entries, findings: &findings)
        scenario.reportsTexts = reportsTexts(entries, findings: &findings)
        scenario.takesAddresses = entries.flag("addresses", findings: &findings) ?? false
        scenario.people = people(entries, findings: &findings)
        scenario.retention = retention(entries, findings: &findings)
        let support = services("support", entries, findings: &findings)
        scenario.support = support.filter { !Scenario.isPlaceholder($0.name) }
        scenario.awaitsSupport = scenario.support.isEmpty && !support.isEmpty
        scenario.reporting = services("reporting", entries, findings: &findings)
        scenario.minimumGroup =
            minimum("minimum-group", entries, findings: &findings) ?? Scenario.usualMinimumGroup
        scenario.minimumTextGroup =
            minimum("minimum-text-group", entries, findings: &findings) ?? Scenario.usualMinimumTextGroup
    }

    private func writingNote(_ entries: YAMLEntries, findings: inout Findings) -> String? {
        guard let note = entries.text("writing-note", findings: &findings) else { return nil }
        if note.count > 120, let location = entries.location(of: "writing-note", findings.source) {
            findings.error(
                "a writing note has at most 120 characters, as it stands under every field", at: location)
        }
        return note
    }

    /// Text of at most 40 characters.
    private func short(_ key: String, _ entries: YAMLEntries, findings: inout Findings) -> String? {
        guard let text = entries.text(key, findings: &findings) else { return nil }
        if text.count > 40, let location = entries.location(of: key, findings.source) {
            findings.error("“\(key)” has at most 40 characters", at: location)
        }
        return text
    }

    private func region(_ entries: YAMLEntries, findings: inout Findings) -> String? {
        guard let text = entries.text("region", findings: &findings) else { return nil }
        guard let region = RegionName(written: text) else {
            if let location = entries.location(of: "region", findings.source) {
                findings.error(RegionName.advice, at: location)
            }
            return nil
        }
        return region.name
    }

    private func reportsTexts(_ entries: YAMLEntries, findings: inout Findings) -> Bool {
        guard let text = entries.text("texts", findings: &findings) else { return false }
        if !["number", "report"].contains(text), let location = entries.location(of: "texts", findings.source)
        {
            findings.error(
                "“texts” is number (tables say how many were cleared), or report (they have the texts too)",
                at: location)
        }
        return text == "report"
    }

    private func people(_ entries: YAMLEntries, findings: inout Findings) -> [String] {
        let people = entries.texts("people", findings: &findings) ?? []
        for person in people where person.text.count > 40 || person.text.contains(where: \.isWhitespace) {
            findings.error("“people” has first names of one word each", at: person.location)
        }
        return people.map(\.text)
    }

    private func language(_ entries: YAMLEntries, findings: inout Findings) -> Language? {
        guard let text = entries.text("language", findings: &findings) else { return nil }
        if let language = Language(rawValue: text) { return language }
        if let location = entries.location(of: "language", findings.source) {
            findings.error(
                "there is no language “\(text.quotable)”; "
                    + suggestion(for: text, among: Language.allCases.map(\.rawValue)),
                at: location)
        }
        return nil
    }

    /// One answer alone is a decision to show everything; two would each tell the other's.
    private func minimum(_ key: String, _ entries: YAMLEntries, findings: inout Findings) -> Int? {
        guard let minimum = entries.number(key, in: 1...1000, findings: &findings) else { return nil }
        if minimum == 2, let location = entries.location(of: key, findings.source) {
            findings.error(
                "“\(key)” is 1 (show everything), or 3 or more: each of two would know the other's",
                at: location)
        }
        return minimum
    }

    private func retention(_ entries: YAMLEntries, findings: inout Findings) -> Retention? {
        guard let text = entries.text("keep-until", findings: &findings) else { return nil }
        if let retention = Retention(written: text) { return retention }
        if let location = entries.location(of: "keep-until", findings.source) {
            findings.error("“keep-until” is a date such as 2026-12-31, or days such as 90 days", at: location)
        }
        return nil
    }

    private func services(_ key: String, _ entries: YAMLEntries, findings: inout Findings) -> [Service] {
        let known = ["name", "detail", "when", "language"]
        return entries.records(key, known: known, findings: &findings).compactMap { record, location in
            guard let name = record.text("name", findings: &findings) else {
                findings.error("an item of “\(key)” needs a name", at: location)
                return nil
            }
            return Service(
                name: name, detail: record.text("detail", findings: &findings),
                when: record.text("when", findings: &findings),
                language: language(record, findings: &findings))
        }
    }
}

extension Retention {
    /// Reads `2026-12-31`, `90 days`, `1 day` or `90`; at most ten years of days.
    init?(written text: String) {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        if parts.map(\.count) == [4, 2, 2], let year = digits(parts[0]), let month = digits(parts[1]),
            let day = digits(parts[2])
        {
            guard let date = CalendarDate(year: year, month: month, day: day) else { return nil }
            self = .until(date)
            return
        }
        let words = text.split(separator: " ")
        guard let number = words.first, let days = digits(number), (1...3650).contains(days),
            words.count == 1 || words.count == 2 && ["day", "days"].contains(words[1])
        else { return nil }
        self = .days(days)
    }
}

/// The number that `text` spells in digits alone.
private func digits(_ text: Substring) -> Int? {
    text.utf8.allSatisfy { (0x30...0x39).contains($0) } ? Int(text) : nil
}
