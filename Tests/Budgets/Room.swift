import CSystem
import Lines

/// Everybody's lines, over one connection to a host's own socket, which takes one thing after the other.
final class Room {
    private let descriptor: Int32
    private var reader = FrameReader<FrameFromHost>()
    private var buffer = [UInt8](repeating: 0, count: 65_536)
    /// How much each line was sent since it was last looked at, by its number: pictures, and words before them.
    private var waiting: [Int] = []
    /// What the line that was added last was told.
    private var verdict: Verdict?
    /// The text that came last to a line that has no terminal.
    private(set) var text: [UInt8] = []
    private var hasClosed = false

    init(at path: String) throws {
        descriptor = system_connect_to_path(path)
        guard descriptor >= 0 else { throw Mistake("nobody listens at \(path)") }
    }

    /// A line of somebody who comes to hold the session, with what `opening` says.
    func attach(_ opening: Opening) throws -> LineID {
        let line = LineID(UInt32(waiting.count))
        waiting.append(0)
        send([.opened(line, opening)])
        try wait(for: 1, at: [line])
        return line
    }

    /// Lets a participant in, past the first page.
    func join(_ opening: Opening) throws -> LineID {
        let line = LineID(UInt32(waiting.count))
        waiting.append(0)
        verdict = nil
        send([.asked(line, user: "join", .none, from: .here)])
        try read { self.verdict != nil }
        guard verdict == .admit else { throw Mistake("somebody was not let in") }
        send([.opened(line, opening)])
        // The seat words, and the first page.
        try wait(for: 2, at: [line])
        try press("\r", at: line)
        return line
    }

    /// Presses keys, until a picture has come back.
    func press(_ keys: String, at line: LineID) throws { try press(keys, at: line, until: [line]) }

    /// Presses keys, until each of `lines` has been sent a picture.
    func press(_ keys: String, at line: LineID, until lines: [LineID]) throws {
        send([.bytes(line, Array(keys.utf8))])
        try wait(for: 1, at: lines)
    }

    /// The summary of the session as it stands.
    func summary() throws -> String {
        let line = LineID(UInt32(waiting.count))
        waiting.append(0)
        text = []
        send([.opened(line, Opening(wish: "report - budgets", terminal: "", width: 80, height: 24))])
        try read { self.hasClosed }
        return String(decoding: text, as: UTF8.self)
    }

    private func wait(for count: Int, at lines: [LineID]) throws {
        do {
            try read { lines.allSatisfy { self.waiting[Int($0.number)] >= count } }
        } catch {
            let silent = lines.map { Int($0.number) }.filter { waiting[$0] < count }
            throw Mistake("\(error); lines \(silent) wait for it")
        }
        for line in lines { waiting[Int(line.number)] = 0 }
        send(lines.map { .drained($0) })
    }

    private func read(until isThere: () -> Bool) throws {
        while !isThere() {
            guard system_wait_readable(descriptor, 60_000) > 0 else {
                throw Mistake("the host has said nothing for a minute")
            }
            let count = system_receive(descriptor, &buffer, buffer.count)
            guard count > 0 else { throw Mistake("the host has gone") }
            for frame in try reader.frames(from: buffer[..<count]) { take(frame) }
        }
    }

    private func take(_ frame: FrameFromHost) {
        switch frame {
        case .verdict(_, let verdict): self.verdict = verdict
        case .bytes(let line, let bytes, _):
            waiting[Int(line.number)] += 1
            text = bytes
        case .close: hasClosed = true
        case .begin, .areYouThere, .lastWords: break
        }
    }

    private func send(_ frames: [FrameToHost]) {
        let bytes = frames.flatMap { encoded($0) }
        _ = system_send(descriptor, bytes, bytes.count)
    }
}
