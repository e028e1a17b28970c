import Glibc
import Lines

/// One socket of the host, with what was read of a frame and what is still to be written.
///
/// A link that is not trusted is one line, bears the limits of ``StrangerLimits``, and breaks where they are passed. Its
/// input waits in the socket, and so at whoever sends it, where it comes faster than it may.
struct Link {
    let descriptor: Int32
    /// What is to be written, from ``written`` on.
    private var output: [UInt8] = []
    private var written = 0
    private var reader = FrameReader<FrameToHost>()
    /// What a stranger has used up; nil for a link that is trusted.
    private var stranger: Stranger?
    /// Whether its far end is gone, or sent what is no frame, or more than is borne.
    private(set) var isBroken = false

    private struct Stranger {
        let limits: StrangerLimits
        var budget: InputBudget
        var line: LineID?
        var asks = 0
    }

    /// A link that may do what it likes.
    init(trusting descriptor: Int32) {
        self.descriptor = descriptor
        _ = fcntl(descriptor, F_SETFL, O_NONBLOCK)
    }

    /// A link that anybody may have opened, at `now` in milliseconds.
    init(_ descriptor: Int32, within limits: StrangerLimits, now: Int64) {
        self.init(trusting: descriptor)
        let budget = InputBudget(rate: limits.inputRate, burst: limits.inputBurst, now: now)
        stranger = Stranger(limits: limits, budget: budget)
    }

    var isTrusted: Bool { stranger == nil }

    /// Whether there is more to write than the socket takes.
    var isBlocked: Bool { !output.isEmpty }

    /// How much may be read at `now`, in milliseconds; of a stranger's nothing before it is worth the while.
    mutating func room(at now: Int64) -> Int {
        guard let room = stranger?.budget.room(at: now) else { return 65_536 }
        return room < 256 ? 0 : min(room, 65_536)
    }

    /// Puts `bytes` behind those that wait.
    mutating func send(_ bytes: [UInt8]) {
        guard !isBroken else { return }
        output += bytes
        if let stranger, output.count > stranger.limits.backlog { isBroken = true }
    }

    /// Writes what the socket takes.
    mutating func flush() {
        while written < output.count, !isBroken {
            let count = output.withUnsafeBytes { bytes in
                Glibc.send(
                    descriptor, bytes.baseAddress.map { $0 + written }, bytes.count - written,
                    Int32(MSG_NOSIGNAL))
            }
            if count > 0 {
                written += count
            } else if errno == EAGAIN {
                break
            } else if errno != EINTR {
                isBroken = true
            }
        }
        if written == output.count || isBroken { output = [] } else { output.removeFirst(written) }
        written = 0
    }

    /// The frames that have arrived whole by `now`, in milliseconds; a stranger's bytes, or the end, break the link.
    ///
    /// Where nothing may be read, it is only called because the far end is gone.
    mutating func receive(at now: Int64) -> [FrameToHost] {
        let room = room(at: now)
        guard room > 0 else {
            isBroken = true
            return []
        }
        var buffer = [UInt8](repeating: 0, count: room)
        let count = recv(descriptor, &buffer, buffer.count, 0)
        guard count > 0 else {
            if count == 0 || (errno != EAGAIN && errno != EINTR) { isBroken = true }
            return []
        }
        _ = stranger?.budget.take(count, at: now)
        do {
            let frames = try reader.frames(from: buffer[..<count])
            for (index, frame) in frames.enumerated() where !isBorne(frame) {
                isBroken = true
                return Array(frames[..<index])
            }
            return frames
        } catch {
            isBroken = true
            return []
        }
    }

    /// Whether a stranger may send this frame, of which note is taken.
    private mutating func isBorne(_ frame: FrameToHost) -> Bool {
        guard var known = stranger else { return true }
        defer { stranger = known }
        if case .asked = frame {
            known.asks += 1
            guard known.asks <= known.limits.asks else { return false }
        }
        guard let line = frame.line else { return true }
        if known.line == nil { known.line = line }
        return known.line == line
    }

    func close() { _ = Glibc.close(descriptor) }
}

/// What is borne with at the socket of `--participants`; the door has the same limits, and more that only ssh needs.
struct StrangerLimits {
    /// Input of one link: bytes in a second on average.
    var inputRate: Int64 = 4096
    /// The most input that a link may send at once, in bytes.
    var inputBurst: Int64 = 65_536
    /// How much output is held for one link, in bytes.
    var backlog = 4_194_304
    /// How often a link may ask to be let in.
    var asks = 6
    /// How many links there may be at once.
    var links = 1000
}

extension FrameToHost {
    /// The line that a frame is about.
    fileprivate var line: LineID? {
        switch self {
        case .listening, .failed, .alive: nil
        case .asked(let line, _, _, _), .opened(let line, _), .bytes(let line, _), .drained(let line),
            .resized(let line, _, _), .closed(let line):
            line
        }
    }
}
