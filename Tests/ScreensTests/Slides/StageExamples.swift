import Session
import Workshop

/// Polls that a room answers more than once.
enum StageExamples {
    private static let now = Moment(milliseconds: 0)

    static let options = [
        "Nothing yet", "Ask him how he is", "Tell his parents what I have seen", "Ring the safeguarding lead",
        "Ring the police",
    ]

    static let role = Poll(
        id: "role", ask: "What would you do now?", kind: .choice(options: options))

    /// The session with both rounds of `poll` revealed.
    static func rounds(of poll: Poll, _ first: Results, _ second: Results) -> State {
        var state = KindExamples.revealed(poll, first)
        state.apply(.pollOpened(poll.id, round: 2, now))
        state.apply(.pollClosed(poll.id, now))
        state.apply(.pollRevealed(poll.id, now))
        state.apply(.tabulated(poll.id, round: 2, second))
        return state
    }

    /// Results of those counts; nil is a hidden one.
    static func results(_ counts: [Int?], answers: Int? = nil, skips: Int = 0) -> Results {
        let cells = counts.map { $0.map(Results.Cell.count) ?? .hidden }
        let sum = counts.compactMap(\.self).reduce(0, +)
        return Results(answers: answers ?? sum, skips: skips, picture: .options(cells))
    }

    static let moments = [
        "After the first message", "After two weeks of messages", "When he no longer goes to football",
        "When his sister finds the money", "At the end", "A year later",
    ]

    /// The session at the last of so many stages of one decision, all of them revealed.
    static func decision(_ stages: [Results], options: [String] = options) -> State {
        let polls = stages.indices.map { index in
            Poll(
                id: Poll.ID("tim\(index)"), ask: "What would you do now?", hint: moments[index % 6],
                kind: .choice(options: options), decision: "tim")
        }
        let slides = polls.map {
            Slide(title: "Tim", layout: .case, steps: [Slide.Step([.paragraph("So it goes.")], poll: $0)])
        }
        let scenario = Scenario(title: "Tea", sections: [Section(title: "Tim", slides: slides)])
        var state = State(
            of: scenario,
            replaying: [.started(now), .moved(Place(slide: slides.count - 1, step: 0), now)])
        for (poll, results) in zip(polls, stages) {
            state.apply(.pollRevealed(poll.id, now))
            state.apply(.tabulated(poll.id, round: 1, results))
        }
        return state
    }

    static let three = [
        results([14, 6, 2, 1, 0]), results([7, 9, 4, 3, 0], skips: 1), results([0, 3, 5, 12, 4]),
    ]

    static let sure = Poll(
        id: "sure", ask: "What would you do now?", kind: .choice(options: options), asksSureness: true)

    /// What a room said, and how sure it was; where few are, that is hidden.
    static let sureness = Results(
        answers: 31, skips: 5, picture: .options([12, 6, 10, 3, 0].map(Results.Cell.count)),
        sureness: [
            [.count(6), .count(0), .count(5)], [.count(0), .count(6), .count(0)],
            [.hidden, .hidden, .count(6)], [.hidden, .hidden, .hidden], [.hidden, .hidden, .hidden],
        ])
}
