import CSystem
import Foundation
import Glibc
import Host
import Lines
import Synchronization
import TestSupport
import Testing

/// `convene stream` in a process of its own, with the test as its host.
final class StreamUnderTest {
    /// Every process that was one, for whoever looks for others.
    static let processes = Mutex<Set<pid_t>>([])

    let process: pid_t
    let room: String
    private let control: Int32
    private var reader = FrameReader<FrameFromStream>()
    private var newest: UInt32 = 0
    /// Every frame so far, in order.
    private(set) var heard: [FrameFromStream] = []

    /// Starts one, which follows `order`.
    init(_ order: StreamOrder) throws {
        (process, control) = try ChildProcess.start("stream", of: Self.program, endsWithParent: false)
        room = order.room
        Self.processes.withLock { _ = $0.insert(process) }
        send(.begin(order))
    }

    /// One that is connected to the servers' session of this name, and the room begins with a number of its own.
    convenience init(
        _ session: String, on servers: StreamServers, makes: Bool = true, follows: Bool = true,
        change: (inout StreamOrder) -> Void = { _ in }
    ) throws {
        var order = StreamOrder(
            servers: servers.addresses, session: session, room: Self.anyRoom(), replicas: 3, makes: makes,
            credentials: servers.credentials, authorities: servers.authorities)
        change(&order)
        try self.init(order)
        try play { $0.facts != nil }
        if follows { send(.follow(after: 0)) }
    }

    deinit {
        system_close(control)
        var status: Int32 = 0
        system_signal(process, SIGKILL)
        while system_reap(process, &status) == 0 { usleep(1000) }
    }

    static func anyRoom() -> String {
        let digits = String(UInt64.random(in: 0 ... .max), radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }

    /// The program, which lies beside the tests.
    static let program: String = {
        let tests = Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") }?.bundleURL
        return (tests?.deletingLastPathComponent().path() ?? ".build/debug/") + "convene"
    }()

    func send(_ frame: FrameToStream) {
        var rest = encoded(frame)[...]
        while !rest.isEmpty {
            let taken = rest.withUnsafeBytes { system_send(control, $0.baseAddress, $0.count) }
            guard taken > 0 else { return }
            rest = rest.dropFirst(taken)
        }
    }

    /// Plays host until `isDone`, or until time is over, which is an error.
    func play(
        seconds: Double = 20, sourceLocation: SourceLocation = #_sourceLocation,
        until isDone: (StreamUnderTest) -> Bool
    ) throws {
        let end = system_milliseconds() + Int64(seconds * 1000)
        while !isDone(self) {
            try #require(
                system_milliseconds() < end, "what was waited for did not come: \(told.suffix(5))",
                sourceLocation: sourceLocation)
            try #require(listen(for: 20), "the process has gone", sourceLocation: sourceLocation)
        }
    }

    /// Plays host for a while.
    func play(seconds: Double) {
        let end = system_milliseconds() + Int64(seconds * 1000)
        while system_milliseconds() < end { _ = listen(for: 20) }
    }

    /// Takes what the process says within some milliseconds; false when it has gone.
    func listen(for milliseconds: Int32) -> Bool {
        guard system_wait_readable(control, milliseconds) > 0 else { return true }
        var buffer = [UInt8](repeating: 0, count: 262_144)
        let count = system_receive(control, &buffer, buffer.count)
        guard count > 0, let frames = try? reader.frames(from: buffer[..<count]) else { return false }
        heard += frames
        return true
    }

    /// Publishes, and answers the number under which it did.
    @discardableResult
    func publish(
        _ text: String, on subject: String = "timeline", _ expectation: Expected = .nothing
    ) -> UInt32 {
        newest += 1
        send(.publish(id: newest, subject: subject, expectation, Array(text.utf8)))
        return newest
    }

    /// Publishes, and waits for what becomes of it.
    func published(
        _ text: String, on subject: String = "timeline", _ expectation: Expected = .nothing,
        sourceLocation: SourceLocation = #_sourceLocation
    ) throws -> StreamAnswer {
        let id = publish(text, on: subject, expectation)
        try play(sourceLocation: sourceLocation) { $0.answer(id) != nil }
        return try #require(answer(id))
    }
}

/// What it said.
extension StreamUnderTest {
    /// Frames without their bytes.
    private var told: [String] {
        heard.map { frame in
            switch frame {
            case .message(let message): "message \(message.sequence)"
            case .heard(let room, _): "heard \(room)"
            case .got(let number, _): "got \(number)"
            case .connected, .disconnected, .failed, .following, .answered, .denied, .alive: "\(frame)"
            }
        }
    }

    var facts: StreamFacts? {
        heard.lazy.compactMap { if case .connected(let facts) = $0 { facts } else { nil } }.last
    }

    /// Whether it said last that the servers are there.
    var isConnected: Bool {
        let told = heard.last { if case .connected = $0 { true } else { $0 == .disconnected } }
        return told != nil && told != .disconnected
    }

    var failures: [StreamFailure] {
        heard.compactMap { if case .failed(let failure) = $0 { failure } else { nil } }
    }

    var messages: [StreamMessage] {
        heard.compactMap { if case .message(let message) = $0 { message } else { nil } }
    }

    var texts: [String] { messages.map { String(decoding: $0.bytes, as: UTF8.self) } }

    /// The same without what servers have stored more than once, which rooms drop.
    var textsOnce: [String] {
        texts.reduce(into: []) { once, text in if !once.contains(text) { once.append(text) } }
    }

    var said: [String] {
        heard.compactMap { frame in
            if case .heard(let room, let bytes) = frame {
                "\(room == self.room ? "self" : "other") \(String(decoding: bytes, as: UTF8.self))"
            } else {
                nil
            }
        }
    }

    func answer(_ id: UInt32) -> StreamAnswer? {
        for case .answered(id, let answer) in heard { return answer }
        return nil
    }

    func count(of frame: FrameFromStream) -> Int { heard.count { $0 == frame } }
}
