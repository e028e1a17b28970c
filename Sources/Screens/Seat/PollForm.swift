import Drawing
import Keyboard
import Redaction
import Session
import Wording
import Workshop

/// The form of one poll at a seat.
struct PollForm: Equatable, Sendable {
    /// The poll that it answers.
    let poll: Poll
    /// The round that it answers.
    var round: Int
    private var boxed: BoxedForm
    /// Whether its person has done anything to it; such a form goes only when its person leaves it.
    private(set) var isTouched: Bool
    /// Whether the poll has closed under it.
    var isClosed = false
    /// Whether another poll takes answers now.
    var isAnotherOpen = false
    /// Whether its person is done with it.
    private(set) var isLeft = false
    /// What was sent and has not come back yet.
    var sending: Answer?
    /// What the form held when it was sent.
    private var sentDraft: String?
    /// Whether a facilitator takes no more texts from this seat.
    var isMuted: Bool
    /// What could identify somebody was shown in this answer before it is sent.
    var warned: Answer?
    /// Whether it was opened again after its poll had closed, to be read.
    var isReread = false
    /// One sentence that wants attention.
    var notice: SeatRemark?

    /// Makes a form with the unsent `draft` in it, or else with the `earlier` answer of this seat.
    init(poll: Poll, round: Int, draft: String?, earlier: Answer?, isMuted: Bool = false) {
        self.isMuted = isMuted
        self.poll = poll
        self.round = round
        isTouched = draft != nil
        boxed = BoxedForm(
            form: poll.kind.onScreen.form(
                of: poll, draft: draft ?? earlier.flatMap(poll.draft), earlier: earlier))
    }

    /// What is chosen or typed.
    var content: any SeatForm {
        get { boxed.form }
        set { boxed.form = newValue }
    }

    /// What is chosen or typed, as a draft; nil where nothing is.
    var draft: String? { content.draft.isEmpty ? nil : content.draft }

    /// Whether something was typed or chosen after the answer was sent.
    var isChangedSinceSending: Bool { draft != sentDraft }

    /// Whether letters are typed into it, so that no key of a letter or sign does anything else.
    var takesLetters: Bool { !content.typed.isEmpty }

    /// Goes on behind an answer that is recorded: asks how sure its person is, or stays with the room's questions.
    ///
    /// - Returns: Whether there is more to do here.
    mutating func goOn(behind answer: Answer) -> Bool {
        switch content.goOn(behind: answer) {
        case .done: return false
        case .stays: break
        case .askedMore: isTouched = false
        }
        (sending, notice) = (nil, nil)
        return true
    }

    /// Does what `key` means to the form, whose field is `width` columns wide and whose texts may name the `people`.
    ///
    /// A text that is not taken is sent as a skip, unless the seat has answered: the number of those who have answered must not point at a muted seat.
    ///
    /// - Returns: The answer that is to be sent now.
    mutating func press(
        _ key: Key, width: Int, knowing people: KnownPeople, isAnswered: Bool
    ) -> Answer? {
        if key == .control("t"), takeOut(knowing: people) { return nil }
        if poll.isSensitive, key.isSpeltOut {
            notice = SeatRemark(.seatNumbersAlone)
            return nil
        }
        switch content.press(key, width: width) {
        case .ignored: return nil
        case .touched: notice = cutNotice
        case .refused(let remark): notice = remark
        case .left: isLeft = true
        case .send(let answer) where isMuted && answer.hasWords:
            (isTouched, notice) = (true, SeatRemark(.muted))
            return isAnswered || isClosed ? nil : .skip
        case .send(let answer):
            isTouched = true
            notice = nil
            guard !isClosed, answer != sending else { return nil }
            if warned != answer, answer.hasWords, let found = typedMention(knowing: people) {
                warned = answer
                notice = SeatRemark(.seatMayIdentify, found)
                return nil
            }
            sending = answer
            sentDraft = draft
            return answer
        }
        isTouched = true
        return nil
    }
}

extension PollForm {
    /// What is typed that could identify somebody but the `people`, shortened; nil where nothing is found.
    func typedMention(knowing people: KnownPeople) -> String? {
        let found = content.typed.flatMap { text in
            mentions(in: text, knowing: people).map { String(text[$0.range]) }
        }
        return found.isEmpty ? nil : shortened(found.joined(separator: ", "), to: 60)
    }

    /// Takes out of what is typed what could identify somebody but the `people`; false where nothing is found.
    private mutating func takeOut(knowing people: KnownPeople) -> Bool {
        let texts = content.typed.map { redacted($0, mentions(in: $0, knowing: people)) }
        guard texts != content.typed else { return false }
        content.replace(by: texts)
        (warned, notice) = (nil, nil)
        return true
    }

    /// That what was typed or pasted last did not all fit.
    private var cutNotice: SeatRemark? { content.cutAt.map { SeatRemark(.seatCut, String($0)) } }
}

/// A form of any kind, which can be compared with another.
private struct BoxedForm: Equatable, Sendable {
    var form: any SeatForm

    static func == (one: Self, other: Self) -> Bool { one.form.equals(other.form) }
}

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
            // Where there is little room, who reads what is written matters more.
            let isCrowded = isTight || !isRoomy && poll.traits.isWritten
            if !isCrowded { column.add(StyledText(promise, .quiet), width: width) }
        }
        if let hint = poll.hint, !isTight { column.add(StyledText(hint), width: width) }
        // Where there is room, who reads it stands before what is written.
        let isBefore = isRoomy && poll.traits.isWritten
        let terms = isBefore ? [advice.terms.joined(separator: " ")] : []
        for notice in notices + terms { column.add(StyledText(notice, .quiet), width: width) }
        if isRoomy { column.addLine() }
        content.add(
            to: &column, width: width, isRoomy: isRoomy, advice: isBefore ? advice.withoutTerms : advice,
            in: language)
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
        let instruction = poll.isSensitive ? content.instructionByNumber : content.instruction
        return StyledText(instruction.text(in: language), .quiet)
    }
}

extension Key {
    /// Whether it comes as several bytes, which can be told from a number by their length, and be counted.
    fileprivate var isSpeltOut: Bool {
        switch self {
        case .up, .down, .left, .right, .home, .end, .pageUp, .pageDown, .insert, .delete, .backTab,
            .function, .alt, .paste:
            true
        case .character, .enter, .tab, .backspace, .escape, .control: false
        }
    }
}
