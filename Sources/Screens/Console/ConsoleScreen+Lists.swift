import Drawing
import Session
import Wording
import Workshop

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
