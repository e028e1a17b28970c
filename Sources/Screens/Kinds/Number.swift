import Drawing
import Keyboard
import Session
import Wording
import Workshop

/// A field for a whole number, and under it what to do with it.
struct NumberForm: SeatForm {
    /// What is asked for.
    let measure: Poll.Measure
    /// What is typed, whether it is a number or not: a sign that was left out would make another number of `2.5`.
    private(set) var editor: LineEditor
    /// What the keys go to; the field is the only row of the form's own.
    private(set) var mark = RowMark(count: 1)

    /// The most digits that can be typed; any whole number fits, and some that do not are told so.
    static let longest = 20

    /// Makes a form, with what an earlier answer or draft says.
    init(measure: Poll.Measure, draft: String?) {
        self.measure = measure
        editor = LineEditor(
            draft.flatMap { $0.count <= Self.longest ? cleaned($0) : nil } ?? "", limit: Self.longest)
    }

    /// What is typed.
    var draft: String { editor.text }

    /// Nothing is written here.
    var typed: [String] { [] }

    var isNumber: Bool { true }

    mutating func replace(by texts: [String]) {}

    /// Does what `key` means to the field, or to what stands under it.
    mutating func press(_ key: Key, width _: Int) -> FormStep {
        switch key {
        case .character(let character): return type(character)
        case .paste(let text): return paste(text)
        case .enter: return enter()
        case .home, .end, .left, .right, .delete, .backspace, .control:
            guard mark.own != nil || key == .backspace else { return .ignored }
            mark.move(to: 0)
            return editor.press(key) ? .touched : .ignored
        case .up, .down, .pageUp, .pageDown, .tab, .backTab, .insert, .escape, .function, .alt:
            return mark.press(key) ? .touched : .ignored
        }
    }

    /// Types a sign, and says so at once where what is there is no whole number now.
    private mutating func type(_ character: Character) -> FormStep {
        let isDigit = character.isASCII && character.isWholeNumber
        guard isDigit || character != " " || !editor.text.isEmpty else { return .ignored }
        guard isDigit || mark.own != nil else { return .refused(SeatRemark(.seatNumberWhole)) }
        let count = editor.characters.count
        editor.insert(character == "−" ? "-" : String(character))
        mark.move(to: 0)
        let isWhole = editor.characters.count > count && Self.isNumber(Self.trimmed(editor.text))
        return isWhole ? .touched : .refused(SeatRemark(.seatNumberWhole))
    }

    /// Puts in a text that is still a number with what is there, all of it or nothing.
    ///
    /// A line end stays behind a number, so that a number on the next line does not lengthen it.
    private mutating func paste(_ text: String) -> FormStep {
        let clean = Self.trimmed(text)
        guard !clean.isEmpty else { return editor.text.isEmpty ? .ignored : type(" ") }
        var changed = editor
        changed.insert(clean)
        guard changed.characters.count == editor.characters.count + clean.count,
            wholeNumber(typed: Self.trimmed(changed.text)) != nil
        else { return .refused(SeatRemark(.seatNumberWhole)) }
        editor = changed
        mark.move(to: 0)
        return .touched
    }

    private mutating func enter() -> FormStep {
        if mark.isAtSkip { return .send(.skip) }
        let text = Self.trimmed(editor.text)
        guard Self.isNumber(text), !text.contains(",") || wholeNumber(typed: text) != nil else {
            mark.move(to: 0)
            return .refused(SeatRemark(.seatNumberWhole))
        }
        guard mark.isAtSend else {
            mark.move(to: 1)
            return .touched
        }
        guard text.contains(where: \.isNumber) else {
            mark.move(to: 0)
            return .refused(SeatRemark(.seatNumberFirst))
        }
        guard let number = wholeNumber(typed: text), measure.bounds.contains(number) else {
            mark.move(to: 0)
            return .refused(SeatRemark(.seatNumberOutside, measure.ends.low, measure.ends.high))
        }
        return .send(.number(number))
    }

    /// `text` without spaces at its ends, and with `-` for every minus.
    private static func trimmed(_ text: String) -> String {
        var characters = cleaned(text).map { $0 == "−" ? "-" : $0 }[...]
        while characters.first == " " { characters.removeFirst() }
        while characters.last == " " { characters.removeLast() }
        return String(characters)
    }

    /// Whether `text` is a whole number, or the beginning of one.
    private static func isNumber(_ text: String) -> Bool {
        let digits = text.first == "-" ? text.dropFirst() : text[...]
        let groups = digits.split(separator: ",", omittingEmptySubsequences: false)
        return digits.allSatisfy { $0 == "," || $0.isASCII && $0.isWholeNumber }
            && (groups.count == 1 || areGrouped(groups, isWhole: false) && (groups.last?.count ?? 0) <= 3)
    }
}

/// A whole number in ASCII digits, its thousands apart by commas or not: `1,234` and `1234`; nil where it is none.
func wholeNumber(typed text: some StringProtocol) -> Int? {
    guard text.allSatisfy(\.isASCII), text.first != "+" else { return nil }
    let groups = text.split(separator: ",", omittingEmptySubsequences: false).map { Substring($0) }
    guard groups.count > 1 else { return Int(text) }
    let digits = groups[0].first == "-" ? groups[0].dropFirst() : groups[0]
    guard areGrouped([digits] + groups.dropFirst(), isWhole: true) else { return nil }
    return Int(groups.joined())
}

/// Whether `groups` are one to three digits, and three behind each comma; the last may still be being typed.
private func areGrouped(_ groups: [Substring], isWhole: Bool) -> Bool {
    groups.enumerated().allSatisfy { index, group in
        guard group.allSatisfy(\.isWholeNumber) else { return false }
        if index == 0 { return (1...3).contains(group.count) }
        return group.count == 3 || !isWhole && index == groups.count - 1
    }
}

extension NumberForm {
    /// How to answer.
    var instruction: SeatRemark {
        if mark.isAtSkip { return SeatRemark(.seatHowEnterSkips) }
        return SeatRemark(mark.isAtSend ? .seatHowEnterSends : .seatHowNumber)
    }

    /// Adds the field with its unit, the bounds under it, and what to do with the number.
    func add(
        to column: inout TextColumn, width: Int, isRoomy: Bool, advice _: WritingAdvice, in language: Language
    ) {
        let start = column.lines.count
        let isBefore = measure.unit.map(Poll.Measure.isCurrency) == true
        let before = isBefore ? measure.unit ?? "" : ""
        let unit = isBefore ? "" : measure.unit.map { " " + $0 } ?? ""
        // The cursor may stand behind the last digit.
        let room = max(1, width - 3 - columns(of: before + unit))
        let rows = FieldRows(editor.characters, width: room)
        for (index, text) in rows.texts.enumerated() {
            let isLast = index == rows.rows.count - 1
            column.addLine(
                StyledText([
                    .init("▎ ", mark.own != nil ? .accent : .quiet), .init(before, .quiet),
                    .init(text, .strong),
                    .init(isLast ? (text.isEmpty ? " " : "") + unit : "", .quiet),
                ]))
        }
        let bounds = Phrase.seatNumberBounds.text(in: language, measure.ends.low, measure.ends.high)
        column.add(StyledText(bounds, .quiet), width: width)
        if isRoomy { column.addLine() }
        mark.addEnd(to: &column, width: width, in: language)
        guard mark.own != nil else { return }
        let place = rows.position(of: editor.cursor)
        column.setCursor(Position(row: start + place.row, column: 2 + columns(of: before) + place.column))
    }
}

extension Poll.Measure: SeatedKind {
    func form(of poll: Poll, draft: String?, earlier: Answer?) -> any SeatForm {
        NumberForm(measure: self, draft: draft)
    }

    func draft(of answer: Answer, to poll: Poll) -> String? {
        if case .number(let number) = answer { String(number) } else { nil }
    }

    func spelling(of answer: Answer, to poll: Poll, in language: Language) -> String {
        guard case .number(let number) = answer else { return "" }
        return Poll.Measure.said("\(number)", in: unit)
    }
}

extension Poll.Measure: SpokenKind {
    func howToAnswer(in text: PollText) -> [SpokenLine] {
        guard let unit, !unit.isEmpty, !Poll.Measure.isCurrency(unit) else {
            return [.how(Phrase.linearTypeWhole.text(in: text.language, ends.low, ends.high))]
        }
        return [.how(Phrase.linearTypeWholeOf.text(in: text.language, ends.low, ends.high, unit))]
    }

    /// A whole number within the bounds, with or without its unit; 0 is a number here.
    func read(_ line: String, by reader: AnswerReader) -> ReadAnswer {
        let bare = withoutUnit(line).replacing("\u{2212}", with: "-")
        if let number = wholeNumber(typed: bare), bounds.contains(number) {
            return .answer(.number(number))
        }
        guard line.contains(where: { ("0"..."9").contains($0) }), line.first?.isLetter != true else {
            return .notUnderstood
        }
        return .wrong(Phrase.linearNoWhole.text(in: reader.language, line, ends.low, ends.high))
    }

    func spoken(_ answer: Answer, in text: PollText) -> String? {
        if case .number(let number) = answer { spokenNumber(number, in: unit) } else { nil }
    }

    private func withoutUnit(_ line: String) -> String {
        guard let sign = unit?.lowercased(), !sign.isEmpty else { return line }
        let line = line.lowercased()
        if Poll.Measure.isCurrency(sign), line.hasPrefix(sign) {
            return trimmed(String(line.dropFirst(sign.count)))
        }
        return line.hasSuffix(sign) ? trimmed(String(line.dropLast(sign.count))) : line
    }
}
