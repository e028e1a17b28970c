import Lines
import Session
import TestSupport
import Testing
import Workshop

@testable import Host

@Suite struct BatchTests {
    private static let now = Moment(milliseconds: 1_795_500_000_000)
    private let seat = LineAddress(link: LinkID(number: 1), line: LineID(1))

    /// A session with its first poll open.
    private func open() throws -> (state: State, poll: Poll) {
        var state = State(of: .sample)
        func happen(_ command: Command) throws {
            for event in try state.decide(command, at: Self.now) { state.apply(event) }
        }
        try happen(.start)
        while state.pollHere == nil { try happen(.next) }
        try happen(.toggleOpen)
        return (state, try #require(state.openPoll))
    }

    private func answer(_ poll: Poll, _ seat: UInt8) -> (Command, Ask) {
        let wish = Ask.Wish.answer(.skip, to: poll.id, round: 1, of: "amber otter quill")
        return (
            .answer(poll.id, round: 1, Token([seat]), .skip),
            Ask(wish, by: .participant(self.seat, poll.id, .skip))
        )
    }

    private func command(_ command: Command) -> (Command, Ask) { (command, Ask(command, by: .nobody)) }

    @Test func `a refusal that rests on what was not recorded is not told as if it had been`() throws {
        let (state, poll) = try open()
        var batch = Batch([command(.toggleOpen), answer(poll, 1)], on: state, at: Self.now)
        #expect(batch.outcomes.map(\.outcome) == [.accepted, .refused(.closed(poll.id))])
        batch.keepWhatMayWait(atMost: 9)
        #expect(batch.outcomes.map(\.outcome) == [.notWritten, .notWritten])
        #expect(batch.draft == state && batch.events.isEmpty)
    }

    @Test func `a refusal that rests on nothing of the batch is told either way`() throws {
        let (state, poll) = try open()
        var closed = state
        for event in try closed.decide(.toggleOpen, at: Self.now) { closed.apply(event) }
        var batch = Batch([command(.askAgain), answer(poll, 1)], on: closed, at: Self.now)
        let refusals: [Batch.Outcome] = [.refused(.notRevealedYet), .refused(.closed(poll.id))]
        #expect(batch.outcomes.map(\.outcome) == refusals)
        batch.keepWhatMayWait(atMost: 9)
        #expect(batch.outcomes.map(\.outcome) == refusals)
    }

    @Test func `of what could not be written steps and rests are kept, as many as may wait`() throws {
        let (state, poll) = try open()
        let asked = [
            answer(poll, 1), command(.toggleBlank), command(.toggleOpen), command(.next),
            command(.startBreak(minutes: 9)), command(.finish), command(.togglePause), command(.next),
        ]
        var batch = Batch(asked, on: state, at: Self.now)
        batch.keepWhatMayWait(atMost: 9)
        #expect(
            batch.outcomes.map(\.outcome) == [
                .notWritten, .accepted, .notWritten, .accepted, .accepted, .notWritten, .accepted,
                .refused(.paused),
            ])
        #expect(batch.events.count == 4 && batch.draft.isPaused && batch.draft.isBlank)
        #expect(batch.draft.openPoll?.id == poll.id)
        batch.keepWhatMayWait(atMost: 2)
        #expect(batch.events.count == 2 && !batch.draft.isPaused)
        batch.keepWhatMayWait(atMost: 0)
        #expect(batch.draft == state && batch.outcomes.allSatisfy { $0.outcome != .accepted })
    }
}
