import Foundation
import Lines
import Records
import Session
import Synchronization
import TestSupport
import Testing
import Workshop

@testable import Host

/// A host whose record is at work for as long as the test wishes, as it is with a slow disk.
@Suite struct BusyRecordTests {
    private static let scenario = Scenario(
        title: "Rain",
        sections: [
            Section(
                title: "Clouds",
                slides: [
                    Slide(
                        title: "Umbrellas", intensity: 2, contentNote: "It pours.",
                        steps: [
                            .init(
                                poll: Poll(
                                    id: "role", ask: "Who has one?", kind: .choice(options: ["I", "Nobody"])))
                        ])
                ])
        ])

    /// Holds a session with a console, and lets `act` happen; once more where it says that the host was just looking after
    /// its record, which it does once a second, and so waited for it.
    private func hold(_ act: (Record, People, _ console: LineID) async throws -> Bool) async throws {
        for _ in 0..<6 where try await holdOnce(act) { return }
        Issue.record("the host waited for its record each time")
    }

    private func holdOnce(_ act: (Record, People, _ console: LineID) async throws -> Bool) async throws
        -> Bool
    {
        let folder = FileManager.default.temporaryDirectory.appending(
            path: "busy-\(UUID().uuidString.prefix(8))")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let record = try await Record.create(
            at: folder.appending(path: "rain.convene").path(), scenario: "", name: "rain.md")
        let socket = folder.appending(path: "socket").path()
        let host = try SessionHost(
            record: record, scenario: Self.scenario, events: [],
            options: HostOptions(socketPath: socket, door: nil, feedbackPicture: []))
        try await host.open()
        let running = Task { await host.run() }
        let people = try People(at: socket)
        let console = people.attach("console")
        try await people.waits(for: "0 here", at: console)
        let isDone = try await act(record, people, console)
        host.terminate()
        await running.value
        return isDone
    }

    @Test func `whoever asks for support, steps away, hides or leaves waits for no answer to be on disk`()
        async throws
    {
        try await hold { record, people, console in
            var seats: [LineID] = []
            for _ in 0..<5 {
                let seat = try await people.enter()
                people.sit(at: seat)
                try await people.waits(for: "seat words", at: seat)
                people.type("\r", at: seat)
                seats.append(seat)
            }
            people.type(" o", at: console)
            for seat in seats { try await people.waits(for: "Who has one?", at: seat) }
            let (answering, asking, stepping) = (seats[0], seats[1], seats[2])
            let (hiding, leaving) = (seats[3], seats[4])
            people.type("\u{1B}", at: hiding)
            people.type("1", at: answering)
            try await people.waits(for: "▸ 1", at: answering)
            try await people.waits { !$0.screen(of: hiding).contains("then Enter") }

            let work = Work()
            let working = Task { await record.doOnly(work) }
            try await people.waits { _ in work.hasBegun }
            people.type("\r", at: answering)
            people.type("!", at: asking)
            people.type("a", at: stepping)
            people.type("h", at: hiding)
            people.type("\u{3}", at: leaving)
            guard try await people.sees({ $0.screen(of: asking).contains("Support for you") }) else {
                work.end()
                await working.value
                return false
            }
            try await people.waits(for: "Hidden at your seat", at: hiding)
            try await people.waits { !$0.screen(of: stepping).contains("Who has one?") }
            try await people.waits { $0.hasLeft(leaving) }
            // Nor does whoever has just answered.
            people.type("!", at: answering)
            try await people.waits(for: "Support for you", at: answering)
            #expect(work.isGoingOn)
            work.end()
            await working.value
            people.type("\u{1B}", at: answering)
            try await people.waits(for: "Recorded", at: answering)
            try await people.waits(for: "answered 1 of 5", at: console)
            return true
        }
    }

    @Test func `who comes is shown nothing before the seat is on disk, whatever they type`() async throws {
        try await hold { record, people, console in
            let seat = try await people.enter()
            let work = Work()
            let working = Task { await record.doOnly(work) }
            try await people.waits { _ in work.hasBegun }
            people.sit(at: seat)
            people.type("\r", at: seat)
            // The console's page shows that what was typed before has been taken.
            people.type("?", at: console)
            guard try await people.sees({ !$0.screen(of: console).contains("0 here") }) else {
                work.end()
                await working.value
                return false
            }
            #expect(people.isBlank(seat) && work.isGoingOn)
            work.end()
            await working.value
            try await people.waits(for: "Rain", at: seat)
            #expect(!people.screen(of: seat).contains("our seat words"))
            return true
        }
    }
}

/// Something that a record does before anything else.
private final class Work: Sendable {
    private let gate = DispatchSemaphore(value: 0)
    private let stage = Mutex((hasBegun: false, isOver: false))

    var hasBegun: Bool { stage.withLock(\.hasBegun) }
    var isGoingOn: Bool { stage.withLock { $0.hasBegun && !$0.isOver } }

    func end() {
        stage.withLock { $0.isOver = true }
        gate.signal()
    }

    fileprivate func go() {
        stage.withLock { $0.hasBegun = true }
        gate.wait()
    }
}

extension Record {
    fileprivate func doOnly(_ work: Work) { work.go() }
}
