import Drawing
import Session
import Wording
import Workshop

extension QuestionsForm {
    /// How to ask, or how to join in.
    var instruction: SeatRemark {
        if marked != nil { return SeatRemark(.seatHowOthers) }
        return field.focus == .field && !others.isEmpty ? SeatRemark(.seatHowAsk) : field.instruction
    }

    /// Adds the field, what to do with the text, and what the room asks.
    func add(
        to column: inout TextColumn, width: Int, isRoomy: Bool, advice: WritingAdvice, in language: Language
    ) {
        if asked > 0 {
            let said = Phrase.seatQuestionsAsked.text(
                in: language, String(asked), String(Poll.mostQuestions))
            column.add(StyledText(said, .quiet), width: width)
        }
        field.add(
            to: &column, width: width, isRoomy: isRoomy, isActive: marked == nil, advice: advice,
            in: language)
        guard !others.isEmpty else { return }
        if isRoomy { column.addLine() }
        column.add(StyledText(Phrase.seatOthersAsk.text(in: language), .quiet), width: width)
        for text in others {
            let isMarked = text.number == marked
            let start = column.lines.count
            column.add(
                [.init(isMarked ? "▸ " : "  ", .accent)], StyledText(text.text, isMarked ? .chosen : .plain),
                width: width)
            let you = mine.contains(text.number) ? [Phrase.seatYouToo.text(in: language)] : []
            let known = text.known(in: .questions, language) + you
            if !known.isEmpty {
                column.add(
                    [.init("  ", .plain)], StyledText(known.joined(separator: " · "), .quiet), width: width)
            }
            if isMarked { column.focus(from: start) }
        }
    }
}
