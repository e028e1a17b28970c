import Drawing
import Keyboard
import Screens
import Session
import TestSupport
import Testing
import Workshop

/// Time for a task, on every screen.
@Suite struct TaskTests {
    private static let sizes = [
        Size(width: 80, height: 24), Size(width: 40, height: 12), Size(width: 132, height: 43),
    ]

    @Test func `T takes minutes and words at a console, and T again ends it`() throws {
        var console = try ConsoleWalk(.sample)
        console.type("T8 In threes.")
        #expect(console.intents.isEmpty)
        console.press(.enter)
        #expect(console.intents == [.work(.startTask(minutes: 8, words: "In threes"))])
        console.surroundings.work.task = TaskTime("In threes", minutes: 8, from: console.surroundings.now)
        let end = console.surroundings.now.adding(seconds: 480).clock
        #expect(console.text.contains("In threes, until about \(end). (T)"))
        console.type("T")
        #expect(console.intents.last == .work(.endTask))
    }

    @Test func `T takes minutes and words at the stage that presents, and T again ends it`() throws {
        var stage = try StageWalk(Examples.workshop)
        stage.press(.character("T"), .character("5"), .enter)
        #expect(stage.intents == [.work(.startTask(minutes: 5, words: ""))])
        stage.surroundings.work.task = TaskTime(minutes: 5, from: stage.surroundings.now)
        let end = stage.surroundings.now.adding(seconds: 300).clock
        #expect(stage.canvas.text.contains("Time for a task, until about \(end)."))
        stage.press(.character("T"))
        #expect(stage.intents.last == .work(.endTask))
    }

    @Test(arguments: ["", "0", "61", "x", "-3", "999999999999999999999"])
    func `what is no such minutes asks for nothing, says what is, and stays to be mended`(typed: String)
        throws
    {
        var console = try ConsoleWalk(.sample)
        console.type("T" + typed)
        console.press(.enter)
        #expect(console.intents.isEmpty && console.text.contains("Type from 1 to 60 minutes."))
        var stage = try StageWalk(Examples.workshop)
        stage.type("T" + typed)
        stage.press(.enter)
        #expect(stage.intents.isEmpty && stage.canvas.text.contains("Type from 1 to 60 minutes."))
        console.press(.control("u"), .character("6"), .character("0"), .enter)
        #expect(console.intents == [.work(.startTask(minutes: 60, words: ""))])
    }

    @Test func `no time begins while a poll is open, nor in a pause, and both screens say why`() throws {
        for (command, words) in [(Command.toggleOpen, "still open"), (.togglePause, "is paused")] {
            var console = try ConsoleWalk(.sample)
            try console.happen(.go(slide: 1))
            try console.happen(command)
            console.type("T")
            #expect(console.text.contains(words))
            console.type("5")
            console.press(.enter)
            #expect(!console.intents.contains { if case .work = $0 { true } else { false } })
            var stage = try StageWalk(Examples.workshop)
            try stage.happen(.go(slide: 9))
            try stage.happen(command)
            stage.press(.character("T"))
            #expect(stage.canvas.text.contains(words))
        }
    }

    @Test(arguments: sizes) func `it is a line of text on stage, seat and console`(size: Size) throws {
        var stage = try StageWalk(Examples.workshop, size: size, joined: 24)
        try stage.happen(.go(slide: 3))
        stage.press(.character("T"))
        try stage.look("task-asked-\(size.width)")
        stage.press(.escape)
        let task = TaskTime("In threes", minutes: 8, from: stage.surroundings.now)
        stage.surroundings.work.task = task
        try stage.look("task-\(size.width)")
        var seat = SeatWalk.inHardPart(at: Place(slide: 0, step: 0), size: size)
        seat.surroundings.now = stage.surroundings.now
        seat.surroundings.work.task = task
        try expectScreen(seat.canvas, named: "task-seat-\(size.width)")
        var console = try ConsoleWalk(Examples.workshop, size: size)
        console.surroundings.work.task = TaskTime("In threes", minutes: 8, from: console.surroundings.now)
        try console.look("task-console-\(size.width)")
    }

    @Test func `it changes once a minute, and counts nothing down`() {
        var seat = SeatWalk.inHardPart(at: Place(slide: 0, step: 0))
        seat.surroundings.work.task = TaskTime("In threes", minutes: 8, from: SeatWalk.now)
        var pictures: [String] = []
        for second in 0..<480 {
            seat.surroundings.now = SeatWalk.now.adding(seconds: Double(second))
            if seat.canvas.text != pictures.last { pictures.append(seat.canvas.text) }
        }
        #expect(pictures.count == 8)
        for picture in pictures { #expect(picture.contains("In threes, until about 00:08.")) }
        #expect(pictures.last?.contains("It is 00:07.") == true)
    }

    @Test func `in a pause it stands still, on every screen`() throws {
        var stage = try StageWalk(Examples.workshop)
        stage.surroundings.work.task = TaskTime("In threes", minutes: 8, from: stage.surroundings.now)
        try stage.happen(.togglePause)
        let paused = stage.canvas
        #expect(paused.text.contains("In threes: the time stands still."))
        stage.surroundings.now = stage.surroundings.now.adding(seconds: 300)
        #expect(stage.canvas == paused)
        var seat = SeatWalk.inHardPart(at: Place(slide: 0, step: 0))
        seat.surroundings.work.task = TaskTime(minutes: 8, from: SeatWalk.now)
        seat.happen(.paused(SeatWalk.now))
        #expect(seat.said.contains("Time for a task: the time stands still."))
    }

    @Test func `a linear seat hears the beginning, another end after a pause, and that it is over`() throws {
        var walk = try LinearWalk(at: 0)
        func clock(_ minutes: Int) -> String { Moment.at(minutes * 60).clock }
        walk.surroundings.work.task = TaskTime("In threes", minutes: 8, from: .at(0))
        walk.follow()
        walk.wait(60_000)
        walk.follow()
        #expect(walk.news() == ["Time for a task: In threes, until about \(clock(8))."])
        walk.type("again")
        #expect(walk.news().last == "Time for a task: In threes, until about \(clock(8)).")
        try walk.run(.togglePause)
        _ = walk.news()
        walk.wait(120_000)
        let paused = walk.state
        let task = walk.surroundings.work.task
        for event in try walk.state.decide(.togglePause, at: walk.surroundings.now) {
            walk.state.apply(event)
        }
        walk.surroundings.work.task = task?.followed(from: paused, to: walk.state, at: walk.surroundings.now)
        walk.follow()
        #expect(walk.news() == ["Going on.", "Time for a task: In threes, until about \(clock(10))."])
        walk.surroundings.work.task = nil
        walk.follow()
        #expect(walk.news() == ["Over: the time for the task."])
    }
}
