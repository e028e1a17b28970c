package import Session
import Wording
import Workshop

/// What a seat says to a line, and what it asks for.
struct LinearReply: Equatable, Sendable {
    var lines: [String]
    var intents: [ParticipantIntent]

    /// Makes a reply.
    init(_ lines: [String] = [], _ intents: [ParticipantIntent] = []) {
        self.lines = lines
        self.intents = intents
    }

    /// Makes a reply of one line.
    init(_ line: String) { self.init([line]) }
}

extension LinearScreen {
    /// Does what a command asks for.
    mutating func perform(
        _ command: LinearCommand, in state: State, surroundings: Surroundings
    ) -> LinearReply {
        let facts = SeatText(of: self, in: state.scenario, surroundings)
        let isSure = question == .story
        if isSure { question = nil }
        switch command {
        case .help: return LinearReply(facts.help(mark: mark))
        case .support: return LinearReply(facts.support)
        case .words: return LinearReply(facts.seatWords)
        case .stored: return LinearReply(facts.stored)
        case .again: return LinearReply(repeated(in: state, surroundings: surroundings))
        case .story: return tellStory(isSure: isSure, in: state)
        case .quiet:
            held = held ?? []
            return LinearReply(Phrase.linearQuiet.text(in: language, self.command(.go)))
        case .go: return LinearReply(heldLines(at: surroundings.now))
        case .hide: return LinearReply(hide(in: state))
        case .show:
            guard isHidden(in: state) else { return LinearReply(Phrase.linearNotHidden.text(in: language)) }
            person.hidden = []
            person.hiddenBefore = []
            return LinearReply(repeated(in: state, surroundings: surroundings))
        case .withOthers: return wish(.choose(.withOthers), in: state, surroundings)
        case .alone: return wish(.choose(.alone), in: state, surroundings)
        case .anotherGroup: return wish(.another, in: state, surroundings)
        case .away, .back: return step(isAway: command == .away)
        case .checkIn: return checkIn(facts, surroundings)
        case .contact:
            guard state.scenario.takesAddresses, !heard.isFinished else {
                return LinearReply(Phrase.linearNoAddresses.text(in: language))
            }
            return askContact()
        case .language: return LinearReply(nextLanguage())
        case .leave:
            guard !heard.isFinished else { return LinearReply([], [.leave]) }
            question = .leave
            return LinearReply(Phrase.linearLeaving.text(in: language))
        case .quickExit: return LinearReply([], [.quickExit])
        }
    }

    private mutating func repeated(in state: State, surroundings: Surroundings) -> [String] {
        if heard.isFinished { return SeatText(of: self, in: state.scenario).thanks }
        guard !state.isPaused else { return [pausedSentence] }
        let lines =
            again(in: state, at: surroundings.now) + [taskSentence(in: state, surroundings)].compactMap { $0 }
            + groupSentences(in: state, surroundings)
        if heard.open != asked { askedAnew(at: surroundings.now, isTyping: false) }
        return lines
    }

    private mutating func heldLines(at now: Moment) -> [String] {
        let lines = held ?? []
        held = nil
        if heard.open != asked { askedAnew(at: now, isTyping: false) }
        return lines.isEmpty ? [Phrase.linearNothingWaits.text(in: language)] : lines
    }

    private mutating func hide(in state: State) -> [String] {
        guard state.isRunning, let part = HiddenPart(in: state) else {
            return [Phrase.linearNothingToHide.text(in: language)]
        }
        person.hidden = [part]
        return [Phrase.linearHidden.text(in: language, command(.show))]
    }

    private func step(isAway: Bool) -> LinearReply {
        let line =
            isAway
            ? Phrase.linearAway.text(in: language, command(.back)) : Phrase.linearBack.text(in: language)
        return LinearReply([line], [.away(isAway)])
    }

    private mutating func checkIn(_ facts: SeatText, _ surroundings: Surroundings) -> LinearReply {
        guard surroundings.takesCheckIns else {
            return LinearReply(
                [checkInNews(Phrase.seatCheckInNobody.text(in: language))] + facts.support)
        }
        question = .checkIn
        return LinearReply([
            checkInNews(Phrase.seatCheckInHow.text(in: language)),
            Phrase.linearCheckInNext.text(in: language),
        ])
    }

    private mutating func nextLanguage() -> String {
        let all = Language.allCases
        let index = all.firstIndex(of: language) ?? 0
        person.language = all[(index + 1) % all.count]
        return Phrase.linearLanguage.text(in: language)
    }
}

extension LinearScreen {
    /// The longest that a line of one word is answered with while a poll is open, in bytes.
    package static func longestReply(
        in state: State, surroundings: Surroundings, for person: Participant
    ) -> Int {
        var seat = LinearScreen(
            Participant(words: person.words, isReturning: true, language: person.language),
            canBeCleared: true)
        _ = seat.begin(state: state, surroundings: surroundings)
        let lengths = [LinearCommand.again, .story, .help, .support, .stored].map { command in
            seat.take(line: "/" + command.word, in: state, surroundings: surroundings).lines
                .reduce(0) { $0 + $1.utf8.count + 2 }
        }
        return lengths.max() ?? 0
    }
}
