package import Session
package import Workshop

/// Sessions in which chance has answered every poll there is.
package enum AnySession {
    package static let polls = Scenario.sample.polls + Scenario.kinds.polls

    /// Every poll of every kind and sort, answered by up to `most` seats each and revealed, texts cleared.
    package static func revealed(upTo most: Int, using chance: inout SeededGenerator) -> State {
        var state = State(of: Scenario(asking: polls), replaying: [.started(.at(0))])
        for poll in polls {
            state.apply(.pollOpened(poll.id, round: 1, .at(1)))
            let seats = Int.random(in: 0...most, using: &chance)
            let asked = answer(poll, seats: seats, of: &state, using: &chance)
            state.apply(.pollClosed(poll.id, .at(2)))
            if poll.takesHands {
                let hands = (0..<poll.cells).map { _ in Int.random(in: 0...9, using: &chance) }
                state.apply(.handsCounted(poll.id, round: 1, hands))
            }
            for (index, text) in Set(asked.flatMap(\.writings)).sorted().enumerated() {
                let review = ReviewedText(number: index + 1, text: text, review: .cleared(text))
                state.apply(.reviewed(poll.id, round: 1, review))
            }
            state.apply(.pollRevealed(poll.id, .at(3)))
        }
        return state
    }

    private static func answer(
        _ poll: Poll, seats: Int, of state: inout State, using chance: inout SeededGenerator
    ) -> [Answer] {
        (0..<seats).map { seat in
            let answer = Answer.any(to: poll, using: &chance)
            let token = Token([UInt8(seat & 0xff), UInt8(seat >> 8)])
            state.apply(.answered(poll.id, round: 1, token, answer))
            return answer
        }
    }
}

/// Every value of one type that stands in `value`, however deep.
package func all<Value>(_ type: Value.Type, in value: Any) -> [Value] {
    if let found = value as? Value { return [found] }
    return Mirror(reflecting: value).children.flatMap { all(type, in: $0.value) }
}
