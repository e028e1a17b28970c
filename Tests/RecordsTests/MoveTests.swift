import Foundation
import Session
import TestSupport
import Testing
import Workshop

@testable import Records

/// Records whose file or folder is gone from its place while they are open.
@Suite struct MoveTests {
    private let scratch: Scratch
    private var folder: URL { scratch.folder.appending(path: "room") }
    private var path: String { scratch.path(of: "room/session.convene") }
    private var rescue: String { scratch.path(of: "home.convene") }

    init() throws {
        scratch = try Scratch()
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }

    /// What becomes of the file.
    enum Loss: CaseIterable {
        case fileRemoved, folderRemoved, folderMoved, fileMoved, fileReplaced, logRemoved
    }

    private func lose(_ loss: Loss) throws {
        let files = FileManager.default
        switch loss {
        case .fileRemoved: try files.removeItem(atPath: path)
        case .folderRemoved: try files.removeItem(at: folder)
        case .folderMoved: try files.moveItem(at: folder, to: scratch.folder.appending(path: "elsewhere"))
        case .fileMoved: try files.moveItem(atPath: path, toPath: scratch.path(of: "moved.convene"))
        case .fileReplaced:
            try files.removeItem(atPath: path)
            try Data("another".utf8).write(to: URL(filePath: path))
        case .logRemoved: try files.removeItem(atPath: path + "-wal")
        }
    }

    private func session() async throws -> LiveSession {
        var session = LiveSession(
            of: .sample, in: try await .create(at: path, scenario: "text", name: "sample.md"))
        try await session.run([.start, .nextSlide, .toggleOpen])
        try await session.answer(.role, .option(1), by: "a")
        try await session.record.add(contact: "somebody@example.org")
        return session
    }

    /// The files in this test's folders that hold `key`, by their names.
    private func holders(of key: Data) throws -> [String] {
        let files = FileManager.default.enumerator(atPath: scratch.folder.path)?.compactMap { $0 as? String }
        return (files ?? []).filter { name in
            let content = FileManager.default.contents(atPath: scratch.path(of: name))
            return content?.range(of: key) != nil
        }
    }

    @Test(arguments: Loss.allCases)
    func `a record that is gone takes nothing, and its copy has all that it had and goes on`(loss: Loss)
        async throws
    {
        var session = try await session()
        let record = session.record
        let before = session.state
        #expect(await record.isInPlace)
        try lose(loss)
        #expect(await !record.isInPlace)
        await #expect(throws: RecordError.gone(path)) {
            try await session.answer(.role, .option(0), by: "b")
        }
        await #expect(throws: RecordError.gone(path)) { try await record.add(contact: "b@example.org") }
        #expect(await record.postpone([.blanked(true)]))
        #expect(session.state == before)

        let key = try #require(try await record.keys(of: "role").first)
        try await record.move(to: rescue)
        #expect(await record.isInPlace)
        #expect(try await session.replayed() == before)
        #expect(
            try FileManager.default.attributesOfItem(atPath: rescue)[.posixPermissions] as? Int == 0o600)
        #expect(try holders(of: key) == ["home.convene"])

        // The seat that answered before is the same seat.
        try await session.answer(.role, .option(2), by: "a")
        try await session.answer(.role, .option(2), by: "b")
        #expect(session.state.standing(of: "role").answered == 2)
        #expect(try await session.replayed().isBlank)
        try await session.finish()
        #expect(await record.isInPlace)
        await record.close()
        #expect(try await Record.contacts(at: rescue) == ["somebody@example.org"])
        #expect(try holders(of: key).isEmpty)
        let left = FileManager.default.enumerator(atPath: scratch.folder.path)?.compactMap { $0 as? String }
        let records = (left ?? []).filter { $0.contains(".convene") }.sorted()
        let others = loss == .fileReplaced ? ["room/session.convene"] : []
        #expect(records == ["home.convene"] + others)
    }

    @Test func `a file that was moved has given its keys away before the copy has them`() async throws {
        let session = try await session()
        let key = try #require(try await session.record.keys(of: "role").first)
        try lose(.folderMoved)
        let copy = try await session.record.copied(to: rescue)
        #expect(try await session.record.rows(of: "secret") == 0)
        #expect(try holders(of: key).allSatisfy { $0.hasPrefix("home.convene") })
        copy.close()
        await session.record.close()
    }

    @Test func `where no copy can be made the record is what it was, and nothing is left of the copy`()
        async throws
    {
        var session = try await session()
        try lose(.folderMoved)
        let secrets = try await session.record.secrets()
        try scratch.write(Data("another's".utf8), to: "elsewhere/other.convene-wal")
        for place in ["none/home.convene", "elsewhere/session.convene", "elsewhere/other.convene"] {
            await #expect(throws: RecordError.self) {
                try await session.record.move(to: scratch.path(of: place))
            }
        }
        #expect(try await session.record.secrets() == secrets)
        #expect(try scratch.names == ["elsewhere"])
        let others = try FileManager.default.contentsOfDirectory(atPath: scratch.path(of: "elsewhere"))
        #expect(
            others.sorted() == ["other.convene-wal", "session.convene", "session.convene-wal"])
        try FileManager.default.moveItem(at: scratch.folder.appending(path: "elsewhere"), to: folder)
        #expect(await session.record.isInPlace)
        try await session.answer(.role, .option(2), by: "a")
        #expect(try await session.replayed() == session.state)
        await session.record.close()
    }

    @Test(.enabled(if: SmallDisk.isPossible))
    func `a disk that has no room for the copy keeps nothing of it, and the keys stay`() async throws {
        let session = try await session()
        let disk = try SmallDisk()
        disk.fill()
        try lose(.folderMoved)
        let secrets = try await session.record.secrets()
        await #expect(throws: RecordError.diskFull) {
            try await session.record.move(to: disk.path(of: "home.convene"))
        }
        #expect(try await session.record.secrets() == secrets)
        #expect(!FileManager.default.fileExists(atPath: disk.path(of: "home.convene")))
        await session.record.close()
    }

    @Test func `an end that was interrupted is ended in the copy`() async throws {
        let session = try await session()
        let record = session.record
        try await record.end(try session.state.decide(.finish, at: .at(99)))
        try lose(.folderRemoved)
        try await record.move(to: rescue)
        await record.close()
        let again = try await Record.open(at: rescue)
        #expect(await again.isFinished)
        await again.close()
    }
}
