import Drawing
import Keyboard
import Session
import Wording
import Workshop

extension ConsoleScreen {
    /// What lies over the main screen.
    func overlayCanvas(_ room: ConsoleRoom) -> Canvas {
        let size = Self.overlaySize(of: room.size)
        let language = room.language
        switch overlay {
        case .none: return Canvas(size: size)
        case .ending: return endingPage(in: language, size: size)
        case .joining: return joiningCanvas(room, size: size)
        case .keys(let page): return keyPages(room).canvas(page: page)
        case .agenda(let choice): return agendaCanvas(room, section: choice.section, size: size)
        case .search(let editor, let chosen): return searchCanvas(room, editor, chosen: chosen, size: size)
        case .overview(let slide): return overviewCanvas(room, slide: slide, size: size)
        case .extending(let minutes, _): return extendingCanvas(room, minutes: minutes, size: size)
        case .breaking(let minutes): return breakingCanvas(room, minutes: minutes, size: size)
        case .broadcasting(let editor):
            return typing(editor, under: .consoleBroadcastTitle, saying: [.consoleBroadcastHelp], room, size)
        case .checkIns(let chosen): return checkInsCanvas(room, chosen: chosen, size: size)
        case .checkIn(let id): return checkInCanvas(room, id, size: size)
        case .replying(_, let editor):
            return typing(editor, under: .consoleReplyTitle, saying: [.consoleReplyHelp], room, size)
        case .heldTexts(let chosen, let skipped):
            return heldCanvas(room, chosen: chosen, skipped: skipped, size: size)
        case .clearing(let id):
            let text = room.text(id)?.text ?? ""
            let width = overlayColumns(size).count
            let lines =
                StyledText(text, .strong).wrapped(to: width)
                + StyledText(Phrase.consoleClearHelp.text(in: language)).wrapped(to: width)
            return overlayPage(Phrase.consoleClearTitle.text(in: language), lines: lines, size: size)
        case .blackingOut(let id, let words, let cursor):
            return blackOutCanvas(room, id, words, cursor: cursor, size: size)
        case .merging(let id, let chosen): return mergeCanvas(room, id, chosen: chosen, size: size)
        case .hands(let hands, let row, _): return handsCanvas(room, hands, row: row, size: size)
        case .askingAgain:
            let lines = StyledText(Phrase.stageAskAgainChoice.text(in: language))
                .wrapped(to: min(60, overlayColumns(size).count))
            return overlayPage(Phrase.stageAskAgain.text(in: language), lines: lines, size: size)
        case .muting:
            let lines = StyledText(Phrase.consoleMuteHelp.text(in: language))
                .wrapped(to: min(60, overlayColumns(size).count))
            return overlayPage(Phrase.consoleMuteTitle.text(in: language), lines: lines, size: size)
        }
    }

    /// The console's keys.
    func keyPages(_ room: ConsoleRoom) -> KeyPages {
        KeyPages(Self.keyTable, in: room.language, size: Self.overlaySize(of: room.size))
    }

    /// How people join, and below it what lets a colleague be a console.
    private func joiningCanvas(_ room: ConsoleRoom, size: Size) -> Canvas {
        guard let words = room.backstage.passphrase, room.surroundings.join != nil else {
            return joiningPage(in: room.surroundings, size: size)
        }
        let width = overlayColumns(size).count
        let text = StyledText([
            .init(Phrase.consolePassphrase.text(in: room.language) + "  ", .quiet), .init(words, .strong),
        ])
        let lines = text.wrapped(to: width)
        let height = max(1, size.height - lines.count - (size.height >= 14 ? 1 : 0))
        var canvas = Canvas(size: size)
        let joining = joiningPage(
            in: room.surroundings, size: Size(width: size.width, height: height))
        canvas.draw(joining, at: Position(row: 0, column: 0))
        canvas.write(
            lines, at: Position(row: size.height - lines.count, column: overlayColumns(size).lowerBound))
        return canvas
    }

    /// A field to write one line in, with what becomes of it.
    func typing(
        _ editor: LineEditor, under title: Phrase, saying help: [Phrase], _ room: ConsoleRoom, _ size: Size
    ) -> Canvas {
        let columns = overlayColumns(size)
        let rows = FieldRows(editor.characters, width: max(1, columns.count - 2))
        var canvas = overlayPage(title.text(in: room.language), lines: [], size: size)
        let top = size.height - overlayRoom(size)
        let cursor = rows.position(of: editor.cursor)
        let shown = max(1, min(rows.rows.count, overlayRoom(size)))
        let first = min(max(0, cursor.row - shown + 1), max(0, rows.rows.count - shown))
        for row in 0..<shown where rows.rows.indices.contains(first + row) {
            let text = String(editor.characters[rows.rows[first + row]])
            let mark = StyledText(row == 0 ? "› " : "  ", .accent)
            canvas.write(mark + StyledText(text), at: Position(row: top + row, column: columns.lowerBound))
        }
        canvas.cursor = Position(
            row: top + cursor.row - first, column: columns.lowerBound + 2 + cursor.column)
        let lines = help.flatMap {
            StyledText($0.text(in: room.language), .quiet).wrapped(to: columns.count)
        }
        if shown + 1 + lines.count <= overlayRoom(size) {
            canvas.write(lines, at: Position(row: top + shown + 1, column: columns.lowerBound))
        }
        return canvas
    }
}
