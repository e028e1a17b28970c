import CSystem
import Glibc
import Lines
import Testing

/// The door and OpenSSH's client.
@Suite(.serialized) struct DoorTests {
    @Test func `ssh is asked for the code once and its bytes arrive`() throws {
        let door = try DoorUnderTest()
        door.judge = { _, answer in answer == "482 913" ? .admit : .ask(instruction: "", prompt: "Code: ") }
        let client = try Client.ssh("join", at: door, code: "482 913", "-tt")
        try door.play { _ in client.output.contains("welcome") }
        client.type("hello")
        try door.play { $0.typedCount == 5 }
        let source = Source([127, 0, 0, 1], key: DoorUnderTest.sourceKey)
        #expect(
            Array(door.heard.prefix(3)) == [
                .listening, .asked(LineID(0), user: "join", .none, from: source),
                .asked(LineID(0), user: "join", .answer("482 913"), from: source),
            ])
        #expect(door.openings.first?.wish == "join")
        #expect(door.heard.contains(.bytes(LineID(0), Array("hello".utf8))))
        #expect(door.heard.contains(.drained(LineID(0))))
    }

    @Test func `a user who is admitted at once is asked nothing`() throws {
        let door = try DoorUnderTest()
        let client = try Client.ssh("join-482913", at: door, code: "never", "-tt")
        try door.play { _ in client.output.contains("welcome") }
        #expect(door.heard.filter { if case .asked = $0 { true } else { false } }.count == 1)
    }

    @Test func `a wrong code is asked again, six times in all`() throws {
        let door = try DoorUnderTest()
        door.judge = { _, _ in .ask(instruction: "That was not it.", prompt: "Code: ") }
        let client = try Client.ssh("join", at: door, code: "1", "-tt")
        try door.play { _ in client.isOver }
        #expect(client.status == 255)
        #expect(door.asked.count == 6)
        try door.play { $0.closings == [LineID(0)] }
    }

    @Test func `one who is refused is told so and the connection ends`() throws {
        let door = try DoorUnderTest()
        let client = try Client.ssh("stranger", at: door)
        try door.play { _ in client.isOver }
        #expect(client.status == 255)
        #expect(client.output.contains("Permission denied"))
    }

    @Test func `closing flushes what was sent and ends ssh with 0`() throws {
        let door = try DoorUnderTest()
        door.respond = { door, frame in
            guard case .opened(let line, _) = frame else { return }
            door.send(.bytes(line, [UInt8](repeating: 0x2E, count: 20_000) + Array("goodbye".utf8)))
            door.send(.close(line, farewell: "", status: 0))
        }
        let client = try Client.ssh("join-1", at: door, "-tt")
        try door.play { _ in client.isOver }
        #expect(client.status == 0)
        #expect(client.output.count == 20_007 && client.output.hasSuffix("goodbye"))
        try door.play { $0.closings == [LineID(0)] }
    }

    @Test func `without a terminal the opening names none`() throws {
        let door = try DoorUnderTest()
        let client = try Client.ssh("join-1", at: door, "-T")
        try door.play { _ in client.output.contains("welcome") }
        #expect(door.openings == [Opening(wish: "join-1", terminal: "", width: 80, height: 24)])
    }

    @Test func `a terminal of no size is one of 80 by 24`() throws {
        let door = try DoorUnderTest()
        let client = try Client.ssh("join-1", at: door, "-tt")
        try door.play { _ in client.output.contains("welcome") }
        #expect(door.openings.map(\.width) == [80])
        #expect(door.openings.map(\.height) == [24])
    }

    @Test func `ssh that sends variables gets its seat without them`() throws {
        let door = try DoorUnderTest()
        let client = try Client.ssh("join-1", at: door, "-oSetEnv=LANG=cy", "-tt", "-v")
        try door.play { _ in client.output.contains("welcome") }
        #expect(client.output.contains("LANG"))
    }

    @Test func `a terminal is asked whether it is still there, and stays`() throws {
        let door = try DoorUnderTest("keepalive=100")
        let client = try Client.ssh("join-1", at: door, "-tt", "-v")
        try door.play { _ in client.output.count(of: "rtype keepalive@openssh.com") >= 3 }
        client.type("hello")
        try door.play { $0.typedCount == 5 }
        #expect(door.closings.isEmpty)
    }

    @Test(.enabled(if: hasIPv6()))
    func `a door listens on IPv6 as well`() throws {
        let door = try DoorUnderTest(address: "::1")
        let client = try Client.ssh("join-1", at: door, "-tt")
        try door.play { _ in client.output.contains("welcome") }
    }

    @Test(arguments: [["ls"], ["-s", "sftp"]])
    func `a command or a subsystem gets one sentence`(_ wanted: [String]) throws {
        let door = try DoorUnderTest()
        let client =
            try wanted.count == 1
            ? Client.ssh("join-1", at: door, wanted[0]) : Client.ssh("join-1", at: door, wanted[0], wanted[1])
        try door.play { _ in client.isOver }
        #expect(client.status == 1)
        #expect(client.output == "\(DoorUnderTest.sentences.command)\r\n")
        #expect(door.openings.isEmpty)
    }

    @Test func `a full house says so`() throws {
        let door = try DoorUnderTest("seats=1")
        let first = try Client.ssh("join-1", at: door, "-tt")
        try door.play { _ in first.output.contains("welcome") }
        let second = try Client.ssh("join-2", at: door, "-tt")
        try door.play { _ in second.isOver }
        #expect(second.status == 1)
        #expect(second.output.contains("Every seat is taken."))
    }

    @Test func `the door is fenced in before it takes anyone`() throws {
        let door = try DoorUnderTest()
        try door.play { $0.heard == [.listening] }
        let status = contents(of: "/proc/\(door.process)/status")
        #expect(status.contains("NoNewPrivs:\t1\n"))
        #expect(status.contains("Seccomp:\t2\n"))
        let limits = contents(of: "/proc/\(door.process)/limits").split(separator: "\n")
        let sizes = limits.first { $0.hasPrefix("Max file size") }
        #expect(sizes?.split(separator: " ").dropFirst(3).prefix(2) == ["0", "0"])
    }

    @Test func `a heartbeat is answered`() throws {
        let door = try DoorUnderTest()
        door.send(.areYouThere)
        try door.play { $0.heard.last == .alive }
    }

    @Test func `the end of the link ends the door, also while someone is in`() throws {
        let door = try DoorUnderTest()
        let client = try Client.ssh("join-1", at: door, "-tt")
        try door.play { _ in client.output.contains("welcome") }
        door.hangUp()
        #expect(try door.exitStatus() == 0)
    }

    @Test func `SIGTERM ends the door`() throws {
        let door = try DoorUnderTest()
        try door.play { $0.heard == [.listening] }
        system_signal(door.process, SIGTERM)
        #expect(try door.exitStatus() == 128 + SIGTERM)
    }

    @Test func `a host key that is none fails with a sentence`() throws {
        let door = try DoorUnderTest(key: "not a key")
        try door.play { !$0.heard.isEmpty }
        guard case .failed = door.heard.first else { throw Unexpected() }
        #expect(try door.exitStatus() == 1)
    }
}

struct Unexpected: Error {}

/// Whether this machine has the address ::1.
private func hasIPv6() -> Bool {
    let listener = system_listen_on_port("::1", 0)
    guard listener >= 0 else { return false }
    system_close(listener)
    return true
}

extension String {
    /// How often `part` stands in it.
    fileprivate func count(of part: String) -> Int { ranges(of: part).count }
}
