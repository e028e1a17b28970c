import Drawing
import Keyboard
import Session
import Wording
import Workshop

/// A field to write in, and under it what to do with the text.
struct TextForm: SeatForm {
    /// What the keys go to.
    enum Focus: CaseIterable, Sendable {
        case field, send, skip
    }

    /// The most rows of the text that are shown at a time, so that what is said under it stays in sight.
    private static let mostRows = 10

    /// The text, and its cursor.
    private(set) var editor: LineEditor
    /// What the keys go to.
    private(set) var focus = Focus.field

    /// Makes a form, with what an earlier answer or draft says.
    init(draft: String?, limit: Int = Poll.longestText) {
        editor = LineEditor(draft ?? "", limit: limit, keepsLines: true)
    }

    var typed: [String] { [draft] }

    var cutAt: Int? { editor.cutAt }

    mutating func replace(by texts: [String]) {
        editor = LineEditor(texts[0], limit: editor.limit, keepsLines: true)
        focus = .field
    }

    /// Gives the keys to the field.
    mutating func returnToField() { focus = .field }

    /// What is typed.
    var draft: String { editor.text }

    /// Does what `key` means to the field, which is `width` columns wide, or to what stands under it.
    mutating func press(_ key: Key, width: Int) -> FormStep {
        guard key == .tab || key == .backTab else {
            return focus == .field ? type(key, width: width) : choose(key)
        }
        focus = focus(after: key == .tab ? 1 : Focus.allCases.count - 1)
        return .touched
    }

    private func focus(after steps: Int) -> Focus {
        let all = Focus.allCases
        return all[((all.firstIndex(of: focus) ?? 0) + steps) % all.count]
    }

    private mutating func type(_ key: Key, width: Int) -> FormStep {
        if key == .enter {
            focus = .send
        } else if key == .up || key == .down {
            let rows = FieldRows(editor.characters, width: width)
            var place = rows.position(of: editor.cursor)
            place.row += key == .up ? -1 : 1
            guard rows.rows.indices.contains(place.row) else { return .touched }
            editor.move(to: rows.index(at: place))
        } else {
            return editor.press(key) ? .touched : .ignored
        }
        return .touched
    }

    private mutating func choose(_ key: Key) -> FormStep {
        switch key {
        case .enter:
            if focus == .skip { return .send(.skip) }
            let text = editor.trimmed
            return text.isEmpty
                ? .refused(SeatRemark(.seatWriteFirst)) : .send(.text(text))
        case .up: focus = .field
        case .left: focus = .send
        case .right: focus = .skip
        case .character, .paste, .backspace:
            focus = .field
            return editor.press(key) ? .touched : .ignored
        case .tab, .backTab, .delete, .insert, .escape, .down, .home, .end, .pageUp, .pageDown, .function,
            .control, .alt:
            return .ignored
        }
        return .touched
    }
}

extension TextForm {
    /// How to answer.
    var instruction: SeatRemark {
        switch focus {
        case .field: SeatRemark(.seatHowField)
        case .send: SeatRemark(.seatHowSend)
        case .skip: SeatRemark(.seatHowSkip)
        }
    }

    func add(
        to column: inout TextColumn, width: Int, isRoomy: Bool, advice: WritingAdvice, in language: Language
    ) {
        add(to: &column, width: width, isRoomy: isRoomy, isActive: true, advice: advice, in: language)
    }

    /// Adds the field, what not to write, and what to do with the text; nothing has the mark where it is not active.
    func add(
        to column: inout TextColumn, width: Int, isRoomy: Bool, isActive: Bool, advice: WritingAdvice,
        in language: Language
    ) {
        let start = column.lines.count
        let rows = FieldRows(editor.characters, width: PollForm.fieldWidth(measure: width))
        var place = rows.position(of: editor.cursor)
        let first = max(0, min(place.row - Self.mostRows / 2, rows.rows.count - Self.mostRows))
        let shown = rows.lines(knowing: advice.people)[first...].prefix(Self.mostRows)
        let missing = max(0, (isRoomy ? 3 : 1) - shown.count)
        for (row, line) in (shown + Array(repeating: [], count: missing)).enumerated() {
            let isCutOff =
                row == 0 && first > 0 || row == Self.mostRows - 1 && first + row < rows.rows.count - 1
            column.addLine(
                StyledText(
                    [.init(isCutOff ? "… " : "▎ ", isActive && focus == .field ? .accent : .quiet)] + line))
        }
        place.row -= first
        addAdvice(advice, to: &column, width: width, in: language)
        if isRoomy { column.addLine() }
        let buttons = column.lines.count
        addButtons(to: &column, width: width, isActive: isActive, in: language)
        guard isActive else { return }
        switch focus {
        case .field: column.setCursor(Position(row: start + place.row, column: 2 + place.column))
        case .send, .skip: column.focus(from: buttons)
        }
    }

    private func addAdvice(
        _ advice: WritingAdvice, to column: inout TextColumn, width: Int, in language: Language
    ) {
        let count = Phrase.seatCharacters.text(
            in: language, String(editor.characters.count), String(editor.limit))
        let style: Style = editor.characters.count < editor.limit ? .quiet : .alert
        let gap = width - columns(of: advice.text) - columns(of: count)
        if gap >= 2 {
            column.addLine(
                StyledText([
                    .init(advice.text, .quiet), .init(String(repeating: " ", count: gap), .plain),
                    .init(count, style),
                ]))
        } else {
            column.add(StyledText(advice.text, .quiet), width: width)
            column.addLine(StyledText(count, style))
        }
    }

    private func addButtons(
        to column: inout TextColumn, width: Int, isActive: Bool, in language: Language
    ) {
        let isSend = isActive && focus == .send
        let isSkip = isActive && focus == .skip
        let send = StyledText.Run(
            (isSend ? "▸ " : "  ") + Phrase.seatSend.text(in: language), isSend ? .chosen : .plain)
        let skip = StyledText.Run(
            (isSkip ? "▸ " : "  ") + Phrase.seatSkip.text(in: language), isSkip ? .chosen : .plain)
        if columns(of: send.text) + 5 + columns(of: skip.text) <= width {
            column.addLine(StyledText([send, .init("     ", .plain), skip]))
        } else {
            column.addLine(StyledText([send]))
            column.addLine(StyledText([skip]))
        }
    }
}

extension Poll.Text: SeatedKind {
    func form(of poll: Poll, draft: String?, earlier: Answer?) -> any SeatForm { TextForm(draft: draft) }

    func draft(of answer: Answer, to poll: Poll) -> String? {
        if case .text(let text) = answer { text } else { nil }
    }

    func spelling(of answer: Answer, to poll: Poll, in language: Language) -> String { "" }
}

extension Poll.Text: SpokenKind {
    func howToAnswer(in text: PollText) -> [SpokenLine] { text.howToWrite(Poll.longestText) }

    func read(_ line: String, by reader: AnswerReader) -> ReadAnswer {
        let text = trimmed(line)
        return text.isEmpty ? .notUnderstood : .answer(.text(text))
    }

    func spoken(_ answer: Answer, in text: PollText) -> String? { nil }
}
