import Keyboard
import Session
import Wording
import Workshop

/// A field to ask a question in, and under it what the room asks, to join in.
struct QuestionsForm: Equatable, Sendable {
    /// The field, and what stands under it.
    private(set) var field: TextForm
    /// The room's questions, as far as they are cleared.
    private(set) var others: [Results.ClearedText] = []
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
    mutating func follow(_ texts: [Results.ClearedText]) {
        others = texts
        if let marked, !texts.contains(where: { $0.number == marked }) { self.marked = nil }
    }

    /// Takes note that this seat asks these too.
    mutating func join(_ numbers: [Int]) { mine.formUnion(numbers) }

    /// Puts `text` in the place of what is typed.
    mutating func replace(by text: String) {
        field.replace(by: text)
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
