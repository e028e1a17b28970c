import Drawing
import Keyboard
import Session
import Wording
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

extension ConsoleScreen {
    /// How long the section takes, and would take.
    func extendingCanvas(_ room: ConsoleRoom, minutes more: Int, size: Size) -> Canvas {
        let language = room.language
        let now = room.surroundings.now
        let pacing = room.state.pacing(at: now)
        let planned =
            pacing.entries.indices.contains(room.section)
            ? pacing.entries[room.section].planned.map { minutes($0) } : nil
        let sign = more < 0 ? "−\(-more)" : "+\(more)"
        var lines = [StyledText(Phrase.slideMinutes.text(in: language, sign), .heading)]
        let then = max(0, (planned ?? 0) + more)
        lines += StyledText(
            Phrase.consoleExtendThen.text(in: language, "\(planned ?? 0)", "\(then)")
        ).wrapped(to: overlayColumns(size).count)
        var longer = room.state
        let command = Command.extend(section: room.section, minutes: more)
        for event in (try? room.state.decide(command, at: now)) ?? [] { longer.apply(event) }
        if let end = longer.pacing(at: now).projectedEnd, let planned = pacing.plannedEnd {
            let text = Phrase.consoleEnds.text(in: language, end.clock, planned.clock)
            lines.append(StyledText(text, .quiet).truncated(to: overlayColumns(size).count))
        }
        let title = room.state.scenario.sections[room.section].title
        return overlayPage(
            Phrase.consoleExtendTitle.text(in: language, title), lines: lines, size: size)
    }

    /// How long the break is, and when the room comes back.
    func breakingCanvas(_ room: ConsoleRoom, minutes: Int?, size: Size) -> Canvas {
        let language = room.language
        let columns = overlayColumns(size)
        let typed = minutes.map { "\($0)" } ?? ""
        let label = Phrase.consoleBreakMinutes.text(in: language) + "  "
        var lines = [StyledText([.init(label, .quiet), .init(typed, .heading)])]
        let said = minutes.map { minutes in
            let end = room.surroundings.now.adding(seconds: Double(minutes) * 60)
            return Phrase.consoleBreakUntil.text(in: language, end.clock)
        }
        lines += StyledText(said ?? Phrase.consoleBreakType.text(in: language)).wrapped(to: columns.count)
        lines += room.undone.flatMap { StyledText($0, .alert).wrapped(to: columns.count) }
        var canvas = overlayPage(Phrase.breakTitle.text(in: language), lines: lines, size: size)
        let place = Position(
            row: size.height - overlayRoom(size),
            column: columns.lowerBound + Drawing.columns(of: label + typed))
        if canvas.contains(place) { canvas.cursor = place }
        return canvas
    }
}

extension ConsoleScreen {
    /// Does what a key led to that lets people work by themselves.
    mutating func work(_ step: WorkField.Step, _ room: ConsoleRoom) -> [ConsoleIntent] {
        switch step {
        case .field(let field): overlay = .work(field)
        case .leaves: overlay = .none
        case .says(let phrase): message = .sentence(phrase.text(in: room.language))
        case .refused(let refusal): show(refusal, in: room.state)
        case .asks(let intent):
            overlay = .none
            return move(.work(intent), room)
        }
        return []
    }
}
