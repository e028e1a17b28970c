import Foundation
import Session
import TestSupport
import Testing
import Workshop

@testable import Records

@Suite struct FinishTests {
    private let scratch: Scratch

    init() throws { scratch = try Scratch() }

    @Test func `nothing but what may be shown is left in the file's bytes`() async throws {
        var session = try await sessionWithAnswers()
        var secrets = try await session.record.secrets()
        #expect(secrets.count == 3 + 8 + 16)
        secrets += secrets.map { Data($0.map { String(format: "%02x", $0) }.joined().utf8) }
        let texts = (0..<8).map { Data("marker\($0)".utf8) } + [Data("changed".utf8)]
        #expect(try texts.allSatisfy(scratch.holds))
        try await session.finish()
        #expect(try scratch.names == ["session.convene"])
        for part in secrets + texts { #expect(try !scratch.holds(part)) }
        #expect(await session.record.isFinished)
        await session.record.close()
        #expect(try scratch.names == ["session.convene"])
        #expect(try scratch.holds(Data("scenario's text".utf8)))
        #expect(try scratch.holds(Data("somebody@example.org".utf8)))
    }

    @Test(arguments: Stage.allCases)
    func `a finish that was interrupted is done again at the next opening`(stage: Stage) async throws {
        var session = try await sessionWithAnswers()
        let secrets = try await session.record.secrets()
        try await session.end(until: stage)
        for suffix in ["", "-wal"] where try scratch.names.contains("session.convene" + suffix) {
            try scratch.copy("session.convene" + suffix, to: "copy.convene" + suffix)
        }
        await session.record.close()
        try scratch.remove("session.convene")
        let copy = try await Record.open(at: scratch.path(of: "copy.convene"))
        #expect(await copy.isFinished)
        #expect(try scratch.names == ["copy.convene"])
        for part in secrets { #expect(try !scratch.holds(part)) }
        let state = State(
            of: .sample, replaying: try await copy.events(of: .sample, reading: Scenario.stored))
        #expect(state.finished != nil)
        #expect(state.joined == 8)
        #expect(state.standing(of: "thoughts").answered == 8)
        await copy.close()
    }

    @Test func `a finished record takes nothing more, and is not changed by being read`() async throws {
        var session = try await sessionWithAnswers()
        try await session.finish()
        await #expect(throws: RecordError.finished) { try await session.record.append([.started(.at(0))]) }
        await #expect(throws: RecordError.finished) { try await session.record.finish([]) }
        await session.record.close()
        let before = try scratch.bytes
        let again = try await Record.open(at: scratch.path)
        _ = try await again.events(of: .sample, reading: Scenario.stored)
        await #expect(throws: RecordError.finished) { try await again.append([.started(.at(0))]) }
        await #expect(throws: RecordError.finished) { try await again.finish([]) }
        await #expect(throws: RecordError.finished) { try await again.add(contact: "a@example.org") }
        await #expect(throws: RecordError.noKey) { try await again.token(for: "a", poll: "role", round: 1) }
        await again.close()
        #expect(try scratch.bytes == before)
    }

    @Test func `events that end the session end it whichever way they come`() async throws {
        let record = try await Record.create(at: scratch.path, scenario: "text", name: "sample.md")
        try await record.append([.started(.at(0))])
        try await record.append([.finished(.at(1))])
        #expect(await record.isFinished)
        #expect(
            try await record.events(of: .sample, reading: Scenario.stored) == [
                .started(.at(0)), .finished(.at(1)),
            ])
        await record.close()
    }

    @Test func `once the end is written nothing is appended, and finishing again goes on`() async throws {
        let record = try await Record.create(at: scratch.path, scenario: "text", name: "sample.md")
        try await record.append([.started(.at(0))])
        try await record.execute(
            """
            CREATE TRIGGER stop BEFORE UPDATE ON session WHEN NEW.phase = 'finished'
            BEGIN SELECT RAISE (ABORT, 'stop'); END
            """)
        await #expect(throws: RecordError.self) { try await record.finish([.finished(.at(1))]) }
        #expect(await !record.isFinished)
        await #expect(throws: RecordError.finished) { try await record.append([.paused(.at(2))]) }
        try await record.execute("DROP TRIGGER stop")
        try await record.finish([.finished(.at(3))])
        #expect(await record.isFinished)
        #expect(
            try await record.events(of: .sample, reading: Scenario.stored) == [
                .started(.at(0)), .finished(.at(1)),
            ])
        await record.close()
    }

    private func sessionWithAnswers() async throws -> LiveSession {
        let record = try await Record.create(at: scratch.path, scenario: "scenario's text", name: "sample.md")
        var session = LiveSession(of: .sample, in: record)
        try await session.run([.start, .nextSlide, .toggleOpen])
        for seat in 0..<8 {
            try await session.run([.takeSeat(await record.presence(for: "seat \(seat)"))])
            try await session.answer(.role, .option(seat % 3), by: "seat \(seat)")
        }
        try await session.run([.toggleOpen, .go(slide: 3), .next, .toggleOpen])
        for seat in 0..<8 {
            try await session.answer(.thoughts, .text("changed"), by: "seat \(seat)")
            try await session.answer(.thoughts, .text("marker\(seat)"), by: "seat \(seat)")
        }
        try await record.add(contact: "somebody@example.org")
        return session
    }
}

extension FinishTests {
    /// How far a finish comes before the host is killed.
    enum Stage: CaseIterable {
        case written, vacuumed, marked, done
    }
}

extension LiveSession {
    /// Ends the session as far as `stage`.
    fileprivate mutating func end(until stage: FinishTests.Stage) async throws {
        guard stage != .done else { return try await finish() }
        let events = try state.decide(.finish, at: .at(seconds + 1))
        try await record.end(events)
        if stage != .written { try await record.execute("VACUUM") }
        if stage == .marked { try await record.execute("UPDATE session SET phase = 'finished'") }
    }
}
