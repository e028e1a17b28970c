/// Whether a line begins an mdp deck: `%title: …` and the like.
func isMDPHead(_ line: String) -> Bool {
    line.hasPrefix("%") && line.dropFirst().drop { $0 == " " }.prefix { $0 != ":" }.allSatisfy(\.isLetter)
        && line.contains(":")
}

/// Whether a line is one that only mdp has: a lone `^`, or words between `->` and `<-`.
func isMDPSign(_ line: String) -> Bool {
    line.trimmed == "^" || line.hasPrefix("->") && line.endTrimmed.hasSuffix("<-")
}

/// mdp: a ruler behind an empty line ends a slide, and a line that begins with `^` or `<br>` pauses.
func loadMDP(_ source: Source) -> Loading {
    var loading = Loading(title: nil, pages: [])
    var lines = source.lines[...]
    while let line = lines.first, line.text.hasPrefix("%") || line.text.isBlank {
        lines.removeFirst()
        let key = line.text.dropFirst().trimmed.prefix { $0 != ":" }
        if key.lowercased() == "title" {
            loading.title = line.text.dropFirst().trimmed.dropFirst(key.count + 1).trimmed.nonEmpty
        }
    }
    let code = Array(lines).code()
    var page: [Line] = []
    func end() {
        loading.pages.append(Page(line: page.first { !$0.text.isBlank }?.number ?? 1, lines: page))
        page = []
    }
    var (wasIndented, wasBlank) = (false, true)
    for (line, isCode) in zip(lines, code) {
        let indent = line.text.prefix { $0 == " " || $0 == "\t" }
        // Only behind an empty line is what is indented code; elsewhere it belongs to a list.
        let isIndented =
            (indent.count >= 4 || indent.contains("\t")) && (wasIndented || wasBlank)
        (wasIndented, wasBlank) = (isIndented, line.text.isBlank)
        if isCode || isIndented {
            page.append(line)
        } else if isRuler(line.text), page.last?.text.isBlank == true, !page.isBlank {
            end()
        } else if let mark = ["^", "<br>"].first(where: { line.text.trimmed.lowercased().hasPrefix($0) }) {
            page += ["", indent + Mark.pause.comment, ""].map { Line($0, line.number) }
            let rest = line.text.trimmed.dropFirst(mark.count)
            if !rest.isBlank { page.append(Line(String(rest), line.number)) }
        } else if line.text.hasPrefix("->") {
            let words = line.text.dropFirst(2).endTrimmed
            page.append(
                Line((words.hasSuffix("<-") ? String(words.dropLast(2)) : words).trimmed, line.number))
        } else {
            page.append(line)
        }
    }
    end()
    return loading
}

/// Three or more of one sign; one that a space follows begins a list, and lines of `_` are lines.
func isRuler(_ line: String) -> Bool {
    let text = line.trimmed
    let signs = text.filter { !$0.isWhitespace }
    return signs.count >= 3 && Set(signs).count == 1 && "-*".contains(signs.first ?? " ")
        && text.dropFirst().first?.isWhitespace == false
}
