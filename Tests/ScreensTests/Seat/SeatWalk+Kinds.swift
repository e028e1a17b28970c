import Drawing
import Keyboard
import Session
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
}
