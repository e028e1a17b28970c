import Drawing
import Wording
import Workshop

extension RowMark {
    /// What stands before a row: the mark, or as much space.
    func lead(ofRow index: Int) -> StyledText.Run {
        index == row ? .init("▸ ", .accent) : .init("  ", .plain)
    }

    /// How a row's own words are written.
    func style(ofRow index: Int) -> Style { index == row ? .chosen : .plain }

    /// Adds Send and the row for saying nothing, before which stands `zero` where that key goes there.
    func addEnd(to column: inout TextColumn, width: Int, zero: String = "", in language: Language) {
        for (index, text) in [
            (count, Phrase.seatSend.text(in: language)),
            (count + 1, zero + Phrase.ratherNotSay.text(in: language)),
        ] {
            let start = column.lines.count
            column.add([lead(ofRow: index)], StyledText(text, style(ofRow: index)), width: width)
            if index == row { column.focus(from: start) }
        }
    }
}

extension TextColumn {
    /// Adds a paragraph behind `lead`, under which its later lines are indented.
    mutating func add(_ lead: [StyledText.Run], _ text: StyledText, width: Int) {
        let indent = StyledText(lead).width
        for (line, part) in text.wrapped(to: max(1, width - indent)).enumerated() {
            let start = line == 0 ? lead : [.init(String(repeating: " ", count: indent), .plain)]
            addLine(StyledText(start + part.runs))
        }
    }
}
