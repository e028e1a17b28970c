import Markdown

/// The comments that are presenterm's alone; one with notes may stand in any deck.
private let words: Set<String> = [
    "end_slide", "column_layout", "column", "reset_layout", "incremental_lists",
    "jump_to_middle",
    "skip_slide", "new_line", "new_lines", "newline", "newlines", "no_footer", "list_item_newlines",
    "font_size",
    "alignment", "snippet_output",
]

/// Whether a comment is a command that presenterm alone has.
func isPresenterm(_ comment: String) -> Bool { command(in: comment).map { words.contains($0.word) } ?? false }

/// A command's word, and what stands behind its colon; nil of words to a reader.
private func command(in comment: String) -> (word: String, value: Substring)? {
    let word = comment.firstWord
    let rest = comment.dropFirst(word.count).drop { $0.isWhitespace }
    guard rest.isEmpty || rest.first == ":" else { return nil }
    return (word, rest.dropFirst().drop { $0.isWhitespace })
}

/// presenterm: `<!-- end_slide -->` breaks.
func loadPresenterm(_ source: Source) -> Loading {
    let options = source.head?["options"]
    let tree = source.tree
    let prefix = options?["command_prefix"]?.text ?? ""
    let commands = { (text: String) in
        commentsInside(text).filter { $0.hasPrefix(prefix) }.map { String($0.dropFirst(prefix.count)) }
    }
    let endsAtTitles = options?["implicit_slide_ends"]?.isTrue == true
    let endsAtRulers = options?["end_slide_shorthand"]?.isTrue == true
    var pages: [Page] = []
    var start = 0
    func end(at index: Int, going on: Int) {
        let page = source.page(start..<max(start, index))
        if !page.lines.isBlank || !endsAtTitles { pages.append(page) }
        start = min(on, source.lines.count)
    }
    for node in tree.children {
        if let html = node.html, commands(html).contains("end_slide") {
            end(at: node.line - 1, going: node.endLine)
        } else if endsAtRulers, node.kind == .thematicBreak {
            end(at: node.line - 1, going: node.line)
        } else if endsAtTitles, node.headingLevel != nil, source.isUnderlined(node),
            !commentsOut(of: source.page(start..<(node.line - 1)).lines.joined).isBlank
        {
            end(at: node.line - 1, going: node.line - 1)
        }
    }
    // Behind the last break there may be nothing.
    let last = source.page(start..<source.lines.count)
    if pages.isEmpty || !last.lines.isBlank { pages.append(last) }
    let skips = { (page: Page) in
        commands(page.lines.prose.map(\.text).joined(separator: "\n")).contains("skip_slide")
    }
    pages.removeAll(where: skips)
    if options?["incremental_lists"]?.isTrue == true {
        for index in pages.indices { pages[index].isIncremental = true }
    }
    if let intro = source.introduction { pages.insert(intro, at: 0) }
    var loading = Loading(title: nil, pages: pages)
    loading.manner.comment = { comment in
        comment.hasPrefix(prefix) ? presentermMeaning(String(comment.dropFirst(prefix.count))) : .nothing
    }
    loading.manner.pausesBehindLists = true
    return loading
}

/// What a comment means in a deck of no tool's: notes where it says so.
func plainMeaning(_ comment: String) -> Meaning {
    guard let (word, value) = command(in: comment), ["speaker_note", "notes"].contains(word) else {
        return .nothing
    }
    return spoken(value)
}

private func spoken(_ value: Substring) -> Meaning {
    .note(value.first == "|" || value.first == ">" ? value.dropFirst().trimmed : value.trimmed)
}

private func presentermMeaning(_ comment: String) -> Meaning {
    guard let (word, value) = command(in: comment) else { return .nothing }
    return switch word {
    case "pause": .mark(.pause)
    case "incremental_lists": .mark(value.trimmed == "true" ? .incremental(Items()) : .whole)
    case "speaker_note", "notes": spoken(value)
    case "column_layout": .mark(.columns(value.split { !$0.isNumber }.compactMap { Int($0) }))
    case "column": .mark(.column(Int(value.trimmed) ?? 0))
    case "reset_layout": .mark(.endColumns)
    case "include", "snippet_output": .told("“\(word)” of presenterm shows nothing here")
    default: .nothing
    }
}

extension Source {
    /// Whether a heading is written with a line of `=` or `-` below it.
    fileprivate func isUnderlined(_ node: MarkdownNode) -> Bool {
        !lines[node.line - 1].text.trimmed.hasPrefix("#")
    }

    /// The slide that presenterm makes of a title or an author in the head.
    fileprivate var introduction: Page? {
        guard let head, has("title", "author", "authors") else { return nil }
        var made: [Line] = []
        if let title = head["title"]?.text { made.append(Line("# " + title, 1)) }
        for key in ["sub_title", "event", "location", "date", "author", "authors"] {
            guard let text = head[key]?.text else { continue }
            made += [Line("", 1), Line(escaped(text), 1)]
        }
        return Page(line: 1, lines: made)
    }
}
