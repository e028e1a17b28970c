import Drawing
import Keyboard
import Session
import Wording
import Workshop

/// A field to write in, and under it what to do with the text.
struct TextForm: Equatable, Sendable {
    /// What the keys go to.
    enum Focus: CaseIterable, Sendable {
        case field, send, skip
    }

    /// The text, and its cursor.
    private(set) var editor: LineEditor
    /// What the keys go to.
    private(set) var focus = Focus.field

    /// Makes a form, with what an earlier answer or draft says.
    init(draft: String?, limit: Int = Poll.longestText) {
        editor = LineEditor(draft ?? "", limit: limit)
    }

    /// Puts `text` in the place of what is typed.
    mutating func replace(by text: String) {
        editor = LineEditor(text, limit: editor.limit)
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
