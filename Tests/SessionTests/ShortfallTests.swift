import Session
import TestSupport
import Testing
import Workshop

/// Polls that fewer have answered than they need.
@Suite struct ShortfallTests {
    @Test(arguments: [Poll.confident, .thoughts, .pulse, .wall, .mood])
    func `r below the minimum changes nothing, and the same round opens again`(poll: Poll) throws {
        var generator = SeededGenerator(seed: 3)
        var walk = try Walk(asking: poll)
        let minimum = try #require(walk.state.needed(by: poll))
        var answers: [Answer] = []
        while answers.count < minimum {
            let answer = Answer.any(to: poll, using: &generator)
            if answer != .skip { answers.append(answer) }
        }
        try walk.seat(60)
        try walk.open(poll)
        try walk.answer(poll, answers.dropLast() + [.skip, .skip])
        try walk.run(.toggleOpen)
        let before = (walk.state, walk.events)
        #expect(walk.state.view(of: poll) == .short(minimum: minimum))
        #expect(walk.refusal(of: .toggleReveal) == .tooFew(minimum: minimum))
        #expect(walk.state == before.0 && walk.events == before.1)

        try walk.run(.toggleOpen)
        #expect(walk.state.standing(of: poll.id).round == 1)
        try walk.answer(poll, by: minimum - 1, answers[minimum - 1])
        try walk.run(.toggleOpen)
        #expect(walk.state.view(of: poll) == .closed(moreThan: 3))
        try walk.run(.toggleReveal)
        guard case .revealed(let results) = walk.state.view(of: poll) else {
            Issue.record("nothing is shown")
            return
        }
        #expect(results.answers == minimum)
    }

    @Test func `what is shown to nobody, and questions, need no number`() throws {
        var hidden = Poll.confident
        hidden.show = .never
        for poll in [hidden, .asking] {
            var walk = try Walk(asking: poll)
            #expect(walk.state.needed(by: poll) == nil)
            try walk.open(poll)
            try walk.run(.toggleOpen)
            #expect(walk.state.view(of: poll) == .closed(moreThan: 0))
            try walk.run(.toggleReveal)
        }
    }

    @Test(arguments: 0..<40)
    func `a closed poll can be revealed just where something of it is shown then`(seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        var state = State(of: .someKinds(using: &generator))
        for event in try state.decide(.start, at: .at(0)) { state.apply(event) }
        for second in 1..<400 {
            let command = Command.any(in: state, using: &generator)
            guard let events = try? state.decide(command, at: .at(second)) else { continue }
            for event in events { state.apply(event) }
            guard let poll = state.pollHere, state.finished == nil, !state.isPaused,
                state.standing(of: poll.id).phase == .closed
            else { continue }
            var revealed = state
            do throws(Refusal) {
                for event in try state.decide(.toggleReveal, at: .at(second)) { revealed.apply(event) }
                if case .short = state.view(of: poll) { Issue.record("\(poll.id) is short, and is revealed") }
            } catch {
                // A decision is revealed at its last stage, once none is open.
                if error == .revealedAtLastStage || error == .stillOpen { continue }
                #expect(state.view(of: poll) == .short(minimum: state.needed(by: poll) ?? 0))
                for stage in state.scenario.stages(ofDecisionOf: poll) + [poll]
                where state.standing(of: stage.id).phase == .closed {
                    revealed.apply(.pollRevealed(stage.id, .at(second)))
                }
            }
            let shown = revealed.stages(until: poll).filter {
                $0.poll != poll || $0.round == revealed.standing(of: poll.id).round
            }
            let isNothing = shown.allSatisfy { stage in
                if case .tooFew = stage.results.picture { stage.results.hands == nil } else { false }
            }
            let isShort = if case .short = state.view(of: poll) { true } else { false }
            #expect(isNothing == isShort)
        }
    }
}
