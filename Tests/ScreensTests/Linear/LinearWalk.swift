import Screens
import Session
import TestSupport
import Workshop

/// A walk at one linear seat: lines and commands in, lines and intents out.
struct LinearWalk {
    var screen: LinearScreen
    var state: State
    var surroundings = Surroundings(now: .at(0), keptUntil: CalendarDate(year: 2026, month: 12, day: 1))
    /// Everything that was added, with what was typed behind the prompt.
    private(set) var transcript: [String] = []
    private(set) var intents: [ParticipantIntent] = []
    private var hasBegun = false

    static let token = Token([0])

    init(
        of scenario: Scenario = .forSeats, isReturning: Bool = false, answered: Set<Poll.ID> = [],
        drafts: [Poll.ID: String] = [:], language: Language = .english, hasTerminal: Bool = true
    ) {
        state = State(of: scenario)
        screen = LinearScreen(
            Participant(
                words: "amber otter quill", isReturning: isReturning, answered: answered, drafts: drafts,
                language: language), canBeCleared: hasTerminal)
    }

    /// A seat that has read its welcome, in a session that stands at the first step of slide `slide`.
    init(of scenario: Scenario = .forSeats, at slide: Int) throws(Refusal) {
        self.init(of: scenario)
        try run(.start)
        if slide > 0 { try run(.go(slide: slide)) }
        begin()
        transcript = []
    }

    /// What was said, with a line for each.
    var text: String { transcript.joined(separator: "\n") + "\n" }

    /// What was said since it was asked last.
    mutating func news() -> [String] {
        defer { transcript = [] }
        return transcript
    }

    mutating func begin() {
        hasBegun = true
        transcript += screen.begin(state: state, surroundings: surroundings)
    }

    mutating func follow(isTyping: Bool = false) {
        transcript += screen.follow(state, surroundings: surroundings, isTyping: isTyping)
    }

    /// Does what somebody in the session asks, and lets the seat follow.
    mutating func run(_ commands: Command..., isTyping: Bool = false) throws(Refusal) {
        for command in commands {
            for event in try state.decide(command, at: surroundings.now) { state.apply(event) }
        }
        if hasBegun { follow(isTyping: isTyping) }
    }

    /// Lets the seat follow what happens without anybody's key.
    mutating func happens(_ event: Event) {
        state.apply(event)
        if hasBegun { follow() }
    }

    /// Lets time pass.
    mutating func wait(_ milliseconds: Int64 = 2000) {
        surroundings.now.milliseconds += milliseconds
    }

    /// Types a line, after two seconds, and lets the session take what it asks for.
    @discardableResult
    mutating func type(_ line: String, after milliseconds: Int64 = 2000) -> [ParticipantIntent] {
        wait(milliseconds)
        transcript.append("> " + line)
        let reply = screen.take(line: line, in: state, surroundings: surroundings)
        transcript += reply.lines
        intents += reply.intents
        for case .answer(let poll, let round, let answer) in reply.intents {
            send(answer, to: poll, round: round)
        }
        return reply.intents
    }

    /// Lets the seat learn of its check-in.
    mutating func tell(_ news: CheckInNews) { transcript += screen.receive(news) }

    /// Others answer `poll`, each once.
    mutating func answer(_ poll: Poll, _ answers: [Answer]) throws(Refusal) {
        let round = state.standing(of: poll.id).round
        for (seat, answer) in answers.enumerated() {
            try run(.answer(poll.id, round: round, Token([UInt8(truncatingIfNeeded: seat + 1)]), answer))
        }
    }

    private mutating func send(_ answer: Answer, to poll: Poll.ID, round: Int) {
        do throws(Refusal) {
            let command = Command.answer(poll, round: round, Self.token, answer)
            for event in try state.decide(command, at: surroundings.now) { state.apply(event) }
            transcript += screen.take(.recorded(poll, answer), in: state)
        } catch {
            transcript += screen.take(.refused(poll, error), in: state)
        }
        follow()
    }
}
