import Drawing
import Glibc
import Lines
import TestSupport
import Testing

@testable import Host

/// Somebody at each of several lines of a host's own socket, each with a terminal.
final class People {
    private let descriptor: Int32
    private var reader = FrameReader<FrameFromHost>()
    private var terminals: [LineID: VirtualTerminal] = [:]
    private var verdicts: Set<LineID> = []
    private var gone: Set<LineID> = []

    init(at path: String) throws { descriptor = try #require(LocalSocket.connect(to: path)) }

    deinit { close(descriptor) }

    /// Has a stage or a console attached.
    func attach(_ wish: String) -> LineID {
        let line = newLine()
        sit(at: line, as: wish)
        return line
    }

    /// Has a participant let in, who has no terminal yet.
    func enter() async throws -> LineID {
        let line = newLine()
        send(.asked(line, user: "join", .none, from: .here))
        try await waits { $0.verdicts.contains(line) }
        return line
    }

    /// Opens the terminal of a line.
    func sit(at line: LineID, as wish: String = "participant") {
        send(.opened(line, Opening(wish: wish, terminal: "xterm-256color", width: 100, height: 30)))
    }

    private func newLine() -> LineID {
        let line = LineID(UInt32(terminals.count))
        terminals[line] = VirtualTerminal(size: Size(width: 100, height: 30))
        return line
    }

    /// Types `keys` at a line.
    func type(_ keys: String, at line: LineID) { send(.bytes(line, Array(keys.utf8))) }

    /// What stands on a line's terminal.
    func screen(of line: LineID) -> String { terminals[line]?.text ?? "" }

    /// Whether a line's terminal was shown nothing.
    func isBlank(_ line: LineID) -> Bool { terminals[line]?.isBlank ?? true }

    /// Whether the host has ended a line.
    func hasLeft(_ line: LineID) -> Bool { gone.contains(line) }

    /// Waits until `words` stand on a line's terminal.
    func waits(
        for words: String, at line: LineID, sourceLocation: SourceLocation = #_sourceLocation
    ) async throws {
        try await waits(sourceLocation: sourceLocation) { $0.screen(of: line).contains(words) }
    }

    /// Waits until `condition` holds, and hears meanwhile what the host says.
    func waits(
        sourceLocation: SourceLocation = #_sourceLocation, until condition: (People) -> Bool
    ) async throws {
        for _ in 0..<6000 {
            try hear()
            if condition(self) { return }
            try await Task.sleep(for: .milliseconds(5))
        }
        let screens = terminals.sorted { $0.key.number < $1.key.number }.map(\.value.text)
        Issue.record(
            "Waited in vain:\n\(screens.joined(separator: "\n~~~\n"))", sourceLocation: sourceLocation)
    }

    /// Whether `condition` holds within two seconds or so; hears meanwhile what the host says.
    func sees(_ condition: (People) -> Bool) async throws -> Bool {
        for _ in 0..<400 {
            try hear()
            if condition(self) { return true }
            try await Task.sleep(for: .milliseconds(5))
        }
        return false
    }

    private func hear() throws {
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = recv(descriptor, &buffer, buffer.count, Int32(MSG_DONTWAIT))
            guard count > 0 else { return }
            for frame in try reader.frames(from: buffer[..<count]) {
                switch frame {
                case .verdict(let line, _): verdicts.insert(line)
                case .bytes(let line, let bytes, _):
                    terminals[line]?.feed(bytes)
                    send(.drained(line))
                case .close(let line, _, _): gone.insert(line)
                case .begin, .areYouThere, .lastWords: break
                }
            }
        }
    }

    private func send(_ frame: FrameToHost) { _ = write(all: encoded(frame), to: descriptor) }
}
