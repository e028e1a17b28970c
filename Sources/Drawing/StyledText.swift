/// Text with styles, before it is wrapped to a width.
package struct StyledText: Hashable, Sendable {
    /// Text of one style; a line feed begins a new line.
    package struct Run: Hashable, Sendable {
        package var text: String
        package var style: Style

        /// Makes a run.
        package init(_ text: String, _ style: Style) {
            self.text = text
            self.style = style
        }
    }

    /// The runs, in reading order.
    package var runs: [Run]

    /// Makes text of runs.
    package init(_ runs: [Run]) { self.runs = runs }

    /// Makes text of one style.
    package init(_ text: String, _ style: Style = .plain) { runs = [Run(text, style)] }

    /// The text without its styles.
    package var text: String { runs.map(\.text).joined() }

    /// The columns that the text takes on one line.
    package var width: Int {
        ASCIIText(self)?.bytes.count ?? StyledPiece.lines(of: self).joined().reduce(0) { $0 + $1.width }
    }

    /// One text after the other.
    package static func + (first: StyledText, second: StyledText) -> StyledText {
        StyledText(first.runs + second.runs)
    }

    /// The same text, all of it in one style.
    package func styled(_ style: Style) -> StyledText {
        StyledText(runs.map { Run($0.text, style) })
    }
}

extension StyledText {
    /// The text in lines of at most `width` columns, broken between words, and inside a word only where the
    /// word alone is wider than a line.
    ///
    /// Always at least one line.
    ///
    /// No line ends in a space; what is indented stays so. On a single column, a wide character becomes `?`.
    package func wrapped(to width: Int) -> [StyledText] {
        let width = max(1, width)
        if let text = ASCIIText(self) { return breakLines(text.bytes, width).map(text.styled) }
        return StyledPiece.lines(of: self).flatMap { line in
            let line = line.map {
                $0.width <= width ? $0 : StyledPiece(character: "?", style: $0.style, width: 1)
            }
            return breakLines(line, width).map { StyledText(line[$0]) }
        }
    }

    /// The text on one line of at most `width` columns, ending in `…` where something is left out.
    package func truncated(to width: Int) -> StyledText {
        let lines = StyledPiece.lines(of: self)
        let space = StyledPiece(character: " ", style: .plain, width: 1)
        let pieces = Array(lines.joined(separator: CollectionOfOne(space)))
        if pieces.reduce(0, { $0 + $1.width }) <= width { return StyledText(pieces) }
        guard width > 0 else { return StyledText([]) }
        var end = 0
        var used = 0
        while used + pieces[end].width < width {
            used += pieces[end].width
            end += 1
        }
        let style = end > 0 ? pieces[end - 1].style : pieces[end].style
        let mark = StyledPiece(character: "…", style: style, width: 1)
        return StyledText(pieces[trimmed(0..<end, pieces)] + [mark])
    }
}

/// `text` in lines of at most `width` columns, as ``StyledText/wrapped(to:)`` breaks them.
package func wrapped(_ text: String, to width: Int) -> [String] {
    StyledText(text).wrapped(to: width).map(\.text)
}

/// `text` on one line of at most `width` columns, ending in `…` where something is left out.
package func truncated(_ text: String, to width: Int) -> String {
    StyledText(text).truncated(to: width).text
}

/// What one or two cells of a text hold, as far as lines are broken by it.
private protocol LinePiece {
    /// One or two columns.
    var width: Int { get }
    /// Whether a line may be broken here, and this left out.
    var isSpace: Bool { get }
    /// Whether a line may be broken beside this without a space, as scripts of wide characters are.
    var isIdeographic: Bool { get }
    var isLetter: Bool { get }
    var isHyphen: Bool { get }
}

/// Where the lines are of a text without line feeds; no piece is wider than `width`.
private func breakLines(_ pieces: [some LinePiece], _ width: Int) -> [Range<Int>] {
    var lines: [Range<Int>] = []
    var start = 0
    var used = 0
    var opportunity = 0
    var index = 0
    while index < pieces.count {
        let piece = pieces[index]
        if index > start, mayBreak(between: pieces[index - 1], and: piece) || isHyphen(before: index, pieces)
        {
            opportunity = index
        }
        if used + piece.width <= width {
            used += piece.width
            index += 1
            continue
        }
        var end = opportunity > start ? opportunity : index
        if piece.isSpace { end = index }
        let line = trimmed(start..<end, pieces)
        if !line.isEmpty { lines.append(line) }
        while end < pieces.count, pieces[end].isSpace { end += 1 }
        start = end
        opportunity = end
        index = end
        used = 0
    }
    let rest = trimmed(start..<pieces.count, pieces)
    if !rest.isEmpty || lines.isEmpty { lines.append(rest) }
    return lines
}

/// Whether the line may end between two neighbours; a break in front of a space is one after it as well.
private func mayBreak(between first: some LinePiece, and second: some LinePiece) -> Bool {
    if second.isSpace { return false }
    if first.isSpace { return true }
    return second.isIdeographic || (first.width == 2 && second.width == 1 && second.isLetter)
}

/// Whether a hyphen inside a word stands before the piece at `index`: a line may end behind it, but for a single letter
/// before it, as in `e-mail`.
private func isHyphen(before index: Int, _ pieces: [some LinePiece]) -> Bool {
    index >= 3 && pieces[index - 1].isHyphen && pieces[index].isLetter && pieces[index - 2].isLetter
        && pieces[index - 3].isLetter
}

/// A line without the spaces at its end.
private func trimmed(_ line: Range<Int>, _ pieces: [some LinePiece]) -> Range<Int> {
    var end = line.upperBound
    while end > line.lowerBound, pieces[end - 1].isSpace { end -= 1 }
    return line.lowerBound..<end
}

extension UInt8: LinePiece {
    fileprivate var width: Int { 1 }
    fileprivate var isSpace: Bool { self == UInt8(ascii: " ") }
    fileprivate var isIdeographic: Bool { false }
    fileprivate var isLetter: Bool { (0x61...0x7A).contains(self | 0x20) }
    fileprivate var isHyphen: Bool { self == UInt8(ascii: "-") }
}

/// A text of printable ASCII on one line, as most are: its pieces are its bytes.
private struct ASCIIText {
    private(set) var bytes: [UInt8] = []
    /// Where each run ends, and its style.
    private var ends: [(end: Int, style: Style)] = []

    init?(_ text: StyledText) {
        guard text.runs.allSatisfy({ isPrintableASCII($0.text) }) else { return nil }
        for run in text.runs {
            bytes += run.text.utf8
            ends.append((bytes.count, run.style))
        }
    }

    /// The text of a part.
    func styled(_ part: Range<Int>) -> StyledText {
        var styled = StyledText([])
        var start = part.lowerBound
        for (end, style) in ends where end > start && start < part.upperBound {
            let text = String(decoding: bytes[start..<min(end, part.upperBound)], as: UTF8.self)
            if styled.runs.last?.style == style {
                styled.runs[styled.runs.count - 1].text += text
            } else {
                styled.runs.append(StyledText.Run(text, style))
            }
            start = end
        }
        return styled
    }
}

/// What one or two cells of a styled text hold.
struct StyledPiece: LinePiece {
    var character: Character
    var style: Style
    /// One or two columns.
    var width: Int

    var isSpace: Bool { character == " " }
    var isIdeographic: Bool { width == 2 && !Self.neverFirst.contains(character) }
    fileprivate var isLetter: Bool { character.isLetter }
    fileprivate var isHyphen: Bool { character == "-" }

    /// Wide signs that never begin a line.
    private static let neverFirst: Set<Character> = [
        "、", "。", "，", "．", "：", "；", "！", "？", "）", "」", "』", "】", "》", "〉", "］", "｝", "ー", "…",
    ]

    /// The pieces of a styled text, a list for each of its lines; always at least one list.
    static func lines(of text: StyledText) -> [[StyledPiece]] {
        var lines: [[StyledPiece]] = [[]]
        for run in text.runs {
            if isPrintableASCII(run.text) {
                // Reserved for each of many runs it would be copied for each.
                if lines[lines.count - 1].isEmpty {
                    lines[lines.count - 1].reserveCapacity(run.text.utf8.count)
                }
                for byte in run.text.utf8 {
                    let character = Character(Unicode.Scalar(byte))
                    lines[lines.count - 1].append(
                        StyledPiece(character: character, style: run.style, width: 1))
                }
                continue
            }
            for (number, line) in cleanedLines(run.text).enumerated() {
                if number > 0 { lines.append([]) }
                lines[lines.count - 1] += pieces(of: line).map { character in
                    StyledPiece(character: character, style: run.style, width: columns(of: character))
                }
            }
        }
        return lines
    }
}

extension StyledText {
    /// Makes text of pieces; neighbours of one style become one run.
    init(_ pieces: some Sequence<StyledPiece>) {
        runs = []
        for piece in pieces {
            if runs.last?.style == piece.style {
                runs[runs.count - 1].text.append(piece.character)
            } else {
                runs.append(Run(String(piece.character), piece.style))
            }
        }
    }
}

/// `text` behind as many spaces as it takes to fill `width` columns.
package func rightAligned(_ text: String, to width: Int) -> String {
    String(repeating: " ", count: max(0, width - columns(of: text))) + text
}
