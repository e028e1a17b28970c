package import Decks
package import Workshop

/// Reads a scenario: Markdown with YAML front matter, as docs/scenario-format.md describes it.
///
/// Reads no file: findings alone name `path`.
///
/// - Parameters:
///   - text: What the file holds; what goes beyond ``ScenarioLimits`` is refused.
///   - path: The file's name, as findings shall spell it.
/// - Returns: The scenario where no finding is an error, and every finding in the order of the text.
package func scenario(from text: String, path: String) -> Loaded<Scenario> {
    let isTooLong = text.utf8.count > ScenarioLimits.bytes
    var findings = Findings(in: SourceText(isTooLong ? "" : text, path: path))
    var scenario = Scenario(title: "")
    var slideLocations: [Location] = []
    var frontLocations: [String: Location] = [:]
    if isTooLong {
        findings.error(
            "a scenario has at most \(ScenarioLimits.bytes) bytes",
            at: Location(path: path, line: 1, column: 1))
    } else if let (line, sentence) = ScenarioLimits.excess(in: findings.source) {
        findings.error(sentence, at: findings.source.location(line: line, column: 1))
    } else if let front = FrontMatter(in: &findings) {
        let lines = HeadingLines(from: front.end, findings: &findings)
        let agenda = AgendaReader(lines, findings: &findings)
        scenario = front.scenario
        scenario.sections = agenda.sections
        slideLocations = agenda.slideLocations
        frontLocations = front.locations
        check(scenario, front, slideLocations, &findings)
    }
    return Loaded(
        scenario, findings.sorted, lines: findings.source.lines, slideLocations: slideLocations,
        pictures: findings.pictures, frontLocations: frontLocations)
}

/// How large a scenario may be: larger than any workshop, and small enough to be read and drawn at once.
package enum ScenarioLimits {
    package static let bytes = 1_000_000
    package static let lines = 20_000
    package static let slides = 500
    package static let polls = 200
    package static let stepsOfSlide = 100
    package static let attributes = 16
    package static let columnsOfTable = 32

    /// The first line that goes beyond what Markdown's parser is given, and what to say of it.
    ///
    /// The parser fills up each row of a table to its head's columns: a short text can become very many cells.
    static func excess(in source: SourceText) -> (line: Int, sentence: String)? {
        if source.lines.count > lines { return (lines + 1, "a scenario has at most \(lines) lines") }
        let wide = source.lines.firstIndex { line in
            line.utf8.count > columnsOfTable && line.utf8.allSatisfy { "|-: \t>".utf8.contains($0) }
                && line.utf8.count { $0 == 0x7C } > columnsOfTable + 1
        }
        return wide.map { ($0 + 1, "a table has at most \(columnsOfTable) columns") }
    }
}

/// Findings about the scenario as a whole.
private func check(
    _ scenario: Scenario, _ front: FrontMatter, _ slideLocations: [Location], _ findings: inout Findings
) {
    let top = findings.source.location(line: 1, column: 1)
    if slideLocations.isEmpty {
        findings.error(
            scenario.sections.isEmpty
                ? "a scenario needs sections, which begin with #, and slides, which begin with ##"
                : "a scenario needs slides, which begin with ##", at: top)
    }
    let hard = scenario.slides.firstIndex { $0.layout == .case || $0.intensity >= 2 }
    if let hard, scenario.support.isEmpty {
        findings.error(
            "a scenario with such a slide says in its front matter who supports the people in the room: “support:”",
            at: slideLocations[hard])
    }
    checkMinutes(scenario, front, &findings)
}

private func checkMinutes(_ scenario: Scenario, _ front: FrontMatter, _ findings: inout Findings) {
    let planned = scenario.sections.compactMap(\.minutes)
    let sum = planned.reduce(0, +)
    guard let whole = scenario.minutes, let location = front.minutesLocation, !planned.isEmpty, sum != whole
    else { return }
    let silent = scenario.sections.count - planned.count
    let rest = silent == 0 ? "" : ", and \(silent) of them say\(silent == 1 ? "s" : "") nothing"
    findings.warning("the sections' minutes make \(sum), not \(whole)\(rest)", at: location)
}

/// What came of reading a file: a value, if one could be had, and every finding on the way.
///
/// Findings are collected rather than thrown, so that an author sees all of them at once.
package struct Loaded<Value> {
    /// The value, or nil where a finding is an error.
    package let value: Value?
    /// The findings, in the order of the file.
    package let diagnostics: [Diagnostic]
    /// The file's lines, for ``Diagnostic/report(lines:)``.
    package let lines: [String]
    /// Where the heading of each slide stands, in the order of the slides.
    package let slideLocations: [Location]
    /// The pictures of the slides, in the order of the file.
    package let pictures: [NamedPicture]
    /// Where the values of the front matter's keys stand.
    package let frontLocations: [String: Location]
    /// How a deck of another tool was read; nil of a scenario.
    package let deck: ReadDeck?
    /// What an author should know of how it was taken for what it is, where it cannot be used; nil where nothing.
    package var advice: String?
    /// Whether it is questions for polls, which are no deck.
    package var areQuestions = false
    /// How it is written.
    package var dialect: Dialect { deck?.dialect ?? .convene }

    /// Makes a result; a value that was read with errors is dropped.
    package init(
        _ value: Value, _ diagnostics: [Diagnostic], lines: [String], slideLocations: [Location],
        pictures: [NamedPicture] = [], frontLocations: [String: Location] = [:], deck: ReadDeck? = nil
    ) {
        self.value = diagnostics.contains { $0.severity == .error } ? nil : value
        self.diagnostics = diagnostics
        self.lines = lines
        self.slideLocations = slideLocations
        self.pictures = pictures
        self.frontLocations = frontLocations
        self.deck = deck
    }
}

extension Loaded: Sendable where Value: Sendable {}
