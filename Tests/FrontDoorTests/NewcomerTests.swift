import CSystem
import Drawing
import Foundation
import Glibc
import Lines
import TestSupport
import Testing

/// People who come for the first time, and read what ssh asks them about the host's key.
@Suite(.serialized) struct NewcomerTests {
    /// How long they read, in milliseconds; longer where tests may take long.
    private var readingTime: Int64 {
        ProcessInfo.processInfo.environment["CONVENE_LONG"] == nil ? 30_000 : 60_000
    }

    /// A client of OpenSSH under a terminal, which knows no host yet.
    private func newcomer(_ user: String, at door: DoorUnderTest) throws -> PseudoTerminal {
        try PseudoTerminal(
            "/usr/bin/ssh",
            [
                "-F", "/dev/null", "-o", "StrictHostKeyChecking=ask", "-o", "UserKnownHostsFile=/dev/null",
                "-p", "\(door.port)", "\(user)@\(door.address)",
            ], size: Size(width: 80, height: 8))
    }

    private static func asks(_ terminal: PseudoTerminal) -> Bool {
        terminal.everything.contains("continue connecting")
    }

    /// A pseudo-terminal takes three descriptors.
    private func raiseDescriptorLimit() {
        var limit = rlimit()
        getrlimit(__rlimit_resource_t(7), &limit)
        limit.rlim_cur = limit.rlim_max
        setrlimit(__rlimit_resource_t(7), &limit)
    }

    private func end(_ newcomers: [PseudoTerminal]) {
        for newcomer in newcomers {
            newcomer.kill()
            _ = newcomer.status()
        }
    }

    @Test func `200 people who read the question about the host's key for half a minute get in`() throws {
        raiseDescriptorLimit()
        let door = try DoorUnderTest()
        var newcomers: [PseudoTerminal] = []
        defer { end(newcomers) }
        for _ in 0..<200 {
            newcomers.append(try newcomer("join-1", at: door))
            try door.play { $0.closings.isEmpty }
        }
        try door.play { _ in newcomers.allSatisfy(Self.asks) }
        let answer = system_milliseconds() + readingTime
        try door.play(seconds: 90) { _ in system_milliseconds() >= answer }
        for newcomer in newcomers { newcomer.type("yes\r") }
        try door.play { $0.openings.count == 200 }
        #expect(door.closings.isEmpty)
    }

    @Test func `1200 lines of one source that stay in the middle of the key exchange keep nobody out`() throws
    {
        raiseDescriptorLimit()
        let door = try DoorUnderTest()
        let crowd = try Client([
            "/usr/bin/python3", "-B", "\(clientsPath())/half_way.py", "1200", "\(door.port)", "127.0.0.2",
        ])
        try door.play { _ in crowd.output.contains("half way") || crowd.isOver }
        try #require(!crowd.isOver, "\(crowd.output)")
        var newcomers: [PseudoTerminal] = []
        defer { end(newcomers) }
        for _ in 0..<50 { newcomers.append(try newcomer("join-1", at: door)) }
        try door.play { _ in newcomers.allSatisfy(Self.asks) }
        for newcomer in newcomers { newcomer.type("yes\r") }
        try door.play { $0.openings.count == 50 }
    }

    @Test func `who reads for longer than the door bears with gets in at the second try`() throws {
        let door = try DoorUnderTest("reading=500")
        let newcomer = try newcomer("join-1", at: door)
        defer { end([newcomer]) }
        try door.play { _ in Self.asks(newcomer) }
        let answer = system_milliseconds() + 1500
        try door.play { _ in system_milliseconds() >= answer }
        newcomer.type("yes\r")
        try door.play { _ in newcomer.isOver }
        #expect(door.openings.isEmpty)
        let again = try Client.ssh("join-1", at: door, "-tt")
        try door.play { _ in again.output.contains("welcome") }
    }

    @Test func `who takes longer before a prompt than the key exchange may take gets in`() throws {
        let door = try DoorUnderTest("reading=8000")
        door.judge = { _, answer in answer == "1" ? .admit : .ask(instruction: "", prompt: "Code: ") }
        let newcomer = try prompted(at: door)
        defer { end([newcomer]) }
        let answer = system_milliseconds() + 9000
        try door.play { _ in system_milliseconds() >= answer }
        newcomer.type("1\r")
        try door.play { _ in newcomer.everything.contains("welcome") }
    }

    @Test func `who has had their time before a prompt is told so`() throws {
        let door = try DoorUnderTest("thought=500")
        door.judge = { _, _ in .ask(instruction: "", prompt: "Code: ") }
        let newcomer = try prompted(at: door)
        defer { end([newcomer]) }
        // A client that has a prompt before its person listens again when they answer.
        try door.play { $0.closings == [LineID(0)] }
        newcomer.type("1\r")
        try door.play { _ in newcomer.isOver }
        #expect(newcomer.everything.contains(DoorUnderTest.sentences.late))
    }

    private func prompted(at door: DoorUnderTest) throws -> PseudoTerminal {
        let newcomer = try newcomer("join", at: door)
        try door.play { _ in Self.asks(newcomer) }
        newcomer.type("yes\r")
        try door.play { _ in newcomer.everything.contains("Code: ") }
        return newcomer
    }
}
