import Drawing
import Keyboard
import Screens
import Session
import TestSupport
import Testing
import Workshop

@Suite struct SeatLanguageTests {
    private static let sizes = [
        Size(width: 80, height: 24), Size(width: 40, height: 12), Size(width: 132, height: 43),
    ]

    @Test(arguments: [Key.character("L"), .character("l")])
    func `L on the first screen goes to Welsh, and back`(key: Key) {
        var walk = SeatWalk()
        #expect(walk.said.contains("L Cymraeg P plain text, for screen readers"))
        #expect(walk.press(key) == [])
        #expect(walk.screen.person.language == .welsh)
        #expect(walk.said.contains("L English P testun plaen"))
        #expect(walk.said.contains("Pwy sy'n cadw'r cofnod: The Example Trust, tan 1 Rhagfyr 2026."))
        walk.press(key)
        #expect(walk.said.contains("We ask no name"))
    }

    @Test func `the language is changed from help, which stays open`() {
        var walk = SeatWalk(isReturning: true)
        walk.press(.character("?"), .character("L"))
        #expect(walk.said.contains("Allweddi"))
        walk.press(.escape)
        #expect(walk.said.contains("? cymorth"))
    }

    @Test func `the plain seat is asked for on the first screen and from help, and nowhere else`() {
        var walk = SeatWalk()
        #expect(walk.press(.character("P")) == [.becomeLinear])
        walk.press(.enter)
        #expect(walk.press(.character("P")) == [])
        walk.press(.character("?"))
        #expect(walk.press(.character("P")) == [.becomeLinear])
    }

    @Test func `a sentence that stands already follows the language`() {
        var walk = SeatWalk.at("role")
        walk.press(.enter)
        #expect(walk.said.contains("Choose first"))
        walk.press(.character("?"), .character("L"), .escape)
        #expect(walk.said.contains("Dewiswch"))
    }

    @Test(arguments: sizes)
    func `what concerns safety stays English in Welsh`(size: Size) throws {
        var walk = SeatWalk(size: size)
        walk.press(.character("L"))
        try expectScreen(
            walk.canvas, named: "welcome-welsh-\(size.width)x\(size.height)", withStyles: true)
        walk.press(.character("!"))
        #expect(walk.said.contains("Support for you"))
        #expect(walk.said.contains("Ctrl-C leave now"))
    }
}
