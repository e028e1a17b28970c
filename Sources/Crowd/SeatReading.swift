/// How a person reads what a server shows, and what they press.
package enum SeatReading: Sendable {
    /// Convene's seats, in English.
    case convene
    /// A server whose screen says READY once it stands, shows that `2` was pressed, and says RECORDED once Enter's answer
    /// is kept.
    case plain

    /// Whether a whole page stands there: its last row is what a painter sends last.
    func hasPage(_ screen: Screen) -> Bool {
        switch self {
        case .convene: screen.lastRow.contains("Ctrl-C leave now")
        case .plain: screen.shows("READY")
        }
    }

    /// Whether what the room sees stands there, or a form, and not the first page, which Enter leaves.
    func hasRoom(_ screen: Screen) -> Bool {
        switch self {
        case .convene: hasPage(screen) && !screen.lastRow.contains("Enter ")
        case .plain: hasPage(screen)
        }
    }

    /// Whether a whole page stands there, at a form.
    ///
    /// What differs in a picture may come in two pieces, and its last row stands meanwhile: whoever typed on after the
    /// first piece would type past what they see. A picture of Convene's forms ends in what fills it up to its size.
    func hasFormPage(_ screen: Screen) -> Bool {
        switch self {
        case .convene: hasPage(screen) && screen.endsInPadding
        case .plain: hasPage(screen)
        }
    }

    /// Whether there is a form to answer, of the poll whose question has the word `mark` in it.
    func hasForm(_ screen: Screen, of mark: String) -> Bool {
        switch self {
        case .convene:
            screen.shows(mark) && hasRoom(screen) && hasFormPage(screen)
                && Self.hints.contains(where: screen.shows)
        case .plain: hasPage(screen)
        }
    }

    /// Whether there is a form to answer, or a part of it.
    func hasQuestion(_ screen: Screen) -> Bool {
        Self.hints.contains(where: screen.shows) || Self.writing.contains(where: screen.shows)
    }

    /// What forms say in which texts are written.
    private static let writing = [
        "goes on to Send", "Write your own answer", "Enter sends it as it is", "Enter: me too",
        "Enter skips this question",
    ]

    /// What every form of Convene's says of its keys, in a few words.
    private static let hints =
        FormMove.ticks + [
            ", then Enter", "chooses", "puts the marked item", "gives that many", "Type a number",
            "A few words to a field", "Enter sends",
        ]
}

/// What a person does next at a form.
enum FormMove: Equatable {
    /// Presses keys, and looks again once the screen has changed.
    case goOn(String)
    /// Presses the last keys; then `echo` has to stand there.
    case send(String, echo: String)

    /// What forms say in which several options may be ticked.
    fileprivate static let ticks = ["A number ticks", "A number or Space ticks"]

    /// The move at the form that stands on `screen`, after `moves` others, of somebody who chooses the option `choice`.
    init(at screen: Screen, reading: SeatReading, choice: Int, after moves: Int) {
        switch reading {
        case .plain: self = moves == 0 ? .goOn("2") : .send("\r", echo: "RECORDED")
        case .convene where screen.shows(", then Enter"):
            self = .send("\(choice)\r", echo: "Recorded: " + (screen.option(choice) ?? "an option in view"))
        case .convene where moves == 0 && Self.ticks.contains(where: screen.shows): self = .goOn("\(choice)")
        case .convene where screen.shows("Enter sends"): self = .send("\r", echo: "Recorded")
        case .convene where screen.shows("A few words to a field"):
            self = .goOn(moves == 0 ? "calm" : "\r")
        // An item that is put where it stands changes nothing, and whoever waits for a change would wait for ever.
        case .convene where screen.shows("puts the marked item"):
            self = .goOn(moves == 0 ? "\(max(choice, 2))" : "\r")
        // A row is answered by its number; Enter goes on to the next one and to "Send".
        case .convene: self = .goOn(moves % 2 == 0 ? "\(choice)" : "\r")
        }
    }
}

extension Screen {
    /// The words of the option with that number, as far as they stand in its row.
    func option(_ number: Int) -> String? {
        for row in rows {
            var words = row.drop { $0 == " " }
            if words.first == "▸" { words = words.dropFirst().drop { $0 == " " } }
            if words.hasPrefix("\(number)  ") { return String(words.dropFirst(3)) }
        }
        return nil
    }
}
