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
        lines = zip(lines, code).map { line, isCode in
            if isCode { return line }
            let text = line.text.trimmed
            return text.hasPrefix("::") && text.hasSuffix("::") && text.count > 4
                ? Line("", line.number) : line
        }
        mark { tag in
            let name = tag.prefix { !$0.isWhitespace }
            return switch name {
            case "v-clicks": .incremental
            case "/v-clicks": .whole
            case "v-click": .pause
            case "/v-click": .end
            case _: tag.contains(" v-click") ? .pause : nil
            }
        }
    }
}
