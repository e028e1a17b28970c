import Glibc
import Lines
import Testing

/// Public keys, at the door of a host that takes them from some users only.
@Suite(.serialized) struct KeyTests {
    private func door(_ limits: String...) throws -> DoorUnderTest {
        let door = try limits.isEmpty ? DoorUnderTest() : DoorUnderTest(limits[0])
        door.judge = { user, answer in
            if answer == "words" { return .admit }
            return .ask(instruction: "", prompt: "Passphrase: ", takesKeys: user == "console")
        }
        return door
    }

    /// Makes a key pair; answers where it is, and the public half as the host hears it.
    private func keyPair(_ type: String) throws -> (path: String, text: String) {
        let path = scratchPath("key-\(UInt64.random(in: 0 ... .max))")
        let tool = try Client(["/usr/bin/ssh-keygen", "-q", "-t", type, "-N", "", "-f", path])
        while !tool.isOver { usleep(1000) }
        let text = contents(of: path + ".pub").split(separator: " ").prefix(2).joined(separator: " ")
        try #require(text.hasPrefix("ssh-") || text.hasPrefix("ecdsa-"))
        return (path, text)
    }

    @Test(arguments: ["ed25519", "ecdsa", "rsa"])
    func `a key that the host knows opens, once it has signed`(_ type: String) throws {
        let (path, text) = try keyPair(type)
        let door = try door()
        door.judgeKey = { key, _ in key == text ? .admit : .ask(instruction: "", prompt: "") }
        let client = try Client.ssh("console", at: door, "-oIdentitiesOnly=yes", "-i\(path)", "-tt")
        try door.play { _ in client.output.contains("welcome") }
        #expect(door.keys.map(\.text) == [text, text])
        #expect(door.keys.map(\.isSigned) == [false, true])
        #expect(door.openings.map(\.wish) == ["console"])
    }

    @Test func `a key that the host does not know leads on to the next, and then to the prompt`() throws {
        let (first, firstText) = try keyPair("ed25519")
        let (second, secondText) = try keyPair("ed25519")
        let door = try door()
        door.judgeKey = { _, _ in .ask(instruction: "", prompt: "") }
        let client = try Client.ssh(
            "console", at: door, code: "words", "-oIdentitiesOnly=yes", "-i\(first)", "-i\(second)", "-tt")
        try door.play { _ in client.output.contains("welcome") }
        #expect(door.keys.map(\.text) == [firstText, secondText])
        #expect(door.keys.allSatisfy { !$0.isSigned })
    }

    @Test func `a key that is refused only when it has signed does not open`() throws {
        let (path, _) = try keyPair("ed25519")
        let door = try door()
        door.judgeKey = { _, isSigned in isSigned ? .ask(instruction: "", prompt: "") : .admit }
        let client = try Client.ssh(
            "console", at: door, code: "words", "-oIdentitiesOnly=yes", "-i\(path)", "-tt")
        try door.play { _ in client.output.contains("welcome") }
        let source = Source([127, 0, 0, 1], key: DoorUnderTest.sourceKey)
        #expect(door.heard.contains(.asked(LineID(0), user: "console", .answer("words"), from: source)))
    }

    @Test(arguments: ["join", "back", "plain-482913"])
    func `where the host takes no keys, ssh shows none`(_ user: String) throws {
        let (path, _) = try keyPair("ed25519")
        let door = try door()
        let client = try Client.ssh(
            user, at: door, code: "words", "-oIdentitiesOnly=yes", "-i\(path)", "-tt", "-v")
        try door.play { _ in client.output.contains("welcome") }
        #expect(door.keys.isEmpty)
        #expect(client.output.contains("Authentications that can continue: keyboard-interactive\r\n"))
        #expect(!client.output.contains("Offering public key"))
    }

    /// Runs a client of keys.py to its end while the test plays host, and says whether it was content.
    private func run(_ scenario: String, at door: DoorUnderTest) throws {
        let client = try Client.odd(scenario, in: "keys", at: door)
        try door.play { _ in client.isOver }
        #expect(client.status == 0, "\(client.output)")
    }

    @Test func `a wrong signature is denied at once, and the host never hears of it`() throws {
        let door = try door()
        door.judgeKey = { _, _ in .admit }
        try run("wrong_signature", at: door)
        #expect(door.keys.map(\.isSigned) == [false, false])
    }

    @Test func `a key that cannot be read, or a certificate, is denied at once`() throws {
        let door = try door()
        try run("unreadable_keys", at: door)
        #expect(door.keys.isEmpty)
    }

    @Test func `a key of a security token is asked about like any other`() throws {
        let door = try door()
        door.judgeKey = { _, _ in .admit }
        try run("hardware_key", at: door)
        #expect(door.keys.first?.text.hasPrefix("sk-ssh-ed25519@openssh.com AAAA") == true)
    }

    @Test func `a user name that changes between requests ends the connection unheard`() throws {
        let door = try door()
        door.judge = { _, _ in .ask(instruction: "", prompt: "Passphrase: ", takesKeys: true) }
        try run("user_switch", at: door)
        try door.play { !$0.closings.isEmpty }
        #expect(door.asked == ["stage"])
    }

    @Test func `keys beyond the limit are denied unheard, and the prompt is still there`() throws {
        let door = try door("keys=2")
        door.judgeKey = { _, _ in .ask(instruction: "", prompt: "") }
        try run("many_keys", at: door)
        #expect(door.keys.count == 2)
    }

    @Test func `requests without end are ended`() throws {
        try run("endless_keys", at: try door())
    }

    @Test func `one who hangs up while the host judges a key is let go`() throws {
        let door = try door()
        door.judgeKey = { _, _ in nil }
        try run("hangs_up", at: door)
        try door.play { $0.closings == [LineID(0)] }
        #expect(door.keys.count == 1)
        door.send(.verdict(LineID(0), .admit))
        door.send(.areYouThere)
        try door.play { $0.heard.last == .alive }
    }
}
