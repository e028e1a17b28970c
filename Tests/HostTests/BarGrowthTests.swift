import Drawing
import Lines
import Screens
import Session
import TestSupport
import Testing
import Workshop

@testable import Host

/// Bars that grow at a reveal, on stages of this machine alone.
@Suite struct BarGrowthTests {
    private static let now = Moment(milliseconds: 0)
    private let stage = LineAddress(link: LinkID(number: 1), line: LineID(1))
    private let seat = LineAddress(link: LinkID(number: 2), line: LineID(1))
    private let start = SuspendingClock.now

    private func state(isSensitive: Bool = false, note: String? = nil) -> State {
        let poll = Poll(
            id: "tea", ask: "Which tea?", kind: .choice(options: ["Black", "Green"]), isSensitive: isSensitive
        )
        let slide = Slide(title: "Tea", layout: .poll, contentNote: note, steps: [.init(poll: poll)])
        let scenario = Scenario(title: "Tea", sections: [Section(title: "One", slides: [slide])])
        return State(of: scenario, replaying: [.started(Self.now), .pollOpened("tea", round: 1, Self.now)])
    }

    private func revealed(_ state: State) -> State {
        var state = state
        let results = Results(answers: 20, skips: 0, picture: .options([.count(15), .count(5)]))
        state.apply(.pollRevealed("tea", Self.now))
        state.apply(.tabulated("tea", round: 1, results))
        return state
    }

    private func growth(_ states: State...) -> BarGrowth {
        var growth = BarGrowth()
        for state in states { growth.follow(state, at: start) { [stage] } }
        return growth
    }

    @Test func `bars grow at a reveal, on stages alone, and stand after 300 ms`() {
        let open = state()
        var growth = growth(open, revealed(open))
        let shares = [0, 100, 200, 299, 300].map { growth.share(at: stage, start + .milliseconds($0)) }
        #expect(shares.first == 0 && shares.last == 1)
        #expect(shares == shares.sorted() && Set(shares).count == shares.count)
        #expect(growth.share(at: seat, start) == 1)
        #expect(growth.end(by: start + .milliseconds(299)).isEmpty)
        #expect(growth.end(by: start + .milliseconds(300)) == [stage])
        #expect(growth.share(at: stage, start) == 1 && growth.stages.isEmpty)
    }

    @Test func `a key lets them stand at once`() {
        let open = state()
        var growth = growth(open, revealed(open))
        #expect(growth.end() == [stage])
        #expect(growth.share(at: stage, start) == 1)
    }

    @Test
    func
        `nothing grows in a sensitive poll, in a part with a content note, and where the room comes by again`()
    {
        for open in [state(isSensitive: true), state(note: "Hot tea.")] {
            #expect(growth(open, revealed(open)).stages.isEmpty)
        }
        let result = revealed(state())
        #expect(growth(result).stages.isEmpty)
        #expect(growth(result, result).stages.isEmpty)
    }

    @Test func `a growing bar is shorter, and its number stands from the first`() {
        let state = revealed(state())
        func rows(_ growth: Double) -> [String] {
            var surroundings = Surroundings(now: Self.now)
            surroundings.growth = growth
            let canvas = StageScreen().canvas(
                of: state, surroundings: surroundings, size: Size(width: 80, height: 24))
            return canvas.text.split(separator: "\n").map(String.init).filter { $0.contains("Black") }
        }
        let lengths = [0, 0.5, 1].map { growth in rows(growth)[0].count { $0 == "█" } }
        #expect(lengths[0] == 0 && lengths == lengths.sorted() && Set(lengths).count == 3)
        #expect([0, 0.5, 1].allSatisfy { rows($0)[0].contains("15") })
    }
}
