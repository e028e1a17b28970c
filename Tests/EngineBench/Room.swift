import Session
import Workshop

/// A session whose poll is open and has so many ballots.
struct Room {
    private let poll: Poll
    private let state: State
    private let ballots: Int

    init(asking poll: Poll, ballots: Int) {
        self.poll = poll
        self.ballots = ballots
        let slide = Slide(title: "Poll", steps: [.init(poll: poll)])
        let scenario = Scenario(title: "Bench", sections: [Section(title: "All", slides: [slide])])
        var events: [Event] = [.started(.now), .pollOpened(poll.id, round: 1, .now)]
        events += (0..<ballots + 1_000).map { .seatTaken(.seat($0)) }
        events += (0..<ballots).map { .answered(poll.id, round: 1, .seat($0), poll.answer(of: $0)) }
        if poll.show == .live {
            events.append(
                .shownLive(poll.id, round: 1, State(of: scenario, replaying: events).results(of: poll)))
        }
        state = State(of: scenario, replaying: events)
    }

    /// Microseconds for each new answer as a host takes it: decided against a draft, applied, adopted.
    func cost(ofBatches size: Int) -> Double {
        var state = state
        let batches = max(4, 400 / size)
        let time = ContinuousClock().measure {
            for batch in 0..<batches {
                var draft = state
                for answer in 0..<size {
                    let seat = ballots + batch * size + answer
                    let command = Command.answer(poll.id, round: 1, .seat(seat), poll.answer(of: seat))
                    guard let events = try? draft.decide(command, at: .now) else { continue }
                    for event in events { draft.apply(event) }
                }
                state = draft
            }
        }
        let (seconds, attoseconds) = time.components
        return (Double(seconds) * 1e6 + Double(attoseconds) / 1e12) / Double(batches * size)
    }
}

extension Poll {
    /// What the seat of that number says.
    func answer(of seat: Int) -> Answer {
        switch kind {
        case .text: .text("Text \(seat)")
        case .questions: .questions(asked: ["Question \(seat)"], meToo: [])
        case .choice, .choices, .scale, .ranking, .points, .number, .words, .thenNow:
            .option(seat % options.count)
        }
    }
}

extension Moment {
    fileprivate static let now = Moment(milliseconds: 1_790_000_000_000, offset: 0)
}

extension Token {
    /// What stands for the seat of that number: 32 bytes, as a record's are.
    static func seat(_ number: Int) -> Token {
        Token((0..<32).map { UInt8(truncatingIfNeeded: (number &* 2_654_435_761) >> ($0 % 8 * 8)) })
    }
}
