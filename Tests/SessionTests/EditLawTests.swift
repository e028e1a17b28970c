import Session
import TestSupport
import Testing
import Workshop

@Suite struct EditLawTests {
    @Test(arguments: 0..<80)
    func `edits of any kind, at any time, keep the laws`(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        var walk = Walk()
        var edits = 0
        for second in 0..<250 {
            let before = walk.state
            let isEdit = Int.random(in: 0..<8, using: &generator) == 0
            let command: Command =
                isEdit
                ? .edit(Edition(text: "\(second)", scenario: before.scenario.edited(using: &generator)))
                : .any(in: before, using: &generator)
            guard (try? walk.run(command, at: second)) != nil else { continue }
            expectPlace(in: walk.state)
            expectFittingBallots(in: walk.state)
            expectTime(in: walk.state, after: before, at: second)
            guard isEdit else { continue }
            edits += 1
            #expect(walk.state.joined == before.joined)
            #expect(walk.state.openPoll == before.openPoll)
            #expect(Set(walk.state.standings.keys) == Set(before.standings.keys))
            for poll in before.scenario.polls where before.standings[poll.id] != nil {
                #expect(walk.state.view(of: poll) == before.view(of: poll) || isStricter(walk.state, before))
            }
        }
        #expect(edits > 0 || walk.state.started == nil || walk.state.finished != nil)
        #expect(State(of: .sample, replaying: walk.events) == walk.state)
    }

    /// The place is one of the scenario, and everything that is kept by index names what is there.
    private func expectPlace(in state: State) {
        let slides = state.scenario.slides
        guard slides.indices.contains(state.place.slide) else {
            Issue.record("no slide \(state.place.slide)")
            return
        }
        let slide = slides[state.place.slide]
        #expect(slide.steps.indices.contains(state.place.step) || state.place.isContentNote)
        #expect(!state.place.isContentNote || slide.isPrecededByContentNote)
        #expect(state.visited.isSubset(of: slides.indices))
        #expect(state.started == nil || state.visited.contains(state.place.slide))
        let sections = state.scenario.sections.indices
        #expect(state.sectionSeconds.count == sections.count)
        #expect(
            state.dropped.allSatisfy(sections.contains) && Set(state.dropped).count == state.dropped.count)
        #expect(state.extraMinutes.keys.allSatisfy(sections.contains))
    }

    private func expectFittingBallots(in state: State) {
        for (id, standing) in state.standings {
            guard let poll = state.scenario.poll(id) else {
                Issue.record("\(id) was opened, and is gone")
                continue
            }
            #expect(standing.ballots.values.allSatisfy(poll.takes))
        }
    }

    private func expectTime(in state: State, after before: State, at second: Int) {
        let total = total(of: state, at: second)
        let minutes = before.scenario.sections.indices.map { section in
            (before.seconds(inSection: section, at: .at(second)) / 60).rounded()
        }
        let kept = state.finished == nil ? self.total(of: before, at: second) : minutes.reduce(0, +) * 60
        #expect(total == kept)
    }

    private func total(of state: State, at second: Int) -> Double {
        state.scenario.sections.indices.map { state.seconds(inSection: $0, at: .at(second)) }.reduce(0, +)
    }

    /// Whether a higher minimum may hide what was shown.
    private func isStricter(_ state: State, _ before: State) -> Bool {
        state.scenario.minimumGroup > before.scenario.minimumGroup
    }
}
