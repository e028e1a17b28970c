/// Whether lines have commands that only tpp has: the first of them, or several.
func isTPP(_ lines: [String]) -> Bool {
    let commands = [
        "--newpage", "--title", "--heading", "--author", "--date", "--center", "--huge", "--withborder",
    ]
    func command(_ line: String) -> String? {
        guard line.hasPrefix("--") else { return nil }
        let word = String(line.prefix { !$0.isWhitespace })
        return commands.contains(word) ? word : nil
    }
    let found = lines.compactMap(command)
    guard found.contains(where: commands.prefix(3).contains) else { return false }
    return found.count > 1 || lines.first { !$0.isBlank }.map { command($0) != nil } == true
}

/// tpp: pages at `--newpage`, a line `---` pauses, and commands begin with two dashes.
func loadTPP(_ source: Source) -> Loading {
    var loading = Loading(title: nil, pages: [Page(line: 1, lines: [])])
    var told: Set<String> = []
    var isOutput = false
    var text: [Line] = []
    let fence = "~~~~~~"
    func add(_ texts: String..., at number: Int) {
        loading.pages[loading.pages.count - 1].lines += texts.map { Line($0, number) }
    }
    func addText() {
        loading.pages[loading.pages.count - 1].lines += verbatim(text)
        text = []
    }
    for line in source.lines {
        let command = line.text.prefix { !$0.isWhitespace }
        let rest = line.text.dropFirst(command.count).trimmed
        let number = line.number
        if command.hasPrefix("---") {
            addText()
            let pause = ["", Mark.pause.comment, ""]
            let lines = isOutput ? [fence] + pause + [fence] : pause
            for line in lines { add(line, at: number) }
            continue
        }
        if command.hasPrefix("--##") { continue }
        if isOutput, !command.hasPrefix("--end") {
            add(line.text, at: number)
            continue
        }
        if command.hasPrefix("--") { addText() }
        switch command {
        case "--newpage": loading.pages.append(Page(line: number, lines: []))
        case "--title":
            loading.title = loading.title ?? rest
            // Whatever stands above it is written below it.
            loading.pages[loading.pages.count - 1].lines.insert(Line("# " + escaped(rest), number), at: 0)
            loading.pages[loading.pages.count - 1].lines.insert(Line("", number), at: 1)
        case "--heading": add("# " + escaped(rest), "", at: number)
        case "--author", "--date":
            // Whoever presents sees the day; a deck that is kept would tell a wrong one.
            if rest != "today" { add(escaped(rest), "", at: number) }
        case "--center", "--right", "--huge", "--header":
            if !rest.isEmpty { add(escaped(rest), "", at: number) }
        case "--beginoutput", "--beginshelloutput":
            isOutput = true
            add("", fence, at: number)
        case "--endoutput", "--endshelloutput":
            isOutput = false
            let page = loading.pages.count - 1
            if loading.pages[page].lines.last?.text == fence {
                loading.pages[page].lines.removeLast()
            } else {
                add(fence, "", at: number)
            }
        case _ where command.hasPrefix("--"):
            if command != "--horline", told.insert(String(command)).inserted {
                loading.findings.append(
                    DeckFinding(line: number, sentence: "“\(command)” of tpp changes nothing here"))
            }
        case _ where line.text.isBlank:
            addText()
            add("", at: number)
        case _: text.append(line)
        }
    }
    addText()
    return loading
}

/// Lines as they stand: those that are set with spaces as code, others each on a line of its own.
private func verbatim(_ lines: [Line]) -> [Line] {
    guard let first = lines.first, let last = lines.last else { return [] }
    let isSet = lines.contains { $0.text.first?.isWhitespace == true || $0.text.endTrimmed.holds("  ") }
    if isSet, !lines.contains(where: { $0.text.holds("<!--") }) {
        return [Line("", first.number), Line("~~~~~~", first.number)] + lines
            + [Line("~~~~~~", last.number), Line("", last.number)]
    }
    return lines.map { line in
        var text = ""
        var rest = Substring(line.text.trimmed)
        while let start = rest.firstPlace(of: "<!--"), let end = rest.firstPlace(of: "-->"),
            start.lowerBound < end.lowerBound
        {
            text += escaped(String(rest[..<start.lowerBound])) + rest[start.lowerBound..<end.upperBound]
            rest = rest[end.upperBound...]
        }
        text += escaped(String(rest))
        let digits = text.prefix(while: \.isNumber)
        let sign = text.dropFirst(digits.count).first ?? " "
        if "+-=".contains(text.first ?? " ") {
            text = "\\" + text
        } else if !digits.isEmpty, sign == "." || sign == ")" {
            text = digits + "\\" + text.dropFirst(digits.count)
        }
        return Line(text + "  ", line.number)
    }
}

/// `text` as Markdown that says nothing else.
func escaped(_ text: String) -> String {
    var made: [UInt8] = []
    made.reserveCapacity(text.utf8.count + 16)
    for byte in text.utf8 {
        if byte.isSign { made.append(0x5C) }
        made.append(byte)
    }
    return made.count == text.utf8.count ? text : String(decoding: made, as: UTF8.self)
}

extension UInt8 {
    /// Whether Markdown may take it for more than a letter.
    fileprivate var isSign: Bool {
        switch self {
        // ! # & * < > [ \ ] _ ` { | } ~
        case 0x21, 0x23, 0x26, 0x2A, 0x3C, 0x3E, 0x5B...0x5D, 0x5F, 0x60, 0x7B...0x7E: true
        default: false
        }
    }
}
