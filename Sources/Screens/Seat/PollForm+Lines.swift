import Drawing
import Redaction
import Wording
import Workshop

extension PollForm {
    /// The width of the field, for running text of that width.
    static func fieldWidth(measure: Int) -> Int { max(1, measure - 3) }

    /// The form in lines of at most `width` columns; where it is tight, the question and what answers it are all.
    ///
    /// - Parameters:
    ///   - width: The columns of a line.
    ///   - isRoomy: Whether there is room for air.
    ///   - isTight: Whether there is room for the question and its form alone.
    ///   - notices: What its person has to know before answering; never left out.
    ///   - advice: What stands under a field for free text.
    ///   - language: What it is said in.
    /// - Returns: The form's lines.
    func column(
        width: Int, isRoomy: Bool, isTight: Bool, notices: [String] = [], advice: WritingAdvice,
        in language: Language
    ) -> TextColumn {
        var column = TextColumn()
        let promise = Phrase.seatPromise.text(in: language)
        let gap = width - columns(of: poll.ask) - columns(of: promise)
        if gap >= 3 {
            column.addLine(
                StyledText([
                    .init(poll.ask, .heading), .init(String(repeating: " ", count: gap), .plain),
                    .init(promise, .quiet),
                ]))
        } else {
            column.add(StyledText(poll.ask, .heading), width: width)
            if !isTight { column.add(StyledText(promise, .quiet), width: width) }
        }
        if let hint = poll.hint, !isTight { column.add(StyledText(hint), width: width) }
        for notice in notices { column.add(StyledText(notice, .quiet), width: width) }
        if isRoomy { column.addLine() }
        content.add(to: &column, width: width, isRoomy: isRoomy, advice: advice, in: language)
        return column
    }

    /// What stands under the form: what has become of the answer, or else how to give it.
    func status(in language: Language, knowing people: KnownPeople) -> StyledText {
        if sending != nil { return StyledText(Phrase.seatSending.text(in: language), .strong) }
        var sentences = isClosed ? [Phrase.pollHasClosed.text(in: language)] : []
        if isMuted, takesLetters, notice?.phrase != .muted {
            sentences.append(Phrase.muted.text(in: language))
        }
        if let notice {
            sentences.append(notice.text(in: language))
        } else if let found = typedMention(knowing: people) {
            sentences.append(Phrase.seatTypedMention.text(in: language, found))
        }
        if isClosed {
            sentences.append((isAnotherOpen ? Phrase.seatOtherOpen : .escapeHint).text(in: language))
        }
        if !sentences.isEmpty { return StyledText(sentences.joined(separator: " "), .alert) }
        return StyledText(content.instruction.text(in: language), .quiet)
    }
}
