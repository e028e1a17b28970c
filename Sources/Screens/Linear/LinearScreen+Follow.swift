package import Session
import Showing
import Wording
import Workshop

/// What a linear seat was told of the room, so that only what is new is said.
struct Heard: Equatable, Sendable {
    /// Where the room was; nil before anything was said of a slide.
    var place: Place?
    /// What the slide was when it was read.
    var slide: Slide?
    /// How far each slide was read, by the slide's index.
    var read: [Int: ReadSlide] = [:]
    /// The poll that was said to be open.
    var open: Asked?
    /// The poll that was said to be closed, and not that it is not shown.
    var closed: Poll.ID?
    /// Whether it was said about how many answered it, or there is nothing of that to say.
    var isClosedCounted = true
    /// Polls as their questions were said.
    var asked: [Poll.ID: Poll] = [:]
    /// Polls as it was said what can be answered to them.
    var offered: [Poll] = []
    /// Lines that need to be said in full once only, and were.
    var once: Set<String> = []
    /// The slide of which it was said how many steps it has.
    var counted: Int?
    /// Results as they were said, that have not been put away since.
    var results: [Poll.ID: Sheet] = [:]
    /// The numbers of the texts that were read with each result.
    var texts: [Poll.ID: Set<Int>] = [:]
    /// The numbers of the room's questions that were read while the poll is open.
    var questions: Set<Int> = []
    /// Whether it was said that the session has not begun.
    var isWaiting = false
    var isPaused = false
    var isFinished = false
    var breakUntil: Moment?
    var broadcast: String?
    /// The time for a task that was said to have begun.
    var task: TaskTime?
    /// What was said of groups.
    var groups: HeardGroups?
    /// How the readiness check was said to be answered: by numbers too, or by words only; nil while none is asked.
    var readinessTakesNumbers: Bool?
}

extension LinearScreen {
    /// How many lines wait for `go` at the most; the oldest go.
    static let mostHeld = 500

    /// The first lines: the welcome, and where the room is.
    package mutating func begin(state: State, surroundings: Surroundings) -> [String] {
        let facts = SeatText(of: self, in: state.scenario, surroundings)
        let lines = person.isReturning ? facts.welcomeBack : facts.welcome
        let mark = state.isRehearsal ? [Phrase.linearRehearsal.text(in: language)] : []
        return (mark + lines).map(plainly) + follow(state, surroundings: surroundings)
    }

    /// Lines to add for what has changed since the last call; to be called after every change.
    ///
    /// How many have answered is not said while a poll is open. A line that is half typed (`isTyping`) is never taken
    /// for a poll that it did not see.
    package mutating func follow(_ state: State, surroundings: Surroundings, isTyping: Bool = false)
        -> [String]
    {
        guard !heard.isFinished else { return [] }
        takesCheckIns = surroundings.takesCheckIns
        isShared = surroundings.rooms != nil
        var lines: [String] = []
        if state.finished != nil {
            lines = end(of: state)
        } else {
            let before = heard.open
            let urgent = pauseLines(in: state)
            let others = roomLines(in: state, surroundings: surroundings)
            if held != nil {
                held = Array(((held ?? []) + others).suffix(Self.mostHeld))
                lines = urgent
            } else {
                lines = urgent + others
                if heard.open != before { askedAnew(at: surroundings.now, isTyping: isTyping) }
            }
        }
        return lines.map(plainly)
    }

    /// `line` in full the first time since this seat came in, and from then on `later`, or nothing.
    ///
    /// What waits for `go` may yet fall out, and so has not been heard.
    mutating func once(_ line: String, later: String? = nil) -> [String] {
        guard !heard.once.contains(line) else { return [later].compactMap(\.self) }
        if held == nil { heard.once.insert(line) }
        return [line]
    }

    /// `lines` as they are due now.
    mutating func say(_ lines: [SpokenLine]) -> [String] {
        lines.flatMap { line in
            switch line {
            case .option(let text), .how(let text): [text]
            case .once(let text, let later): once(text, later: later?.text(in: language))
            }
        }
    }

    /// Takes note that other questions stand before its person now.
    mutating func askedAnew(at now: Moment, isTyping: Bool) {
        asked = heard.open
        changed = now
        isLineOlder = isLineOlder || isTyping
    }

    private mutating func pauseLines(in state: State) -> [String] {
        guard state.isPaused != heard.isPaused else { return [] }
        heard.isPaused = state.isPaused
        guard state.isPaused else { return [Phrase.linearGoesOn.text(in: language)] }
        return [pausedSentence]
    }

    /// That every screen stands still, and what works all the same.
    var pausedSentence: String {
        [.calmPaused, .calmNothingLost, .calmAnyFacilitator, .linearPausedCommands]
            .map { (phrase: Phrase) in phrase.text(in: language) }.joined(separator: " ")
    }

    private mutating func roomLines(in state: State, surroundings: Surroundings) -> [String] {
        person.follow(state)
        if surroundings.work.groups == nil { place = nil }
        var lines = messageLines(surroundings)
        guard !state.isPaused else { return lines }
        lines += breakLines(in: state, at: surroundings.now)
        lines += taskLines(in: state, surroundings)
        lines += closingLines(in: state, surroundings) + countedLines(in: state)
        lines += slideLines(in: state, at: surroundings.now)
        lines += openingLines(in: state)
        lines += roomsQuestions(in: state)
        return lines + groupLines(in: state, surroundings) + readinessLines(in: state, surroundings)
    }

    private mutating func end(of state: State) -> [String] {
        heard.isFinished = true
        heard.open = nil
        person.follow(state)
        (asked, question, given, sending, sent) = (nil, nil, nil, nil, nil)
        let waiting = held ?? []
        held = nil
        let facts = SeatText(of: self, in: state.scenario)
        return waiting + facts.thanks
    }

    private mutating func messageLines(_ surroundings: Surroundings) -> [String] {
        guard surroundings.broadcast != heard.broadcast else { return [] }
        heard.broadcast = surroundings.broadcast
        guard let message = surroundings.broadcast, !message.isEmpty else { return [] }
        return [Phrase.messageToAll.text(in: language, message)]
    }

    private mutating func breakLines(in state: State, at now: Moment) -> [String] {
        guard state.breakUntil != heard.breakUntil else { return [] }
        heard.breakUntil = state.breakUntil
        guard let end = state.breakUntil else { return [Phrase.linearBreakOver.text(in: language)] }
        let until = Phrase.breakUntil.text(in: language, state.told(end, at: now))
        return [Phrase.breakTitle.text(in: language) + ". " + until]
    }

    private mutating func readinessLines(in state: State, _ surroundings: Surroundings) -> [String] {
        // Once a poll has opened, a number that comes late must not answer here.
        let takesNumbers = surroundings.readiness.map { _ in
            (heard.readinessTakesNumbers ?? true) && state.openPoll == nil
        }
        guard takesNumbers != heard.readinessTakesNumbers else { return [] }
        let wasAsked = heard.readinessTakesNumbers != nil
        heard.readinessTakesNumbers = takesNumbers
        switch takesNumbers {
        case nil: return [Phrase.linearReadinessOver.text(in: language)]
        // Who has been asked knows the words, and is not asked again because a poll came or went.
        case .some where wasAsked: return []
        case true?: return [Phrase.linearReadiness.text(in: language)]
        case false?: return [Phrase.linearReadinessWords.text(in: language, mark)]
        }
    }
}

extension LinearScreen {
    /// Lines to add for what became of a check-in.
    package mutating func receive(_ news: CheckInNews) -> [String] {
        let line =
            switch news {
            case .sent: checkInNews(Phrase.seatCheckInSent.text(in: language))
            case .read: checkInNews(Phrase.seatCheckInRead.text(in: language))
            case .reply(let reply): checkInNews(Phrase.seatReply.text(in: language) + " " + reply)
            case .nobodyThere: Phrase.linearCheckInGone.text(in: language, command(.support))
            case .unanswered: checkInNews(Phrase.seatUnanswered.text(in: language))
            }
        return [plainly(line)]
    }

    /// Lines to add for what facilitators wrote back to texts of this seat, a line for each.
    package mutating func receive(word: String, in state: State) -> [String] {
        let facts = SeatText(of: self, in: state.scenario)
        let words = word.split(separator: "\n").map { Phrase.seatWord.text(in: language) + " " + $0 }
        return (words + facts.support).map(plainly)
    }

    /// A sentence about a check-in, with the word before it that says so.
    func checkInNews(_ sentence: String) -> String {
        ringable(Phrase.linearCheckInNews.text(in: language, sentence))
    }

    /// Lines to add when a text goes from the screens, and not at once.
    package mutating func takeBack() -> [String] { [plainly(Phrase.takingBack.text(in: language))] }

    /// Lines to add when a facilitator takes no more texts from this seat.
    package mutating func mute() -> [String] {
        person.isMuted = true
        return [plainly(Phrase.muted.text(in: language))]
    }
}
