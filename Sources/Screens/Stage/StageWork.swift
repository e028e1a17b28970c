import Drawing
import Keyboard
import Session
import Wording
import Workshop

extension StageScreen {
    /// Asks how long a task takes, or ends the time for one.
    mutating func openTask(in state: State, _ surroundings: Surroundings) -> [StageIntent] {
        if surroundings.work.task != nil { return [.work(.endTask)] }
        refusal = state.workRefusal
        if refusal == nil { overlay = .timing(LineEditor(limit: WorkIntent.longestLine)) }
        return []
    }

    /// Types a task's minutes and what it is for, and begins its time.
    mutating func time(_ key: Key, _ editor: LineEditor) -> [StageIntent] {
        switch key {
        case .escape, .control("c"): overlay = .none
        case .enter:
            guard let task = WorkIntent.task(typed: editor.trimmed) else {
                notice = .taskRange
                return []
            }
            overlay = .none
            return [.work(task)]
        case _:
            var editor = editor
            _ = editor.press(key)
            overlay = .timing(editor)
        }
        return []
    }

    /// How people work by themselves, as the room is told.
    func workNews(of state: State, _ surroundings: Surroundings, width: Int) -> [StyledText] {
        let task = surroundings.work.task?.line(
            in: state, at: surroundings.now, surroundings.language, width: width)
        return [task].compactMap { $0 }.map { StyledText($0) }
    }
}
