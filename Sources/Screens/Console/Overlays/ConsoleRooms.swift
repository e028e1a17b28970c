import Drawing
import Keyboard
import Wording
import Workshop

extension ConsoleScreen {
    /// The session's rooms, this one first: who moves it, who came, what is awaited, and how each door is found.
    func roomsCanvas(_ room: ConsoleRoom, size: Size) -> Canvas {
        let language = room.language
        let width = overlayColumns(size).count
        func say(_ phrase: Phrase) -> String { phrase.text(in: language) }
        let rows = room.surroundings.rooms?.rooms ?? []
        let names = min(24, rows.map { columns(of: $0.name) }.max() ?? 0)
        let lines = rows.flatMap { row -> [StyledText] in
            let name = truncated(row.name, to: names)
            let air = String(repeating: " ", count: max(0, names - columns(of: name)) + 2)
            var facts = [Phrase.stageFooterCame.text(in: language, "\(row.came)")]
            if row.isOwn { facts.append(say(.roomsOwn)) }
            if row.leads { facts.append(say(.roomsLeads)) }
            if let answered = row.answered {
                facts.append(Phrase.roomsAnswered.text(in: language, "\(answered)"))
            }
            if row.isAwaited { facts.append(say(.roomsAwaited)) }
            if let since = row.since?.clock {
                facts.append((row.isHere ? Phrase.roomsSince : .roomsNotSince).text(in: language, since))
            } else if !row.isHere {
                facts.append(say(.roomsNotHeard))
            }
            let head = StyledText([
                .init(name + air, row.leads ? .strong : .plain),
                .init(facts.joined(separator: " · "), row.isHere ? .plain : .alert),
            ])
            let address =
                row.address.isEmpty ? [] : [StyledText("  " + row.address, .quiet).truncated(to: width)]
            return head.wrapped(to: width) + (size.height >= 16 ? address : [])
        }
        return overlayPage(say(.roomsTitle), lines: lines, size: size)
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
