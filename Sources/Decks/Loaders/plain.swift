import Markdown

/// Markdown whose slides are apart by rulers.
func loadRulers(_ source: Source) -> Loading {
    var loading = Loading(title: nil, pages: source.pages(between: source.rulers(in: source.tree)))
    for index in loading.pages.indices { loading.findings += loading.pages[index].takeSigns() }
    loading.findings = loading.findings.reduce(into: []) { told, finding in
        if !told.contains(where: { $0.sentence == finding.sentence }) { told.append(finding) }
    }
    loading.manner.hasNoteLines = true
    loading.manner.tellsNoteLines = true
    loading.manner.comment = plainMeaning
    return loading
}

extension Page {
    private static let keys: Set<String> = [
        "class", "name", "template", "layout", "count", "exclude", "background-image", "background-color",
        "background-size", "background-position",
    ]

    /// Takes what tools of rulers do not show: remark's key lines at the top, its pauses, and the lines of code that slides
    /// hides.
    fileprivate mutating func takeSigns() -> [DeckFinding] {
        var findings: [DeckFinding] = []
        var isTop = true
        var kept: [Line] = []
        var isNote = false
        for (line, isCode) in zip(lines, lines.code()) {
            isNote = isNote || !isCode && line.text.trimmed == "???"
            if isNote {
                kept.append(line)
            } else if line.text.hasPrefix("///") {
                findings.append(
                    DeckFinding(line: line.number, sentence: "a line that begins with /// is hidden"))
            } else if isTop, let key = line.text.yamlKey, Self.keys.contains(key) {
                findings.append(
                    DeckFinding(line: line.number, sentence: "“\(key)” of a slide changes nothing here"))
            } else if !isCode, line.text.endTrimmed == "--", kept.last?.text.isBlank != false {
                kept += ["", Mark.pause.comment, ""].map { Line($0, line.number) }
            } else {
                if !line.text.isBlank { isTop = false }
                kept.append(line)
            }
        }
        lines = kept
        return findings
    }
}

/// Markdown whose slides begin with headings: those of the highest level that has content right below.
func loadHeadings(_ source: Source) -> Loading {
    let tree = source.tree
    let headings = tree.children.filter { $0.headingLevel != nil }
    // A lone first heading is the title of the whole.
    let top = headings.compactMap(\.headingLevel).min()
    let isTitled =
        headings.count > 1 && headings.first?.headingLevel == top
        && headings.count { $0.headingLevel == top } == 1
    var rest = tree
    if isTitled, let first = headings.first, let place = rest.children.firstIndex(of: first) {
        rest.children.removeFirst(place + 1)
    }
    let level = slideLevel(of: rest)
    let starts = headings.filter { ($0.headingLevel ?? 7) <= level }.map { $0.line - 1 }
    var pages = source.pages(from: starts)
    for index in pages.indices { pages[index].isKept = false }
    var loading = Loading(title: nil, pages: pages)
    loading.manner.hasNoteLines = true
    loading.manner.tellsNoteLines = true
    loading.manner.comment = plainMeaning
    return loading
}
