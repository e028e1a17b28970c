import Keyboard
import Session
import Workshop

extension ConsoleScreen {
    /// Gives `key` to what lies over the main screen.
    mutating func pressOver(_ key: Key, _ room: ConsoleRoom) -> [ConsoleIntent] {
        switch overlay {
        case .ending: return answerEnding(key, room)
        case .joining:
            if key == .character("c"), room.surroundings.join?.code != nil { return [.changeCode] }
            overlay = .none
            return []
        case _:
            overlay = .none
            return []
        }
    }

    /// Answers the question before the end.
    private mutating func answerEnding(_ key: Key, _ room: ConsoleRoom) -> [ConsoleIntent] {
        overlay = .none
        switch key {
        case .character("y"), .character("Y"): return move(.finish, room)
        case .character("d"): return [.detach]
        case _: return []
        }
    }
}
