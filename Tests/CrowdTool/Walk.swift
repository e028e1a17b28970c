import Crowd
import Foundation

/// The crowd's way through the session of bench.md.
struct Walk {
    private static let steps = 10
    /// The polls that are answered one by one after the first, which is answered at a hundred a second, and the second,
    /// which is answered at once.
    private static let otherPolls = 3...8
    /// The poll that is answered while others flood.
    private static let floodedPoll = 9

    let room: Room
    /// Over how many seconds people join and answer; nil for 50 and 100 a second.
    let over: Double?
    var report: Report

    mutating func perform(_ script: CrowdTool.Script) {
        join()
        guard room.crowd.presenter != nil else {
            if script == .answers { answer("answer", over: answering) }
            if script == .burst { answer("burst", over: 1) }
            return
        }
        switch script {
        case .join: break
        case .steps: showSteps()
        case .flood: flood(1, by: "nno")
        case .answers: poll(1, as: "answer", by: "nno", over: answering)
        case .burst: poll(1, as: "burst", by: "nno", over: 1)
        case .mixed:
            showSteps()
            poll(1, as: "answer", by: "no", over: answering)
            poll(2, as: "burst", by: "ono", over: 1)
            for number in Self.otherPolls { poll(number, as: "poll \(number)", by: "ono", over: answering) }
            flood(Self.floodedPoll, by: "ono")
        }
    }

    private var people: Double { Double(room.crowd.people.count) }
    private var answering: Double { over ?? people / 100 }

    private mutating func join() {
        room.rest(1)
        report.begin()
        report.noteMemory()
        let (page, inRoom) = room.join(over: over ?? people / 50)
        room.rest(1)
        report.end("join", inRoom)
        report.add("first page", page)
        report.noteMemory()
    }

    private mutating func showSteps() {
        var (first, last): ([Microseconds], [Microseconds]) = ([], [])
        var (bytes, failures) = (0.0, 0)
        report.begin()
        for step in 1...Self.steps {
            let shown = room.show("Step \(step).", by: step == 1 ? "n" : " ")
            first += shown.times.first.map { [Microseconds($0 * 1000)] } ?? []
            last += shown.failures == 0 ? shown.times.last.map { [Microseconds($0 * 1000)] } ?? [] : []
            bytes += shown.bytes / Double(Self.steps)
            failures += shown.failures
            room.rest(0.5)
        }
        report.end("step, first screen", Measure(first, of: Self.steps, bytes: bytes))
        report.add("step, last screen", Measure(last, of: Self.steps, bytes: bytes))
        report.missedSteps = failures
    }

    private mutating func poll(_ number: Int, as name: String, by keys: String, over seconds: Double) {
        report.add("form of poll \(number)", room.open("Poll \(number).", by: keys))
        room.rest(1)
        answer(name, over: seconds)
    }

    /// Has the answers to a poll counted that come while others flood.
    private mutating func flood(_ number: Int, by keys: String) {
        let flood = Flood(room.crowd)
        guard flood.come(within: room.patience) else {
            return report.add("flood", Measure([], of: room.crowd.people.count))
        }
        report.add("form of poll \(number)", room.open("Poll \(number).", by: keys))
        room.rest(1)
        // They begin before the first answer, and go on until after the last.
        let seconds = max(answering, 3)
        flood.begin(for: seconds + 2)
        room.rest(1)
        answer("flood", over: seconds)
    }

    private mutating func answer(_ name: String, over seconds: Double) {
        let before = room.crowd.people.reduce(0) { $0 + $1.received }
        let console = room.crowd.presenter?.received
        report.begin()
        let measure = room.answer(over: seconds)
        room.rest(1)
        report.end(name, measure)
        let received = room.crowd.people.reduce(0) { $0 + $1.received } - before
        let others = Double(received) - measure.bytes * Double(measure.count)
        report.noteOthers(name, others / Double(max(measure.count, 1)))
        guard let console, let then = room.crowd.presenter?.received else { return }
        let pictures = then.pictures - console.pictures
        report.noteConsole(
            name, pictures: pictures, bytes: Double(then.bytes - console.bytes) / Double(max(pictures, 1)))
    }
}
