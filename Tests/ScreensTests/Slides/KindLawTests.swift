import Drawing
import Screens
import Session
import TestSupport
import Testing
import Workshop

@Suite struct KindLawTests {
    /// A poll of any kind, with texts of any length.
    private func anyPoll(_ chance: inout SeededGenerator) -> Poll {
        let texts = (0..<Int.random(in: 1...9, using: &chance)).map { number in
            let words = Int.random(in: 1...12, using: &chance)
            return "\(number)" + String(repeating: " tea茶", count: words)
        }
        let low = Int.random(in: -50...50, using: &chance)
        let kinds: [Poll.Kind] = [
            .scale(statements: [], labels: texts), .scale(statements: texts, labels: ["No", "Maybe", "Yes"]),
            .ranking(items: texts), .points(items: texts, total: 100), .words(most: 3),
            .number(
                .init(unit: "cups", bounds: low...low + Int.random(in: 0...999, using: &chance), truth: low)),
            .thenNow(labels: texts),
        ]
        return Poll(id: "any", ask: texts[0], kind: kinds[Int.random(in: kinds.indices, using: &chance)])
    }

    /// That poll revealed, after up to 40 seats have answered it.
    private func anySession(_ chance: inout SeededGenerator) -> State {
        let poll = anyPoll(&chance)
        let now = Moment(milliseconds: 0)
        var state = KindExamples.waiting(poll)
        state.apply(.pollOpened(poll.id, round: 1, now))
        for seat in 0..<UInt8.random(in: 0...40, using: &chance) {
            let answer = Answer.any(to: poll, using: &chance)
            state.apply(.answered(poll.id, round: 1, Token([seat]), answer))
        }
        state.apply(.pollClosed(poll.id, now))
        state.apply(.pollRevealed(poll.id, now))
        return state
    }

    @Test(arguments: 0..<UInt64(300)) func `a picture fills its pages at any size`(seed: UInt64) {
        var chance = SeededGenerator(seed: seed)
        let state = anySession(&chance)
        let size = Size(
            width: Int.random(in: 1...140, using: &chance), height: Int.random(in: 1...50, using: &chance))
        let surroundings = Surroundings(now: Moment(milliseconds: 0))
        let drawn = SlidePages(of: state, in: surroundings, fitting: size)
        #expect(!drawn.pages.isEmpty && drawn.pages.allSatisfy { $0.size == size })
    }

    @Test(arguments: 0..<UInt64(100))
    func `of fewer answers than the minimum a picture says so, and nothing else`(
        seed: UInt64
    ) {
        var chance = SeededGenerator(seed: seed)
        let poll = anyPoll(&chance)
        let state = KindExamples.revealed(poll, .tooFew(minimum: 5), answers: 3)
        let surroundings = Surroundings(now: Moment(milliseconds: 0))
        let drawn = SlidePages(of: state, in: surroundings, fitting: Size(width: 80, height: 19))
        let text = drawn.pages.map(\.text).joined()
        #expect(text.contains("3 answers. Results show from 5"))
        #expect(!text.contains("%") && !text.contains { "█▓▒░".contains($0) })
    }
}
