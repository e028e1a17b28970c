import Drawing
import Keyboard
import Session
import Wording
import Workshop

extension ConsoleScreen {
    /// Opens the numbers of hands for the poll here, or says why there are none.
    mutating func openHands(_ room: ConsoleRoom) {
        guard mayMove(room) else { return }
        guard let poll = room.state.pollHere, poll.takesHands,
            let standing = room.state.standings[poll.id]
        else {
            show(.noHands, in: room.state)
            return
        }
        let counted = standing.hands[standing.round] ?? Array(repeating: 0, count: poll.cells)
        overlay = .hands(counted, row: 0, isTyped: false)
    }

    /// Types numbers of hands, and enters them.
    mutating func countHands(
        _ key: Key, _ hands: [Int], row: Int, isTyped: Bool, _ room: ConsoleRoom
    ) -> [ConsoleIntent] {
        guard let poll = room.state.pollHere, hands.count == poll.cells, hands.indices.contains(row) else {
            overlay = .none
            return []
        }
        var hands = hands
        switch key {
        case .up: overlay = .hands(hands, row: max(0, row - 1), isTyped: false)
        case .down, .tab: overlay = .hands(hands, row: min(hands.count - 1, row + 1), isTyped: false)
        case .backspace:
            hands[row] /= 10
            overlay = .hands(hands, row: row, isTyped: true)
        case .character(let character):
            guard character.isASCII, let digit = character.wholeNumberValue else { break }
            let typed = isTyped ? hands[row] * 10 + digit : digit
            if typed <= 9999 { hands[row] = typed }
            overlay = .hands(hands, row: row, isTyped: true)
        case .enter:
            overlay = .none
            return move(.countHands(poll.id, hands), room)
        case _: break
        }
        return []
    }

    /// The numbers of hands for each option, and how many they are together.
    func handsCanvas(_ room: ConsoleRoom, _ hands: [Int], row: Int, size: Size) -> Canvas {
        let language = room.language
        guard let poll = room.state.pollHere, hands.count == poll.cells else { return Canvas(size: size) }
        let names = poll.cellNames(in: language)
        let width = overlayColumns(size).count
        let digits = max(2, hands.map { String($0).count }.max() ?? 1)
        let items = zip(names, hands).enumerated().map { index, pair -> [StyledText] in
            let number = rightAligned(String(pair.1), to: digits)
            let mark = StyledText(index == row ? "▸ " : "  ", .accent)
            let name = shortened(pair.0, to: max(1, width - 4 - digits))
            return [
                mark + StyledText(number + "  ", index == row ? .strong : .plain)
                    + StyledText(name, index == row ? .chosen : .plain)
            ]
        }
        let sum = Phrase.consoleHandsSum.text(
            in: language, "\(hands.reduce(0, +))", "\(room.state.scenario.minimumGroup)")
        let rest = StyledText(sum, .quiet).wrapped(to: width)
        let title = Phrase.consoleHandsTitle.text(in: language, poll.ask)
        guard items.count + rest.count + 1 <= overlayRoom(size) else {
            return listPage(title, items, chosen: row, size: size)
        }
        var canvas = overlayPage(title, lines: items.flatMap { $0 } + [StyledText("")] + rest, size: size)
        canvas.standCursor(atMark: "▸")
        return canvas
    }
}

extension ConsoleScreen {
    /// Opens the question whether the poll here is asked again, or says why it is not.
    mutating func openAskingAgain(_ room: ConsoleRoom) {
        guard mayMove(room) else { return }
        do throws(Refusal) {
            _ = try room.state.decide(.askAgain, at: room.surroundings.now)
            overlay = .askingAgain
        } catch {
            show(error, in: room.state)
        }
    }

    /// Asks the poll again after a yes.
    mutating func askAgain(_ key: Key, _ room: ConsoleRoom) -> [ConsoleIntent] {
        overlay = .none
        return key == .character("y") || key == .character("Y") ? move(.askAgain, room) : []
    }
}
