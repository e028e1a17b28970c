import Session
import TestSupport
import Workshop

/// Polls and results that a test makes by chance, with everything that a picture can have.
enum AnyResults {
    private static let words = ["kettle", "茶", "warmed", "é", "a-very-long-word-without-any-place-to-break"]

    static func text(_ most: Int, using chance: inout SeededGenerator) -> String {
        (0...Int.random(in: 0..<most, using: &chance))
            .map { _ in words[Int.random(in: words.indices, using: &chance)] }.joined(separator: " ")
    }

    /// A poll of options, and one that it is compared with.
    static func polls(using chance: inout SeededGenerator) -> [Poll] {
        let counts = (0..<2).map { _ in Int.random(in: 1...9, using: &chance) }
        let options = counts.map { count in (0..<count).map { _ in text(8, using: &chance) } }
        let hasOther = Bool.random(using: &chance)
        return [
            Poll(
                id: "first", ask: text(9, using: &chance), hint: Bool.random(using: &chance) ? "Now." : nil,
                kind: .choice(options: options[0]), hasOther: hasOther, asksSureness: true, link: "link",
                compared: ["second"]),
            Poll(
                id: "second", ask: text(9, using: &chance), kind: .choice(options: options[1]),
                link: "link"),
        ]
    }

    private static func cell(using chance: inout SeededGenerator) -> Results.Cell {
        Int.random(in: 0..<4, using: &chance) == 0 ? .hidden : .count(Int.random(in: 0...300, using: &chance))
    }

    private static func cells(_ count: Int, using chance: inout SeededGenerator) -> [Results.Cell] {
        (0..<count).map { _ in cell(using: &chance) }
    }

    static func texts(_ count: Int, using chance: inout SeededGenerator) -> [Results.ClearedText] {
        (0..<count).map { number in
            let seats = Bool.random(using: &chance) ? Int.random(in: 5...99, using: &chance) : nil
            return Results.ClearedText(
                number: number + 1, text: text(30, using: &chance), count: seats,
                isAnswered: Bool.random(using: &chance))
        }
    }

    /// Results of the first of `polls`, broken down by the second.
    static func results(of polls: [Poll], using chance: inout SeededGenerator) -> Results {
        let (poll, other) = (polls[0], polls[1])
        let isFew = Int.random(in: 0..<5, using: &chance) == 0
        let table = (0..<other.cells).map { _ in cells(poll.cells, using: &chance) }
        return Results(
            answers: Int.random(in: 300...999, using: &chance), skips: Int.random(in: 0...9, using: &chance),
            picture: isFew ? .tooFew(minimum: 5) : .options(cells(poll.cells, using: &chance)),
            texts: isFew ? [] : texts(Int.random(in: 0...5, using: &chance), using: &chance),
            sureness: isFew ? [] : (0..<poll.cells).map { _ in cells(3, using: &chance) },
            hands: Bool.random(using: &chance) ? (0..<poll.cells).map { $0 * 7 } : nil,
            breakdowns: isFew
                ? [] : [.init(by: other.id, cells: Bool.random(using: &chance) ? table : nil)],
            late: Int.random(in: 0...2, using: &chance))
    }
}
