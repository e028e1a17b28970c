import Reports
import Session
import TestSupport
import Workshop

/// Sessions whose words are what readers of tables take for something else.
enum TrickySessions {
    /// Options, statements, items and titles that look like numbers, days, truth, nothing or formulas.
    static let scenario = Scenario(
        title: "Tables, \"quoted\" & <marked>", version: "2", region: "North", minimumGroup: 3,
        minimumTextGroup: 3, reportsTexts: true,
        sections: [
            Section(title: "1", minutes: 10, slides: slides(of: [plain, spans, missing])),
            Section(title: "2", slides: slides(of: [formulas, years, order, money, words, thoughts])),
        ])

    private static let plain = Poll(
        id: "plain", ask: "Yes or no?", kind: .choice(options: ["Yes", "No"]), isSensitive: true)
    private static let spans = Poll(
        id: "spans", ask: "How many?", kind: .choice(options: ["1", "1-2", "2026-11-23", "1e5"]))
    private static let missing = Poll(
        id: "missing", ask: "NA", kind: .choices(options: ["NA", "None", "null", "true"], most: 3))
    private static let formulas = Poll(
        id: "formulas", ask: "=1+1", kind: .choice(options: ["=1+1", "+44 20", "-10 to 0", "@home", "'tis"]))
    private static let years = Poll(
        id: "years", ask: "1999", kind: .scale(statements: ["2024", "2025"], labels: ["0", "1", "2"]))
    private static let order = Poll(
        id: "order", ask: "Which first?", kind: .ranking(items: ["01", "002", "3,5", "say \"so\""]))
    private static let money = Poll(
        id: "money", ask: "How much?",
        kind: .number(.init(unit: .init("£", decimals: 2), bounds: -9950...9950, truth: 1225)))
    private static let words = Poll(id: "words", ask: "In a word?", kind: .words(most: 3))
    private static let thoughts = Poll(id: "thoughts", ask: "Why?", kind: .text)

    private static func slides(of polls: [Poll]) -> [Slide] {
        polls.map { Slide(title: $0.ask, steps: [.init(poll: $0)]) }
    }

    /// A finished session in which each of so many seats answered or skipped every poll.
    static func session(_ seats: Int, seed: UInt64) -> State {
        var chance = SeededGenerator(seed: seed)
        var events: [Event] = [.started(.at(0)), .moved(Place(slide: 0, step: 0), .at(1))]
        events += (0..<seats).map { .seatTaken(.seat($0)) }
        for poll in seats > 0 ? scenario.polls : [] {
            events.append(.pollOpened(poll.id, round: 1, .at(2)))
            let answers = (0..<seats).map { _ in Answer.any(to: poll, using: &chance) }
            events += answers.enumerated().map { .answered(poll.id, round: 1, .seat($0), $1) }
            for (index, text) in Set(answers.flatMap(\.writings)).sorted().enumerated() where index < 2 {
                let review = ReviewedText(
                    number: index + 1, text: text, review: .cleared("=A\(index)\n\(text)"))
                events.append(.reviewed(poll.id, round: 1, review))
            }
            events += [.pollClosed(poll.id, .at(3)), .pollRevealed(poll.id, .at(4))]
        }
        return State(of: scenario, replaying: events + [.finished(.at(600))])
    }

    /// One in which much is shown, and one in which nothing was asked.
    static var both: [DataSet] {
        [
            DataSet(of: session(40, seed: 1), session: "bcdfghjk", program: "1.0"),
            DataSet(of: session(0, seed: 2), session: "zxwvtsrq", program: "1.0"),
        ]
    }
}
