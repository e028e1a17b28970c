import Keyboard
import Session
import Wording
import Workshop

/// Options to choose one or several from, a field for one's own, and then how sure one is.
struct ChoiceForm: Equatable, Sendable {
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
    mutating func press(_ key: Key) -> FormStep {
        switch part {
        case .options: pressList(key)
        case .own: write(key)
        case .sureness(let answer): grade(answer, key)
        }
    }

    /// Asks how sure its person is of an answer that is recorded now; false where nothing is to be asked.
    mutating func askSureness(of answer: Answer) -> Bool {
        guard sureness != nil, answer != .skip, answer == answer.plain else { return false }
        part = .sureness(answer)
        return true
    }

    /// Puts `text` in the place of one's own.
    mutating func replaceOwn(by text: String) {
        own = LineEditor(text, limit: Poll.longestOther)
        part = .own
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
