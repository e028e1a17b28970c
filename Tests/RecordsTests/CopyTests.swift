import Foundation
import GRDB
import Session
import TestSupport
import Testing
import Workshop

@testable import Records

/// Records that somebody copied or moved, by means of the system or of SQLite.
@Suite struct CopyTests {
    private let scratch: Scratch

    init() throws { scratch = try Scratch() }

    /// How any program that knows SQLite can make a copy; all but one have no write-ahead log.
    enum Way: CaseIterable {
        case vacuumed, backedUp, withoutLog
    }

    @Test(arguments: Way.allCases)
    func `a copy that is not finished is taken for none that is, whatever its header says`(way: Way)
        async throws
    {
        let session = try await sessionWithAddress()
        // As a host that was killed left it.
        for suffix in ["", "-wal"] {
            try scratch.copy("session.convene" + suffix, to: "left.convene" + suffix)
        }
        await session.record.close()
        try scratch.remove("session.convene")
        let path = try copy(by: way)
        let before = try Data(contentsOf: URL(filePath: path))
        for only in [true, false] {
            await #expect(throws: RecordError.unfinished(path)) {
                try await Record.erase(at: path, contacts: only)
            }
        }
        await #expect(throws: RecordError.unfinished(path)) { try await Record.contacts(at: path) }
        #expect(try Data(contentsOf: URL(filePath: path)) == before)
        let copy = try await Record.open(at: path)
        #expect(await !copy.isFinished)
        var resumed = LiveSession(in: copy, at: session.state, seconds: session.seconds)
        #expect(try await resumed.replayed() == session.state)
        try await resumed.answer(.role, .option(2), by: "b")
        try await resumed.finish()
        await copy.close()
        #expect(try await Record.contacts(at: path) == ["somebody@example.org"])
        try await Record.erase(at: path, contacts: false)
        #expect(try scratch.names.isEmpty)
    }

    @Test func `a finished record that was given a log again is finished`() async throws {
        var session = try await sessionWithAddress()
        try await session.finish()
        await session.record.close()
        let queue = try DatabaseQueue(path: scratch.path)
        try await queue.writeWithoutTransaction { try $0.execute(sql: "PRAGMA journal_mode = WAL") }
        try queue.close()
        #expect(try await Record.contacts(at: scratch.path) == ["somebody@example.org"])
        try await Record.erase(at: scratch.path, contacts: false)
        #expect(try scratch.names.isEmpty)
    }

    @Test func `a record that was moved without its log says so, and goes on once the log is back`()
        async throws
    {
        let session = try await sessionWithAddress()
        let path = scratch.path(of: "moved.convene")
        try scratch.copy("session.convene", to: "moved.convene")
        let before = try scratch.bytes["moved.convene"]
        await #expect(throws: RecordError.logMissing(path)) { try await Record.open(at: path) }
        await #expect(throws: RecordError.logMissing(path)) { try await Record.contacts(at: path) }
        await #expect(throws: RecordError.logMissing(path)) {
            try await Record.erase(at: path, contacts: false)
        }
        #expect(try scratch.bytes["moved.convene"] == before)
        try scratch.copy("session.convene-wal", to: "moved.convene-wal")
        let moved = try await Record.open(at: path)
        let events = try await moved.events(of: .sample, reading: Scenario.stored)
        #expect(State(of: .sample, replaying: events) == session.state)
        await moved.close()
        // Given back, it needs no log.
        #expect(try !scratch.names.contains("moved.convene-wal"))
        await (try Record.open(at: path)).close()
        await session.record.close()
    }

    @Test func `once a poll is closed its answers are in the file itself`() async throws {
        var session = try await sessionWithAddress()
        try await session.answer(.role, .option(1), by: "b")
        #expect(try #require(try scratch.bytes["session.convene-wal"]).count > 0)
        try await session.run([.toggleOpen])
        try scratch.copy("session.convene", to: "copy.convene")
        // Whoever has lost the log can do without it.
        try scratch.write(Data(), to: "copy.convene-wal")
        let copy = try await Record.open(at: scratch.path(of: "copy.convene"))
        let events = try await copy.events(of: .sample, reading: Scenario.stored)
        #expect(State(of: .sample, replaying: events) == session.state)
        await copy.close()
        await session.record.close()
    }

    private func sessionWithAddress() async throws -> LiveSession {
        var session = LiveSession(
            of: .sample, in: try await .create(at: scratch.path, scenario: "text", name: "sample.md"))
        try await session.run([.start, .nextSlide, .toggleOpen])
        try await session.run([.takeSeat(await session.record.presence(for: "a"))])
        try await session.answer(.role, .option(1), by: "a")
        try await session.record.add(contact: "somebody@example.org")
        return session
    }

    private func copy(by way: Way) throws -> String {
        let path = scratch.path(of: "copy.convene")
        let queue = try DatabaseQueue(path: scratch.path(of: "left.convene"))
        switch way {
        case .vacuumed: try queue.writeWithoutTransaction { try $0.execute(sql: "VACUUM INTO '\(path)'") }
        case .backedUp:
            let other = try DatabaseQueue(path: path)
            try queue.backup(to: other)
            try other.close()
        case .withoutLog:
            try queue.writeWithoutTransaction { try $0.execute(sql: "PRAGMA journal_mode = DELETE") }
        }
        try queue.close()
        if way == .withoutLog { try scratch.copy("left.convene", to: "copy.convene") }
        try scratch.remove("left.convene")
        return path
    }
}
