import Keyboard
import Wording
import Workshop

extension ConsoleScreen {
    /// Types the line for all seats, and sends it; an empty one takes the last away.
    mutating func broadcast(_ key: Key, _ editor: LineEditor) -> [ConsoleIntent] {
        if key == .enter {
            overlay = .none
            return [.broadcast(editor.trimmed)]
        }
        var editor = editor
        if editor.press(key) { overlay = .broadcasting(editor) }
        return []
    }

    /// Moves through the check-ins, and opens one.
    mutating func chooseCheckIn(_ key: Key, from chosen: Int, _ room: ConsoleRoom) -> [ConsoleIntent] {
        let checkIns = room.backstage.checkIns
        let chosen = min(chosen, max(0, checkIns.count - 1))
        switch key {
        case .up: overlay = .checkIns(chosen: max(0, chosen - 1))
        case .down: overlay = .checkIns(chosen: min(max(0, checkIns.count - 1), chosen + 1))
        case .enter, .character(" "):
            guard checkIns.indices.contains(chosen) else { break }
            overlay = .checkIn(checkIns[chosen].id)
            return checkIns[chosen].isRead ? [] : [.markRead(checkIns[chosen].id)]
        case .character("c"), .character("q"), .backspace: overlay = .none
        case _: break
        }
        return []
    }

    /// Writes back to a check-in, or closes it.
    mutating func attend(_ key: Key, to id: CheckIn.ID, _ room: ConsoleRoom) -> [ConsoleIntent] {
        guard isThere(id, room) else { return [] }
        switch key {
        case .enter: overlay = .replying(id, LineEditor(limit: Self.longestLine))
        case .character("x"):
            overlay = .checkIns(chosen: 0)
            return [.close(id)]
        case .backspace: overlay = .checkIns(chosen: 0)
        case _: break
        }
        return []
    }

    /// Types what is written back, and sends it.
    mutating func reply(
        _ key: Key, to id: CheckIn.ID, _ editor: LineEditor, _ room: ConsoleRoom
    ) -> [ConsoleIntent] {
        guard isThere(id, room) else { return [] }
        var editor = editor
        if key == .enter {
            guard !editor.trimmed.isEmpty else { return [] }
            overlay = .checkIn(id)
            return [.reply(id, editor.trimmed)]
        }
        if editor.press(key) { overlay = .replying(id, editor) }
        return []
    }

    /// Whether the check-in was not closed elsewhere; says so where it was.
    private mutating func isThere(_ id: CheckIn.ID, _ room: ConsoleRoom) -> Bool {
        if room.backstage.checkIns.contains(where: { $0.id == id }) { return true }
        overlay = .checkIns(chosen: 0)
        message = .sentence(Phrase.consoleCheckInGone.text(in: room.language))
        return false
    }
}
