/// Slidev: `---` breaks, and one that no empty line follows opens that slide's head.
func loadSlidev(_ source: Source) -> Loading {
    var loading = Loading(title: nil, pages: [])
    var page: [Line] = []
    var head: HeadValue? = source.head
    var toldColumns = false
    func tell(_ sentence: String, _ line: Int) {
        loading.findings.append(DeckFinding(line: line, sentence: sentence))
    }
    func end(at number: Int) {
        defer { page = [] }
        let isHidden = head?["hide"]?.isTrue == true || head?["disabled"]?.isTrue == true
        if let file = head?["src"]?.text {
            tell("the slides of “\(file.prefix(40))” stand in another file; one slide names it", number)
            page.append(Line("# " + escaped(file), number))
        }
        if head?["layout"]?.text?.hasPrefix("two-cols") == true, !toldColumns {
            toldColumns = true
            tell("columns are shown one below the other", number)
        }
        guard !isHidden else { return }
        let first = page.first { !$0.text.isBlank } ?? page.first
        var made = Page(line: first?.number ?? number, lines: page)
        made.takeLastComment()
        made.markClicks()
        loading.pages.append(made)
    }
    var follower = FenceFollower(signs: ["`"])
    let lines = source.lines
    var index = 0
    while index < lines.count {
        let line = lines[index]
        let wasCode = follower.open != nil
        let isCode = follower.isCode(line.text)
        if isCode || wasCode || line.text.endTrimmed != "---" {
            page.append(line)
            index += 1
            continue
        }
        end(at: line.number)
        head = nil
        index += 1
        if index < lines.count, !lines[index].text.isBlank,
            let close = lines[index...].firstIndex(where: { $0.text.endTrimmed == "---" }),
            let value = Source.head(Array(lines[index..<close]), source.yaml)
        {
            head = value
            index = close + 1
        }
    }
    end(at: lines.last?.number ?? 1)
    return loading
}

extension Page {
    /// Takes the comment at the end, which is the slide's notes.
    fileprivate mutating func takeLastComment() {
        let text = lines.joined.endTrimmed
        guard text.hasSuffix("-->"), let start = text.ranges(of: "<!--").last else { return }
        let inner = text[start.upperBound...].dropLast(3)
        guard !inner.contains("-->") else { return }
        notes.append(inner.trimmed)
        let kept = text[..<start.lowerBound].split(separator: "\n", omittingEmptySubsequences: false)
        lines = zip(kept, lines).map { Line(String($0), $1.number) }
    }

    /// Turns the tags of clicks into marks.
    fileprivate mutating func markClicks() {
        let code = lines.code(signs: ["`"])
        lines = zip(lines, code).flatMap { line, isCode -> [Line] in
            if isCode { return [line] }
            let text = line.text.trimmed
            if text.hasPrefix("::"), text.hasSuffix("::"), text.count > 4 { return [Line("", line.number)] }
            var made = line.text
            if made.contains("<v-click") || made.contains("</v-click") || made.contains(" v-click") {
                made = marked(made)
                return made.split(separator: "\n", omittingEmptySubsequences: false).map {
                    Line(String($0), line.number)
                }
            }
            return [line]
        }
    }

    private func marked(_ line: String) -> String {
        var made = ""
        var rest = Substring(line)
        while let start = rest.firstIndex(of: "<"), let end = rest[start...].firstIndex(of: ">") {
            let tag = rest[rest.index(after: start)..<end]
            made += rest[..<start]
            rest = rest[rest.index(after: end)...]
            switch tag.prefix(while: { !$0.isWhitespace }) {
            case "v-clicks", "v-clicks/": made += "\n\n\(Mark.incremental.comment)\n\n"
            case "/v-clicks": made += "\n\n\(Mark.whole.comment)\n\n"
            case "v-click", "v-click/": made += "\n\n\(Mark.pause.comment)\n\n"
            case "/v-click": made += "\n\n"
            case _ where tag.contains(" v-click"): made += "\n\n\(Mark.pause.comment)\n\n"
            case _: made += "<\(tag)>"
            }
        }
        return made + rest
    }
}
