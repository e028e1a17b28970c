import CSystem
import Drawing
import Glibc
import Lines
import TestSupport
import Testing

/// The last minute: whoever leaves has their terminal given back, however slow the line is, and whoever wants what the
/// door does not do is told so in words.
@Suite(.serialized) struct FarewellTests {
    private static let farewell = "\u{1B}[?1049lgoodbye"

    /// Ends a line as the host does when its person leaves at once.
    private func leave(_ line: LineID, at door: DoorUnderTest) {
        door.send(.bytes(line, Array(Self.farewell.utf8)))
        door.send(.close(line, farewell: "", status: 0))
    }

    /// Connects through a relay, and shows a picture on the other screen; answers the relay and the client.
    private func relayed(_ kind: ClientTests.Kind, by mode: String, at door: DoorUnderTest) throws -> (
        relay: Client, person: PseudoTerminal
    ) {
        let relay = try Client(["/usr/bin/python3", "-B", "\(clientsPath())/relay.py", mode, "\(door.port)"])
        try door.play { _ in relay.output.hasSuffix("\n") || relay.isOver }
        let port = try #require(Int(relay.output.dropLast()))
        let person = try kind.connect("join-1", at: door, port: port)
        try kind.trust(person, at: door)
        try kind.begin(person, at: door)
        try door.play { !$0.openings.isEmpty }
        door.send(.bytes(LineID(0), Array("\u{1B}[?1049hpicture".utf8)))
        try door.play { _ in person.screen.contains("picture") }
        return (relay, person)
    }

    @Test(
        arguments: ClientTests.Kind.all.filter {
            $0.testDescription == "OpenSSH" || $0.testDescription == "plink"
        })
    func `what is shown last arrives also where the line stands still for eight seconds`(
        _ kind: ClientTests.Kind
    ) throws {
        let door = try DoorUnderTest()
        let (relay, person) = try relayed(kind, by: "later", at: door)
        defer { person.kill() }
        relay.type("\n")
        try door.play { _ in relay.output.contains("holding") }
        leave(LineID(0), at: door)
        try door.play { _ in person.isOver }
        #expect(person.everything.contains(Self.farewell))
        #expect(!person.screen.contains("picture"))
        try door.play { $0.closings == [LineID(0)] }
    }

    @Test func `who leaves while more is pending than the line takes gets all of it, and the end`() throws {
        let door = try DoorUnderTest("stall=2000")
        let (relay, person) = try relayed(ClientTests.Kind.all[0], by: "never", at: door)
        defer { person.kill() }
        relay.type("\n")
        try door.play { _ in relay.output.contains("holding") }
        // More than sockets hold, and less than the door holds for one line.
        door.send(.bytes(LineID(0), [UInt8](repeating: 0x78, count: 4_000_000)))
        leave(LineID(0), at: door)
        try door.play { _ in person.isOver }
        #expect(person.everything.contains(Self.farewell))
        #expect(!person.screen.contains("picture"))
    }

    @Test func `a client that does not go by itself is ended in time`() throws {
        let door = try DoorUnderTest("farewell=500")
        let client = try Client.odd("stays", at: door)
        try door.play { !$0.openings.isEmpty }
        leave(LineID(0), at: door)
        try door.play { $0.closings == [LineID(0)] }
        try door.play { _ in client.isOver }
        #expect(client.status == 0, "\(client.output)")
    }

    @Test func `a host that ends without a word leaves each line its own last words, and the port`() throws {
        let door = try DoorUnderTest()
        let painted = try Client.ssh("join-1", at: door, "-tt")
        let linear = try Client.ssh("join-2", at: door, "-T")
        try door.play { $0.openings.count == 2 }
        for line in [LineID(0), LineID(1)] {
            let words = door.openings(of: line).first?.terminal.isEmpty == true ? "The end.\n" : Self.farewell
            door.send(.lastWords(line, Array("too early".utf8)))
            door.send(.lastWords(line, Array(words.utf8)))
        }
        try door.play { _ in painted.output.contains("welcome") && linear.output.contains("welcome") }
        door.hangUp()
        #expect(try door.exitStatus() == 0)
        while !painted.isOver || !linear.isOver { usleep(10_000) }
        #expect(painted.output == "welcome\r\n" + Self.farewell)
        #expect(linear.output == "welcome\r\nThe end.\n")
        #expect(painted.status == 255)
    }

    @Test func `a host that is gone before its question is answered has ended the link, too`() throws {
        let door = try DoorUnderTest()
        let person = try Client.ssh("join-1", at: door, "-T")
        try door.play { !$0.openings.isEmpty && person.output.contains("welcome") }
        system_signal(door.process, SIGSTOP)
        door.send(.areYouThere)
        door.send(.lastWords(LineID(0), Array("The end.\n".utf8)))
        door.hangUp()
        system_signal(door.process, SIGCONT)
        #expect(try door.exitStatus() == 0)
        while !person.isOver { usleep(10_000) }
        #expect(person.output == "welcome\r\nThe end.\n")
    }

    @Test func `who wants to be led on is told why not`() throws {
        let door = try DoorUnderTest()
        let client = try Client.ssh("join-1", at: door, "-W127.0.0.1:1")
        try door.play { _ in client.isOver }
        #expect(client.output.contains(DoorUnderTest.sentences.forwarding), "\(client.output)")
        #expect(client.status == 255)
    }

    @Test func `a forwarded port beside a seat says why it leads nowhere, and the seat goes on`() throws {
        let door = try DoorUnderTest()
        let listener = system_listen_on_port("127.0.0.1", 0)
        let port = system_port(listener)
        system_close(listener)
        let seat = try Client.ssh("join-1", at: door, "-tt", "-L127.0.0.1:\(port):127.0.0.1:1")
        try door.play { _ in seat.output.contains("welcome") }
        let visitor = try Client(["/usr/bin/python3", "-B", "\(clientsPath())/visit.py", "\(port)"])
        try door.play { _ in visitor.isOver }
        #expect(visitor.output == DoorUnderTest.sentences.forwarding + "\r\n")
        seat.type("hello")
        try door.play { $0.typedCount == 5 }
        #expect(seat.output.hasPrefix("welcome\r\n") && !seat.output.contains("failed"), "\(seat.output)")
    }

    @Test func `a second session on one connection is told to come once more, and the first goes on`() throws
    {
        let door = try DoorUnderTest()
        let path = scratchPath("control-\(UInt64.random(in: 0 ... .max))")
        let first = try Client.ssh("join-1", at: door, "-tt", "-M", "-S\(path)")
        try door.play { _ in first.output.contains("welcome") }
        let second = try Client.ssh("join-1", at: door, "-tt", "-S\(path)")
        try door.play { _ in second.isOver }
        #expect(second.output.contains(DoorUnderTest.sentences.second), "\(second.output)")
        #expect(second.status == 1)
        first.type("hello")
        try door.play { $0.typedCount == 5 }
        #expect(first.output.hasPrefix("welcome\r\n") && !first.output.contains("unknown"), "\(first.output)")
        #expect(door.openings.count == 1)
    }
}
