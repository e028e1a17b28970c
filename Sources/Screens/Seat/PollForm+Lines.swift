import Drawing
import Workshop

extension PollForm {
    /// What every form says about the answer.
    static let promise = "kept without name, seat or time, once revealed"

    /// The width of the field, for running text of that width.
    static func fieldWidth(measure: Int) -> Int { max(1, measure - 3) }

    /// The form in lines of at most `width` columns; where it is tight, the question and what answers it are all.
    func column(width: Int, isRoomy: Bool, isTight: Bool) -> TextColumn {
        var column = TextColumn()
        let gap = width - columns(of: poll.ask) - columns(of: Self.promise)
        if gap >= 3 {
            column.addLine(
                StyledText([
                    .init(poll.ask, .heading), .init(String(repeating: " ", count: gap), .plain),
                    .init(Self.promise, .quiet),
                ]))
        } else {
            column.add(StyledText(poll.ask, .heading), width: width)
            if !isTight { column.add(StyledText(Self.promise, .quiet), width: width) }
        }
        if let hint = poll.hint, !isTight { column.add(StyledText(hint), width: width) }
        if isRoomy { column.addLine() }
        switch content {
        case .choice(let form): form.add(to: &column, width: width)
        case .text(let form): form.add(to: &column, width: width, isRoomy: isRoomy)
        }
        return column
    }

    /// What stands under the form: what has become of the answer, or else how to give it.
    var status: StyledText {
        if sending != nil { return StyledText("Sending…", .strong) }
        var sentences = isClosed ? ["This poll has closed."] : []
        if let notice { sentences.append(notice) }
        if isClosed {
            sentences.append(isAnotherOpen ? "Another question is open: Esc to see it." : "Esc goes back.")
        }
        if !sentences.isEmpty { return StyledText(sentences.joined(separator: " "), .alert) }
        switch content {
        case .choice(let form): return StyledText(form.instruction, .quiet)
        case .text(let form): return StyledText(form.instruction, .quiet)
        }
    }

    /// The keys that the last row names.
    var footer: SeatFooter {
        switch content {
        case .choice: .choice
        case .text: .text
        }
    }
}

extension ChoiceForm {
    /// How to answer.
    var instruction: String {
        guard let most else { return "Arrows or a number, then Enter." }
        let number = ticksByNumber ? "Space or a number ticks" : "Arrows or a number move, Space ticks"
        return most < options.count ? "\(number), at most \(most). Enter sends." : "\(number). Enter sends."
    }

    /// Adds the options, and the row for saying nothing.
    fileprivate func add(to column: inout TextColumn, width: Int) {
        let digits = String(options.count).count
        for index in 0...options.count {
            let isChosen = index == row
            let number = String(number(ofRow: index))
            let padding = String(repeating: " ", count: max(0, digits - number.count))
            var mark = (isChosen ? "▸ " : "  ") + padding + number + "  "
            if most != nil, index < options.count { mark += ticks.contains(index) ? "[x] " : "[ ] " }
            let text = index < options.count ? options[index] : "I would rather not say"
            let room = max(1, width - columns(of: mark))
            let start = column.lines.count
            for (line, part) in StyledText(text, isChosen ? .chosen : .plain).wrapped(to: room).enumerated() {
                let lead = line == 0 ? mark : String(repeating: " ", count: columns(of: mark))
                column.addLine(StyledText([.init(lead, isChosen ? .accent : .plain)] + part.runs))
            }
            if isChosen { column.focus(from: start) }
        }
    }
}
