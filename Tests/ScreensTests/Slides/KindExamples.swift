import Session
import TestSupport
import Workshop

/// Polls of the kinds that have a picture of their own, revealed with what a room could have said.
enum KindExamples {
    /// A workshop of one poll.
    static func workshop(_ poll: Poll) -> Scenario {
        let slide = Slide(title: poll.ask, layout: .poll, steps: [Slide.Step(poll: poll)])
        return Scenario(title: "Tea", sections: [Section(title: "Tea", slides: [slide])])
    }

    /// The session with `poll` before it is opened.
    static func waiting(_ poll: Poll) -> State {
        let now = Moment(milliseconds: 0)
        return State(
            of: workshop(poll), replaying: [.started(now), .moved(Place(slide: 0, step: 0), now)])
    }

    /// The session with `poll` revealed, and `picture` of so many answers.
    static func revealed(_ poll: Poll, _ picture: Results.Picture, answers: Int, skips: Int = 0) -> State {
        revealed(poll, Results(answers: answers, skips: skips, picture: picture))
    }

    /// The session with `poll` revealed, and these results.
    static func revealed(_ poll: Poll, _ results: Results) -> State {
        var state = waiting(poll)
        state.apply(.pollRevealed(poll.id, Moment(milliseconds: 0)))
        state.apply(.tabulated(poll.id, round: 1, results))
        return state
    }

    static let agreement = [
        "Strongly disagree", "Disagree", "Neither agree nor disagree", "Agree", "Strongly agree",
    ]

    static let statements = Poll(
        id: "statements", ask: "How far do you agree?",
        kind: .scale(
            statements: [
                "I know whom to ask about tea.", "I would say so if a cup were too hot.",
                "My kettle, and those of the people next to whom I work, can be relied on at all times of the day.",
            ], labels: agreement))

    static let spreads: Results.Picture = .scale([
        .init(answers: 23, counts: [1, 2, 5, 11, 4]), .init(answers: 22, counts: [0, 0, 1, 3, 18]),
        .init(answers: 3, counts: nil),
    ])

    static let confident = Poll(
        id: "confident", ask: "How confident do you feel about tea?", hint: "As of now.",
        kind: .scale(statements: [], labels: ["Not at all", "A little", "Fairly", "Very"]))

    static let confidence: Results.Picture = .scale([.init(answers: 21, counts: [1, 5, 12, 3])])
}

extension KindExamples {
    static let moved = Poll(
        id: "moved", ask: "How confident are you that you could make tea for a stranger?",
        kind: .thenNow(labels: ["Not at all", "A little", "Fairly", "Very"]))

    static let movement: Results.Picture = .movement(then: [4, 10, 6, 2], now: [0, 3, 14, 5])

    static let guessed = Poll(
        id: "guessed", ask: "How many of a hundred cups go cold?",
        kind: .number(.init(unit: "cups", bounds: 0...100, truth: 37)))

    static let guesses: Results.Picture = .number(
        .init(
            starts: [0, 20, 30, 40], last: 100, counts: [5, 6, 5, 6]))
}
