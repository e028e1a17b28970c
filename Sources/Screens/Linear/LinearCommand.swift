import Wording
import Workshop

/// A word that a linear seat understands, apart from answers.
enum LinearCommand: CaseIterable, Sendable {
    case help, again, story, support, quiet, go, hide, show, away, back, withOthers, alone, anotherGroup,
        checkIn,
        contact, words, stored,
        language,
        leave
    case quickExit

    /// The word as it is typed.
    var word: String {
        switch self {
        case .help: "help"
        case .again: "again"
        case .story: "story"
        case .support: "support"
        case .quiet: "quiet"
        case .go: "go"
        case .hide: "hide"
        case .show: "show"
        case .away: "away"
        case .back: "back"
        case .withOthers: "others"
        case .alone: "own"
        case .anotherGroup: "another"
        case .checkIn: "check-in"
        case .contact: "email"
        case .words: "words"
        case .stored: "stored"
        case .language: "language"
        case .leave: "leave"
        case .quickExit: "x"
        }
    }

    /// The word that seats in `language` are told.
    func word(in language: Language) -> String {
        switch language {
        case .english: word
        case .welsh: otherWords.last { Self.welsh.contains($0) } ?? word
        }
    }

    /// The words that Welsh has of its own.
    private static let welsh: Set<String> = ["cymorth", "gadael"]

    /// What it does, in a few words.
    var help: Phrase {
        switch self {
        case .help: .keyHelp
        case .again: .linearHelpAgain
        case .story: .keyStory
        case .support: .keySupport
        case .quiet: .linearHelpQuiet
        case .go: .linearHelpGo
        case .hide: .keyHide
        case .show: .linearHelpShow
        case .away: .linearHelpAway
        case .back: .linearHelpBack
        case .withOthers: .linearHelpOthers
        case .alone: .linearHelpOwn
        case .anotherGroup: .keyAnotherGroup
        case .checkIn: .keyCheckIn
        case .contact: .keyContact
        case .words: .keyWords
        case .stored: .keyStored
        case .language: .linearHelpLanguage
        case .leave: .keyLeave
        case .quickExit: .keyQuickExit
        }
    }

    /// The words that skip a question.
    static let skips: Set<String> = ["skip", "hepgor"]

    /// The command that `text` is, however its letters are cased; nil where it is none.
    init?(_ text: String) {
        let word = text.lowercased()
        guard let command = Self.allCases.first(where: { $0.word == word || $0.otherWords.contains(word) })
        else { return nil }
        self = command
    }

    /// What the same thing is called at other seats, or what somebody in a hurry types.
    private var otherWords: [String] {
        switch self {
        case .help: ["?", "cymorth"]
        case .support: ["!"]
        case .checkIn: ["checkin", "check in"]
        case .contact: ["e-mail", "mail"]
        case .leave: ["quit", "exit", "bye", "gadael"]
        case .again, .story, .quiet, .go, .hide, .show, .away, .back, .withOthers, .alone, .anotherGroup,
            .words, .stored, .language, .quickExit:
            []
        }
    }
}
