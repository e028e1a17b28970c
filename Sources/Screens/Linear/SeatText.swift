import Session
import Wording
import Workshop

/// What a linear seat says of itself and of the session, in sentences.
struct SeatText {
    let words: SeatWords
    let language: Language
    let canBeCleared: Bool
    /// What is being run.
    let scenario: Scenario
    /// The last day on which the record is kept.
    let keptUntil: CalendarDate?
    /// Whether other rooms share the session.
    let isShared: Bool

    /// Makes the sentences of a seat; without `surroundings` those that need to know nothing of them.
    init(of screen: LinearScreen, in scenario: Scenario, _ surroundings: Surroundings? = nil) {
        words = screen.person.words
        language = screen.language
        canBeCleared = screen.canBeCleared
        self.scenario = scenario
        keptUntil = surroundings?.keptUntil
        isShared = surroundings?.rooms != nil
    }

    /// What a new seat reads first.
    var welcome: [String] {
        let answers = [Phrase.noName] + (isShared ? [.sharedBriefly] : [])
        return [greeting(.linearWelcome), seatWords] + answers.map { $0.text(in: language) } + terms + [exit]
    }

    /// What a seat reads first that was taken before.
    var welcomeBack: [String] { [greeting(.linearWelcomeBack), exit] }

    /// The seat words, and what they are for.
    var seatWords: String { Phrase.linearWords.text(in: language, words.text) }

    /// What is stored of this seat's person.
    var stored: [String] {
        let shared: [Phrase] = isShared ? [.sharedAnswers, .sharedTexts] : []
        let address: [Phrase] = scenario.takesAddresses ? [.storedAddress] : []
        return ([.noName] + shared + [.storedNothingElse] + address).map { $0.text(in: language) }
            + terms + scenario.rights(in: language)
    }

    /// Where the people in the room find support.
    var support: [String] {
        var lines =
            [Phrase.supportTitle.text(in: language) + ":"]
            + scenario.support.first(in: language).map { "- " + $0.sentence }
        if scenario.support.isEmpty { lines.append(Phrase.supportHere.text(in: language)) }
        if let contact = scenario.contact { lines.append(Phrase.supportContact.text(in: language, contact)) }
        return lines
    }

    /// What stands at the end.
    var thanks: [String] {
        var lines = [Phrase.linearEnd.text(in: language)]
        if let feedback = scenario.feedback {
            lines.append(Phrase.tellUs.text(in: language, feedback))
        }
        lines += support
        return lines + [Phrase.linearLeaveHint.text(in: language, LinearCommand.leave.word(in: language))]
    }

    /// Every command, where `mark` stands before each, as it does while a poll asks for a text.
    func help(mark: String) -> [String] {
        let first = mark.isEmpty ? Phrase.linearHelp : .linearHelpInText
        let known = LinearCommand.allCases.filter { $0 != .contact || scenario.takesAddresses }
        let commands = known.map { command in
            "\(mark)\(command.word(in: language)): \(command.help.text(in: language))"
        }
        return [first.text(in: language)] + commands
    }

    private func greeting(_ phrase: Phrase) -> String {
        phrase.text(in: language, scenario.title) + " " + Phrase.linearHints.text(in: language)
    }

    /// How to go at once, and what stays behind.
    private var exit: String {
        (canBeCleared ? Phrase.linearExitClears : .linearExitStays).text(in: language)
    }

    /// Who keeps the record until when, and from how many answers on results show where that is unusual.
    private var terms: [String] {
        let kept = scenario.keeping(until: keptUntil, in: language)
        return [kept].compactMap { $0 } + scenario.minimaSaid(in: language)
    }
}

extension Service {
    /// The service in one line: its name, what it is for, and when it answers.
    var sentence: String {
        let facts = [detail, when].compactMap { $0 }.joined(separator: ", ")
        return ringable(facts.isEmpty ? name : "\(name): \(facts)", isService: true)
    }
}
