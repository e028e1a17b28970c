/// Whether a tag on the line comes with a click.
func hasClicks(_ line: String) -> Bool {
    guard line.holds("v-click") else { return false }
    var found = false
    _ = line.replacingTags { tag in
        found = found || tag.hasPrefix("v-click") || tag.contains(" v-click")
        return nil
    }
    return found
}

/// Slidev: `---` breaks, and one that no empty line follows opens that slide's head.
func loadSlidev(_ source: Source) -> Loading {
    var loading = Loading(title: nil, pages: [])
    var page: [Line] = []
    var head: HeadValue? = source.head
    func tell(_ sentence: String, _ line: Int) {
        loading.findings.append(DeckFinding(line: line, sentence: sentence))
    }
    func end(at number: Int) {
        defer { page = [] }
        head = head ?? page.takeYAMLHead(source.yaml)
        let isHidden = head?["hide"]?.isTrue == true || head?["disabled"]?.isTrue == true
        if let file = head?["src"]?.text {
            tell("the slides of “\(file.prefix(40))” stand in another file; one slide names it", number)
            page.append(Line("# " + escaped(file), number))
        }
        for index in page.indices where page[index].text.hasPrefix("<<<") {
            let file = page[index].text.dropFirst(3).trimmed.prefix { !$0.isWhitespace }
            tell(
                "the code of “\(file.prefix(40))” stands in another file; its name is shown",
                page[index].number)
            page[index].text = escaped(String(file))
        }
        guard !isHidden else { return }
        let first = page.first { !$0.text.isBlank } ?? page.first
        var made = Page(line: first?.number ?? number, lines: page)
        made.presses = head?["clicks"]?.number
        made.takeLastComment()
        made.markSlots()
        made.lines.markColumns()
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
        if isCode || wasCode || !line.text.hasPrefix("---") {
            page.append(line)
            index += 1
            continue
        }
        end(at: line.number)
        head = nil
        index += 1
        if line.text.dropFirst(3).first != "-", index < lines.count, !lines[index].text.isBlank,
            let close = lines[index...].firstIndex(where: { $0.text.endTrimmed == "---" }),
            let value = Source.head(Array(lines[index..<close]), source.yaml)
        {
            head = value
            index = close + 1
        }
    }
    end(at: lines.last?.number ?? 1)
    loading.manner.hasMarkedColumns = true
    return loading
}

extension [Line] {
    /// Takes a fence of YAML at the top, which is the slide's head as well.
    fileprivate mutating func takeYAMLHead(_ yaml: (String) -> HeadValue?) -> HeadValue? {
        guard let start = firstIndex(where: { !$0.text.isBlank }),
            ["```yaml", "```yml"].contains(self[start].text.endTrimmed),
            let close = self[(start + 1)...].firstIndex(where: { $0.text.endTrimmed == "```" }),
            let head = Source.head(Array(self[(start + 1)..<close]), yaml)
        else { return nil }
        removeSubrange(...close)
        return head
    }
}

extension Page {
    /// Takes the comment at the end, which is the slide's notes.
    fileprivate mutating func takeLastComment() {
        let text = lines.joined.endTrimmed
        guard text.hasSuffix("-->"), let start = text.ranges(of: "<!--").last else { return }
        let inner = text[start.upperBound...].dropLast(3)
        guard !inner.contains("-->"), inner.first != Mark.sign else { return }
        notes.append(Folded.unfolded(String(inner)).trimmed)
        let kept = text[..<start.lowerBound].split(separator: "\n", omittingEmptySubsequences: false)
        lines = zip(kept, lines).map { Line(String($0), $1.number) }
    }

    /// Turns the names of slots, such as `::right::`, into columns.
    fileprivate mutating func markSlots() {
        let slots = zip(lines, lines.code(signs: ["`"])).map { line, isCode -> String? in
            let text = line.text.trimmed
            return !isCode && text.hasPrefix("::") && text.hasSuffix("::") && text.count > 4
                ? text.filter { $0 != ":" } : nil
        }
        let hasColumns = slots.contains("right")
        // Without a slot at the left what stands first is the left.
        var isOpen = hasColumns && !slots.contains("left")
        var made = isOpen ? [Line(Mark.columns([1, 1]).comment, line), Line("", line)] : []
        for (line, slot) in zip(lines, slots) {
            guard let slot else {
                made.append(line)
                continue
            }
            var marks: [Mark] = []
            switch slot {
            case "left", "right":
                if !isOpen { marks.append(.columns([1, 1])) }
                isOpen = true
                // What has no click of its own is there from the slide's beginning.
                marks += [.column(slot == "left" ? 0 : 1), .click(Click(.at, 0))]
            case "bottom":
                if isOpen { marks.append(.endColumns) }
                isOpen = false
            case _: break
            }
            made += ([""] + marks.flatMap { [$0.comment, ""] }).map { Line($0, line.number) }
        }
        lines = made
    }

    /// Turns the tags of clicks into marks.
    fileprivate mutating func markClicks() {
        mark { tag in
            let name = tag.prefix { !$0.isWhitespace }
            switch name {
            case "v-clicks": return clicks(tag)
            case "/v-clicks": return [.whole]
            case "v-click": return [click(HTMLPiece.value(of: "at", in: tag))]
            case "v-after": return [.click(Click(.later, 0))]
            case "v-switch": return [.click(Click(.begins, 0))]
            case "template":
                guard let number = tag.split(separator: "#").dropFirst().first?.prefix(while: \.isNumber)
                else { return [] }
                return [.click(Click(.within, Int(number) ?? 1))]
            case "/v-click", "/v-after", "/v-switch", "/template": return []
            case _:
                if tag.contains(" v-after") { return [.click(Click(.later, 0))] }
                guard let place = tag.firstRange(of: " v-click") else { return nil }
                let rest = tag[place.upperBound...]
                return rest.hasPrefix("s")
                    ? nil
                    : [
                        click(
                            HTMLPiece.value(of: "v-click", in: tag)
                                ?? HTMLPiece.value(of: "v-click.hide", in: tag))
                    ]
            }
        }
    }
}

/// The pause of a click that stands `at` a press: `3`, `'+2'`, `[2, 4]`; at the next where nothing is said.
private func click(_ at: String?) -> Mark {
    guard let at, let number = Int(at.drop { !$0.isNumber }.prefix(while: \.isNumber)) else { return .pause }
    return .click(Click(at.contains("+") ? .later : .at, number))
}

private func clicks(_ tag: Substring) -> [Mark] {
    func number(_ name: String) -> Int? {
        HTMLPiece.value(of: name, in: tag).flatMap { Int($0) }.map { max(1, $0) }
    }
    let items = Mark.incremental(
        Items(every: number("every") ?? 1, depth: number("depth") ?? 1, areBlocks: true))
    guard let at = HTMLPiece.value(of: "at", in: tag), let start = Int(at.filter(\.isNumber)) else {
        return [items]
    }
    return [.click(at.contains("+") ? Click(.later, start - 1) : Click(.from, start)), items]
}
