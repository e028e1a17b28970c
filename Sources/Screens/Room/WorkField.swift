import Drawing
import Keyboard
import Session
import Wording
import Workshop

/// What a key opens that lets people work by themselves.
package enum WorkOpening: Hashable, Sendable { case task, groups }

/// What whoever lets people work by themselves is asked, at a console or at the stage.
enum WorkField: Equatable, Sendable {
    /// The minutes for a task, and what for.
    case task(LineEditor)
    /// About how many seats a group is to have.
    case groups(LineEditor)
    /// Whether to deal the groups.
    case dealing

    /// What a key leads to.
    enum Step: Equatable {
        case field(WorkField)
        case asks(WorkIntent)
        case says(Phrase)
        case refused(Refusal)
        case leaves
    }

    /// Whether every character is text here.
    var isTyping: Bool { self != .dealing }

    /// What the key leads to that opens one, or ends what it began.
    static func step(to opening: WorkOpening, in state: State, _ work: RoomWork) -> Step {
        switch (opening, work.task, work.groups) {
        case (.task, _?, _): return .asks(.endTask)
        case (.groups, _, .dealt): return .asks(.endGroups)
        case (.groups, _, .asking): return state.isPaused ? .refused(.paused) : .field(.dealing)
        case (.task, nil, _), (.groups, _, nil):
            if let refusal = state.workRefusal { return .refused(refusal) }
            let editor = LineEditor(limit: opening == .task ? TaskTime.longestWords + 3 : 1)
            return .field(opening == .task ? .task(editor) : .groups(editor))
        }
    }

    /// Does what `key` means here.
    func press(_ key: Key) -> Step {
        switch (self, key) {
        case (_, .escape), (_, .control("c")): .leaves
        case (.task(let editor), .enter):
            WorkIntent.task(typed: editor.trimmed).map { .asks($0) } ?? .says(.taskRange)
        case (.groups(let editor), .enter):
            WorkIntent.groups(typed: editor.trimmed).map { .asks($0) } ?? .says(.groupsRange)
        case (.task(let editor), _): .field(.task(editor.pressing(key)))
        case (.groups(let editor), _): .field(.groups(editor.pressing(key)))
        case (.dealing, .enter): .asks(.dealGroups)
        case (.dealing, .character("G")): .asks(.endGroups)
        case (.dealing, _): .leaves
        }
    }

    /// Its page.
    func canvas(in language: Language, size: Size) -> Canvas {
        switch self {
        case .task(let editor):
            return fieldPage(
                editor, under: .taskTitle, saying: [.taskHelp, .taskAbout], in: language, size: size)
        case .groups(let editor):
            return fieldPage(
                editor, under: .groupsTitle, saying: [.groupsHelp, .groupsAbout], in: language, size: size)
        case .dealing:
            let lines = StyledText(Phrase.dealHelp.text(in: language))
                .wrapped(to: min(60, overlayColumns(size).count))
            return overlayPage(Phrase.dealTitle.text(in: language), lines: lines, size: size)
        }
    }
}

extension LineEditor {
    fileprivate func pressing(_ key: Key) -> Self {
        var editor = self
        _ = editor.press(key)
        return editor
    }
}

extension WorkIntent {
    /// The time that is asked for with `10` or `10 In threes`; nil where these are no such minutes.
    fileprivate static func task(typed: String) -> WorkIntent? {
        let digits = typed.prefix { $0.isASCII && $0.isNumber }
        guard let minutes = Int(digits), TaskTime.minutes.contains(minutes) else { return nil }
        var words = trimmed(String(typed.dropFirst(digits.count)))
        while let last = words.last, ".,:;".contains(last) { words.removeLast() }
        return .startTask(minutes: minutes, words: words)
    }

    /// The groups that are asked for with a number; nil where it is no such size.
    fileprivate static func groups(typed: String) -> WorkIntent? {
        Int(typed).flatMap { Groups.sizes.contains($0) ? .askGroups(size: $0) : nil }
    }
}
