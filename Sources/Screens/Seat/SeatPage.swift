import Drawing
import Keyboard
import Wording
import Workshop

/// A page of text that stands before the room at a seat.
enum SeatPage: Equatable, Sendable {
    case welcome, help, support, words, stored, leave, thanks

    /// The page's paragraphs.
    func paragraphs(for seat: SeatFacts) -> [StyledText] {
        switch self {
        case .welcome: seat.welcome
        case .help: Self.keys
        case .support: seat.support
        case .words:
            [
                StyledText(ParticipantScreen.seatWordsLine(words: seat.words), .strong),
                StyledText("They bring you back to this seat, from any terminal, while the session runs."),
            ]
        case .stored: seat.stored
        case .leave: [StyledText("Leave? Your seat words bring you back. y or Esc", .strong)]
        case .thanks: seat.thanks
        }
    }

    /// How to go on from the page, as its last row says it.
    var prompt: String {
        switch self {
        case .welcome: "Enter goes on"
        case .help, .support, .words, .stored: "Any key closes"
        case .leave: "y leaves   Esc stays"
        case .thanks: "q or Enter leaves"
        }
    }

    private static var keys: [StyledText] {
        let rows = ParticipantScreen.keyTable.map { row in
            (keys: row.keys.map(\.notation).joined(separator: " "), help: row.help.text(in: .english))
        }
        let width = rows.map { columns(of: $0.keys) }.max() ?? 0
        let table = rows.map { row in
            let gap = String(repeating: " ", count: width - columns(of: row.keys) + 2)
            return StyledText([.init(row.keys, .accent), .init(gap + row.help, .plain)])
        }
        return [StyledText("Keys", .heading)] + table + [
            StyledText(
                "In a list: arrows or a number move, Space ticks, Enter sends. In a text: Enter goes to Send, Tab on "
                    + "to Skip. Esc leaves a question and keeps what you typed.")
        ]
    }
}
