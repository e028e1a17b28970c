import Drawing
import Keyboard
import Screens
import Session
import TestSupport
import Testing
import Workshop

@Suite struct SeatKindLawTests {
    private static let keys: [Key] = [
        .character("a"), .character("q"), .character("!"), .character("?"), .character(" "), .character("0"),
        .character("1"), .character("2"), .character("3"), .character("5"), .character("9"), .character("-"),
        .character("+"), .character("."), .character("界"), .character("\u{301}"), .enter, .enter, .enter,
        .tab, .backTab, .backspace, .delete, .insert, .left, .right, .right, .up, .down, .down, .home, .end,
        .pageUp, .pageDown, .control("a"), .control("u"), .control("w"), .alt("q"), .function(1),
        .paste("some words\nand more"), .paste("12"), .paste(String(repeating: "界👩‍👩‍👧", count: 60)), .escape,
    ]
    private static let sizes = [(80, 24), (40, 12), (20, 6), (160, 60), (1, 1), (0, 0), (21, 9)]
        .map { Size(width: $0.0, height: $0.1) }
    private static let polls: [Poll] = [
        .agreement, .ease, .confidence, .share, .change, .needs, .efforts, .budget, .support,
        .own, .owns, .questions,
    ]

    @Test(arguments: polls)
    func `whatever is pressed, what is sent is an answer to the poll, and only Enter on its row sends`(
        poll: Poll
    ) {
        var answers: [Answer] = []
        for seed in 0..<8 as Range<UInt64> {
            var chance = SeededGenerator(seed: seed)
            var walk = SeatWalk.asked(poll)
            for _ in 0..<300 {
                let key = Self.keys.randomElement(using: &chance) ?? .enter
                let before = key == .enter ? walk.said : ""
                for case .answer(let id, _, let answer) in walk.press(key) {
                    answers.append(answer)
                    #expect(id == poll.id && poll.takes(answer))
                    #expect(key == .enter)
                    #expect(Self.rows(sending: answer, to: poll).contains(where: before.contains))
                    walk.screen.take(
                        Bool.random(using: &chance) ? .notWritten(id) : .recorded(id, answer))
                }
                if key == .escape || key == .enter { walk.press(.character("e")) }
            }
        }
        #expect(answers.contains(.skip))
        #expect(answers.contains { $0 != .skip })
    }

    /// What a screen says, one of these, when Enter sends the answer.
    private static func rows(sending answer: Answer, to poll: Poll) -> [String] {
        switch (poll.kind, answer) {
        case (.questions, .skip): ["▸ Skip"]
        case (.questions, .questions(let asked, _)): asked.isEmpty ? ["The room asks:"] : ["▸ Send"]
        case (_, .skip): ["▸ I would rather", "▸ 0 I would rather"]
        case (_, .sure(_, let degree)): ["▸ \(degree + 1) "]
        case (_, .option(let index)): ["▸ \(index + 1) "]
        case (_, .options): ["▸ "]
        case (_, .other(let text, _)): ["▎ " + text.prefix(8)]
        default: ["▸ Send"]
        }
    }

    @Test(arguments: polls.filter { !$0.hasOther }, 0..<4 as Range<UInt64>)
    func `what is left and taken up again is as it was`(poll: Poll, seed: UInt64) {
        var chance = SeededGenerator(seed: seed)
        for _ in 0..<20 {
            var walk = SeatWalk.asked(poll)
            for _ in 0..<Int.random(in: 1...30, using: &chance) {
                let key = Self.keys.filter { $0 != .escape && $0 != .enter }.randomElement(using: &chance)
                walk.press(key ?? .down)
            }
            // Whatever page a letter opened is closed, and then the form is left.
            walk.press(.escape, .escape)
            let drafts = walk.screen.person.drafts
            let again = ParticipantScreen(
                Participant(words: SeatWalk.words, isReturning: true, drafts: drafts))
            walk.screen = again
            walk.screen.follow(walk.state)
            walk.press(.down, .up)
            #expect(walk.screen.person.drafts == drafts)
        }
    }

    @Test(arguments: polls, 0..<4 as Range<UInt64>)
    func `no size and no key traps`(poll: Poll, seed: UInt64) {
        var chance = SeededGenerator(seed: seed)
        var walk = SeatWalk.asked(poll)
        for _ in 0..<100 {
            walk.size = Self.sizes.randomElement(using: &chance) ?? walk.size
            walk.press(Self.keys.randomElement(using: &chance) ?? .enter)
            let canvas = walk.canvas
            #expect(canvas.size == walk.size)
            #expect(canvas.text.isEmpty || canvas.cursor.map(canvas.contains) == true)
        }
    }

    @Test(arguments: polls, [Size(width: 80, height: 24), Size(width: 40, height: 12)])
    func `the mark or the cursor is seen wherever it goes`(poll: Poll, size: Size) {
        var walk = SeatWalk.asked(poll, size: size)
        for key in Array(repeating: Key.down, count: 12) + Array(repeating: .up, count: 12) {
            walk.press(key)
            #expect(walk.said.contains("▸") || walk.canvas.cursor != nil)
        }
    }
}
