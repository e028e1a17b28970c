import Keyboard
import Session
import TestSupport
import Testing
import Workshop

@testable import Screens

/// What stays at a seat of what was typed there, once the session is over.
@Suite struct ForgettingTests {
    /// A letter that no scenario and no phrase has.
    private static let typed: Character = "ƶ"

    /// Whether anything inside of `value` holds the letter.
    private func holds(_ value: Any) -> Bool {
        if let text = value as? String { return text.contains(Self.typed) }
        if let character = value as? Character { return character == Self.typed }
        return Mirror(reflecting: value).children.contains { holds($0.value) }
    }

    @Test(arguments: Poll.everyKind + Poll.everySort)
    func `nothing that was typed into any form stays, sent or not`(poll: Poll) {
        for keys in [
            [Key.escape], [.escape, .character("s")], [.enter, .enter], [.enter, .enter, .enter], [],
        ] {
            var walk = SeatWalk(of: Scenario(asking: [poll]))
            walk.press(.enter)
            walk.happen(.pollOpened(poll.id, round: 1, SeatWalk.now))
            // The last option is one's own, where the poll takes one.
            walk.type("\(poll.options.count + 1)")
            walk.press(.enter)
            walk.press(.character(Self.typed))
            for intent in walk.press(.character(Self.typed)) + keys.flatMap({ walk.press($0) }) {
                guard case .answer(let id, _, let answer) = intent else { continue }
                walk.screen.take(.recorded(id, answer))
            }
            walk.happen(.finished(SeatWalk.now))
            #expect(!holds(walk.screen), "\(poll.id), \(keys)")
        }
    }

    @Test func `nor of a check-in and an address`() {
        var scenario = Scenario.forSeats
        scenario.takesAddresses = true
        for key in [Character("c"), "m"] {
            var walk = SeatWalk(of: scenario)
            walk.surroundings.takesCheckIns = true
            walk.press(.enter, .character(key), .character(Self.typed))
            #expect(holds(walk.screen))
            walk.happen(.finished(SeatWalk.now))
            #expect(!holds(walk.screen))
        }
    }
}
