import Session
import TestSupport
import Testing
import Workshop

@Suite struct TaskTimeTests {
    @Test func `it ends after its minutes, and a pause puts that off by as long as it was`() throws {
        var walk = try Walk(at: 0)
        var task = TaskTime("In threes", minutes: 8, from: .at(0))
        #expect(!task.isOver(at: .at(479), in: walk.state) && task.isOver(at: .at(480), in: walk.state))
        let before = walk.state
        try walk.run(.togglePause, at: 60)
        task = try #require(task.followed(from: before, to: walk.state, at: .at(60)))
        #expect(!task.isOver(at: .at(4000), in: walk.state))
        let paused = walk.state
        try walk.run(.togglePause, at: 160)
        task = try #require(task.followed(from: paused, to: walk.state, at: .at(160)))
        #expect(!task.isOver(at: .at(579), in: walk.state) && task.isOver(at: .at(580), in: walk.state))
    }

    @Test func `an open poll, a break and the end end it, and steps do not`() throws {
        for (command, isEnd) in [
            (Command.next, false), (.toggleBlank, false), (.toggleOpen, true),
            (.startBreak(minutes: 5), true),
            (.finish, true),
        ] {
            var walk = try Walk(at: 1)
            let before = walk.state
            try walk.run(command, at: 60)
            let task = TaskTime(minutes: 5, from: .at(0)).followed(from: before, to: walk.state, at: .at(60))
            #expect((task == nil) == isEnd, "\(command)")
            #expect((walk.state.workRefusal != nil) == isEnd, "\(command)")
        }
    }

    @Test(arguments: 0..<40 as Range<UInt64>)
    func `whatever happens, it takes its minutes and the pauses in them, and none beside a question`(
        seed: UInt64
    ) throws {
        var chance = SeededGenerator(seed: seed)
        var walk = try Walk(at: 0)
        var (task, paused, since): (TaskTime?, Double, Int) = (nil, 0, 0)
        for second in 1..<400 {
            if task == nil, walk.state.workRefusal == nil {
                (task, paused, since) = (TaskTime(minutes: 5, from: .at(second)), 0, second)
            }
            let before = walk.state
            if before.isPaused { paused += 1 }
            try? walk.run(.any(in: before, using: &chance), at: second + 1)
            task = task?.followed(from: before, to: walk.state, at: .at(second + 1))
            guard let task else { continue }
            let refusal = walk.state.workRefusal
            #expect(refusal == nil || refusal == .paused)
            guard !walk.state.isPaused else { continue }
            #expect(abs(task.end.seconds(since: .at(since)) - 300 - paused) < 0.01)
        }
    }
}
