package import Decks

/// A deck or questions of another tool, as a scenario.
package struct Conversion: Sendable {
    /// One line, such as `read as Aiken: 5 questions`.
    package let summary: String
    package let text: String
    package let findings: [Diagnostic]
    /// The lines that the findings are about.
    package let lines: [String]

    /// Converts `text`; nil where it is a scenario already, or nothing of it can be shown.
    package init?(of text: String, path: String, as dialect: Dialect? = nil) {
        let source = SourceText(text.utf8.count > ScenarioLimits.bytes ? "" : text, path: path)
        if dialect == nil, let questions = Questions(from: source.lines, file: path) {
            let file = path.split(separator: "/").last ?? ""
            let name = String(file.prefix(upTo: file.lastIndex(of: ".") ?? file.endIndex))
            var findings = Findings(in: source)
            for finding in questions.findings {
                findings.warning(finding.sentence, at: source.location(line: finding.line, column: 1))
            }
            let count = questions.questions.count
            summary = "read as \(questions.form.rawValue): \(count) question\(count == 1 ? "" : "s")"
            self.text = questions.written(title: name.isEmpty ? "Questions" : name)
            self.findings = findings.sorted
        } else {
            let loaded = presentable(from: text, path: path, as: dialect)
            guard let deck = loaded.deck, loaded.value != nil else { return nil }
            summary = deck.summary
            self.text = deck.text
            findings = loaded.diagnostics
        }
        lines = source.lines
    }
}
