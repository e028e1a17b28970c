import Drawing
import Screens
import Session
import TestSupport
import Testing
import Workshop

/// Pictures that are shown while their poll takes answers.
@Suite struct LiveTests {
    private static let now = Moment(milliseconds: 0)

    static func poll(_ kind: Poll.Kind) -> Poll {
        Poll(id: "live", ask: "What would you do now?", kind: kind, show: .live)
    }

    /// The open poll, after so many seats have answered it by chance.
    static func open(_ poll: Poll, answered: UInt8, seed: UInt64 = 7) throws -> State {
        var chance = SeededGenerator(seed: seed)
        var state = KindExamples.waiting(poll)
        for event in try state.decide(.toggleOpen, at: now) { state.apply(event) }
        for seat in 0..<UInt8(60) { state.apply(.seatTaken(Token([seat]))) }
        for seat in 0..<answered {
            let answer = Answer.any(to: poll, using: &chance)
            let command = Command.answer(poll.id, round: 1, Token([seat]), answer)
            for event in try state.decide(command, at: now) { state.apply(event) }
        }
        return state
    }

    private static func text(of state: State, _ size: Size = Size(width: 80, height: 60)) -> String {
        SlidePages(of: state, in: Surroundings(now: now), fitting: size).pages.map(\.text).joined(
            separator: "\n")
    }

    @Test(arguments: pictureSizes) func `how many have answered stands under a live picture`(size: Size)
        throws
    {
        let options = Self.poll(.choice(options: StageExamples.options))
        try expectPages(of: Self.open(options, answered: 23), named: "live-choice", size)
        let scale = Self.poll(.scale(statements: [], labels: KindExamples.agreement))
        try expectPages(of: Self.open(scale, answered: 16), named: "live-scale", size)
    }

    @Test func `a live picture speaks Welsh`() throws {
        let options = Self.poll(.choice(options: StageExamples.options))
        try expectPages(
            of: Self.open(options, answered: 23), named: "welsh-live", Size(width: 80, height: 24), in: .welsh
        )
    }

    @Test(arguments: 0..<UInt64(40)) func `between two pictures only the number of answers changes`(
        seed: UInt64
    )
        throws
    {
        let poll = Self.poll(.choice(options: ["Black", "Green", "None"]))
        let answered = UInt8(seed % 40)
        let before = try Self.open(poll, answered: answered, seed: seed)
        let after = try Self.open(poll, answered: answered + 1, seed: seed)
        guard before.live(of: poll) == after.live(of: poll) else { return }
        let (first, second) = (Self.text(of: before), Self.text(of: after))
        let lines = zip(first.split(separator: "\n"), second.split(separator: "\n")).filter { $0 != $1 }
        #expect(lines.count <= 1 && lines.allSatisfy { $0.1.contains("More than") })
    }

    @Test func `what is shown on reveal only is not shown before`() throws {
        var poll = Self.poll(.choice(options: ["Black", "Green"]))
        poll.show = .onReveal
        #expect(!Self.text(of: try Self.open(poll, answered: 30)).contains("%"))
    }
}
