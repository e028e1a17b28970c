import Drawing
import Screens
import Testing
import Workshop

@Suite struct FittingTests {
    private let size = Size(width: 80, height: 24)

    private func scenario(_ slide: Slide) -> Scenario {
        Scenario(title: "Tea", sections: [Section(title: "One", slides: [slide])])
    }

    private func paragraphs(_ count: Int) -> [Block] {
        (0..<count).map { .paragraph(Prose([Prose.Span("paragraph \($0)")])) }
    }

    @Test func `a step that is longer than the stage is found`() {
        let slide = Slide(title: "Long", steps: [Slide.Step(paragraphs(2)), Slide.Step(paragraphs(12))])
        #expect(
            stepsThatDoNotFit(in: scenario(slide), size: size) == [LongStep(slide: 0, step: 1, pages: 2)])
    }

    @Test(arguments: [(1, nil as Int?), (4, 2)]) func `what is shown in pages is told from what is cut`(
        labels: Int, pages: Int?
    ) {
        // One label of twenty rows, or four of five.
        let options = (0..<labels).map { number in
            Array(repeating: "\(number)" + String(repeating: "m", count: 40), count: 20 / labels)
                .joined(separator: " ")
        }
        let poll = Poll(id: "long", ask: "Which?", kind: .points(items: options + ["Tea"], total: 10))
        let slide = Slide(title: "Long", layout: .poll, steps: [Slide.Step(poll: poll)])
        #expect(
            stepsThatDoNotFit(in: scenario(slide), size: size) == [LongStep(slide: 0, step: 0, pages: pages)])
    }

    @Test(arguments: [0...40, 0...30, 1...12, 0...100])
    func `bars of numbers give up their air before a page`(
        bounds: ClosedRange<Int>
    ) {
        let poll = Poll(id: "pay", ask: "Which?", kind: .number(.init(unit: "£", bounds: bounds, truth: 7)))
        let slide = Slide(title: "Money", layout: .poll, steps: [Slide.Step(poll: poll)])
        #expect(stepsThatDoNotFit(in: scenario(slide), size: size).isEmpty)
    }

    @Test func `steps that are long only together are not found`() {
        let steps = (0..<10).map { _ in Slide.Step(paragraphs(4)) }
        let slide = Slide(title: "Long", layout: .case, steps: steps)
        #expect(stepsThatDoNotFit(in: scenario(slide), size: size).isEmpty)
    }

    @Test func `a poll is measured with all its bars`() {
        for (count, fits) in [(14, true), (20, false)] {
            let options = (0..<count).map { "option \($0)" }
            let poll = Poll(id: "long", ask: "Which?", kind: .choice(options: options))
            let slide = Slide(title: "Long", layout: .poll, steps: [Slide.Step(poll: poll)])
            #expect(stepsThatDoNotFit(in: scenario(slide), size: size).isEmpty == fits)
        }
    }

    @Test func `a scale may have many statements, and none that is longer than a page`() {
        for (words, fits) in [(20, true), (300, false)] {
            let statement = Array(repeating: "tea", count: words).joined(separator: " ")
            let statements = Array(repeating: statement, count: 9)
            let poll = Poll(
                id: "scale", ask: "Which?", kind: .scale(statements: statements, labels: ["No", "Yes"]))
            let slide = Slide(title: "Long", layout: .poll, steps: [Slide.Step(poll: poll)])
            #expect(stepsThatDoNotFit(in: scenario(slide), size: size).isEmpty == fits)
        }
    }

    @Test(arguments: [
        (Poll.Kind.thenNow(labels: ["1", "2", "3", "4", "5", "6"]), true),
        (.thenNow(labels: Array(repeating: "often", count: 9)), false),
        (.ranking(items: Array(repeating: "tea", count: 9)), true),
        (.ranking(items: Array(repeating: String(repeating: "tea ", count: 20), count: 9)), false),
        (.points(items: Array(repeating: "tea", count: 9), total: 100), true),
        (.points(items: Array(repeating: String(repeating: "tea ", count: 20), count: 9), total: 10), false),
        (.number(.init(bounds: 0...99, truth: 7)), true),
        (.number(.init(unit: .init(String(repeating: "cups ", count: 150)), bounds: 0...99)), false),
        (.words(most: 3), true), (.scale(statements: [], labels: ["No", "Yes"]), true),
    ]) func `the longest picture of each kind is measured`(kind: Poll.Kind, fits: Bool) {
        let poll = Poll(id: "any", ask: "Which?", kind: kind)
        let slide = Slide(title: "Long", layout: .poll, steps: [Slide.Step(poll: poll)])
        #expect(stepsThatDoNotFit(in: scenario(slide), size: size).isEmpty == fits)
    }

    @Test func `what introduces a poll is measured before the poll opens`() {
        let poll = Poll(id: "short", ask: "Which?", kind: .choice(options: ["One", "Another"]))
        let slide = Slide(
            title: "Long", layout: .poll, steps: [Slide.Step(paragraphs(12), poll: poll)])
        #expect(stepsThatDoNotFit(in: scenario(slide), size: size).map(\.step) == [0])
    }

    @Test(arguments: [(16, false, true), (16, true, false), (15, true, true)])
    func `another answer takes its row, and how sure it is may be turned`(
        count: Int, hasOther: Bool, fits: Bool
    ) {
        let options = (0..<count).map { "option \($0)" }
        let poll = Poll(
            id: "long", ask: "Which?", kind: .choice(options: options), hasOther: hasOther,
            asksSureness: true)
        let slide = Slide(title: "Long", layout: .poll, steps: [Slide.Step(poll: poll)])
        #expect(stepsThatDoNotFit(in: scenario(slide), size: size).isEmpty == fits)
    }

    @Test(arguments: [(3, [] as [Int]), (9, []), (14, [9, 10, 11, 12, 13])])
    func `the stages of a decision fit on one page`(
        count: Int, found: [Int]
    ) {
        let slides = (0..<count).map { stage in
            let poll = Poll(
                id: Poll.ID("stage\(stage)"), ask: "What now?", hint: "After \(stage) weeks.",
                kind: .choice(options: ["Wait", "Ask him", "Ring the police", "Go", "Stay", "Ask her"]),
                decision: "tim")
            return Slide(title: "Tim", layout: .poll, steps: [Slide.Step(poll: poll)])
        }
        let scenario = Scenario(title: "Tea", sections: [Section(title: "One", slides: slides)])
        #expect(stepsThatDoNotFit(in: scenario, size: size).map(\.slide) == found)
    }

    @Test(arguments: [(20, true), (300, false)]) func `what stands below a picture is meant to be turned`(
        words: Int, fits: Bool
    ) {
        let role = Poll(
            id: "role", ask: Array(repeating: "tea", count: words).joined(separator: " "),
            kind: .choice(options: ["A", "B"]), link: "role")
        let poll = Poll(
            id: "now", ask: "Which?", kind: .choice(options: (0..<11).map { "option \($0)" }),
            show: .live, link: "role", compared: ["role"])
        let slides = [poll, role].map { Slide(title: "Long", layout: .poll, steps: [Slide.Step(poll: $0)]) }
        let scenario = Scenario(title: "Tea", sections: [Section(title: "One", slides: slides)])
        let found = stepsThatDoNotFit(in: scenario, size: size).map(\.slide)
        #expect(found == (fits ? [] : [0, 1]))
    }
}
