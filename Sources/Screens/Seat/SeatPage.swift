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
        case .help: Self.keys(for: seat) + [seat.otherWays]
        case .support: seat.support
        case .words: seat.seatWords
        case .stored: seat.stored
        case .leave: [StyledText(Phrase.seatLeave.text(in: seat.language), .strong)]
        case .thanks: seat.thanks
        }
    }

    /// How to go on from the page, as its last row says it.
    var prompt: Phrase {
        switch self {
        case .welcome: .seatEnterGoesOn
        case .help, .support, .words, .stored: .seatAnyKeyCloses
        case .leave: .seatLeaveOrStay
        case .thanks: .seatThanksKeys
        }
    }

    private static func keys(for seat: SeatFacts) -> [StyledText] {
        let language = seat.language
        let keys = ParticipantScreen.keyTable.filter { $0.action != .contact || seat.scenario.takesAddresses }
        let rows = keys.map { row in
            (keys: row.keys.map(\.notation).joined(separator: " "), help: row.help.text(in: language))
        }
        let width = rows.map { columns(of: $0.keys) }.max() ?? 0
        let table = rows.map { row in
            let gap = String(repeating: " ", count: width - columns(of: row.keys) + 2)
            return StyledText([.init(row.keys, .accent), .init(gap + row.help, .plain)])
        }
        return [StyledText(Phrase.keysTitle.text(in: language), .heading)] + table + [
            StyledText(Phrase.seatKeysInForms.text(in: language))
        ]
    }
}
