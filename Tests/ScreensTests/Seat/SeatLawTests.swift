import Drawing
import Keyboard
import Screens
import Session
import TestSupport
import Testing
import Workshop

@Suite struct SeatLawTests {
    private static let keys: [Key] = [
        .character("a"), .character("q"), .character("y"), .character("!"), .character("?"), .character(" "),
        .character("1"), .character("2"), .character("0"), .character("e"), .character("界"), .enter, .tab,
        .backTab, .backspace, .delete, .insert, .left, .right, .up, .down, .home, .end, .pageUp, .pageDown,
        .control("a"), .control("e"), .control("u"), .control("k"), .control("w"), .control("c"), .alt("q"),
        .function(1), .paste("some words\nand more"), .escape,
    ]
    private static let sizes = [(80, 24), (40, 12), (20, 6), (160, 60), (1, 1), (0, 0), (21, 9)]
        .map { Size(width: $0.0, height: $0.1) }
    private static let commands: [Command] = [
        .next, .back, .nextSlide, .previousSlide, .toggleOpen, .toggleOpen, .toggleOpen, .toggleReveal,
        .togglePause, .toggleBlank, .go(slide: 3), .go(slide: 1),
    ]

    /// Lets the facilitator do something.
    private func facilitate(_ walk: inout SeatWalk, second: Int, chance: inout SeededGenerator) {
        let command = Self.commands.randomElement(using: &chance) ?? .next
        let moment = Moment(milliseconds: Int64(second) * 10_000)
        for event in (try? walk.state.decide(command, at: moment)) ?? [] { walk.happen(event) }
    }

    @Test(arguments: 0..<30 as Range<UInt64>)
    func
        `whatever the facilitator does, words stay as they are, and what is chosen as long as its poll is open`(
            seed: UInt64
        )
    {
        var chance = SeededGenerator(seed: seed)
        var walk = SeatWalk()
        walk.press(.enter)
        for second in 1...300 {
            walk.press(Self.keys.randomElement(using: &chance) ?? .enter)
            let drafts = walk.screen.person.drafts
            facilitate(&walk, second: second, chance: &chance)
            let kept = walk.screen.person.drafts
            #expect(kept.allSatisfy { drafts[$0.key] == $0.value })
            for (poll, draft) in drafts where kept[poll] == nil {
                let isWritten = poll == "thoughts" && draft.contains { !$0.isWhitespace }
                #expect(!isWritten && !walk.state.standing(of: poll).isOpen, "\(poll): \(draft)")
            }
        }
    }

    @Test(arguments: 0..<30 as Range<UInt64>)
    func `keys of a text form answer or leave at once, and do nothing else`(seed: UInt64) {
        var chance = SeededGenerator(seed: seed)
        var walk = SeatWalk.at("thoughts")
        for _ in 0..<300 {
            let key = Self.keys.filter { $0 != .escape }.randomElement(using: &chance) ?? .enter
            for intent in walk.press(key) {
                switch intent {
                case .answer(let poll, _, let answer):
                    #expect(poll == "thoughts" && Poll.thoughts.takes(answer))
                    walk.screen.take(.notWritten(poll))
                case .quickExit: #expect(key == .control("c"))
                case .leave, .away, .checkIn, .readiness, .group, .becomeLinear, .contact:
                    Issue.record("\(key.notation) asked for something else")
                }
            }
            #expect(walk.said.contains("Name no child"))
        }
    }

    @Test(arguments: 0..<30 as Range<UInt64>)
    func `no size and no walk traps, and nothing is recorded before its time`(seed: UInt64) {
        var chance = SeededGenerator(seed: seed)
        var walk = SeatWalk()
        for second in 1...200 {
            walk.size = Self.sizes.randomElement(using: &chance) ?? walk.size
            for intent in walk.press(Self.keys.randomElement(using: &chance) ?? .enter) {
                guard case .answer(let poll, _, _) = intent else { continue }
                walk.screen.take(
                    Bool.random(using: &chance) ? .notWritten(poll) : .refused(poll, .closed(poll)))
            }
            facilitate(&walk, second: second, chance: &chance)
            let canvas = walk.canvas
            #expect(canvas.size == walk.size)
            #expect(canvas.text.isEmpty || canvas.cursor.map(canvas.contains) == true)
            #expect(!canvas.text.contains("Recorded"))
        }
    }
}
