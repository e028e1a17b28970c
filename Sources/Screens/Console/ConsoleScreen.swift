package import Drawing
package import Keyboard
package import Session
import Wording
import Workshop

/// What a facilitator sees and the room never does: notes, time, what comes, and what is asked of them.
package struct ConsoleScreen: Equatable, Sendable {
    /// What stands above the footer until the next key.
    enum Message: Equatable {
        case refusal(SaidRefusal)
        case sentence(String)
        /// Who drives, as long as that is so.
        case driver(Backstage.Clicker)
        /// What is said of this room among others, as long as it goes its own pace, or moves the session, as then.
        case room(Phrase, isApart: Bool, leads: Bool)
    }

    /// How far the notes are scrolled, and the slide whose notes they are.
    struct Scrolled: Equatable {
        var lines: Int
        var slide: Int
    }

    var overlay = ConsoleOverlay.none
    var message: Message?
    var scrolled = Scrolled(lines: 0, slide: 0)

    /// Makes a console.
    package init() {}

    /// Says why a command was refused, until the next key, and as long as the session stands as it does in `state`.
    package mutating func show(_ refusal: Refusal, in state: State) {
        message = .refusal(SaidRefusal(refusal, in: state))
    }

    /// Says no longer that nothing moved, since something did after all; whether it had said so.
    package mutating func takeBackUnmoved() -> Bool {
        guard case .refusal(let said) = message, said.isUnmoved else { return false }
        message = nil
        return true
    }

    /// Says one sentence, until the next key.
    package mutating func show(_ sentence: String) { message = .sentence(sentence) }

    /// What `key` asks for; overlays, scrolling and what is typed are this screen's own matter and ask for nothing.
    package mutating func press(
        _ key: Key, in state: State, surroundings: Surroundings, backstage: Backstage, size: Size
    ) -> [ConsoleIntent] {
        let wasJoining = overlay == .joining
        var intents = pressed(
            key, in: state, surroundings: surroundings, backstage: backstage, size: size)
        // Who drives the room shows it how to join, as long as they read it here.
        if (overlay == .joining) != wasJoining, wasJoining || backstage.mayMove {
            intents.append(.showJoining(!wasJoining))
        }
        return intents
    }

    private mutating func pressed(
        _ key: Key, in state: State, surroundings: Surroundings, backstage: Backstage, size: Size
    ) -> [ConsoleIntent] {
        message = nil
        guard state.finished == nil else {
            return [.character("q"), .character("d"), .enter, .escape, .control("c")].contains(key)
                ? [.detach] : []
        }
        let room = ConsoleRoom(state: state, surroundings: surroundings, backstage: backstage, size: size)
        guard overlay == .none else { return pressOver(key, room) }
        if let asked = answerRequest(key, room) { return asked }
        if key == .escape, backstage.editNotice != nil { return [.dismissEditNotice] }
        if key == .escape, backstage.consoleLine != nil {
            return [.line("", to: LineAudience(isForConsoles: true))]
        }
        guard let action = Self.keyTable.action(of: key) else { return [] }
        return perform(action, room)
    }

    /// Lets the oldest newcomer in or turns them away; nil where the key means something else.
    private mutating func answerRequest(_ key: Key, _ room: ConsoleRoom) -> [ConsoleIntent]? {
        guard isRequestShown(room), let request = room.backstage.requests.first else { return nil }
        let isWelcome: Bool
        switch key {
        case .character("y"): isWelcome = true
        case .character("u"): isWelcome = false
        case _: return nil
        }
        let phrase: Phrase = isWelcome ? .consoleLetIn : .consoleTurnedAway
        message = .sentence(phrase.text(in: room.language))
        return [.decide(request.id, isWelcome: isWelcome)]
    }
}

extension ConsoleScreen {
    /// The picture for a terminal of that size.
    package func canvas(
        of state: State, surroundings: Surroundings, backstage: Backstage, size: Size
    ) -> Canvas {
        var canvas = Canvas(size: size)
        guard size.width > 0, size.height > 0 else { return canvas }
        let room = ConsoleRoom(state: state, surroundings: surroundings, backstage: backstage, size: size)
        if isMainShown(in: state) {
            drawMain(room, on: &canvas)
        } else {
            let body = overlayCanvas(room)
            canvas.draw(body, at: Position(row: Self.overlayRow(of: size), column: 0))
        }
        if size.height > 1 || isMainShown(in: state) { drawHeader(room, on: &canvas) }
        drawMessages(room, on: &canvas)
        if size.height > 1 { drawFooter(room, on: &canvas) }
        canvas.standCursor()
        return canvas
    }

    /// Whether nothing lies over the main screen.
    func isMainShown(in state: State) -> Bool { overlay == .none || state.finished != nil }

    /// The first row of what lies over the main screen.
    static func overlayRow(of size: Size) -> Int { size.height < 3 ? 0 : size.height < 16 ? 1 : 2 }

    /// The room for what lies over the main screen.
    static func overlaySize(of size: Size) -> Size {
        let rows = ConsoleLayout.bodyEnd(of: size) - overlayRow(of: size)
        return Size(width: size.width, height: max(1, rows))
    }

    /// The room for what lies over the main screen now, beside the keys for which the footer has no room.
    func overlaySize(_ room: ConsoleRoom) -> Size {
        let size = Self.overlaySize(of: room.size)
        return Size(width: size.width, height: max(1, size.height - max(0, keyRows(room).count - 2)))
    }

    private func drawMain(_ room: ConsoleRoom, on canvas: inout Canvas) {
        let layout = layout(room)
        let width = room.size.width
        for row in layout.rules { canvas.writeRule(at: Position(row: row, column: 0), width: width) }
        if let divide = layout.divide, layout.rules.count > 1 {
            let (top, bottom) = (layout.rules[0], layout.rules[1])
            canvas.write("┬", at: Position(row: top, column: divide), style: .rule)
            for row in top + 1..<bottom {
                canvas.write("│", at: Position(row: row, column: divide), style: .rule)
            }
            canvas.write("┴", at: Position(row: bottom, column: divide), style: .rule)
        }
        drawNow(room, in: layout.now, on: &canvas)
        if let next = layout.next { drawNext(room, in: next, on: &canvas) }
        drawNotes(room, in: layout.notes, on: &canvas)
        for (number, line) in statusLines(room).prefix(layout.status.count).enumerated() {
            let text = line.truncated(to: max(1, width - 2))
            canvas.write(text, at: Position(row: layout.status.lowerBound + number, column: 1))
        }
    }
}
