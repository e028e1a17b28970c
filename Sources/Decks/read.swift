import Markdown

/// Reads a deck.
///
/// - Parameters:
///   - lines: The file's lines without their ends and without a byte order mark.
///   - file: The file's name, from which `.tpp` is known, and which is the title where the deck has none.
///   - dialect: How it is written; nil to find that out.
///   - limits: How much of it can be shown.
///   - isSound: Whether it can be read as a scenario without an error.
///   - yaml: Reads a piece of YAML; nil where it is none.
/// - Returns: Nil where it is a scenario of this program's own.
package func deck(
    from lines: [String], file: String, as dialect: Dialect? = nil, within limits: DeckLimits,
    isSound: () -> Bool, yaml: @escaping (String) -> HeadValue?
) -> Deck? {
    var source = Source(lines, file: file, yaml: yaml)
    let dialect = dialect ?? source.dialect(isSound: isSound)
    guard let loader = dialect.loader else { return nil }
    let tables = source.cutTables(to: limits.columns)
    let footnotes = source.takeFootnotes()
    let loading = loader(source)
    var reader = PageReader(manner: loading.manner, limits: limits)
    reader.findings = source.idleKeys + source.unclosed + tables + footnotes + loading.findings
    let slides = reader.slides(loading.pages)
    reader.tellSums()
    let title =
        (loading.title ?? source.head?["title"]?.text).map(withoutSigns)
        ?? slides.lazy.compactMap { $0.title.plainText.nonEmpty }.first ?? source.name.nonEmpty
        ?? source.ending
    return Deck(
        dialect: dialect, title: title, slides: slides,
        findings: reader.findings.enumerated()
            .sorted { ($0.element.line, $0.offset) < ($1.element.line, $1.offset) }.map(\.element),
        picturesAsText: reader.pictures.asText, picturesLeftOut: reader.pictures.leftOut)
}

/// What makes a text a scenario of this program's own, whether or not it can be read as one; nil where nothing does.
package func scenarioSign(in lines: [String], file: String, yaml: @escaping (String) -> HeadValue?) -> String?
{
    let source = Source(lines, file: file, yaml: yaml)
    return source.ownSign(in: source.lines.prose)
}

extension PageReader {
    /// The slides that pages are; notes of one that shows nothing go to the slide before it, or to the first.
    fileprivate mutating func slides(_ pages: [Page]) -> [DeckSlide] {
        var slides: [DeckSlide] = []
        var early: [String] = []
        for (index, var page) in pages.enumerated() {
            page.isBetween = index > 0 && index < pages.count - 1
            if var slide = slide(page) {
                slide.notes = early + slide.notes
                early = []
                slides.append(slide)
            } else if slides.isEmpty {
                early += notes
            } else {
                slides[slides.count - 1].notes += notes.filter { !$0.isEmpty }
            }
        }
        return slides
    }
}

/// A title without the signs by which Markdown makes words strong, code and the like.
private func withoutSigns(_ title: String) -> String {
    let blocks = MarkdownNode(parsing: title).children
    guard blocks.count == 1, blocks[0].kind == .paragraph else { return title }
    return blocks[0].children.plainText.nonEmpty ?? title
}

extension Source {
    private static let usedKeys: Set<String> = [
        "title", "author", "authors", "date", "sub_title", "event", "location", "options", "patat", "marp",
        "headingDivider", "separator", "verticalSeparator", "notesSeparator", "layout", "src", "hide",
        "disabled",
        "revealOptions",
    ]

    /// The keys of the front matter by which nothing is changed.
    fileprivate var idleKeys: [DeckFinding] {
        let idle = (head?.keys ?? []).filter { !Self.usedKeys.contains($0) && !$0.isEmpty }
        guard !idle.isEmpty else { return [] }
        let names = idle.prefix(8).map { "“\($0.prefix(24))”" }.joined(separator: ", ")
        return [
            DeckFinding(
                line: 1,
                sentence:
                    "\(names)\(idle.count > 8 ? " and more" : "") of the front matter \(idle.count == 1 ? "changes" : "change") nothing here"
            )
        ]
    }
}

extension Dialect {
    var loader: ((Source) -> Loading)? {
        switch self {
        case .convene: nil
        case .tpp: loadTPP
        case .mdp: loadMDP
        case .presenterm: loadPresenterm
        case .patat: loadPatat
        case .marp: loadMarp
        case .revealMD: loadReveal
        case .slidev: loadSlidev
        case .rulers: loadRulers
        case .headings: loadHeadings
        }
    }
}
