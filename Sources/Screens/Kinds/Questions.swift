import Drawing
import Keyboard
import Session
import Showing
import Wording
import Workshop

/// A field to ask a question in, and under it what the room asks, to join in.
struct QuestionsForm: SeatForm {
    /// The field, and what stands under it.
    private(set) var field: TextForm
    /// What may be shown of the room's questions; nil before one is cleared.
    private var sheet: Sheet?
    /// The number of the question that has the mark; nil where the keys go to the field.
    private(set) var marked: Int?
    /// The numbers of the questions that this seat asks too, as far as this line knows.
    private(set) var mine: Set<Int>
    /// How many questions this line has asked.
    let asked: Int

    /// Makes a form, with a draft, and what this line has said already.
    init(draft: String?, earlier: Answer?) {
        field = TextForm(draft: draft, limit: Poll.longestQuestion)
        if case .questions(let asked, let meToo) = earlier {
            self.asked = asked.count
            mine = Set(meToo)
        } else {
            asked = 0
            mine = []
        }
    }

    /// Takes note of what the room asks now.
    mutating func follow(_ sheet: Sheet?) {
        self.sheet = sheet
        if let marked, !others.contains(where: { $0.number == marked }) { self.marked = nil }
    }

    /// Stays behind a "me too", and takes note that this seat asks these too.
    mutating func goOn(behind answer: Answer) -> FormSequel {
        guard case .questions(let asked, let meToo) = answer, asked.isEmpty else { return .done }
        mine.formUnion(meToo)
        return .stays
    }

    /// The room's questions, as far as they are cleared.
    private var others: [Results.ClearedText] { sheet?.texts ?? [] }

    var draft: String { field.draft }

    var typed: [String] { field.typed }

    var cutAt: Int? { field.cutAt }

    mutating func replace(by texts: [String]) {
        field.replace(by: texts)
        marked = nil
    }

    /// Does what `key` means to the field, which is `width` columns wide, or to the list under it.
    mutating func press(_ key: Key, width: Int) -> FormStep {
        if let marked { return press(key, at: marked, width: width) }
        let goesDown = key == .tab && field.focus == .skip || key == .down && field.focus != .field
        if goesDown, let first = others.first {
            marked = first.number
            return .touched
        }
        switch field.press(key, width: width) {
        case .send(.text(let text)):
            guard asked < Poll.mostQuestions else {
                return .refused(SeatRemark(.seatQuestionsFull, String(Poll.mostQuestions)))
            }
            return .send(.questions(asked: [text], meToo: []))
        case let step: return step
        }
    }

    private mutating func press(_ key: Key, at number: Int, width: Int) -> FormStep {
        let index = others.firstIndex { $0.number == number } ?? 0
        switch key {
        case .up: marked = index > 0 ? others[index - 1].number : nil
        case .down: marked = others[min(index + 1, others.count - 1)].number
        case .home: marked = others.first?.number
        case .end: marked = others.last?.number
        case .backTab: marked = nil
        case .enter, .character(" "):
            return mine.contains(number)
                ? .refused(SeatRemark(.seatMeTooAlready)) : .send(.questions(asked: [], meToo: [number]))
        case .tab, .character, .paste, .backspace:
            marked = nil
            field.returnToField()
            return key == .tab ? .touched : field.press(key, width: width)
        case .delete, .insert, .escape, .left, .right, .pageUp, .pageDown, .function, .control, .alt:
            return .ignored
        }
        return .touched
    }
}

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
        if let said = sheet?.saidBesideTexts(in: language) {
            column.add(StyledText(said, .quiet), width: width)
        }
    }
}

extension Poll.Questions: SeatedKind {
    func form(of poll: Poll, draft: String?, earlier: Answer?) -> any SeatForm {
        QuestionsForm(draft: draft, earlier: earlier)
    }

    func draft(of answer: Answer, to poll: Poll) -> String? { nil }

    func spelling(of answer: Answer, to poll: Poll, in language: Language) -> String { "" }
}

extension Poll.Questions: SpokenKind {
    func howToAnswer(in text: PollText) -> [SpokenLine] { text.howToWrite(Poll.longestQuestion) }

    func read(_ line: String, by reader: AnswerReader) -> ReadAnswer {
        let text = trimmed(line)
        return text.isEmpty ? .notUnderstood : .answer(.questions(asked: [text], meToo: []))
    }

    func spoken(_ answer: Answer, in text: PollText) -> String? { nil }
}
