import Drawing
import Session
import Wording
import Workshop

extension ChoiceForm {
    /// How to answer.
    var instruction: SeatRemark {
        switch part {
        case .options: list.instruction
        case .own: SeatRemark(.seatHowOwn)
        case .sureness: SeatRemark(.seatHowSure)
        }
    }

    /// Adds the options and the row for saying nothing, or how sure one can be.
    func add(
        to column: inout TextColumn, width: Int, isRoomy: Bool, advice: WritingAdvice, in language: Language
    ) {
        if case .sureness = part {
            column.add(StyledText(Phrase.seatHowSureAreYou.text(in: language), .strong), width: width)
            if isRoomy { column.addLine() }
            sureness?.add(
                surenessDegrees(in: language), last: Phrase.seatSurenessLeftOut.text(in: language),
                to: &column, width: width)
            return
        }
        let own = own.map { _ in Phrase.pollOther.text(in: language) }
        list.add(
            options + (own.map { [$0] } ?? []), last: Phrase.ratherNotSay.text(in: language), to: &column,
            width: width
        ) { row, column in
            guard row == options.count, part == .own || !(self.own?.text ?? "").isEmpty else { return }
            addField(to: &column, width: width, advice: advice)
        }
    }

    private func addField(to column: inout TextColumn, width: Int, advice: WritingAdvice) {
        guard let own else { return }
        let indent = 4
        let rows = FieldRows(own.characters, width: max(1, PollForm.fieldWidth(measure: width) - indent))
        let start = column.lines.count
        let lead = StyledText.Run(String(repeating: " ", count: indent), .plain)
        for line in rows.lines(knowing: advice.people) {
            column.addLine(StyledText([lead, .init("▎ ", part == .own ? .accent : .quiet)] + line))
        }
        guard part == .own else { return }
        column.add([lead], StyledText(advice.text, .quiet), width: width)
        let place = rows.position(of: own.cursor)
        column.setCursor(Position(row: start + place.row, column: indent + 2 + place.column))
    }
}
