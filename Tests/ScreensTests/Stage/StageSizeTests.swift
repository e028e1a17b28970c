import Drawing
import Keyboard
import Screens
import Session
import TestSupport
import Testing
import Workshop

@Suite struct StageSizeTests {
    @Test func `the smallest stage keeps what matters`() throws {
        let size = Size(width: 20, height: 6)
        var stage = try StageWalk(Examples.workshop, size: size, joined: 24)
        try stage.look("small-title")
        stage.press(.character("j"))
        try stage.look("small-join")
        stage.press(.escape, .backspace)
        try stage.look("small-refused")
        try stage.happen(.go(slide: 9))
        stage.press(.character("o"))
        try stage.look("small-poll")
        stage.press(.character("p"))
        try stage.look("small-paused")
    }

    @Test func `the footer stands in the last row at every size, and never wider`() throws {
        var stage = try StageWalk(Examples.workshop, joined: 24)
        for width in stride(from: 20, through: 300, by: 7) {
            for height in [6, 7, 8, 15, 16, 24, 60] {
                stage.size = Size(width: width, height: height)
                let rows = stage.canvas.text.split(separator: "\n", omittingEmptySubsequences: false)
                #expect(rows.last?.contains("code 482 177") == true)
                if width >= 40 { #expect(rows.last?.hasSuffix(" 1/13") == true) }
                #expect(columns(of: String(rows.last ?? "")) <= width)
            }
        }
    }

    @Test func `while somebody is guessing the nine digits stand in the footer at every size`() throws {
        var stage = try StageWalk(Examples.workshop, joined: 24)
        stage.surroundings.join?.longCode = "314159265"
        for width in stride(from: 20, through: 300, by: 7) {
            for height in [6, 8, 12, 24, 60] {
                stage.size = Size(width: width, height: height)
                let rows = stage.canvas.text.split(separator: "\n", omittingEmptySubsequences: false)
                #expect(rows.last?.contains("314 159 265") == true)
                #expect(rows.last?.contains("482 177") == (width >= 29))
                #expect(columns(of: String(rows.last ?? "")) <= width)
            }
        }
    }

    @Test("under the minimum group no number of any option is drawn, at any size", arguments: 0..<24)
    func underTheMinimum(seed: UInt64) throws {
        var chance = SeededGenerator(seed: seed)
        let answered = Int(seed % 8) * 4
        let size = Size(
            width: Int.random(in: 20...160, using: &chance), height: Int.random(in: 6...50, using: &chance))
        var stage = try StageWalk(Examples.workshop, size: size)
        try stage.happen(.go(slide: 9))
        stage.press(.character("o"))
        let answers = (0..<answered).map { _ in Answer.option(Int.random(in: 0...3, using: &chance)) }
        try stage.answer("tea", answers + [.skip, .skip, .skip])
        for key in [Key.escape, .character("o"), .character("r")] {
            #expect(!shown(stage).contains("%") && !shown(stage).contains("█"))
            stage.press(key)
        }
        #expect(shown(stage).contains("█") == (answered >= 5))
        #expect(shown(stage).contains("%") == (answered >= 20))
        stage.press(.character("r"))
        #expect(!shown(stage).contains("%"))
    }

    /// Every page of the slide, as far as Down goes.
    private func shown(_ stage: StageWalk) -> String {
        var stage = stage
        var text = stage.canvas.text
        for _ in 0..<12 {
            stage.press(.down)
            text += stage.canvas.text
        }
        return text
    }

    @Test func `for ten seconds a first stage names its first keys, until one is pressed`() throws {
        let keys = "Space next · o open a poll · ? keys"
        for size in [Size(width: 80, height: 24), Size(width: 40, height: 12), Size(width: 132, height: 43)] {
            var stage = try StageWalk(Examples.workshop, size: size, joined: 24)
            let start = try #require(stage.state.started)
            stage.surroundings.now = start.adding(seconds: 9.9)
            #expect(stage.canvas.text.contains(keys))
            var pressed = stage
            pressed.press(.character("?"), .escape)
            #expect(!pressed.canvas.text.contains(keys))
            stage.surroundings.now = start.adding(seconds: 10)
            #expect(!stage.canvas.text.contains(keys))
        }
    }

    @Test func `a stage of more than 100 columns then asks for a larger font until its first key`() throws {
        var stage = try StageWalk(Examples.workshop, size: Size(width: 101, height: 30), joined: 24)
        stage.surroundings.now = stage.surroundings.now.adding(seconds: 10)
        #expect(stage.canvas.text.contains("Enlarge the font"))
        stage.press(.character("?"), .escape)
        #expect(!stage.canvas.text.contains("Enlarge the font"))
        var narrow = try StageWalk(Examples.workshop, size: Size(width: 100, height: 30), joined: 24)
        #expect(!narrow.canvas.text.contains("Enlarge the font"))
        try narrow.happen(.go(slide: 1))
        narrow.size = Size(width: 132, height: 43)
        #expect(!narrow.canvas.text.contains("Enlarge the font"))
    }

    @Test func `the closing slide has its code at 80 by 24, also one of 33 modules a side`() throws {
        var stage = try StageWalk(Examples.workshop, joined: 24)
        try stage.happen(.go(slide: 12))
        stage.surroundings.feedbackPicture = (0..<33).map { row in (0..<33).map { ($0 + row) % 2 == 0 } }
        let rows = stage.canvas.text.split(separator: "\n", omittingEmptySubsequences: false)
        #expect(rows.count { $0.contains("▄▀▄▀") || $0.contains("▀▄▀▄") || $0.contains("█▄▀") } >= 15)
        #expect(stage.canvas.text.contains("Thank you"))
        #expect(stage.canvas.text.contains("tea@example.org"))
        #expect(!stage.canvas.text.contains("page 1"))
    }
}
