import Session
import TestSupport
import Workshop

extension Results {
    /// What may be shown of `poll` in a room of any size.
    static func any(of poll: Poll, using generator: inout SeededGenerator) -> Results {
        let scenario = Scenario.kinds.poll(poll.id) == nil ? Scenario.sample : .kinds
        var events: [Event] = [.started(.at(0)), .pollOpened(poll.id, round: 1, .at(1))]
        for seat in 0..<Int.random(in: 0...40, using: &generator) {
            let token = Token([UInt8(seat)])
            events.append(.answered(poll.id, round: 1, token, .any(to: poll, using: &generator)))
        }
        return State(of: scenario, replaying: events).results(of: poll)
    }
}

extension Results.Picture {
    /// Whether there were too few answers, which is so of any poll.
    var isTooFew: Bool {
        if case .tooFew = self { true } else { false }
    }
}
