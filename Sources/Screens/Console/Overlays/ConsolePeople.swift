import Drawing
import Keyboard
import Session
import Wording
import Workshop

extension ConsoleScreen {
    /// Types in a field, and says where something did not fit; whether the key means anything there.
    mutating func type(_ key: Key, in editor: inout LineEditor, _ room: ConsoleRoom) -> Bool {
        let isMeant = editor.press(key)
        if let most = editor.cutAt {
            message = .sentence(Phrase.seatCut.text(in: room.language, String(most)))
        }
        return isMeant
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
        if type(key, in: &editor, room) { overlay = .replying(id, editor) }
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

extension ConsoleScreen {
    /// The check-ins, by their first words.
    func checkInsCanvas(_ room: ConsoleRoom, chosen: Int, size: Size) -> Canvas {
        let language = room.language
        let width = overlayColumns(size).count
        let checkIns = room.backstage.checkIns
        let chosen = min(chosen, max(0, checkIns.count - 1))
        let items = checkIns.enumerated().map { index, checkIn -> [StyledText] in
            let state: Phrase =
                checkIn.reply != nil
                ? .consoleAnswered : checkIn.isRead ? .consoleRead : .consoleUnread
            let words =
                checkIn.message.isEmpty ? Phrase.consoleNothingWritten.text(in: language) : checkIn.message
            let mark = StyledText(index == chosen ? "▸ " : "  ", .accent)
            let label = StyledText("\(checkIn.id)  " + state.text(in: language) + "  ", .quiet)
            let style: Style = index == chosen ? .chosen : checkIn.isRead ? .plain : .strong
            let room = max(1, width - mark.width - label.width)
            return [mark + label + StyledText(shortened(words, to: room), style)]
        }
        let title = Phrase.consoleCheckInsTitle.text(in: language)
        let empty = Phrase.consoleNoCheckIns.text(in: language)
        return listPage(title, items, chosen: chosen, empty: empty, size: size)
    }

    /// One check-in, and what was written back.
    func checkInCanvas(_ room: ConsoleRoom, _ id: CheckIn.ID, size: Size) -> Canvas {
        let language = room.language
        let width = overlayColumns(size).count
        guard let checkIn = room.backstage.checkIns.first(where: { $0.id == id }) else {
            return checkInsCanvas(room, chosen: 0, size: size)
        }
        let words =
            checkIn.message.isEmpty ? Phrase.consoleNothingWritten.text(in: language) : checkIn.message
        var lines = StyledText(words, .strong).wrapped(to: width)
        if let reply = checkIn.reply {
            if overlayRoom(size) > lines.count + 4 { lines.append(StyledText("")) }
            lines += StyledText(Phrase.consoleYouWrote.text(in: language, reply)).wrapped(to: width)
        }
        let about = StyledText(Phrase.consoleCheckInAbout.text(in: language), .quiet).wrapped(to: width)
        if lines.count + 1 + about.count <= overlayRoom(size) { lines += [StyledText("")] + about }
        let title = Phrase.consoleCheckInTitle.text(in: language, "\(id)")
        return overlayPage(title, lines: lines, size: size)
    }
}
