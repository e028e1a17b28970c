import Foundation
import Records
import Session
import TestSupport
import Testing
import Workshop

@testable import Host

/// The record as the host's loop writes to it, on a real disk that fills up and empties at any time.
@Suite(.enabled(if: SmallDisk.isPossible)) struct LedgerTests {
    private let disk: SmallDisk
    private var path: String { disk.path(of: "session.convene") }

    init() throws { disk = try SmallDisk() }

    private func ask(_ command: Command) -> (command: Command, ask: Ask) {
        (command, Ask(command, by: .nobody))
    }

    /// What a host would find that is started once this one was killed.
    private func stateAfterKill() async throws -> State {
        let copy = FileManager.default.temporaryDirectory.appending(path: "convene-\(UUID().uuidString)").path
        defer { for suffix in ["", "-wal", "-shm"] { unlink(copy + suffix) } }
        for suffix in ["", "-wal"] {
            try FileManager.default.copyItem(atPath: path + suffix, toPath: copy + suffix)
        }
        let record = try await Record.open(at: copy)
        let events = try await record.events(of: .sample, reading: { _ in nil })
        await record.close()
        return State(of: .sample, replaying: events)
    }

    @Test(arguments: 0..<8)
    func `replay equals live up to the steps that wait for the disk`(seed: UInt64) async throws {
        var generator = SeededGenerator(seed: seed)
        let record = try await Record.create(at: path, scenario: "text", name: "sample.md")
        let ledger = Ledger(record)
        let start = Moment(milliseconds: 1_795_500_000_000)
        var state = State(of: .sample)
        var recorded = state
        var waiting: [Event] = []
        var hasWaited = false
        for step in 0..<150 {
            if Int.random(in: 0..<6, using: &generator) == 0 { disk.clear() } else if step > 8 { disk.fill() }
            var asked: [(command: Command, ask: Ask)] = step == 0 ? [ask(.start)] : []
            for _ in 0..<3 {
                let command = Command.any(in: state, using: &generator)
                if case .finish = command { continue }
                asked.append(ask(command))
            }
            let now = Moment(milliseconds: start.milliseconds + Int64(step) * 5000)
            let taken = await ledger.take(asked, on: state, at: now)
            var after = state
            for event in taken.events { after.apply(event) }
            #expect(after == taken.state)
            state = taken.state
            if ledger.standing.waiting == 0 {
                (recorded, waiting) = (state, [])
            } else {
                waiting += taken.events
                hasWaited = true
            }
            #expect(waiting.count == ledger.standing.waiting)
            if step.isMultiple(of: 10) { #expect(try await stateAfterKill() == recorded) }
            var live = recorded
            for event in waiting { live.apply(event) }
            #expect(live == state)
        }
        #expect(hasWaited)
        disk.clear()
        await ledger.look(at: .now + .seconds(2))
        #expect(ledger.standing.waiting == 0 && ledger.standing.trouble == nil)
        #expect(try await stateAfterKill() == state)
        await ledger.close()
    }

    @Test func `the end needs the disk, and comes once there is room`() async throws {
        let record = try await Record.create(at: path, scenario: "text", name: "sample.md")
        let ledger = Ledger(record)
        let now = Moment(milliseconds: 1_795_500_000_000)
        var state = await ledger.take([ask(.start)], on: State(of: .sample), at: now).state
        while ledger.standing.trouble == nil {
            disk.fill()
            state = await ledger.take([ask(.toggleBlank)], on: state, at: now).state
        }
        let ended = await ledger.take([ask(.next), ask(.finish)], on: state, at: now)
        #expect(ended.outcomes.map(\.outcome) == [.accepted, .notWritten])
        #expect(ended.state.finished == nil)
        disk.clear()
        let last = await ledger.take([ask(.finish)], on: ended.state, at: now)
        #expect(last.state.finished != nil && ledger.standing.waiting == 0)
        #expect(await record.isFinished)
        await ledger.close()
    }
}
