import Drawing
import Screens
import Session
import TestSupport
import Testing
import Workshop

@Suite struct PictureLawTests {
    private static let now = Moment(milliseconds: 0)

    private func pages(_ state: State, _ size: Size) -> [Canvas] {
        SlidePages(of: state, in: Surroundings(now: Self.now), fitting: size).pages
    }

    private func anySize(_ chance: inout SeededGenerator) -> Size {
        Size(width: Int.random(in: 1...140, using: &chance), height: Int.random(in: 1...50, using: &chance))
    }

    /// The session at the first of `polls`, revealed with `rounds`, one after the other.
    private func session(_ polls: [Poll], _ rounds: [Results]) -> State {
        let slides = polls.map { Slide(title: "Slide", layout: .poll, steps: [Slide.Step(poll: $0)]) }
        let scenario = Scenario(title: "Tea", sections: [Section(title: "Tea", slides: slides)])
        var state = State(
            of: scenario, replaying: [.started(Self.now), .moved(Place(slide: 0, step: 0), Self.now)])
        let id = polls[0].id
        for (index, results) in rounds.enumerated() {
            state.apply(.pollOpened(id, round: index + 1, Self.now))
            state.apply(.pollClosed(id, Self.now))
            state.apply(.pollRevealed(id, Self.now))
            state.apply(.tabulated(id, round: index + 1, results))
        }
        return state
    }

    @Test(arguments: 0..<UInt64(120)) func `everything that a picture can have fits its pages at any size`(
        seed: UInt64
    ) {
        var chance = SeededGenerator(seed: seed)
        let polls = AnyResults.polls(using: &chance)
        let rounds = (0...seed % 2).map { _ in AnyResults.results(of: polls, using: &chance) }
        let size = anySize(&chance)
        let drawn = pages(session(polls, rounds), size)
        #expect(!drawn.isEmpty && drawn.allSatisfy { $0.size == size })
        #expect(drawn.allSatisfy { $0.inASCII().text.allSatisfy(\.isASCII) })
    }

    @Test(arguments: 0..<UInt64(80)) func `a picture shows no number that its results do not hold`(
        seed: UInt64
    ) {
        var chance = SeededGenerator(seed: seed)
        let polls = AnyResults.polls(using: &chance)
        let rounds = (0...seed % 2).map { _ in AnyResults.results(of: polls, using: &chance) }
        let size = Size(
            width: Int.random(in: 60...140, using: &chance), height: Int.random(in: 20...50, using: &chance))
        let allowed = rounds.reduce(into: Self.ordinals) { $0.formUnion(Self.numbers(in: $1)) }
        for page in pages(session(polls, rounds), size) {
            let shown = page.text.split { !$0.isNumber }.compactMap { Int($0) }
            #expect(Set(shown).subtracting(allowed).isEmpty)
        }
    }

    /// Numbers that count options, rounds and degrees, and the minimum; parts of a bar may stand close together.
    private static let ordinals = Set(1...10).union([12, 13, 23, 123])

    /// Every number in `results`, and the shares that follow from its cells.
    private static func numbers(in results: Results) -> Set<Int> {
        var numbers: Set<Int> = [results.answers, results.skips, results.late]
        if case .options(let cells) = results.picture {
            for case .count(let count) in cells {
                numbers.insert(count)
                let (twice, whole) = (count * 200 + results.answers, results.answers * 2)
                numbers.insert(whole > 0 ? twice / whole : 0)
            }
        }
        for case .count(let count) in results.sureness.flatMap(\.self) { numbers.insert(count) }
        for case .count(let count) in results.breakdowns.flatMap({ $0.cells ?? [] }).flatMap(\.self) {
            numbers.insert(count)
        }
        numbers.formUnion(results.hands ?? [])
        numbers.formUnion(results.texts.compactMap(\.count))
        return numbers
    }

    @Test(arguments: 0..<UInt64(60)) func `a wall fills its pages at any size, and counts what it is given`(
        seed: UInt64
    ) {
        var chance = SeededGenerator(seed: seed)
        let poll = seed % 2 == 0 ? TextExamples.noticed : TextExamples.asked
        let texts = AnyResults.texts(Int.random(in: 0...20, using: &chance), using: &chance)
        let results = Results(answers: 41, skips: 3, picture: .texts, texts: texts)
        let size = anySize(&chance)
        let drawn = pages(KindExamples.revealed(poll, results), size)
        #expect(!drawn.isEmpty && drawn.allSatisfy { $0.size == size })
        let shown = drawn.map(\.text).joined(separator: " ").split { !$0.isNumber }.compactMap { Int($0) }
        guard size.width >= 30 else { return }
        #expect(Set(shown).subtracting([41, 3, texts.count] + texts.compactMap(\.count)).isEmpty)
    }
}
