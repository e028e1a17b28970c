import Foundation
import Glibc
import Testing

@testable import Host

@Suite struct ParticipantsSocketTests {
    private let path = FileManager.default.temporaryDirectory.path() + "/room-\(UUID().uuidString.prefix(8))"

    @Test func `others can reach the participants' socket, and nobody else's host takes it over`() throws {
        defer { unlink(path) }
        let listener = try LocalSocket.listenForParticipants(at: path)
        defer { close(listener) }
        let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
        #expect(mode == 0o666)
        #expect {
            _ = try LocalSocket.listenForParticipants(at: path)
        } throws: { error in
            if case HostError.socketInUse = error { true } else { false }
        }
    }

    @Test func `a socket that nobody answers at is replaced`() throws {
        defer { unlink(path) }
        close(try LocalSocket.listenForParticipants(at: path))
        let listener = try LocalSocket.listenForParticipants(at: path)
        defer { close(listener) }
        let client = try #require(LocalSocket.connect(to: path))
        defer { close(client) }
        let seat = try #require(LocalSocket.accept(from: listener, onlyThisUser: false))
        close(seat)
        #expect(LocalSocket.accept(from: listener, onlyThisUser: false) == nil)
    }

    @Test func `a file that is no socket stays`() throws {
        defer { unlink(path) }
        try Data("kept".utf8).write(to: URL(filePath: path))
        #expect(throws: HostError.self) { _ = try LocalSocket.listenForParticipants(at: path) }
        #expect(try String(contentsOfFile: path, encoding: .utf8) == "kept")
    }
}
