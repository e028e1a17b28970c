import Keyboard
import Session
import Wording

extension ConsoleScreen {
    /// Asks how long a task takes, or ends the time for one.
    mutating func openTask(_ room: ConsoleRoom) -> [ConsoleIntent] {
        guard mayMove(room) else { return [] }
        if room.surroundings.work.task != nil { return move(.work(.endTask), room) }
        if let refusal = room.state.workRefusal {
            message = .refusal(refusal)
        } else {
            overlay = .timing(LineEditor(limit: WorkIntent.longestLine))
        }
        return []
    }

    /// Types a task's minutes and what it is for, and begins its time.
    mutating func time(_ key: Key, _ editor: LineEditor, _ room: ConsoleRoom) -> [ConsoleIntent] {
        guard key == .enter else {
            var editor = editor
            _ = editor.press(key)
            overlay = .timing(editor)
            return []
        }
        guard let task = WorkIntent.task(typed: editor.trimmed) else {
            message = .sentence(Phrase.taskRange.text(in: room.language))
            return []
        }
        overlay = .none
        return move(.work(task), room)
    }
}
