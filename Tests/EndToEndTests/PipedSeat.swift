import Foundation
import Glibc
import Synchronization
import TestSupport
import Testing

/// A real `ssh -T` between two pipes, as a script would run it: no terminal anywhere.
final class PipedSeat: Sendable {
    private struct Heard {
        var bytes: [UInt8] = []
        var isOver = false
    }

    private let process: PipedProcess
    private let heard = Mutex(Heard())

    /// Connects as `user` to the room's door, with more options where they are named.
    init(_ user: String, in room: WorkshopRoom, _ more: [String] = []) throws {
        // Somebody who types to a client that has gone must not end the tests.
        signal(SIGPIPE, SIG_IGN)
        let words = room.inside(
            "/usr/bin/ssh",
            ["-T"] + more + WorkshopRoom.sshOptions + ["-p", "\(room.port)", "\(user)@127.0.0.1"])
        process = try PipedProcess(words[0], Array(words.dropFirst()), environment: [:])
        let output = process.output
        Thread.detachNewThread { [self] in
            while true {
                let bytes = output.availableData
                guard !bytes.isEmpty else { break }
                heard.withLock { $0.bytes += bytes }
            }
            heard.withLock { $0.isOver = true }
        }
    }

    /// Everything that was ever printed.
    var bytes: [UInt8] { heard.withLock(\.bytes) }

    var everything: String { String(decoding: bytes, as: UTF8.self) }

    var isOver: Bool { heard.withLock(\.isOver) }

    /// Sends a line.
    func type(_ line: String) throws { try send(line + "\n") }

    /// Sends bytes as they are.
    func send(_ text: String) throws { try process.input.write(contentsOf: Data(text.utf8)) }

    /// Says that nothing more will be typed.
    func closeInput() throws { try process.input.close() }

    /// Ends the client at once.
    func kill() { _ = Glibc.kill(process.process, SIGKILL) }

    /// The client's exit status once it has ended.
    func status() -> Int32 { process.status() }

    /// What was printed behind its first `count` bytes.
    func text(after count: Int) -> String { String(decoding: bytes.dropFirst(count), as: UTF8.self) }

    /// Waits until all of `words` were printed behind its first `count` bytes.
    @discardableResult
    func waits(
        for words: String..., after count: Int = 0, sourceLocation: SourceLocation = #_sourceLocation
    ) async throws -> Bool {
        try await waits(
            until: { seat in
                let text = seat.text(after: count)
                return words.allSatisfy(text.contains)
            }, what: "\(words)", after: count, sourceLocation: sourceLocation)
    }

    /// Waits until `condition` holds.
    @discardableResult
    func waits(
        until condition: (PipedSeat) -> Bool, what: String, after count: Int = 0,
        sourceLocation: SourceLocation = #_sourceLocation
    ) async throws -> Bool {
        for _ in 0..<1500 {
            if condition(self) { return true }
            try await Task.sleep(for: .milliseconds(20))
        }
        Issue.record(
            "Waited in vain for \(what). Behind it:\n\(text(after: count))", sourceLocation: sourceLocation)
        return false
    }

    /// Waits until the client has gone.
    @discardableResult
    func waitsForEnd(sourceLocation: SourceLocation = #_sourceLocation) async throws -> Bool {
        try await waits(until: \.isOver, what: "the end", sourceLocation: sourceLocation)
    }

    /// Answers a poll with `lines`, the last of which sends; types them again where they were read back because
    /// the poll had only just opened.
    func answer(
        _ lines: [String], until recorded: String, sourceLocation: SourceLocation = #_sourceLocation
    ) async throws {
        for _ in 0..<300 {
            let before = bytes.count
            for line in lines {
                let count = bytes.count
                try type(line)
                try await waits(
                    until: { $0.text(after: count).contains("\n") }, what: "a reply to \(line)", after: count,
                    sourceLocation: sourceLocation)
                if text(after: before).contains("type it again") { break }
            }
            guard text(after: before).contains("type it again") else {
                try await waits(for: recorded, after: before, sourceLocation: sourceLocation)
                return
            }
            // A fast machine reads back hundreds of lines before a question is old enough to be answered.
            try await Task.sleep(for: .milliseconds(100))
        }
        Issue.record("Never recorded: \(recorded)", sourceLocation: sourceLocation)
    }
}
