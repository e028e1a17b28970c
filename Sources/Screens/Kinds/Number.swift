import Drawing
import Keyboard
import Session
import Wording
import Workshop

/// A field for a number, and under it what to do with it.
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

    /// What a number is here.
    private var noNumber: SeatRemark {
        measure.unit.decimals == 0
            ? SeatRemark(.seatNumberWhole)
            : SeatRemark(.seatNumberPlaces, measure.unit.written(measure.bounds.upperBound))
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
        // The unit stands there already.
        if measure.unit.sign == String(character) { return .touched }
        let isDigit = character.isASCII && character.isWholeNumber
        guard isDigit || character != " " || !editor.text.isEmpty else { return .ignored }
        guard isDigit || mark.own != nil else { return .refused(noNumber) }
        let count = editor.characters.count
        editor.insert(character == "−" ? "-" : String(character))
        mark.move(to: 0)
        let isWhole = editor.characters.count > count && isNumber(Self.trimmed(editor.text))
        return isWhole ? .touched : .refused(noNumber)
    }

    /// Puts in a text that is still a number with what is there, all of it or nothing.
    ///
    /// A line end stays behind a number, so that a number on the next line does not lengthen it.
    private mutating func paste(_ text: String) -> FormStep {
        let clean = Self.trimmed(measure.withoutUnit(Self.trimmed(text)))
        guard !clean.isEmpty else { return editor.text.isEmpty ? .ignored : type(" ") }
        var changed = editor
        changed.insert(clean)
        guard changed.characters.count == editor.characters.count + clean.count,
            measure.unit.number(typed: Self.trimmed(changed.text)) != nil
        else { return .refused(noNumber) }
        editor = changed
        mark.move(to: 0)
        return .touched
    }

    private mutating func enter() -> FormStep {
        if mark.isAtSkip { return .send(.skip) }
        let text = Self.trimmed(editor.text)
        guard isNumber(text),
            !text.contains(where: { ",.".contains($0) }) || measure.unit.number(typed: text) != nil
        else {
            mark.move(to: 0)
            return .refused(noNumber)
        }
        guard mark.isAtSend else {
            mark.move(to: 1)
            return .touched
        }
        guard text.contains(where: \.isNumber) else {
            mark.move(to: 0)
            return .refused(SeatRemark(.seatNumberFirst))
        }
        guard let number = measure.unit.number(typed: text), measure.bounds.contains(number) else {
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

    /// Whether `text` is a number with no more places than there are, or the beginning of one.
    private func isNumber(_ text: String) -> Bool {
        let parts = text.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
        if parts.count > 1 {
            return wholeNumber(typed: parts[0]) != nil && parts[1].count <= measure.unit.decimals
                && measure.unit.decimals > 0 && parts[1].allSatisfy { $0.isASCII && $0.isWholeNumber }
        }
        let digits = text.first == "-" ? text.dropFirst() : text[...]
        let groups = digits.split(separator: ",", omittingEmptySubsequences: false)
        return digits.allSatisfy { $0 == "," || $0.isASCII && $0.isWholeNumber }
            && (groups.count == 1 || areThousands(groups, isWhole: false) && (groups.last?.count ?? 0) <= 3)
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
        let isBefore = measure.unit.isCurrency
        let before = isBefore ? measure.unit.sign ?? "" : ""
        let unit = isBefore ? "" : measure.unit.sign.map { " " + $0 } ?? ""
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
        let between: Phrase = measure.unit.decimals == 0 ? .seatNumberBounds : .seatNumberBetween
        let bounds = between.text(in: language, measure.ends.low, measure.ends.high)
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
        if case .number(let number) = answer { unit.written(number) } else { nil }
    }

    func spelling(of answer: Answer, to poll: Poll, in language: Language) -> String {
        guard case .number(let number) = answer else { return "" }
        return unit.said(number)
    }
}

extension Poll.Measure: SpokenKind {
    func howToAnswer(in text: PollText) -> [SpokenLine] {
        let isWhole = unit.decimals == 0
        guard let sign = unit.sign, !sign.isEmpty, !unit.isCurrency else {
            let how: Phrase = isWhole ? .linearTypeWhole : .linearTypePlaces
            return [.how(how.text(in: text.language, ends.low, ends.high))]
        }
        let how: Phrase = isWhole ? .linearTypeWholeOf : .linearTypePlacesOf
        return [.how(how.text(in: text.language, ends.low, ends.high, sign))]
    }

    /// A number within the bounds, with or without its unit; 0 is a number here.
    func read(_ line: String, by reader: AnswerReader) -> ReadAnswer {
        let bare = withoutUnit(line).replacing("\u{2212}", with: "-")
        if let number = unit.number(typed: bare), bounds.contains(number) {
            return .answer(.number(number))
        }
        guard line.contains(where: { ("0"..."9").contains($0) }), line.first?.isLetter != true else {
            return .notUnderstood
        }
        let why: Phrase = unit.decimals == 0 ? .linearNoWhole : .linearNoPlaces
        return .wrong(why.text(in: reader.language, line, ends.low, ends.high))
    }

    func spoken(_ answer: Answer, in text: PollText) -> String? {
        if case .number(let number) = answer { spokenNumber(number, in: unit) } else { nil }
    }

    fileprivate func withoutUnit(_ line: String) -> String {
        guard let sign = unit.sign?.lowercased(), !sign.isEmpty else { return line }
        let line = line.lowercased()
        if unit.isCurrency, line.hasPrefix(sign) {
            return trimmed(String(line.dropFirst(sign.count)))
        }
        return line.hasSuffix(sign) ? trimmed(String(line.dropLast(sign.count))) : line
    }
}
