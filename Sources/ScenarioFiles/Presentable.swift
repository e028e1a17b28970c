package import Decks
package import Workshop
import Yams

/// Reads whatever can be presented: a scenario, or a deck that was written for another tool.
///
/// Of a deck findings are warnings, unless nothing of it can be shown.
///
/// - Parameters:
///   - text: What the file holds.
///   - path: The file's name, as findings shall spell it; a deck without a title is called by it.
///   - dialect: How it is written; nil to find that out from its text.
/// - Returns: As ``scenario(from:path:)`` does; ``Loaded/deck`` says how a deck was read.
package func presentable(from text: String, path: String, as dialect: Dialect? = nil) -> Loaded<Scenario> {
    var reader = DeckReader(text, path: path, dialect: dialect)
    if dialect == nil, let form = Questions.form(of: reader.source.lines, file: path) {
        return Loaded(form, in: reader.source)
    }
    guard let deck = reader.deck() else {
        var own = reader.ownReading()
        if dialect == nil, own.value == nil { own.advice = reader.advice() }
        return own
    }
    return Loaded(deck, in: reader.source)
}

/// Whether `text` can be presented or asked as somebody wrote it, so that nothing is to be printed over it.
///
/// What this program prints is no such text, also where it is Markdown.
package func isAuthored(_ text: String, path: String) -> Bool {
    var reader = DeckReader(text, path: path, dialect: nil)
    let lines = reader.source.lines
    guard let first = lines.first(where: { !$0.trimmed.isEmpty }),
        lines.last(where: { !$0.trimmed.isEmpty }) != Scenario.printedSign,
        !first.lowercased().hasPrefix("<!doctype html")
    else { return false }
    if Questions.form(of: lines, file: path) != nil { return true }
    guard let deck = reader.deck(), [.headings, .rulers].contains(deck.dialect) else { return true }
    let ending = path.split(separator: ".").last?.lowercased() ?? ""
    return ["md", "markdown", "mdown", "mkd", "qmd", "rmd", "tpp"].contains(ending)
        || deck.slides.contains { !$0.title.isEmpty }
}

/// A text as a scenario, which nobody has read yet as one.
package struct ScenarioSource: Sendable {
    package let text: String
    /// How the file was written.
    package let dialect: Dialect

    /// Takes `text`, which is written as a scenario first where it is a deck of another tool.
    ///
    /// - Parameters:
    ///   - text: What the file holds.
    ///   - path: The file's name.
    ///   - dialect: How it is written; nil to find that out from its text.
    ///   - organisation: What the text says then where it says nothing itself.
    package init(
        of text: String, path: String, as dialect: Dialect? = nil, in organisation: Organisation
    ) {
        var reader = DeckReader(text, path: path, dialect: dialect)
        let deck = reader.deck()
        self.text = organisation.named(in: deck?.writtenText ?? text)
        self.dialect = deck?.dialect ?? .convene
    }
}

/// Finds out whether a text is a deck, and reads nothing twice.
private struct DeckReader {
    let source: SourceText
    private let text: String
    private let dialect: Dialect?
    private var own: Loaded<Scenario>?

    init(_ text: String, path: String, dialect: Dialect?) {
        source = SourceText(text.utf8.count > ScenarioLimits.bytes ? "" : text, path: path)
        self.text = text
        self.dialect = dialect
    }

    /// The deck; nil of a scenario, and of what is too long to be one.
    mutating func deck() -> Deck? {
        guard text.utf8.count <= ScenarioLimits.bytes, source.lines.count <= ScenarioLimits.lines else {
            return nil
        }
        return Decks.deck(
            from: source.lines, file: source.path, as: dialect, within: .ofScenario,
            isSound: { FrontMatter.begins(source) && ownReading().value != nil }, yaml: headValue(of:))
    }

    /// Why it was read as a scenario, and what to do where it is none.
    func advice() -> String? {
        scenarioSign(in: source.lines, file: source.path, yaml: headValue(of:)).map {
            "read as a scenario because of \($0); a deck of another tool is read with --as, such as --as rulers"
        }
    }

    mutating func ownReading() -> Loaded<Scenario> {
        let reading = own ?? scenario(from: text, path: source.path)
        own = reading
        return reading
    }
}

extension DeckLimits {
    /// What a scenario can hold.
    package static let ofScenario = DeckLimits(
        steps: ScenarioLimits.stepsOfSlide, columns: ScenarioLimits.columnsOfTable,
        areShares: Column.areShares)
}

/// How a deck of another tool was read.
package struct ReadDeck: Sendable {
    package let dialect: Dialect
    /// The deck as a scenario, which reads as the deck did.
    package let text: String
    fileprivate let slides: Int
    fileprivate let steps: Int
    fileprivate let picturesAsText: Int
    fileprivate let picturesLeftOut: Int

    /// One line, such as `read as patat: 72 slides, 181 steps`.
    package var summary: String { summary(missing: []) }

    /// The same where the files of `missing` are not there, whose text is shown.
    package func summary(missing: [NamedPicture]) -> String {
        var line = "read as \(dialect.name): \(counted(slides, "slide")), \(counted(steps, "step"))"
        let asText = picturesAsText + missing.count(where: \.hasText)
        let leftOut = picturesLeftOut + missing.count { !$0.hasText }
        if asText > 0 { line += "; \(counted(asText, "picture")) shown as text" }
        if leftOut > 0 {
            line += "; \(counted(leftOut, "picture")) without text \(leftOut == 1 ? "is" : "are") not shown"
        }
        return line
    }
}

extension Loaded<Scenario> {
    /// Refuses questions, of which a deck would show which answer is right.
    fileprivate init(_ form: Questions.Form, in source: SourceText) {
        var findings = Findings(in: source)
        findings.error(
            "this is \(form.rawValue), and no deck; make a scenario of it: convene convert \(inShell(source.path)) --output FILE",
            at: source.location(line: 1, column: 1))
        self.init(Scenario(title: ""), findings.sorted, lines: source.lines, slideLocations: [])
        areQuestions = true
    }

    /// Reads a deck by way of the scenario that it is written as, so that whatever is kept of it is read the same again.
    fileprivate init(_ deck: Deck, in source: SourceText) {
        let written = deck.written()
        let text = Deck.text(of: written.lines)
        let inner = scenario(from: text, path: source.path)
        func location(_ line: Int) -> Location { source.location(line: line, column: 1) }
        func origin(_ place: Location) -> Location {
            location(written.origins.indices.contains(place.line - 1) ? written.origins[place.line - 1] : 1)
        }
        var findings = Findings(in: source)
        for finding in deck.findings { findings.warning(finding.sentence, at: location(finding.line)) }
        if deck.slides.isEmpty {
            findings.error("nothing of this can be shown; a deck has text or headings", at: location(1))
        } else {
            var told: Set<String> = []
            for finding in inner.diagnostics where told.insert(finding.message).inserted {
                let place = origin(finding.location)
                if inner.value == nil, finding.severity == .error {
                    findings.error(finding.message, at: place)
                } else {
                    findings.warning(finding.message, at: place)
                }
            }
        }
        self.init(
            inner.value ?? Scenario(title: ""), findings.sorted, lines: source.lines,
            slideLocations: inner.slideLocations.map(origin),
            pictures: inner.pictures.map {
                NamedPicture(file: $0.file, hasText: $0.hasText, location: origin($0.location))
            },
            frontLocations: inner.frontLocations.mapValues { _ in location(1) },
            deck: ReadDeck(
                dialect: deck.dialect, text: text, slides: deck.slides.count, steps: deck.steps,
                picturesAsText: deck.picturesAsText, picturesLeftOut: deck.picturesLeftOut))
    }
}

extension Deck {
    fileprivate var writtenText: String { Self.text(of: written().lines) }

    fileprivate static func text(of lines: [String]) -> String {
        lines.map { $0 + "\n" }.joined()
    }
}

private func counted(_ number: Int, _ word: String) -> String { "\(number) \(word)\(number == 1 ? "" : "s")" }

/// A piece of YAML as decks take it; nil where it is none, and where no key can stand in it.
private func headValue(of text: String) -> HeadValue? {
    guard text.utf8.contains(0x3A), let node = try? compose(yaml: text, .basic, .default, .utf8) else {
        return nil
    }
    return HeadValue(node)
}

extension HeadValue {
    fileprivate init(_ node: Node) {
        switch node {
        case .scalar(let scalar): self = .text(scalar.string)
        case .sequence(let nodes): self = .list(nodes.map(HeadValue.init))
        case .mapping(let mapping):
            self = .map(mapping.map { Entry($0.key.scalar?.string ?? "", HeadValue($0.value)) })
        case .alias: self = .text("")
        }
    }
}
