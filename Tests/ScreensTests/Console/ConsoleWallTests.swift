import Drawing
import Keyboard
import Screens
import Session
import TestSupport
import Testing
import Workshop

@Suite struct ConsoleWallTests {
    @Test func `V shows what the room sees, page by page`() throws {
        var console = try ConsoleWalk(Examples.workshop, size: Size(width: 80, height: 12))
        try console.happen(.go(slide: 9))
        console.type("o")
        try console.answer(
            "tea", Array(repeating: .option(0), count: 7) + Array(repeating: .option(1), count: 5))
        console.type("orV")
        #expect(console.text.contains("Which tea do you drink?") && console.text.contains("12 answers"))
        #expect(console.text.contains("█"))
        console.press(.escape)
        #expect(console.text.contains("Notes"))
    }

    @Test
    func `a stage of a decision that is not the last says what to do with it, and r does nothing but say so`()
        throws
    {
        let polls = (1...3).map { number in
            Poll(
                id: Poll.ID("stage\(number)"), ask: "What now?", kind: .choice(options: ["Wait", "Ask"]),
                decision: "tim")
        }
        let slides = polls.map { Slide(title: "Tim", layout: .poll, steps: [.init(poll: $0)]) }
        var console = try ConsoleWalk(
            Scenario(title: "Tea", sections: [Section(title: "One", slides: slides)]))
        console.type("o")
        let said = "Stage 1 of 3: close it and go on; r at the last reveals all."
        #expect(console.text.contains(said))
        try console.answer("stage1", Array(repeating: .option(0), count: 5))
        console.type("o")
        #expect(console.text.contains(said))
        let before = console.state
        console.type("r")
        #expect(console.state == before)
        #expect(console.text.contains("press r at its last one"))
    }
}
