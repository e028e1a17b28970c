import Drawing
import Keyboard
import Session
import Wording
import Workshop

/// Options to choose one or several from, a field for one's own, and then how sure one is.
struct ChoiceForm: SeatForm {
    /// What the keys go to.
    enum Part: Equatable, Sendable {
        case options, own
        /// How sure the person is of an answer that is recorded.
        case sureness(Answer)
    }

    /// The options, as the poll spells them.
    let options: [String]
    /// What the keys go to.
    private(set) var part = Part.options
    /// The options, behind them one's own where the poll takes it.
    private(set) var list: OptionList
    /// One's own; nil where the poll takes none.
    private(set) var own: LineEditor?
    /// How sure; nil where the poll does not ask.
    private(set) var sureness: OptionList?

    /// Makes a form, with what an earlier answer or draft says.
    init(of poll: Poll, most: Int?, draft: String?) {
        let lines = (draft ?? "").split(separator: "\n", omittingEmptySubsequences: false).map { String($0) }
        options = poll.options
        list = OptionList(count: poll.cells, most: most, draft: lines.first ?? "")
        if poll.hasOther {
            own = LineEditor(lines.count > 1 ? lines[1] : "", limit: Poll.longestOther)
        }
        if poll.asksSureness {
            sureness = OptionList(
                count: Poll.surenessDegrees, most: nil, draft: lines.count > 2 ? lines[2] : "")
        }
    }

    /// What is chosen, then one's own, then how sure, a line each; empty where there is nothing.
    var draft: String {
        var lines = [list.draft, own?.text ?? "", sureness?.draft ?? ""]
        while lines.last?.isEmpty == true { lines.removeLast() }
        return lines.joined(separator: "\n")
    }

    /// Does what `key` means to the part that has the keys.
    mutating func press(_ key: Key, width _: Int) -> FormStep {
        switch part {
        case .options: pressList(key)
        case .own: write(key)
        case .sureness(let answer): grade(answer, key)
        }
    }

    /// One's own option, while the keys go to it.
    var typed: [String] { part == .own ? [own?.text ?? ""] : [] }

    var cutAt: Int? { own?.cutAt }

    var footer: SeatFooter { part == .own ? .ownOption : .choice }

    mutating func replace(by texts: [String]) {
        own = LineEditor(texts[0], limit: Poll.longestOther)
        part = .own
    }

    /// Asks how sure its person is of an answer that is recorded now.
    mutating func goOn(behind answer: Answer) -> FormSequel {
        guard sureness != nil, answer != .skip, answer == answer.plain else { return .done }
        part = .sureness(answer)
        return .askedMore
    }

    private mutating func pressList(_ key: Key) -> FormStep {
        let step = list.press(key)
        switch step {
        case .send(.option(let index)) where index == options.count: part = .own
        case .send(.options(let indices)) where indices.contains(options.count): part = .own
        case .ignored, .touched, .refused, .left, .send: return step
        }
        return .touched
    }

    private mutating func write(_ key: Key) -> FormStep {
        switch key {
        case .enter:
            let text = own?.trimmed ?? ""
            guard !text.isEmpty else { return .refused(SeatRemark(.seatOwnFirst)) }
            return .send(.other(text, beside: list.ticks.filter(options.indices.contains).sorted()))
        case .up, .backTab: part = .options
        case .character, .paste, .tab, .backspace, .delete, .insert, .escape, .down, .left, .right, .home,
            .end, .pageUp, .pageDown, .function, .control, .alt:
            return own?.press(key) == true ? .touched : .ignored
        }
        return .touched
    }

    private mutating func grade(_ answer: Answer, _ key: Key) -> FormStep {
        let step = sureness?.press(key) ?? .ignored
        return switch step {
        case .send(.option(let degree)): .send(.sure(answer, degree: degree))
        case .send: .left
        case .ignored, .touched, .refused, .left: step
        }
    }
}

extension ChoiceForm {
    /// How to answer.
    var instruction: SeatRemark {
        switch part {
        case .options: list.instruction(byNumber: false)
        case .own: SeatRemark(.seatHowOwn)
        case .sureness: SeatRemark(.seatHowSure)
        }
    }

    var instructionByNumber: SeatRemark {
        part == .options ? list.instruction(byNumber: true) : instruction
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

extension Poll.Choice: SeatedKind {
    func form(of poll: Poll, draft: String?, earlier: Answer?) -> any SeatForm {
        ChoiceForm(of: poll, most: nil, draft: draft)
    }

    func draft(of answer: Answer, to poll: Poll) -> String? {
        answer == .skip ? "0" : poll.draft(ofChosen: answer)
    }

    func spelling(of answer: Answer, to poll: Poll, in language: Language) -> String {
        poll.spelling(ofChosen: answer)
    }
}

extension Poll.Choices: SeatedKind {
    func form(of poll: Poll, draft: String?, earlier: Answer?) -> any SeatForm {
        ChoiceForm(of: poll, most: most, draft: draft)
    }

    func draft(of answer: Answer, to poll: Poll) -> String? { poll.draft(ofChosen: answer) }

    func spelling(of answer: Answer, to poll: Poll, in language: Language) -> String {
        poll.spelling(ofChosen: answer)
    }
}

extension Poll {
    fileprivate func draft(ofChosen answer: Answer) -> String? {
        guard let chosen = chosen(by: answer) else { return nil }
        let numbers = chosen.indices.map { String($0 + 1) }
        guard let own = chosen.own else { return numbers.joined(separator: ",") }
        return (numbers + [String(options.count + 1)]).joined(separator: ",") + "\n" + own
    }

    fileprivate func spelling(ofChosen answer: Answer) -> String {
        guard let chosen = chosen(by: answer) else { return "" }
        let named = chosen.indices.filter(options.indices.contains).map { options[$0] }
        return (named + [chosen.own].compactMap(\.self)).joined(separator: ", ")
    }

    /// The options that an answer without sureness names, and one of its person's own; nil where it names none.
    func chosen(by answer: Answer) -> (indices: [Int], own: String?)? {
        if case .option(let index) = answer { return ([index], nil) }
        if case .options(let indices) = answer { return (indices, nil) }
        if case .other(let text, let beside) = answer { return (beside, text) }
        return nil
    }
}

extension Poll.Choice: SpokenKind {
    func howToAnswer(in text: PollText) -> [SpokenLine] {
        text.numberedCells + text.howToType
    }

    func read(_ line: String, by reader: AnswerReader) -> ReadAnswer {
        guard let numbers = reader.numbers(in: line) else { return .notUnderstood }
        if let wrong = reader.stray(in: numbers, upTo: reader.poll.cells) { return wrong }
        if Set(numbers) == [0] { return .answer(.skip) }
        guard let number = numbers.first, numbers.count == 1 else {
            return .wrong(Phrase.linearOneNumber.text(in: reader.language))
        }
        return number > options.count ? .own(beside: []) : .answer(.option(number - 1))
    }

    func spoken(_ answer: Answer, in text: PollText) -> String? { text.chosen(by: answer) }
}

extension Poll.Choices: SpokenKind {
    func howToAnswer(in text: PollText) -> [SpokenLine] {
        text.numberedCells + [text.skip, .how(Phrase.linearTypeNumbers.text(in: text.language, "\(most)"))]
    }

    func read(_ line: String, by reader: AnswerReader) -> ReadAnswer {
        guard let numbers = reader.numbers(in: line) else { return .notUnderstood }
        if let wrong = reader.stray(in: numbers, upTo: reader.poll.cells) { return wrong }
        let chosen = Set(numbers)
        if chosen == [0] { return .answer(.skip) }
        if chosen.contains(0) { return .wrong(Phrase.linearZeroAlone.text(in: reader.language)) }
        guard chosen.count <= most else {
            return .wrong(Phrase.linearTooMany.text(in: reader.language, "\(most)"))
        }
        let indices = chosen.map { $0 - 1 }.sorted()
        let beside = indices.filter(options.indices.contains)
        return beside.count < indices.count ? .own(beside: beside) : .answer(.options(indices))
    }

    func spoken(_ answer: Answer, in text: PollText) -> String? { text.chosen(by: answer) }
}

extension PollText {
    fileprivate var numberedCells: [SpokenLine] { numbered(poll.cellNames(in: language)) }

    fileprivate func chosen(by answer: Answer) -> String? {
        guard let chosen = poll.chosen(by: answer) else { return nil }
        let named = chosen.indices.compactMap { name($0, among: poll.options) }
        return (named + [chosen.own].compactMap(\.self)).joined(separator: ", ")
    }
}
