package import Drawing
package import Keyboard
package import Session
import Wording
import Workshop

/// A console with check-ins alone: it moves nothing, and sees no notes, no numbers and no texts.
package struct SupportScreen: Equatable, Sendable {
    /// What a key does over the list of check-ins.
    package enum Action: Hashable, Sendable {
        case toggleBell, detach
    }

    /// The keys beside those of the list.
    package static let keyTable: [KeyRow<Action>] = [
        KeyRow([.character("R")], .keyConsoleBell, .toggleBell),
        KeyRow([.character("d"), .character("q"), .control("c")], .keyDetach, .detach),
    ]

    /// What lies over its main screen is all that is ever used of it.
    private var console = ConsoleScreen()

    /// Makes the screen of somebody who has just been let in.
    package init() { console.overlay = .checkIns(chosen: 0) }

    /// What `key` asks for: to read, answer or close a check-in, a bell, or to leave.
    package mutating func press(
        _ key: Key, in state: State, surroundings: Surroundings, backstage: Backstage, size: Size
    ) -> [ConsoleIntent] {
        let room = ConsoleRoom(state: state, surroundings: surroundings, backstage: backstage, size: size)
        console.message = nil
        let isList = if case .checkIns = console.overlay { true } else { false }
        if isList || state.finished != nil {
            switch Self.keyTable.action(of: key) {
            case .detach: return [.detach]
            case .toggleBell: return [.toggleBell]
            case nil: break
            }
        }
        guard state.finished == nil else { return [] }
        // It pauses nothing.
        guard key != .character("p") || console.overlay.isTyping else { return [] }
        let intents = console.pressOver(key, room)
        if console.overlay == .none { console.overlay = .checkIns(chosen: 0) }
        return intents
    }

    /// Whether something is written in a field, into which what is pasted without marks goes as text.
    package func takesPastes(in state: State) -> Bool { console.takesPastes(in: state) }

    /// The picture for a terminal of that size.
    package func canvas(
        of state: State, surroundings: Surroundings, backstage: Backstage, size: Size
    ) -> Canvas {
        var canvas = Canvas(size: size)
        guard size.width > 0, size.height > 0 else { return canvas }
        let room = ConsoleRoom(state: state, surroundings: surroundings, backstage: backstage, size: size)
        let body =
            state.finished == nil
            ? console.overlayCanvas(room)
            : overlayPage(
                Phrase.stageHintOver.text(in: room.language), lines: [],
                size: ConsoleScreen.overlaySize(of: size))
        canvas.draw(body, at: Position(row: ConsoleScreen.overlayRow(of: size), column: 0))
        if size.height > 2 {
            let bell = backstage.rings ? "  " + Phrase.consoleRings.text(in: room.language) : ""
            let head = surroundings.now.clock + "  " + Phrase.consoleOfSupport.text(in: room.language) + bell
            canvas.write(
                StyledText(head, .quiet).truncated(to: max(1, size.width - 2)),
                at: Position(row: 0, column: 1))
        }
        let keys = footer(room)
        if size.height > 2 {
            var text = keys.count > 1 ? keys[1] : StyledText([])
            if case .sentence(let sentence) = console.message { text = StyledText(sentence, .strong) }
            canvas.write(
                text.truncated(to: max(1, size.width - 2)), at: Position(row: size.height - 2, column: 1))
        }
        if size.height > 1 { canvas.write(keys[0], at: Position(row: size.height - 1, column: 1)) }
        return canvas
    }

    private func footer(_ room: ConsoleRoom) -> [StyledText] {
        let isList = if case .checkIns = console.overlay { true } else { false }
        var keys = room.state.finished == nil ? console.overlayFooter(room) : []
        if isList {
            keys.removeAll { $0.key == Key.escape.notation }
            keys += Self.keyTable.map { (key: $0.keys[0].notation, help: $0.action.help, place: 9) }
        }
        return keyRows(keys, in: room.language, width: max(1, room.size.width - 2))
    }
}

extension SupportScreen.Action {
    /// What it does, in a word.
    fileprivate var help: Phrase {
        switch self {
        case .toggleBell: .consoleFooterBell
        case .detach: .consoleFooterLeave
        }
    }
}
