import Keyboard
import Session
import Workshop

extension ConsoleScreen {
    /// Makes the section longer or shorter.
    mutating func extend(
        _ key: Key, minutes: Int, isTyped: Bool, _ room: ConsoleRoom
    ) -> [ConsoleIntent] {
        switch key {
        case .character("+"), .character("="), .character("e"), .up, .right:
            overlay = .extending(minutes: min(600, minutes + 5), isTyped: false)
        case .character("-"), .character("−"), .down, .left:
            overlay = .extending(minutes: max(-600, minutes - 5), isTyped: false)
        case .backspace: overlay = .extending(minutes: isTyped ? minutes / 10 : 0, isTyped: true)
        case .character(let character):
            guard let digit = digit(character) else { break }
            let typed = isTyped ? minutes * 10 + digit : digit
            overlay = .extending(minutes: typed <= 600 ? typed : minutes, isTyped: true)
        case .enter:
            overlay = .none
            return minutes == 0 ? [] : move(.extend(section: room.section, minutes: minutes), room)
        case _: break
        }
        return []
    }

    /// Types a break's minutes, and begins it.
    mutating func beginBreak(_ key: Key, minutes: Int?, _ room: ConsoleRoom) -> [ConsoleIntent] {
        switch key {
        case .backspace:
            overlay = .breaking(minutes: minutes.flatMap { $0 >= 10 ? $0 / 10 : nil })
        case .character(let character):
            guard let digit = digit(character) else { break }
            let typed = (minutes ?? 0) * 10 + digit
            if typed <= 999 { overlay = .breaking(minutes: typed) }
        case .enter:
            guard let minutes else { break }
            overlay = .none
            return move(.startBreak(minutes: minutes), room)
        case _: break
        }
        return []
    }

    private func digit(_ character: Character) -> Int? {
        character.isASCII ? character.wholeNumberValue : nil
    }
}
