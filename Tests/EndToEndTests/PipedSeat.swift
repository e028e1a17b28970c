import Foundation
import Glibc
import Synchronization
import Testing

/// A real `ssh -T` between two pipes, as a script would run it: no terminal anywhere.
final class PipedSeat: Sendable {
    private struct Heard {
        var bytes: [UInt8] = []
        var isOver = false
    }

    private let process: pid_t
    private let input: Int32
    private let heard = Mutex(Heard())

    /// Connects as `user` to the room's door.
    init(_ user: String, in room: WorkshopRoom) throws {
        var (typed, said): ([Int32], [Int32]) = ([-1, -1], [-1, -1])
        guard pipe(&typed) == 0, pipe(&said) == 0 else { throw CannotStart() }
        for end in typed + said { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        process = try spawn(
            "ssh", ["-T"] + WorkshopRoom.sshOptions + ["-p", "\(room.port)", "\(user)@127.0.0.1"],
            ProcessInfo.processInfo.environment, input: typed[0], output: said[1])
        close(typed[0])
        close(said[1])
        input = typed[1]
        let output = said[0]
        Thread.detachNewThread { [self] in
            var buffer = [UInt8](repeating: 0, count: 65_536)
            while true {
                let count = read(output, &buffer, buffer.count)
                guard count > 0 else { break }
                heard.withLock { $0.bytes += buffer[..<count] }
            }
            close(output)
            heard.withLock { $0.isOver = true }
        }
    }

    /// Everything that was ever printed.
    var bytes: [UInt8] { heard.withLock(\.bytes) }

    var everything: String { String(decoding: bytes, as: UTF8.self) }

    var isOver: Bool { heard.withLock(\.isOver) }

    /// Sends a line.
    func type(_ line: String) { _ = write(input, line + "\n", line.utf8.count + 1) }

    /// Says that nothing more will be typed.
    func closeInput() { close(input) }

    /// The client's exit status once it has ended.
    func status() -> Int32 { exitStatus(of: process) }

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
        let deadline = ContinuousClock.now + .seconds(30)
        while ContinuousClock.now < deadline {
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
        for _ in 0..<200 {
            let before = bytes.count
            for line in lines {
                let count = bytes.count
                type(line)
                try await waits(
                    until: { $0.text(after: count).contains("\n") }, what: "a reply to \(line)", after: count,
                    sourceLocation: sourceLocation)
                if text(after: before).contains("type it again") { break }
            }
            guard text(after: before).contains("type it again") else {
                try await waits(for: recorded, after: before, sourceLocation: sourceLocation)
                return
            }
        }
        Issue.record("Never recorded: \(recorded)", sourceLocation: sourceLocation)
    }
}
