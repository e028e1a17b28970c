import Drawing
import Keyboard
import Screens
import Session
import TestSupport
import Testing
import Workshop

@Suite struct StageKeyTests {
    @Test(arguments: [Key.character(" "), .right, .pageDown, .enter]) func `next step`(key: Key) throws {
        var stage = try StageWalk(Examples.workshop)
        stage.press(key)
        #expect(stage.state.place == Place(slide: 1, step: 0))
    }

    @Test(arguments: [Key.backspace, .left, .pageUp]) func `back goes to the last step of the slide before`(
        key: Key
    ) throws {
        var stage = try StageWalk(Examples.workshop)
        try stage.happen(.go(slide: 5))
        try stage.happen(.go(slide: 6))
        stage.press(key)
        #expect(stage.state.place == Place(slide: 5, step: 3))
    }

    @Test func `a content note stands before its slide`() throws {
        var stage = try StageWalk(Examples.workshop)
        try stage.happen(.go(slide: 4))
        stage.press(.character(" "))
        #expect(stage.state.place.isContentNote)
        #expect(stage.canvas.text.contains("A cup goes cold."))
        #expect(!stage.canvas.text.contains("Ada"))
    }

    @Test func `steps of a case never move what stands there`() throws {
        var stage = try StageWalk(Examples.workshop)
        try stage.happen(.go(slide: 5))
        stage.press(.character(" "))
        let rows = { (stage: StageWalk) in
            stage.canvas.text.split(separator: "\n", omittingEmptySubsequences: false)
        }
        let first = try #require(rows(stage).firstIndex { $0.contains("Ada makes") })
        stage.press(.character(" "))
        #expect(rows(stage)[first].contains("Ada makes"))
        let second = try #require(rows(stage).firstIndex { $0.contains("A call comes") })
        stage.press(.character(" "), .character(" "))
        #expect(rows(stage)[first].contains("Ada makes"))
        #expect(rows(stage)[second].contains("A call comes"))
    }

    @Test func `a long case pages by itself, and earlier pages can be looked back at`() throws {
        var stage = try StageWalk(Examples.workshop, size: Size(width: 40, height: 12))
        try stage.happen(.go(slide: 5))
        stage.press(.character(" "), .character(" "), .character(" "), .character(" "))
        #expect(stage.canvas.text.contains("At noon"))
        #expect(!stage.canvas.text.contains("Ada"))
        stage.press(.up)
        #expect(stage.canvas.text.contains("Ada"))
        stage.press(.character(" "))
        #expect(stage.state.place == Place(slide: 5, step: 3))
        #expect(stage.canvas.text.contains("At noon"))
    }

    @Test func `the end is asked about, and only y ends`() throws {
        for key in [Key.escape, .character("n"), .enter, .character(" ")] {
            var stage = try StageWalk(Examples.workshop)
            stage.press(.character("q"))
            #expect(stage.canvas.text.contains("The session cannot be reopened."))
            stage.press(key)
            #expect(stage.intents.isEmpty)
        }
        var stage = try StageWalk(Examples.workshop)
        stage.press(.control("c"), .character("y"))
        #expect(stage.state.finished != nil)
        stage.press(.character("q"))
        #expect(stage.intents.last == .detach)
    }

    @Test func `d leaves, and ends nothing`() throws {
        var stage = try StageWalk(Examples.workshop)
        stage.press(.character("d"))
        #expect(stage.intents == [.detach])
        #expect(stage.state.isRunning)
    }

    @Test func `the agenda goes to a section`() throws {
        var stage = try StageWalk(Examples.workshop)
        stage.press(.character("g"), .down, .down, .enter)
        #expect(stage.state.place == Place(slide: 11, step: 0))
        stage.press(.character("g"), .character("2"), .enter)
        #expect(stage.state.place == Place(slide: 5, step: Place.contentNote))
    }

    @Test func `c changes the code only where the code is shown`() throws {
        var stage = try StageWalk(Examples.workshop)
        stage.press(.character("c"))
        #expect(stage.intents.isEmpty)
        stage.press(.character("j"), .character("c"))
        #expect(stage.intents == [.changeCode])
    }

    @Test func `a blank stage shows nothing until it is shown again`() throws {
        var stage = try StageWalk(Examples.workshop)
        stage.press(.character("."))
        #expect(stage.canvas.text.allSatisfy { $0 == "\n" })
        stage.press(.character("."))
        #expect(stage.canvas.text.contains("Tea at work"))
    }

    @Test func `an open poll that was left is said`() throws {
        var stage = try StageWalk(Examples.workshop)
        try stage.happen(.go(slide: 9))
        stage.press(.character("o"), .character("n"))
        #expect(stage.canvas.text.contains("poll open: o closes"))
        stage.press(.character("o"))
        #expect(stage.state.openPoll == nil)
    }

    @Test func `what is pasted does nothing`() throws {
        var stage = try StageWalk(Examples.workshop)
        stage.press(.paste("qyd"))
        #expect(stage.intents.isEmpty)
    }

    @Test(
        "any size from 1x1 to 300x100 has a picture of its size, and no split before its reveal",
        arguments: 0..<20)
    func anySize(seed: UInt64) throws {
        var chance = SeededGenerator(seed: seed)
        var stage = try StageWalk(Examples.workshop, joined: 40)
        let keys: [Key] = [
            .character(" "), .backspace, .character("n"), .character("o"), .character("j"), .escape,
            .character("?"), .character("p"), .up, .down, .character("g"),
        ]
        for _ in 0..<40 {
            stage.size = Size(
                width: Int.random(in: 1...300, using: &chance),
                height: Int.random(in: 1...100, using: &chance))
            stage.press(keys.randomElement(using: &chance) ?? .escape)
            if let poll = stage.state.openPoll {
                try stage.happen(
                    .answer(poll.id, round: 1, Token([UInt8.random(in: 0...40, using: &chance)]), .option(0)))
            }
            #expect(stage.canvas.size == stage.size)
            #expect(!stage.canvas.text.contains(" %"))
        }
    }
}
