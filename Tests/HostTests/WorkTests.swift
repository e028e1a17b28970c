import Lines
import Screens
import Session
import TestSupport
import Testing
import Workshop

@testable import Host

@Suite struct WorkTests {
    private let one = LineAddress(link: LinkID(number: 1), line: LineID(0))
    private let two = LineAddress(link: LinkID(number: 2), line: LineID(0))
    private let start = Moment(milliseconds: 1_795_500_000_000)

    @Test func `only the console that has the clicker gives time for a task`() {
        var room = Room.sample
        _ = room.seat(.facilitator(isConsole: true), at: one)
        _ = room.seat(.facilitator(isConsole: true), at: two)
        let begin = ConsoleIntent.work(.startTask(minutes: 5, words: "In threes"))
        #expect(room.take(begin, from: two) == [] && room.surroundings.work.task == nil)
        #expect(room.take(begin, from: one) == [.everyone(.now)])
        #expect(room.surroundings.work.task?.words == "In threes")
        #expect(room.take(.work(.endTask), from: two) == [] && room.surroundings.work.task != nil)
        #expect(room.take(.work(.endTask), from: one) == [.everyone(.now)])
        #expect(room.surroundings.work.task == nil)
    }

    @Test func `seats are painted once a minute until it goes by itself`() throws {
        let state = State(of: .sample)
        var work = Work()
        _ = work.take(.startTask(minutes: 3, words: ""), in: state, at: start)
        let painted = (0...200).map { second in
            work.pass(in: state, at: start.adding(seconds: Double(second)))
        }
        #expect(painted.filter { $0 == [.everyone(.soon)] }.count == 3)
        #expect(painted.firstIndex(of: [.everyone(.now)]) == 180)
        #expect(painted.filter { $0 == [.everyone(.now)] }.count == 1 && work.shown.task == nil)
    }

    @Test func `in a pause it does not go, and nobody is painted because of it`() {
        var state = State(of: .sample)
        state.apply(.started(start))
        var work = Work()
        _ = work.take(.startTask(minutes: 1, words: ""), in: state, at: start)
        state.apply(.paused(start))
        for second in 0...300 {
            #expect(work.pass(in: state, at: start.adding(seconds: Double(second))) == [])
        }
        let paused = state
        state.apply(.resumed(start.adding(seconds: 300)))
        work.follow(from: paused, to: state, at: start.adding(seconds: 300))
        #expect(work.shown.task?.end == start.adding(seconds: 360))
    }
}
