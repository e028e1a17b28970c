import Drawing
import Wording
import Workshop

extension ScaleForm {
    /// How to answer.
    var instruction: SeatRemark {
        if mark.isAtSkip { return SeatRemark(.seatHowEnterSkips) }
        if mark.isAtSend { return SeatRemark(.seatHowEnterSends) }
        return SeatRemark(passesOver ? .seatHowScale : .seatHowScaleAll)
    }

    /// Adds the scale, the rows and what to do with them; where there is little room, the scale stands under the row
    /// that has the mark.
    func add(to column: inout TextColumn, width: Int, isRoomy: Bool, in language: Language) {
        if isRoomy {
            addScale(to: &column, indent: 0, width: width)
            column.addLine()
        }
        let texts = texts(in: language)
        let widest = labels.map { columns(of: $0) + 2 }.max() ?? 0
        let isBeside = width - widest - 4 >= max(20, width / 3)
        for (index, text) in texts.enumerated() {
            let start = column.lines.count
            let room = isBeside ? width - widest - 2 : width
            column.add([mark.lead(ofRow: index)], StyledText(text, mark.style(ofRow: index)), width: room)
            let label = labelText(ofRow: index, in: language)
            if isBeside {
                column.append(label, toLine: start, at: width - widest)
            } else {
                column.add([.init("    ", .plain)], label, width: width)
            }
            if index == mark.row {
                if !isRoomy { addScale(to: &column, indent: 4, width: width) }
                column.focus(from: start)
            }
        }
        if isRoomy { column.addLine() }
        mark.addEnd(to: &column, width: width, zero: passesOver ? "" : "0 ", in: language)
    }

    private func texts(in language: Language) -> [String] {
        switch rows {
        case .statements(let statements): statements
        case .question: [Phrase.seatScaleYours.text(in: language)]
        case .thenNow: [Phrase.seatBefore.text(in: language), Phrase.seatNow.text(in: language)]
        }
    }

    private func labelText(ofRow row: Int, in language: Language) -> StyledText {
        switch ratings[row] {
        case .none: StyledText("…", .quiet)
        case .passed: StyledText("0 " + Phrase.seatPassedOver.text(in: language), mark.style(ofRow: row))
        case .label(let index):
            StyledText([
                .init("\(index + 1) ", .accent), .init(labels[index], mark.style(ofRow: row)),
            ])
        }
    }

    private func addScale(to column: inout TextColumn, indent: Int, width: Int) {
        var line = ""
        let lead = String(repeating: " ", count: indent)
        for (index, label) in labels.enumerated() {
            let item = "\(index + 1) \(label)"
            if !line.isEmpty, indent + columns(of: line) + 3 + columns(of: item) > width {
                column.add([.init(lead, .plain)], StyledText(line, .quiet), width: width)
                line = ""
            }
            line += (line.isEmpty ? "" : "   ") + item
        }
        column.add([.init(lead, .plain)], StyledText(line, .quiet), width: width)
    }
}
