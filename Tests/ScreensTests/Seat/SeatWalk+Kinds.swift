import Drawing
import Keyboard
import Session
import TestSupport
import Workshop

extension SeatWalk {
    /// A seat whose welcome page is closed already, in a session of one slide that asks `poll`.
    static func asked(_ poll: Poll, size: Size = Size(width: 80, height: 24)) -> Self {
        var scenario = Scenario.forSeats
        scenario.sections[0].slides = [Slide(title: "Asked", steps: [Slide.Step(poll: poll)])]
        var walk = Self(of: scenario)
        walk.press(.enter)
        walk.size = size
        walk.happen(.pollOpened(poll.id, round: 1, now))
        return walk
    }

    static let firstQuestion = "How do we find the time for these conversations in a full week?"
    static let secondQuestion = "Who pays for it?"

    /// A seat in a room of which two questions are cleared.
    static var asking: Self {
        var walk = Self.asked(.questions)
        for seat in 0..<10 {
            walk.happen(.seatTaken(.seat(seat)))
            let asked = seat == 0 ? [firstQuestion] : seat == 1 ? [secondQuestion] : ["Mine, \(seat)"]
            walk.happen(
                .answered("questions", round: 1, .seat(seat), .questions(asked: asked, meToo: [])))
        }
        for (number, text) in [firstQuestion, secondQuestion].enumerated() {
            walk.happen(
                .reviewed(
                    "questions", round: 1,
                    ReviewedText(number: number + 1, text: text, review: .cleared(text))))
        }
        return walk
    }
}
