import Drawing
import Keyboard
import Session
import Wording
import Workshop

/// Where the parts of a console's main screen stand, for a terminal of one size.
struct ConsoleLayout {
    /// A part of the screen; its first row is its label's.
    struct Area: Equatable {
        var row: Int
        var column: Int
        var width: Int
        var height: Int
    }

    /// What the room sees.
    let now: Area
    /// What comes next, and ahead; nil where there is no room for it.
    let next: Area?
    /// The notes of the slide.
    let notes: Area
    /// The rows for poll, plan and room, above the row of messages.
    let status: Range<Int>
    /// Rows with a thin rule.
    let rules: [Int]
    /// The column of the rule between now and next; nil where there is none.
    let divide: Int?

    /// Lays out `statusRows`, and beside nothing a result that is shown here, so that it has the whole width: `lines` of
    /// what comes next stand below it then, and notes of so many rows have what they need as far as it is there.
    init(_ size: Size, statusRows: Int, result: (lines: Int, notes: Int)? = nil) {
        let isWide = size.width >= 60 && size.height >= 14
        let isRuled = size.height >= 14
        let bottom = Self.bodyEnd(of: size)
        status = max(1, bottom - statusRows)..<max(1, bottom)
        let top = isRuled ? 2 : min(1, bottom)
        // The rules around now, and above status.
        let end = status.lowerBound - (isRuled ? 1 : 0)
        let rest = max(0, end - top - (isRuled ? 1 : 0))
        let width = max(1, size.width - 2)
        var nowRows = rest < 4 ? max(0, rest - 1) : isWide ? rest * 9 / 20 : (rest + 1) / 2
        if let result {
            let nextRows = isWide || rest >= 14 ? min(result.lines, max(0, rest - 4)) : 0
            let noteRows = min(result.notes, max(2, rest / 3 + 1 - nextRows))
            divide = nil
            nowRows = max(0, rest - nextRows - noteRows)
            now = Area(row: top, column: 1, width: width, height: nowRows)
            next =
                nextRows > 0 ? Area(row: top + nowRows, column: 1, width: width, height: nextRows) : nil
        } else if isWide {
            let left = (size.width + 1) / 2
            divide = left
            now = Area(row: top, column: 1, width: left - 2, height: nowRows)
            next = Area(row: top, column: left + 2, width: size.width - left - 3, height: nowRows)
        } else {
            divide = nil
            let nextRows = rest >= 14 ? 4 : 0
            nowRows = max(0, nowRows - nextRows / 2)
            now = Area(row: top, column: 1, width: width, height: nowRows)
            next =
                nextRows > 0 ? Area(row: top + nowRows, column: 1, width: width, height: nextRows) : nil
        }
        let between = top + nowRows + (divide == nil ? next?.height ?? 0 : 0)
        let first = between + (isRuled ? 1 : 0)
        notes = Area(row: first, column: 1, width: min(width, 100), height: max(0, end - first))
        rules = isRuled ? [1, between, end] : []
    }

    /// How many rows tell of poll, plan and room where nothing unusual has to be told.
    static func statusRows(of size: Size) -> Int {
        size.height >= 22 ? 3 : size.height >= 16 ? 2 : size.height >= 10 ? 1 : 0
    }

    /// The row after the last between header and messages.
    static func bodyEnd(of size: Size) -> Int { max(1, size.height - (size.height >= 3 ? 2 : 1)) }
}

extension ConsoleScreen {
    /// Clock, section, time and plan at the left; how many are here and who drives at the right.
    func drawHeader(_ room: ConsoleRoom, on canvas: inout Canvas) {
        let width = max(1, room.size.width - 2)
        let pacing = room.state.pacing(at: room.surroundings.now)
        let clicker = room.clicker
        let here = Phrase.consoleHere.text(in: room.language, "\(room.backstage.here)")
        // In the order in which they matter; the section comes last, with what is left.
        var left: [StyledText] = [StyledText(room.surroundings.now.clock, .strong)]
        var right: [StyledText] = []
        let mark = room.state.isRehearsal ? Phrase.rehearsal.text(in: room.language) + "  " : ""
        var used = left[0].width + columns(of: mark)
        for (text, isRight) in [
            (clicker, true), (StyledText(here), true), (room.sectionTime(in: pacing), false),
            (room.drift(in: pacing), false),
        ] {
            guard let text else { continue }
            guard used + text.width + 2 <= width else { break }
            used += text.width + 2
            if isRight { right.insert(text, at: 0) } else { left.append(text) }
        }
        let spare = width - used - 3
        let section = room.state.scenario.sections[room.section].title
        if spare >= min(14, 2 + columns(of: section)) {
            let title = shortened(section, to: spare - 2)
            left.insert(StyledText([.init("▸ ", .accent), .init(title, .plain)]), at: 1)
        }
        let gap = StyledText("  ")
        write(StyledText(mark, .quiet) + joined(left, by: gap), on: &canvas, column: 1)
        let end = joined(right, by: gap)
        write(end, on: &canvas, column: max(1, room.size.width - 1 - end.width))
    }

    private func write(_ line: StyledText, on canvas: inout Canvas, column: Int) {
        canvas.write(line, at: Position(row: 0, column: column))
    }
}

/// `parts` in one line, `gap` between them.
func joined(_ parts: [StyledText], by gap: StyledText) -> StyledText {
    parts.dropFirst().reduce(parts.first ?? StyledText("")) { $0 + gap + $1 }
}

extension ConsoleRoom {
    /// Who holds the clicker; of several rooms the one that moves the session, where that is another.
    ///
    /// Nil as long as this room has not read which one does.
    fileprivate var clicker: StyledText? {
        if let rooms = surroundings.rooms {
            if rooms.isApart { return StyledText(Phrase.roomsApart.text(in: language), .strong) }
            guard let lead = rooms.rooms.first(where: \.leads) else { return nil }
            if !lead.isOwn {
                let name = truncated(lead.name, to: size.width < 60 ? 8 : 16)
                return StyledText(Phrase.roomsDrives.text(in: language, name))
            }
        }
        return switch backstage.clicker {
        case .here:
            StyledText(
                "◆ "
                    + (size.width < 60 ? Phrase.consoleYou : .consoleYouDrive).text(in: language), .accent)
        case .console(let number): StyledText(Phrase.consoleOtherDrives.text(in: language, "\(number)"))
        case .stage: StyledText(Phrase.consoleStageDrives.text(in: language))
        case .free: StyledText(Phrase.consoleNobodyDrives.text(in: language), .strong)
        }
    }

    /// Minutes in this section, and planned.
    fileprivate func sectionTime(in pacing: Pacing) -> StyledText? {
        guard state.isRunning, pacing.entries.indices.contains(section) else { return nil }
        let entry = pacing.entries[section]
        let actual = "\(minutes(entry.actual))"
        guard let planned = entry.planned else {
            return StyledText(Phrase.slideMinutes.text(in: language, actual))
        }
        let text = Phrase.consoleSectionTime.text(in: language, actual, "\(minutes(planned))")
        return StyledText(text, entry.actual > planned ? .strong : .plain)
    }

    /// How far the session is over its plan, or under it.
    fileprivate func drift(in pacing: Pacing) -> StyledText? {
        guard state.isRunning, let drift = pacing.drift else { return nil }
        let minutes = Int((drift / 60).rounded())
        if minutes == 0 { return StyledText(Phrase.consoleOnPlan.text(in: language), .quiet) }
        let sign = minutes > 0 ? "+" : "−"
        let text = Phrase.consoleDrift.text(in: language, sign + "\(abs(minutes))")
        return StyledText(text, minutes > 0 ? .strong : .quiet)
    }
}

/// `parts` in rows, beside one another where they fit.
func packed(_ parts: [StyledText], to width: Int) -> [StyledText] {
    parts.reduce(into: []) { rows, part in
        if let last = rows.last, last.width + 2 + part.width <= width {
            rows[rows.count - 1] = last + StyledText("  ") + part
        } else {
            rows += part.wrapped(to: width)
        }
    }
}

/// Keys with what they do, in rows, those that matter most in the first; in each row they stand in their places.
func keyRows(
    _ parts: [(key: String, help: Phrase, place: Int)], in language: Language, width: Int
) -> [StyledText] {
    var rows: [[(text: StyledText, place: Int)]] = [[]]
    for part in parts {
        let text = StyledText([
            .init(part.key + " ", .accent), .init(part.help.text(in: language), .quiet),
        ])
        let used = rows[rows.count - 1].reduce(0) { $0 + $1.text.width + 2 }
        if used > 0, used + text.width > width { rows.append([]) }
        rows[rows.count - 1].append((text.truncated(to: width), part.place))
    }
    return rows.map { row in
        joined(row.sorted { $0.place < $1.place }.map(\.text), by: StyledText("  "))
    }
}

/// Whole minutes of so many seconds, begun ones left out.
func minutes(_ seconds: Double) -> Int { Int(seconds / 60) }

extension ConsoleScreen {
    /// The keys that matter most now, as many as there is room for; the footer never changes its place.
    func drawFooter(_ room: ConsoleRoom, on canvas: inout Canvas) {
        canvas.write(keyRows(room)[0], at: Position(row: room.size.height - 1, column: 1))
    }

    /// The footer, and behind it the rows of keys of what lies over the main screen for which the footer has no room.
    func keyRows(_ room: ConsoleRoom) -> [StyledText] {
        let rows = Screens.keyRows(
            footerParts(room), in: room.language, width: max(1, room.size.width - 2))
        return Array(rows.prefix(overlay == .none ? 1 : 1 + max(1, room.size.height / 5)))
    }

    /// What else there is to press, in the row above the footer where nothing else is said there.
    func moreKeys(_ room: ConsoleRoom, width: Int) -> StyledText {
        let parts: [(key: String, help: Phrase)] = [
            ("O", .consoleFooterAgain), ("h", .consoleFooterHands), ("k", .consoleFooterReady),
            ("L", .consoleFooterLock), ("j", .consoleFooterJoin), ("e", .consoleFooterExtend),
            ("V", .consoleFooterWall),
        ]
        let own = parts.filter { room.movesSession || !["h", "O", "e"].contains($0.key) }
        let placed = own.enumerated().map { (key: $1.key, help: $1.help, place: $0) }
        return Screens.keyRows(placed, in: room.language, width: width)[0]
    }

    /// In the order in which they matter, and where they stand in the line.
    private func footerParts(_ room: ConsoleRoom) -> [(key: String, help: Phrase, place: Int)] {
        if room.state.finished != nil { return [("q", .consoleFooterLeave, 0)] }
        if overlay != .none { return overlayFooter(room) }
        let isApart = room.surroundings.rooms?.isApart == true
        if !room.backstage.mayMove || !room.movesSession && !isApart {
            return [
                ("?", .consoleFooterKeys, 9), ("t", .keyConsoleClicker, 0), ("p", .consoleFooterPause, 1),
                ("/", .consoleFooterSearch, 3), ("g", .consoleFooterAgenda, 2),
                ("c", .consoleFooterCheckIns, 4), ("b", .consoleFooterBroadcast, 5),
                ("m", .consoleFooterTexts, 6),
            ]
        }
        let parts: [(key: String, help: Phrase, place: Int)] = [
            ("?", .consoleFooterKeys, 99), (Key.character(" ").notation, .consoleFooterNext, 0),
            ("p", .consoleFooterPause, 4),
            ("o", .consoleFooterOpen, 2), ("r", .consoleFooterReveal, 3), ("⌫", .keyBack, 1),
            ("/", .consoleFooterSearch, 6), ("g", .consoleFooterAgenda, 5), ("v", .consoleFooterSlides, 7),
            ("c", .consoleFooterCheckIns, 8), ("b", .consoleFooterBroadcast, 9),
            ("m", .consoleFooterTexts, 10), ("B", .consoleFooterBreak, 11),
        ]
        return parts.filter { !isApart || !["o", "r", "B"].contains($0.key) }
    }
}
