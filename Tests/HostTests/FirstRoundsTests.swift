import Lines
import Records
import Session
import TestSupport
import Testing
import Workshop

@testable import Host

@Suite struct FirstRoundsTests {
    private static let ada = SeatWords("ada")
    private static let bo = SeatWords("bo")
    private var rounds = FirstRounds()
    private var state = State(of: Scenario(asking: [.confident, .pulse]))

    private mutating func happen(_ events: Event...) {
        rounds.follow(events, after: state)
        for event in events { state.apply(event) }
    }

    @Test mutating func `who said something in the first round is known in the second, and nobody else`() {
        happen(.started(.at(0)), .pollOpened("confident", round: 1, .at(1)))
        rounds.note(.option(1), to: "confident", round: 1, of: Self.ada)
        rounds.note(.option(1), to: "confident", round: 1, of: Self.bo)
        #expect(rounds.origin(of: Self.ada, in: "confident", round: 1) == .before)
        rounds.note(.skip, to: "confident", round: 1, of: Self.bo)
        happen(.pollClosed("confident", .at(2)), .pollOpened("confident", round: 1, .at(3)))
        happen(.pollClosed("confident", .at(4)), .pollOpened("confident", round: 2, .at(5)))
        rounds.note(.option(0), to: "confident", round: 2, of: Self.bo)
        #expect(rounds.origin(of: Self.ada, in: "confident", round: 2) == .before)
        #expect(rounds.origin(of: Self.bo, in: "confident", round: 2) == .newcomer)
    }

    @Test mutating func `of a poll that was opened before this host began nobody is known`() {
        state.apply(.started(.at(0)))
        state.apply(.pollOpened("confident", round: 1, .at(1)))
        happen(.pollClosed("confident", .at(1)), .pollOpened("confident", round: 1, .at(2)))
        rounds.note(.option(1), to: "confident", round: 1, of: Self.ada)
        happen(.pollOpened("confident", round: 2, .at(5)))
        #expect(rounds.origin(of: Self.ada, in: "confident", round: 2) == .unknown)
    }

    @Test mutating func `what was asked says itself whose answer it is, and as what it is recorded`() {
        let line = LineAddress(link: LinkID(number: 1), line: LineID(1))
        func ask(of words: SeatWords, recorded: Answer) -> Ask {
            Ask(
                .answer(.option(1), to: "confident", round: 1, of: words),
                by: .participant(line, "confident", recorded))
        }
        happen(.started(.at(0)), .pollOpened("confident", round: 1, .at(1)))
        // What others asked came back before.
        for one in [
            Ask(.toggleOpen, by: .console(line)), ask(of: Self.ada, recorded: .option(1)),
            ask(of: Self.bo, recorded: .skip),
        ] {
            rounds.note(one)
        }
        happen(.pollClosed("confident", .at(4)), .pollOpened("confident", round: 2, .at(5)))
        #expect(rounds.origin(of: Self.ada, in: "confident", round: 2) == .before)
        #expect(rounds.origin(of: Self.bo, in: "confident", round: 2) == .newcomer)
    }

    @Test mutating func `it is all forgotten at the end`() {
        happen(.started(.at(0)), .pollOpened("pulse", round: 1, .at(1)))
        rounds.note(.option(1), to: "pulse", round: 1, of: Self.ada)
        happen(.finished(.at(9)))
        #expect(rounds.origin(of: Self.ada, in: "pulse", round: 2) == .unknown)
    }
}
