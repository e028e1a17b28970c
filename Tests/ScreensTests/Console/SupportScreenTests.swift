import Drawing
import Keyboard
import Screens
import Session
import TestSupport
import Testing
import Workshop

@Suite struct SupportScreenTests {
    private var screen = SupportScreen()
    private var state = State(of: .sample)
    private var backstage = Backstage(
        clicker: .stage, checkIns: [CheckIn(id: 1, message: "by the stairs")],
        heldTexts: [HeldText(id: 1, poll: "thoughts", text: "A text")])

    init() { state.apply(.started(.at(0))) }

    private mutating func press(_ key: Key, size: Size = Size(width: 80, height: 24)) -> [ConsoleIntent] {
        screen.press(
            key, in: state, surroundings: Surroundings(now: .at(0)), backstage: backstage, size: size)
    }

    private func text(_ size: Size = Size(width: 80, height: 24)) -> String {
        screen.canvas(
            of: state, surroundings: Surroundings(now: .at(0)), backstage: backstage, size: size
        ).text
    }

    @Test mutating func `a check-in is opened, answered and closed`() {
        #expect(text().contains("by the stairs") && text().contains("Support: check-ins alone"))
        #expect(press(.enter) == [.markRead(1)])
        _ = press(.enter)
        for character in "on my way, p" { #expect(press(.character(character)) == []) }
        #expect(press(.enter) == [.reply(1, "on my way, p")])
        #expect(press(.character("x")) == [.close(1)])
        #expect(press(.character("d")) == [.detach])
    }

    @Test(arguments: 0..<40 as Range<UInt64>)
    mutating func `no keys ask for anything but check-ins, a bell and to leave, nor show a text`(seed: UInt64)
    {
        var chance = SeededGenerator(seed: seed)
        let keys: [Key] =
            [.enter, .escape, .up, .down, .tab, .backspace, .control("c"), .paste("x")]
            + "porOhngvVexXBtbkcmMLjSRdq?!. yu".map { .character($0) }
        for _ in 0..<200 {
            let size = [Size(width: 80, height: 24), Size(width: 20, height: 5)].randomElement(using: &chance)
            for intent in press(
                keys.randomElement(using: &chance) ?? .enter, size: size ?? .init(width: 1, height: 1))
            {
                switch intent {
                case .markRead, .reply, .close, .toggleBell, .detach: break
                case let other: Issue.record("\(other)")
                }
            }
            #expect(!text().contains("A text"))
        }
    }
}
