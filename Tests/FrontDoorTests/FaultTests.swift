import CSystem
import FrontDoor
import Glibc
import Lines
import Testing

/// What the library, or a client, does wrong, and what the door makes of it: a row of the table of faults each.
@Suite(.serialized) struct FaultTests {
    /// Runs an odd client to its end while the test plays host, and says whether it was content.
    private func run(_ scenario: String, at door: DoorUnderTest) throws {
        let client = try Client.odd(scenario, at: door)
        try door.play { _ in client.isOver }
        #expect(client.status == 0, "\(client.output)")
    }

    /// Whether someone who does nothing odd still gets a terminal.
    private func expectServes(_ door: DoorUnderTest) throws {
        // What it says comes in order: with the answer, all that it had said before has come.
        let answers = door.heard.count { $0 == .alive }
        door.send(.areYouThere)
        try door.play { $0.heard.count { $0 == .alive } > answers }
        let before = door.openings.count
        let client = try Client.ssh("join-1", at: door, "-tt")
        try door.play { _ in client.output.contains("welcome") }
        #expect(door.openings.count == before + 1)
    }

    @Test func `a client that takes packets of 512 bytes is turned away and freezes nobody`() throws {
        let door = try DoorUnderTest()
        try run("small_packets", at: door)
        #expect(door.openings.isEmpty)
        door.send(.areYouThere)
        try door.play { $0.heard.contains(.alive) }
        try expectServes(door)
    }

    @Test func `a client that takes packets of 1,024 bytes gets its seat`() throws {
        let door = try DoorUnderTest()
        try run("larger_packets", at: door)
        #expect(door.openings.count == 1)
    }

    @Test func `the guard against tiny packets is on, with the libssh that is here`() {
        #expect(packetGuard().hasPrefix("tiny packets are refused (libssh 0.1"))
    }

    @Test func `a client that says nothing is dropped when its grace is over`() throws {
        let door = try DoorUnderTest("grace=300")
        try run("says_nothing", at: door)
        #expect(door.heard == [.listening])
    }

    @Test func `a client that waits before its prompt is dropped when its time is over`() throws {
        let door = try DoorUnderTest("thought=300")
        door.judge = { _, _ in .ask(instruction: "", prompt: "Code: ") }
        try run("thinks", at: door)
        #expect(door.heard.last == .closed(LineID(0)))
    }

    @Test func `a second user name ends the connection, and the host hears only the first`() throws {
        let door = try DoorUnderTest()
        door.judge = { _, _ in .ask(instruction: "", prompt: "Code: ") }
        try run("user_switch", at: door)
        try door.play { $0.heard.contains(.closed(LineID(0))) }
        #expect(door.asked == ["join"])
    }

    @Test func `no key is asked for or accepted`() throws {
        let door = try DoorUnderTest()
        try run("any_key", at: door)
        #expect(door.asked.isEmpty)
    }

    @Test func `a key that the library cannot parse leaves nobody hanging`() throws {
        try run("broken_key", at: try DoorUnderTest("reading=500"))
    }

    @Test func `a second channel is told why not and the first goes on`() throws {
        let door = try DoorUnderTest()
        try run("second_channel", at: door)
        #expect(door.openings.count == 1)
    }

    @Test func `forwarding in any direction is refused`() throws {
        let door = try DoorUnderTest()
        try run("forwards", at: door)
        #expect(door.openings.isEmpty)
    }

    @Test func `a variable and the agent are refused, and the connection goes on`() throws {
        let door = try DoorUnderTest()
        try run("wishes", at: door)
        #expect(door.openings.isEmpty)
    }

    @Test func `every size is brought into range`() throws {
        let door = try DoorUnderTest()
        try run("sizes", at: door)
        #expect(
            door.heard.filter { if case .resized = $0 { true } else { false } } == [
                .resized(LineID(0), width: 80, height: 24), .resized(LineID(0), width: 80, height: 24),
                .resized(LineID(0), width: 20, height: 5), .resized(LineID(0), width: 500, height: 132),
            ])
    }

    @Test func `many who hang up at once are let go, and others are served`() throws {
        let door = try DoorUnderTest()
        try run("hang_ups", at: door)
        try door.play { $0.closings.count == 12 }
        try expectServes(door)
    }

    @Test func `one who never reads is let go, and others are served meanwhile`() throws {
        let door = try DoorUnderTest("stall=1500")
        let client = try Client.odd("never_reads", at: door)
        try door.play { !$0.openings.isEmpty }
        door.send(.bytes(LineID(0), [UInt8](repeating: 0x78, count: 500_000)))
        try expectServes(door)
        try door.play { $0.heard.contains(.closed(LineID(0))) && client.isOver }
        #expect(client.status == 0, "\(client.output)")
    }

    @Test func `one whose machine stopped is let go, and others are served meanwhile`() throws {
        let door = try DoorUnderTest("stall=1500")
        let client = try Client.odd("stops", at: door)
        try door.play { !$0.openings.isEmpty }
        client.signal(SIGSTOP)
        // More than the sockets hold, and less than the door holds for one line.
        door.send(.bytes(LineID(0), [UInt8](repeating: 0x78, count: 4_000_000)))
        try expectServes(door)
        try door.play { $0.heard.contains(.closed(LineID(0))) }
    }

    @Test func `a flood of requests ends the connection`() throws {
        let door = try DoorUnderTest()
        try run("flood", at: door)
        try expectServes(door)
    }

    @Test func `a paste of many megabytes is cut to the budget, and typing goes on after it`() throws {
        let door = try DoorUnderTest()
        try run("paste", at: door)
        #expect(door.typedCount < 1_000_000)
        #expect(door.typedCount >= 65_536)
    }

    @Test func `silent connections make nobody wait`() throws {
        try run("quiet_many", at: try DoorUnderTest("patience=100"))
    }

    @Test func `a room of 200 that joins at once gets in`() throws {
        let door = try DoorUnderTest()
        try run("crowd", at: door)
        try door.play { $0.openings.count == 200 }
    }
}
