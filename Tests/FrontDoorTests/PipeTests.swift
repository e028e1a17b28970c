import Glibc
import Lines
import Testing

/// Seats without a terminal, as scripts and screen readers take them.
@Suite(.serialized) struct PipeTests {
    private func typed(_ door: DoorUnderTest) -> String {
        let bytes = door.heard.flatMap { if case .bytes(_, let bytes) = $0 { bytes } else { [UInt8]() } }
        return String(decoding: bytes, as: UTF8.self)
    }

    @Test func `bytes arrive as they were typed`() throws {
        let door = try DoorUnderTest()
        let client = try Client.ssh("plain-482913", at: door, "-T")
        door.judge = { _, _ in .admit }
        try door.play { _ in client.output.contains("welcome") }
        let every = String(decoding: (UInt8(0)...127).map { $0 }, as: UTF8.self) + "aé猫\r\n"
        client.type(every)
        try door.play { $0.typedCount == every.utf8.count }
        #expect(typed(door) == every)
        #expect(door.openings == [Opening(wish: "plain-482913", terminal: "", width: 80, height: 24)])
    }

    @Test func `the end of a script comes after all of it, and what answers it is still shown`() throws {
        let door = try DoorUnderTest("lull=700")
        var isAnswered = false
        door.respond = { door, frame in
            guard case .bytes(let line, let bytes) = frame else { return }
            door.send(.bytes(line, Array("heard \(String(decoding: bytes, as: UTF8.self))".utf8)))
        }
        let client = try Client.ssh("join-1", at: door, "-T")
        client.type("first\nlast\n")
        client.endTyping()
        try door.play { door in
            // A host that takes its time to record.
            if !isAnswered, typed(door).hasSuffix("last\n") {
                usleep(300_000)
                isAnswered = true
                door.send(.bytes(LineID(0), Array("Recorded.\n".utf8)))
            }
            return client.isOver
        }
        #expect(client.status == 0)
        #expect(
            client.output.contains("last\n") && client.output.hasSuffix("Recorded.\n"), "\(client.output)")
        try door.play { $0.closings == [LineID(0)] }
    }

    @Test func `a long last word is shown whole before the channel closes`() throws {
        let door = try DoorUnderTest("lull=300")
        door.respond = { door, frame in
            guard case .bytes(let line, _) = frame else { return }
            door.send(.bytes(line, [UInt8](repeating: 0x2E, count: 50_000) + Array("end".utf8)))
            door.send(.close(line, farewell: "", status: 0))
        }
        let client = try Client.ssh("join-1", at: door, "-T")
        client.type("leave\n")
        client.endTyping()
        try door.play { _ in client.isOver }
        #expect(client.status == 0)
        #expect(client.output.utf8.count == 50_003 && client.output.hasSuffix("end"))
    }

    @Test func `a line that always has something to show ends all the same once its script has`() throws {
        let door = try DoorUnderTest("lull=5000", "lastWords=300")
        door.respond = { door, frame in
            switch frame {
            case .opened(let line, _), .drained(let line): door.send(.bytes(line, Array("more\n".utf8)))
            case .listening, .failed, .alive, .asked, .bytes, .resized, .closed: break
            }
        }
        let client = try Client.ssh("join-1", at: door, "-T")
        client.endTyping()
        try door.play { _ in client.isOver }
        #expect(client.status == 0)
    }

    @Test func `what is typed before the seat is there is not lost`() throws {
        let door = try DoorUnderTest("lull=300")
        let client = try Client.odd("types_ahead", in: "pipes", at: door)
        try door.play { _ in client.isOver }
        #expect(client.status == 0, "\(client.output)")
        #expect(typed(door) == "typed ahead")
        let opened = door.heard.firstIndex { if case .opened = $0 { true } else { false } }
        let bytes = door.heard.firstIndex { if case .bytes = $0 { true } else { false } }
        #expect(try #require(opened) < #require(bytes))
    }

    @Test func `a user name of 64 bytes is one, and a longer one ends the connection unheard`() throws {
        let door = try DoorUnderTest()
        door.judge = { _, _ in .admit }
        let name = "plain-" + String(repeating: "4", count: 58)
        let client = try Client.ssh(name, at: door, "-T")
        try door.play { _ in client.output.contains("welcome") }
        #expect(door.openings.map(\.wish) == [name])
        let other = try Client.ssh(name + "4", at: door, "-T")
        try door.play { _ in other.isOver }
        #expect(other.status == 255)
        #expect(door.asked == [name])
    }
}
