import Reports
import Session
import TestSupport
import Testing
import Workshop

/// Some words of unlike lengths.
private func anyText(_ chance: inout SeededGenerator) -> String {
    (0..<Int.random(in: 1...14, using: &chance)).map { _ in
        String(repeating: "w", count: Int.random(in: 1...20, using: &chance))
    }.joined(separator: " ")
}

/// A finished session with a poll of each kind, answered by up to 40 seats.
func anySession(of minimum: Int = Scenario.usualMinimumGroup, using chance: inout SeededGenerator) -> State {
    let texts = (0..<Int.random(in: 1...9, using: &chance)).map { _ in anyText(&chance) }
    let low = Int.random(in: -9999...9999, using: &chance)
    let measure = Poll.Measure(unit: "boats", bounds: low...low + 9999, truth: low)
    let kinds: [Poll.Kind] = [
        .scale(statements: [], labels: texts), .scale(statements: texts, labels: texts),
        .ranking(items: texts), .points(items: texts, total: 100), .words(most: 3), .number(measure),
        .thenNow(labels: texts),
    ]
    let polls = kinds.enumerated().map {
        Poll(id: Poll.ID("poll-\($0)"), ask: anyText(&chance), kind: $1)
    }
    let slides = polls.map { Slide(title: $0.ask, layout: .poll, steps: [Slide.Step(poll: $0)]) }
    let scenario = Scenario(
        title: "All kinds", minimumGroup: minimum, sections: [Section(title: "All", slides: slides)])
    let answers = Int.random(in: 0...40, using: &chance)
    let asked = polls.flatMap { poll in
        Workshops.asked(poll.id, at: 1, (0..<answers).map { _ in .any(to: poll, using: &chance) })
    }
    return State(
        of: scenario, replaying: [.started(Workshops.start)] + asked + [.finished(Workshops.at(9))])
}

/// What holds of the entries of all kinds of poll, looked for over seeds.
struct KindPropertyTests {
    @Test(arguments: 0..<UInt64(60)) func `every line has at most 72 columns`(seed: UInt64) {
        var chance = SeededGenerator(seed: seed)
        let lines = onPaper(anySession(using: &chance)).split { $0 == "\n" || $0 == "\u{0C}" }
        for line in lines { #expect(line.count <= 72, "\(line)") }
    }

    @Test(arguments: 0..<UInt64(20)) func `no line ends in a space`(seed: UInt64) {
        var chance = SeededGenerator(seed: seed)
        let lines = onPaper(anySession(using: &chance)).split { $0 == "\n" || $0 == "\u{0C}" }
        #expect(lines.allSatisfy { $0.last != " " })
    }
}
