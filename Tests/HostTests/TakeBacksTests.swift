import Lines
import Session
import TestSupport
import Testing
import Workshop

@testable import Host

@Suite struct TakeBacksTests {
    private let now = SuspendingClock.now
    private var chance = SeededGenerator(seed: 15)

    private func ask(_ answer: Answer = .skip, of words: String = "amber otter quill") -> Ask {
        let address = LineAddress(link: LinkID(number: 1), line: LineID(1))
        return Ask(
            .answer(answer, to: "thoughts", round: 1, of: SeatWords(words)),
            by: .participant(address, "thoughts", answer))
    }

    private func answers(of asks: [Ask]) -> [Answer] {
        asks.compactMap { ask -> Answer? in
            if case .answer(let answer, _, _, _) = ask.wish { answer } else { nil }
        }
    }

    @Test mutating func `each goes at a moment of its own, within fifteen seconds, and once`() {
        var waits: Set<Int> = []
        for _ in 0..<200 {
            var held = TakeBacks()
            held.hold(ask(), at: now, using: &chance)
            var second = 0
            while held.release(before: [], stopping: false, at: now + .seconds(second)).isEmpty {
                second += 1
            }
            waits.insert(second)
            #expect(!held.isDue(at: now + .seconds(60)))
        }
        #expect(waits.contains(1) && waits.max() == 15)
        #expect(waits.count > 12)
    }

    @Test mutating func `what the same seat says later waits behind it, and others do not`() {
        var held = TakeBacks()
        held.hold(ask(), at: now, using: &chance)
        let ours = held.holdBehindEarlier(ask(.text("Again.")))
        let others = held.holdBehindEarlier(ask(of: "brave cedar dune"))
        #expect(ours && !others)
        let released = held.release(before: [], stopping: false, at: now + TakeBacks.longest)
        #expect(answers(of: released) == [.skip, .text("Again.")])
    }

    @Test(arguments: [Command.toggleOpen, .toggleReveal, .askAgain, .finish])
    mutating func `none is left behind a poll's end`(command: Command) {
        var held = TakeBacks()
        for words in ["a b c", "d e f"] { held.hold(ask(of: words), at: now, using: &chance) }
        let before = held.release(before: [Ask(command, by: .nobody)], stopping: false, at: now)
        #expect(before.count == 2)
        var rest = TakeBacks()
        rest.hold(ask(), at: now, using: &chance)
        let stopped = rest.release(before: [], stopping: true, at: now)
        #expect(stopped.count == 1)
    }
}
