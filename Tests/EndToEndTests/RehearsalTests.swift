import Foundation
import Glibc
import TestSupport
import Testing

/// A facilitator practises alone: the real host, door and screens, and a room of people who do not exist.
@Suite(.serialized, .timeLimit(.minutes(3)))
struct RehearsalTests {
    /// Rehearses with people who need no time to think, before the first poll.
    private func rehearse(_ more: [String] = [], in room: WorkshopRoom) async throws -> PseudoTerminal {
        let scenario = WorkshopRoom.root.appending(path: "Scenarios/retrospective.md").path()
        let people = ["--people", "8", "--seed", "7", "--pace", "0"]
        let stage = try room.convene(
            ["rehearse", scenario] + people + more, with: ["TMPDIR": room.folder.path()])
        try await stage.waits(for: "Rehearsal · Looking back, looking forward", "8 came")
        stage.type("   ")
        try await stage.waits(for: "How did the last weeks feel?", "Rehearsal · ")
        return stage
    }

    /// The folders of rehearsals whose records are not kept.
    private func folders(of room: WorkshopRoom) throws -> [URL] {
        try FileManager.default.contentsOfDirectory(at: room.folder, includingPropertiesForKeys: nil)
            .filter { $0.lastPathComponent.hasPrefix("convene-rehearsal-") }
    }

    private func isEmpty(_ room: WorkshopRoom) throws -> Bool {
        try ["serve", "door", "crowd"].allSatisfy { try room.processes($0).isEmpty }
            && folders(of: room).isEmpty
    }

    @Test func `a room comes, answers the poll that is opened, and leaves nothing behind`() async throws {
        let room = try WorkshopRoom()
        defer { room.clear() }
        let stage = try await rehearse(in: room)
        let folder = try #require(try folders(of: room).first)
        let mode = try FileManager.default.attributesOfItem(atPath: folder.path())[.posixPermissions]
        #expect(mode as? Int == 0o700)
        stage.type("o")
        try await stage.waits(for: "More than 6 have answered")
        stage.type("o")
        try await stage.waits(untilGone: "Press o to close")
        stage.type("r")
        try await stage.waits(for: "answers", "█")
        stage.type("q")
        try await stage.waits(for: "End for everyone?")
        stage.type("y")
        try await stage.waits(for: "Thank you")
        stage.type("q")
        try await stage.waitsForEnd()
        #expect(stage.status() == 0)
        #expect(stage.screen.contains("The rehearsal is over, and its record erased."))
        #expect(try isEmpty(room))
    }

    @Test func `a terminal that is closed takes the room and the record with it`() async throws {
        let room = try WorkshopRoom()
        defer { room.clear() }
        let stage = try await rehearse(in: room)
        #expect(try folders(of: room).count == 1)
        #expect(try room.processes("crowd").count == 1)
        stage.hangUp()
        try await stage.waits(until: { _ in (try? isEmpty(room)) == true }, what: "nothing is left")
    }

    @Test func `a record that is kept says what it is`() async throws {
        let room = try WorkshopRoom()
        defer { room.clear() }
        let records = room.folder.appending(path: "records")
        let configuration = room.folder.appending(path: "config/convene")
        try FileManager.default.createDirectory(at: configuration, withIntermediateDirectories: true)
        try Data("records: \(records.path())\n".utf8).write(to: configuration.appending(path: "config.yaml"))
        let stage = try await rehearse(["--keep"], in: room)
        stage.type("d")
        try await stage.waits(for: "The rehearsal is over. Record: ")
        try await stage.waitsForEnd()
        #expect(try isEmpty(room))
        let names = try FileManager.default.contentsOfDirectory(atPath: records.path())
        let name = try #require(names.first { $0.hasSuffix(".convene") })
        #expect(name.hasPrefix("retrospective-rehearsal-2"))
        let summary = try room.output(["summary", records.appending(path: name).path()]).text
        #expect(summary.hasPrefix("REHEARSAL: LOOKING BACK, LOOKING FORWARD"))
        #expect(summary.contains("8 seats were taken."))
    }
}
