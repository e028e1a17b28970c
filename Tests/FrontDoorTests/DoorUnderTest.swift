import CSystem
import FrontDoor
import Glibc
import Lines
import Testing

/// A door in a process of its own, with the test as its host.
final class DoorUnderTest {
    /// What the door says by itself.
    static let sentences = DoorSentences(
        late: "You took too long.", full: "Every seat is taken.", command: "Come without a command.",
        forwarding: "This leads nowhere else.", second: "Come once more for another seat.")
    static let sourceKey = SourceKey(7, 11)
    let address: String
    let port: Int
    let process: pid_t
    private let control: Int32
    private let listener: Int32
    private var reader = FrameReader<FrameToHost>()
    /// Every frame so far, in order.
    private(set) var heard: [FrameToHost] = []
    /// How the test judges a client.
    var judge: (_ user: String, _ answer: String?) -> Verdict = { user, _ in
        user.hasPrefix("join-") ? .admit : .refuse
    }
    /// How the test judges a key; nil leaves the client waiting.
    var judgeKey: (_ key: String, _ isSigned: Bool) -> Verdict? = { _, _ in .refuse }
    /// What happens on a frame, after it was kept; a terminal is greeted by default.
    var respond: (DoorUnderTest, FrameToHost) -> Void = { door, frame in
        switch frame {
        case .opened(let line, _): door.send(.bytes(line, Array("welcome\r\n".utf8)))
        case .bytes(let line, _): door.send(.bytes(line, Array("heard\r\n".utf8)))
        case .resized(let line, _, _): door.send(.bytes(line, Array("sized\r\n".utf8)))
        case .listening, .failed, .alive, .asked, .drained, .closed: break
        }
    }

    /// Starts a door and hands it `key`; `limits` are arguments of `door-probe`.
    init(_ limits: String..., key: String? = nil, address: String = "127.0.0.1") throws {
        listener = system_listen_on_port(address, 0)
        self.address = address
        port = Int(system_port(listener))
        var pair: [Int32] = [-1, -1]
        try #require(listener >= 0 && system_socket_pair(&pair) == 0)
        control = pair[0]
        process = spawn([probePath()] + limits, [-1, 1, 2, pair[1], listener])
        system_close(pair[1])
        try #require(process > 0, "door-probe is not beside the tests")
        send(
            .begin(
                hostKey: try key ?? HostKey.load(orMakeAt: scratchPath("host-key")).text, Self.sourceKey,
                Self.sentences))
    }

    deinit {
        system_close(control)
        system_close(listener)
        var status: Int32 = 0
        system_signal(process, SIGKILL)
        while system_reap(process, &status) == 0 { usleep(1000) }
    }

    func send(_ frame: FrameFromHost) {
        var rest = encoded(frame)[...]
        while !rest.isEmpty {
            let taken = rest.withUnsafeBytes { system_send(control, $0.baseAddress, $0.count) }
            guard taken > 0 else { return }
            rest = rest.dropFirst(taken)
        }
    }

    /// Ends the link, as a host that has gone.
    func hangUp() { shutdown(control, Int32(SHUT_RDWR)) }

    /// Plays host until `isDone`, or until time is over, which is an error.
    func play(seconds: Int64 = 30, until isDone: (DoorUnderTest) -> Bool) throws {
        let end = system_milliseconds() + seconds * 1000
        while !isDone(self) {
            try #require(system_milliseconds() < end, "what was waited for did not come: \(heard.suffix(5))")
            _ = listen(for: 20)
        }
    }

    /// Takes what the door says within some milliseconds; false when it has gone.
    private func listen(for milliseconds: Int32) -> Bool {
        guard system_wait_readable(control, milliseconds) > 0 else { return true }
        var buffer = [UInt8](repeating: 0, count: 65_536)
        let count = buffer.withUnsafeMutableBytes { system_receive(control, $0.baseAddress, $0.count) }
        guard count > 0, let frames = try? reader.frames(from: buffer[..<count]) else { return false }
        for frame in frames {
            heard.append(frame)
            if case .asked(let line, let user, let proof, _) = frame, let verdict = verdict(user, proof) {
                send(.verdict(line, verdict))
            }
            respond(self, frame)
        }
        return true
    }

    private func verdict(_ user: String, _ proof: Proof) -> Verdict? {
        switch proof {
        case .none: judge(user, nil)
        case .answer(let answer): judge(user, answer)
        case .key(let key, let isSigned): judgeKey(key, isSigned)
        }
    }

    /// Waits for the door's end and answers its exit status.
    func exitStatus() throws -> Int32 {
        let end = system_milliseconds() + 30_000
        var status: Int32 = 0
        while system_reap(process, &status) == 0 {
            try #require(system_milliseconds() < end, "the door goes on")
            usleep(1000)
        }
        return status
    }
}
