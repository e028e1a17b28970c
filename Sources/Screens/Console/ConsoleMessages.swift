import Drawing
import Session
import Wording
import Workshop

extension ConsoleScreen {
    /// The most rows that messages take, over what stands above the footer, where not more than so many are said.
    private static let messageRows = 3

    /// Above the footer: what became of the last key, who wants in, pause, warnings, and what a key would do now.
    ///
    /// None hides another: each has a row at least, what became of the last key all that it needs, and the first have
    /// what is left.
    func drawMessages(_ room: ConsoleRoom, on canvas: inout Canvas) {
        let size = room.size
        guard size.height >= 3 else { return }
        let width = max(1, size.width - 2)
        let said = said(in: room, width: width)
        let saidRows = said.map { min($0.wrapped(to: width).count, Self.messageRows) } ?? 1
        let messages =
            [said].compactMap(\.self) + messages(room, width: width, isCrowded: saidRows > 1)
        // Who wants in is let in by a key, which is read with it.
        let asked = isRequestShown(room) ? 1 : 0
        let most = min(
            max(Self.messageRows, messages.count + asked, saidRows + messages.count - 1), size.height - 2)
        var lines: [StyledText] = []
        for (index, message) in messages.prefix(most).enumerated() {
            let wrapped = message.wrapped(to: width)
            let behind = min(messages.count, most) - index - 1
            let rows = most - lines.count - behind
            lines +=
                wrapped.count <= rows
                ? wrapped : wrapped.prefix(rows - 1) + [message.rest(wrapped, rows, width)]
        }
        if lines.isEmpty, let hint = hint(room) { lines = [StyledText(hint, .quiet).truncated(to: width)] }
        if lines.isEmpty, overlay != .none { lines = Array(keyRows(room).dropFirst()) }
        if lines.isEmpty, overlay == .none, ConsoleLayout.statusRows(of: size) < 3,
            let line = room.namesLine
        {
            lines = [line.truncated(to: width)]
        }
        if lines.isEmpty, overlay == .none, room.state.finished == nil, size.width >= 60 {
            lines = [moreKeys(room, width: width)]
        }
        let blank = String(repeating: " ", count: size.width)
        for (number, line) in lines.enumerated() {
            let row = size.height - 1 - lines.count + number
            canvas.write(blank, at: Position(row: row, column: 0))
            canvas.write(line, at: Position(row: row, column: 1))
        }
    }

    /// Whether somebody's wish to come in stands on the screen, so that y and n answer it.
    func isRequestShown(_ room: ConsoleRoom) -> Bool {
        overlay == .none && room.state.finished == nil && !room.backstage.requests.isEmpty
            && room.size.height >= 3
    }

    /// Beside what became of the last key, in the order in which they matter.
    private func messages(_ room: ConsoleRoom, width: Int, isCrowded: Bool) -> [StyledText] {
        let language = room.language
        var messages: [StyledText] = []
        if isRequestShown(room), let request = room.backstage.requests.first {
            let phrase: Phrase =
                switch request.seat {
                case .console: .consoleWantsConsole
                case .stage: .consoleWantsStage
                case .support: .consoleWantsSupport
                }
            messages.append(StyledText(phrase.text(in: language), .alert))
        }
        if room.state.finished == nil, let rooms = room.surroundings.rooms,
            let words = rooms.troubleWords(in: language)
        {
            let isBrief = isCrowded && rooms.trouble == .unreached
            let fewer = isBrief ? rooms.fewerTroubleWords(in: language) : nil
            messages.append(fitting(words, else: fewer, .alert, width: width, rows: 1))
        }
        guard overlay == .none || message == nil, room.state.finished == nil else { return messages }
        if overlay == .none {
            if let since = room.state.pausedSince {
                let text = Phrase.consolePaused.text(in: language, since.clock)
                messages.append(StyledText(text, .alert))
            } else if let until = room.state.breakUntil {
                messages.append(StyledText(Phrase.consoleOnBreak.text(in: language, until.clock), .alert))
            }
        }
        if let warning = room.surroundings.warning { messages.append(StyledText(warning, .alert)) }
        if overlay == .none, let notice = room.backstage.editNotice {
            messages.append(StyledText(Phrase.consoleEditNotice.text(in: language, notice), .alert))
        }
        return messages
    }

    /// What became of the last key, as long as that holds.
    private func said(in room: ConsoleRoom, width: Int) -> StyledText? {
        let language = room.language
        return switch message {
        case .refusal(let said):
            said.standing(in: room.state, room.surroundings.rooms).map { refusal in
                fitting(
                    refusal.words(in: language), else: refusal.fewerWords(in: language), .alert, width: width,
                    rows: Self.messageRows)
            }
        case .sentence(let sentence): StyledText(sentence, .strong)
        case .driver(let clicker) where clicker == room.backstage.clicker && room.leads:
            clicker.sentence(in: language).map { StyledText($0, .strong) }
        case .room(let phrase, let isApart, let leads)
        where isApart == room.surroundings.rooms?.isApart && leads == room.leads:
            StyledText(phrase.text(in: language), .strong)
        case .driver, .room, nil: nil
        }
    }

    /// What a key would do now.
    private func hint(_ room: ConsoleRoom) -> String? {
        let language = room.language
        if room.state.finished != nil { return Phrase.stageHintOver.text(in: language) }
        guard overlay == .none else { return overlayHint(room) }
        guard room.movesSession else { return nil }
        if let open = room.state.openPoll, open.id != room.state.pollHere?.id {
            return Phrase.stageHintOpenElsewhere.text(in: language)
        }
        return pollHint(of: room.state, in: language, width: max(1, room.size.width - 2))
    }
}

extension StyledText {
    /// What is left of the text from the row before the last on, on one line.
    fileprivate func rest(_ wrapped: [StyledText], _ rows: Int, _ width: Int) -> StyledText {
        joined(Array(wrapped.dropFirst(rows - 1)), by: StyledText(" ")).truncated(to: width)
    }
}

extension ConsoleScreen {
    /// Asks for what moves the room; where it may not it says who may, and asks for nothing.
    mutating func move(_ command: Command, _ room: ConsoleRoom) -> [ConsoleIntent] {
        isBarred(command.concern, room) ? [] : move(.command(command), room)
    }

    /// Whether this room's terminals may not ask for that; says then who moves the session.
    mutating func isBarred(_ concern: Concern, _ room: ConsoleRoom) -> Bool {
        guard let refusal = room.surroundings.rooms?.refusal(of: concern) else { return false }
        show(refusal, in: room.state)
        return true
    }

    /// The same of what moves the room and is no command.
    mutating func move(_ intent: ConsoleIntent, _ room: ConsoleRoom) -> [ConsoleIntent] {
        switch room.backstage.clicker {
        case .here: return [intent]
        case .free: return [.holdClicker, intent]
        case .console, .stage:
            message = .driver(room.backstage.clicker)
            return []
        }
    }

    /// Whether this console may move the room, the clicker being its own or free; says who has it where not.
    mutating func mayMove(_ room: ConsoleRoom) -> Bool {
        guard !room.backstage.mayMove else { return true }
        message = .driver(room.backstage.clicker)
        return false
    }
}

extension Backstage.Clicker {
    /// Who drives; nil where nobody does.
    fileprivate func sentence(in language: Language) -> String? {
        switch self {
        case .here: Phrase.consoleYouHaveClicker.text(in: language)
        case .free: nil
        case .stage: Phrase.consoleStageHasClicker.text(in: language)
        case .console(let number): Phrase.consoleOtherHasClicker.text(in: language, "\(number)")
        }
    }
}

extension Backstage {
    /// Whether the clicker is this console's, or there to be taken.
    var mayMove: Bool {
        switch clicker {
        case .here, .free: true
        case .console, .stage: false
        }
    }
}
