import Drawing
import Keyboard
import Session
import Wording
import Workshop

extension ConsoleScreen {
    /// The keys that matter most now, as many as there is room for; the footer never changes its place.
    func drawFooter(_ room: ConsoleRoom, on canvas: inout Canvas) {
        let width = max(1, room.size.width - 2)
        var chosen: [(text: StyledText, place: Int)] = []
        for part in footerParts(room) {
            let text = StyledText([
                .init(part.key + " ", .accent), .init(part.help.text(in: room.language), .quiet),
            ])
            let used = chosen.reduce(0) { $0 + $1.text.width + 2 }
            guard used + text.width <= width else { break }
            chosen.append((text, part.place))
        }
        let parts = chosen.sorted { $0.place < $1.place }.map(\.text)
        canvas.write(
            joined(parts, by: StyledText("  ")), at: Position(row: room.size.height - 1, column: 1))
    }

    /// In the order in which they matter, and where they stand in the line.
    private func footerParts(_ room: ConsoleRoom) -> [(key: String, help: Phrase, place: Int)] {
        if room.state.finished != nil { return [("q", .consoleFooterLeave, 0)] }
        if overlay != .none { return overlayFooter(room) }
        if !room.backstage.mayMove {
            return [
                ("?", .consoleFooterKeys, 9), ("t", .keyConsoleClicker, 0), ("p", .consoleFooterPause, 1),
                ("/", .consoleFooterSearch, 3), ("g", .consoleFooterAgenda, 2),
                ("c", .consoleFooterCheckIns, 4), ("b", .consoleFooterBroadcast, 5),
                ("m", .consoleFooterTexts, 6),
            ]
        }
        return [
            ("?", .consoleFooterKeys, 99), (Key.character(" ").notation, .consoleFooterNext, 0),
            ("p", .consoleFooterPause, 4),
            ("o", .consoleFooterOpen, 2), ("r", .consoleFooterReveal, 3), ("⌫", .keyBack, 1),
            ("/", .consoleFooterSearch, 6), ("g", .consoleFooterAgenda, 5), ("v", .consoleFooterSlides, 7),
            ("c", .consoleFooterCheckIns, 8), ("b", .consoleFooterBroadcast, 9),
            ("m", .consoleFooterTexts, 10), ("B", .consoleFooterBreak, 11),
        ]
    }
}
