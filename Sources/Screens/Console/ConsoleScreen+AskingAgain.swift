import Keyboard
import Session

extension ConsoleScreen {
    /// Opens the question whether the poll here is asked again, or says why it is not.
    mutating func openAskingAgain(_ room: ConsoleRoom) {
        guard mayMove(room) else { return }
        do throws(Refusal) {
            _ = try room.state.decide(.askAgain, at: room.surroundings.now)
            overlay = .askingAgain
        } catch {
            message = .refusal(error)
        }
    }

    /// Asks the poll again after a yes.
    mutating func askAgain(_ key: Key, _ room: ConsoleRoom) -> [ConsoleIntent] {
        overlay = .none
        return key == .character("y") || key == .character("Y") ? move(.askAgain, room) : []
    }
}
