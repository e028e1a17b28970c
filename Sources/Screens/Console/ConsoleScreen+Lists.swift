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

    /// The texts that wait, the chosen one marked.
    func heldCanvas(_ room: ConsoleRoom, chosen: HeldText.ID?, skipped: Int, size: Size) -> Canvas {
        let texts = room.backstage.heldTexts
        let index = texts.firstIndex { $0.id == chosen } ?? 0
        let items = heldItems(room, chosen: index)
        let title = Phrase.consoleHeldTitle.text(in: room.language)
        let count = texts.isEmpty ? "" : "  \(index + 1)/\(texts.count)"
        return listPage(
            title + count, items, chosen: index, skipped: skipped,
            empty: Phrase.consoleNoTexts.text(in: room.language), size: size)
    }

    /// Which of the held texts' lines are shown.
    func heldWindow(_ room: ConsoleRoom, chosen: Int) -> ChoiceWindow {
        let heights = heldItems(room, chosen: chosen).map(\.count)
        return ChoiceWindow(
            heights: heights, chosen: chosen, rows: overlayRoom(Self.overlaySize(of: room.size)))
    }

    private func heldItems(_ room: ConsoleRoom, chosen: Int) -> [[StyledText]] {
        let width = max(1, overlayColumns(Self.overlaySize(of: room.size)).count - 2)
        let texts = room.backstage.heldTexts
        return texts.enumerated().map { index, held in
            let label = StyledText(held.poll.description + ":  ", .quiet)
            let text = label + StyledText(held.text, index == chosen ? .chosen : .plain)
            let lines = text.wrapped(to: width).enumerated().map { row, line in
                StyledText(index == chosen && row == 0 ? "▸ " : "  ", .accent) + line
            }
            return index + 1 < texts.count ? lines + [StyledText("")] : lines
        }
    }
}
