import Drawing
import Keyboard
import Session
import TestSupport
import Testing
import Workshop

@testable import Screens

@Suite struct SeatSafetyLawTests {
    private static let keys: [Key] =
        "acchhe!?qwvyLP0123 xé".map { .character($0) } + [
            .enter, .enter, .escape, .escape, .tab, .up, .down, .pageDown, .backspace, .paste("two\nwords"),
            .control("c"), .control("u"), .function(1), .alt("a"),
        ]
    private static let commands: [Command] = [
        .next, .next, .back, .nextSlide, .toggleOpen, .toggleOpen, .toggleReveal, .togglePause,
        .go(slide: 1), .go(slide: 2), .go(slide: 4), .startBreak(minutes: 5), .endBreak,
    ]
    private static let news: [CheckInNews] = [.sent, .read, .reply("By the door."), .nobodyThere]

    /// Lets the facilitators do something around the seat.
    private func facilitate(_ walk: inout SeatWalk, second: Int, chance: inout SeededGenerator) {
        let command = Self.commands.randomElement(using: &chance) ?? .next
        let moment = Moment(milliseconds: Int64(second) * 10_000)
        for event in (try? walk.state.decide(command, at: moment)) ?? [] { walk.happen(event) }
        switch Int.random(in: 0..<12, using: &chance) {
        case 0: walk.surroundings.broadcast = walk.surroundings.broadcast == nil ? "Tea is ready." : nil
        case 1: walk.surroundings.readiness = walk.surroundings.readiness == nil ? .asked : nil
        case 2: walk.surroundings.takesCheckIns.toggle()
        case 3: walk.screen.receive(Self.news.randomElement(using: &chance) ?? .sent)
        case 4 where second > 150: walk.screen.mute()
        default: break
        }
        walk.screen.follow(walk.surroundings)
    }

    /// Walks at a seat in a room with a hard part, and looks after each key.
    private func walk(
        seed: UInt64, size: Size, look: (SeatWalk, SeatView, Key, [ParticipantIntent]) -> Void
    ) {
        var chance = SeededGenerator(seed: seed)
        var walk = SeatWalk(of: .withHardPart, size: size)
        for second in 1...300 {
            let key = Self.keys.randomElement(using: &chance) ?? .enter
            let before = walk.screen.view(in: walk.state)
            look(walk, before, key, walk.press(key))
            facilitate(&walk, second: second, chance: &chance)
        }
    }

    @Test(arguments: 0..<20 as Range<UInt64>)
    func `nothing of a hard part is drawn where it is hidden, or where its person has stepped away`(
        seed: UInt64
    ) {
        walk(seed: seed, size: Size(width: 40, height: 12)) { walk, _, _, _ in
            let isHidden = walk.screen.isHiding(in: walk.state) && walk.screen.form == nil
            guard isHidden || walk.screen.isAway else { return }
            let text = walk.canvas.text
            #expect(!text.contains("Gravel") && !text.contains("Marta"))
        }
    }

    @Test(arguments: 0..<20 as Range<UInt64>)
    func `each intent comes from the state and the key that stand for it`(seed: UInt64) {
        walk(seed: seed, size: Size(width: 80, height: 24)) { _, view, key, intents in
            #expect(intents.count <= 1)
            for intent in intents {
                switch intent {
                case .quickExit: #expect(key == .control("c"))
                case .leave:
                    #expect(
                        view == .page(.leave) && key == .character("y")
                            || view == .thanks && [.enter, .character("q")].contains(key))
                case .away(true): #expect(key == .character("a"))
                case .away(false): #expect(view == .away)
                case .checkIn: #expect(view == .checkIn && key == .enter)
                case .readiness, .group: #expect([.rest, .hidden, .room].contains(view))
                case .contact: #expect(view == .contact && key == .enter)
                case .becomeLinear: #expect([.page(.welcome), .page(.help)].contains(view))
                case .answer:
                    if case .form = view { continue }
                    Issue.record("an answer without a form")
                }
            }
        }
    }

    @Test(arguments: 0..<20 as Range<UInt64>, [40, 80])
    func `the quick exit stands in every last row`(seed: UInt64, width: Int) {
        walk(seed: seed, size: Size(width: width, height: width == 40 ? 12 : 24)) { walk, _, _, _ in
            let rows = walk.canvas.text.split(separator: "\n", omittingEmptySubsequences: false)
            #expect(rows.last { !$0.isEmpty }?.contains("Ctrl-C leave now") == true)
        }
    }
}
