/// What one or two cells of a styled text hold.
struct StyledPiece {
    var character: Character
    var style: Style
    /// One or two columns.
    var width: Int

    /// Whether a line may be broken here, and this left out.
    var isSpace: Bool { character == " " }

    /// Whether a line may be broken beside this without a space, as scripts of wide characters are.
    var isIdeographic: Bool { width == 2 && !Self.neverFirst.contains(character) }

    /// Wide signs that never begin a line.
    private static let neverFirst: Set<Character> = [
        "、", "。", "，", "．", "：", "；", "！", "？", "）", "」", "』", "】", "》", "〉", "］", "｝", "ー", "…",
    ]

    /// The pieces of a styled text, a list for each of its lines; always at least one list.
    static func lines(of text: StyledText) -> [[StyledPiece]] {
        var lines: [[StyledPiece]] = [[]]
        for run in text.runs {
            if isPrintableASCII(run.text) {
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
