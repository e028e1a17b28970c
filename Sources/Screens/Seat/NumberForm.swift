import Drawing
import Keyboard
import Session
import Wording
import Workshop

/// A field for a whole number, and under it what to do with it.
struct NumberForm: Equatable, Sendable {
    /// What is asked for.
    let measure: Poll.Measure
    /// The number as far as it is typed: digits, and perhaps a minus before them.
    private(set) var editor: LineEditor
    /// What the keys go to; the field is the only row of the form's own.
    private(set) var mark = RowMark(count: 1)

    /// The most digits that can be typed; any whole number fits, and some that do not are told so.
    static let longest = 20

    /// Makes a form, with what an earlier answer or draft says.
    init(measure: Poll.Measure, draft: String?) {
        self.measure = measure
        editor = LineEditor(draft.flatMap { Self.isNumber($0) ? $0 : nil } ?? "", limit: Self.longest)
    }

    /// What is typed.
    var draft: String { editor.text }

    /// Does what `key` means to the field, or to what stands under it.
    mutating func press(_ key: Key) -> FormStep {
        switch key {
        case .character(let character): return type(String(character))
        case .paste(let text): return type(text)
        case .enter: return enter()
        case .home, .end, .left, .right, .delete, .backspace, .control:
            guard mark.own != nil || key == .backspace else { return .ignored }
            mark.move(to: 0)
            return editor.press(key) ? .touched : .ignored
        case .up, .down, .pageUp, .pageDown, .tab, .backTab, .insert, .escape, .function, .alt:
            return mark.press(key) ? .touched : .ignored
        }
    }

    /// Types what is still a number with what is there; half of a `1.5` would be another number, so it
    /// is all or nothing.
    private mutating func type(_ text: String) -> FormStep {
        let clean = Self.trimmed(text)
        guard !clean.isEmpty else { return .ignored }
        var changed = editor
        changed.insert(clean)
        guard changed.characters.count == editor.characters.count + clean.count,
            Self.isNumber(changed.text)
        else { return .refused(SeatRemark(.seatNumberWhole)) }
        editor = changed
        mark.move(to: 0)
        return .touched
    }

    private mutating func enter() -> FormStep {
        if mark.isAtSkip { return .send(.skip) }
        guard mark.isAtSend else {
            mark.move(to: 1)
            return .touched
        }
        let text = editor.text
        guard text.contains(where: \.isNumber) else {
            mark.move(to: 0)
            return .refused(SeatRemark(.seatNumberFirst))
        }
        guard let number = Int(text), measure.bounds.contains(number) else {
            mark.move(to: 0)
            return .refused(
                SeatRemark(
                    .seatNumberOutside, String(measure.bounds.lowerBound), String(measure.bounds.upperBound)))
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
        return digits.allSatisfy { $0.isASCII && $0.isWholeNumber }
    }
}
