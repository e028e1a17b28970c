import Session
import Workshop

/// The last stage of a decision with all that can stand beside a picture.
enum WholeExample {
    static func state() -> State {
        let now = Moment(milliseconds: 0)
        let polls = (0..<2).map { stage in
            Poll(
                id: Poll.ID("tim\(stage)"), ask: "What would you do now?", hint: StageExamples.moments[stage],
                kind: .choice(options: StageExamples.options), hasOther: true, asksSureness: true,
                decision: "tim", link: "role", compared: ["role"])
        }
        let role = Poll(
            id: "role", ask: "What is your role?",
            kind: .choice(options: ["Police", "Social care", "Health"]), link: "role")
        let slides = (polls + [role]).map {
            Slide(title: "Tim", layout: .case, steps: [Slide.Step([.paragraph("So it goes.")], poll: $0)])
        }
        let scenario = Scenario(title: "Tea", sections: [Section(title: "Tim", slides: slides)])
        var state = State(
            of: scenario, replaying: [.started(now), .moved(Place(slide: 1, step: 0), now)])
        for (poll, counts) in zip(polls, [[12, 6, 10, 3, 0, 0], [11, 6, 10, 3, 1, 0]]) {
            state.apply(.pollRevealed(poll.id, now))
            state.apply(.tabulated(poll.id, round: 1, results(counts)))
        }
        return state
    }

    private static func results(_ counts: [Int]) -> Results {
        let row: [Results.Cell] = [.count(5), .hidden, .count(6), .count(7), .hidden, .count(8)]
        let hidden: [Results.Cell] = [.hidden, .hidden, .hidden]
        return Results(
            answers: 31, skips: 1, picture: .options(counts.map(Results.Cell.count)),
            texts: [.init(number: 1, text: "Ask my own manager first")],
            sureness: StageExamples.sureness.sureness + [hidden], hands: [1, 2, 3, 4, 5, 6],
            breakdowns: [.init(by: "role", cells: [row, row, row])])
    }
}
