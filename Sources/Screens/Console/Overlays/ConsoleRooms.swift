import Drawing
import Keyboard
import Wording
import Workshop

extension ConsoleScreen {
    /// One of the pages of the session's rooms.
    func roomsCanvas(_ room: ConsoleRoom, page: Int, size: Size) -> Canvas {
        let pages = roomsPages(room)
        let title = room.surroundings.rooms?.title(in: room.language) ?? ""
        return overlayPage(title, lines: pages[min(page, pages.count - 1)], size: size)
    }

    /// The session's rooms, this one first, on as many pages as they take: who moves it, who came, what is awaited, and how
    /// each door is found; and how another room joins.
    func roomsPages(_ room: ConsoleRoom) -> [[StyledText]] {
        guard let rooms = room.surroundings.rooms else { return [[]] }
        // The hint below says which page it is.
        let size = Self.overlaySize(of: room.size)
        let height = max(1, overlayRoom(size) - 1)
        let items = rooms.items(in: room.language, width: overlayColumns(size).count)
        return items.reduce(into: [[]]) { pages, item in
            if !pages[pages.count - 1].isEmpty, pages[pages.count - 1].count + item.count > height {
                pages.append([])
            }
            pages[pages.count - 1] += item
        }
    }
}

extension RoomsView {
    /// The session, and how many of its rooms are here.
    fileprivate func title(in language: Language) -> String {
        let (here, all) = (rooms.count(where: \.isHere), rooms.count)
        return Phrase.roomsSession.text(in: language, session, "\(here)", "\(all)")
    }

    /// Each room in lines, and then how another one joins.
    fileprivate func items(in language: Language, width: Int) -> [[StyledText]] {
        let command = StyledText("convene join-session \(session) --stream … --room …", .quiet).wrapped(
            to: max(1, width - 2))
        let joining =
            StyledText(Phrase.roomsJoin.text(in: language), .quiet).wrapped(to: width)
            + command.map { StyledText("  ") + $0 }
        let names = rooms.map { columns(of: $0.name) }.max() ?? 0
        let beside = width >= 60 && names <= width / 3 ? names : nil
        return rooms.map { $0.lines(in: language, namesWidth: beside, width: width) }
            + [joining]
    }
}

extension RoomsView.Row {
    /// The name, what is known of the room beside it where names are so wide or else below, and how its door is found.
    fileprivate func lines(in language: Language, namesWidth: Int?, width: Int) -> [StyledText] {
        let name = StyledText(name, leads ? .strong : .plain)
        let facts = StyledText(facts(in: language).joined(separator: " · "), isHere ? .plain : .alert)
        let margin = namesWidth.map { $0 + 2 } ?? 2
        let air = String(repeating: " ", count: margin)
        let said = facts.wrapped(to: max(1, width - margin))
        let head =
            if namesWidth != nil {
                said.enumerated().map { row, line in
                    row == 0
                        ? name + StyledText(String(repeating: " ", count: max(0, margin - name.width))) + line
                        : StyledText(air) + line
                }
            } else {
                name.wrapped(to: width) + said.map { StyledText(air) + $0 }
            }
        let door = address.isEmpty ? [] : StyledText(address, .quiet).wrapped(to: max(1, width - 2))
        return head + door.map { StyledText("  ") + $0 }
    }

    private func facts(in language: Language) -> [String] {
        func say(_ phrase: Phrase) -> String { phrase.text(in: language) }
        var facts = [Phrase.stageFooterCame.text(in: language, "\(came)")]
        if isOwn { facts.append(say(.roomsOwn)) }
        if leads { facts.append(say(.roomsLeads)) }
        if isPaused { facts.append(say(.roomsPaused)) }
        if isApart { facts.append(say(.roomsOwnPace)) }
        if let answered, answered > 0 { facts.append(Phrase.roomsAnswered.text(in: language, "\(answered)")) }
        if isAwaited { facts.append(say(.roomsAwaited)) }
        if hasEnded {
            facts.append(say(.roomsEnded))
        } else if let since = since?.clock {
            facts.append((isHere ? Phrase.roomsSince : .roomsNotSince).text(in: language, since))
        } else if !isHere {
            facts.append(say(.roomsNotHeard))
        }
        return facts
    }
}

// A line to people, which no record has.
extension ConsoleScreen {
    /// Types a line, chooses whom it is for, and sends it; an empty one takes the last away.
    mutating func line(
        _ key: Key, _ editor: LineEditor, to audience: LineAudience, _ room: ConsoleRoom
    ) -> [ConsoleIntent] {
        var (editor, other) = (editor, audience)
        switch key {
        case .enter:
            overlay = .none
            return [.line(editor.trimmed, to: audience)]
        case .tab: other.isForConsoles.toggle()
        case .up: other.rooms = room.rooms(-1, from: audience.rooms)
        case .down: other.rooms = room.rooms(1, from: audience.rooms)
        case _: guard type(key, in: &editor, room) else { return [] }
        }
        // What stands there now is shown; what was typed goes along.
        if other != audience, editor.text == room.line(to: audience) {
            editor = LineEditor(room.line(to: other), limit: Self.longestLine)
        }
        overlay = .line(editor, to: other)
        return []
    }

    func lineCanvas(_ room: ConsoleRoom, _ editor: LineEditor, to audience: LineAudience, size: Size)
        -> Canvas
    {
        let others = room.surroundings.rooms?.rooms.contains { !$0.isOwn } == true
        return fieldPage(
            editor, under: audience.isForConsoles ? .consoleLineTitle : .consoleBroadcastTitle,
            at: others ? room.name(of: audience.rooms) : nil,
            saying: (audience.isForConsoles
                ? [.consoleLineHelp, .consoleBroadcastTab] : [.consoleBroadcastHelp, .consoleLineTab])
                + (others ? [.roomsLineKeys] : []),
            in: room.language, size: size)
    }
}

extension ConsoleRoom {
    /// The line that stands there, as far as it is known here.
    func line(to audience: LineAudience) -> String {
        audience == LineAudience() ? surroundings.broadcast ?? "" : ""
    }

    /// Whom a line may be for that are so many behind `rooms`: this room, all, and each of the others.
    fileprivate func rooms(_ step: Int, from rooms: LineAudience.Rooms) -> LineAudience.Rooms {
        let others = surroundings.rooms?.rooms.filter { !$0.isOwn }.map(\.name) ?? []
        guard !others.isEmpty else { return rooms }
        let choices = [.own, .all] + others.map(LineAudience.Rooms.room)
        let chosen = choices.firstIndex(of: rooms) ?? 0
        return choices[(chosen + step + choices.count) % choices.count]
    }

    fileprivate func name(of rooms: LineAudience.Rooms) -> String {
        switch rooms {
        case .own: Phrase.roomsOwn.text(in: language)
        case .all: Phrase.roomsAll.text(in: language)
        case .room(let name): name
        }
    }
}
