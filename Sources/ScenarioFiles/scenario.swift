package import Workshop

/// Reads a scenario: Markdown with YAML front matter, as docs/scenario-format.md describes it.
///
/// Reads no file: findings alone name `path`.
///
/// - Parameters:
///   - text: What the file holds; more than ``longestScenario`` bytes are refused.
///   - path: The file's name, as findings shall spell it.
/// - Returns: The scenario where no finding is an error, and every finding in the order of the text.
package func scenario(from text: String, path: String) -> Loaded<Scenario> {
    let isTooLong = text.utf8.count > longestScenario
    var findings = Findings(in: SourceText(isTooLong ? "" : text, path: path))
    var scenario = Scenario(title: "")
    var slideLocations: [Location] = []
    if isTooLong {
        findings.error(
            "a scenario has at most \(longestScenario) bytes", at: Location(path: path, line: 1, column: 1))
    } else if let front = FrontMatter(in: &findings) {
        let lines = HeadingLines(from: front.end, findings: &findings)
        let agenda = AgendaReader(lines, findings: &findings)
        scenario = front.scenario
        scenario.sections = agenda.sections
        slideLocations = agenda.slideLocations
        check(scenario, front, slideLocations, &findings)
    }
    return Loaded(scenario, findings.sorted, lines: findings.source.lines, slideLocations: slideLocations)
}

/// The most bytes of a scenario; longer than any workshop, and short enough to be read at once.
package let longestScenario = 1_000_000

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

    /// Makes a result; a value that was read with errors is dropped.
    package init(_ value: Value, _ diagnostics: [Diagnostic], lines: [String], slideLocations: [Location]) {
        self.value = diagnostics.contains { $0.severity == .error } ? nil : value
        self.diagnostics = diagnostics
        self.lines = lines
        self.slideLocations = slideLocations
    }
}

extension Loaded: Sendable where Value: Sendable {}
