import Drawing
import Foundation
import Lines
import TestSupport
import Testing

/// The clients that people have, from the first question to a terminal: a row of docs/clients.md each.
@Suite(.serialized) struct ClientTests {
    /// A client under a terminal, and how its person gets past the question about the host's key.
    struct Kind: CustomTestStringConvertible {
        let testDescription: String
        let program: String
        var options: [String] = []
        /// What stands in the question, and what is typed there; nil where none is asked.
        var question: (words: String, answer: String)?
        /// What is typed between login and terminal, where the client waits for that.
        var beginning: (words: String, answer: String)?

        static let openSSH = ["-F", "/dev/null", "-o", "UserKnownHostsFile=/dev/null"]

        static let all = [
            Kind(testDescription: "OpenSSH", program: "/usr/bin/ssh", options: openSSH, question: yes),
            Kind(
                testDescription: "OpenSSH as where FIPS 140 holds", program: "/usr/bin/ssh",
                options: openSSH + [
                    "-o", "KexAlgorithms=diffie-hellman-group16-sha512", "-o",
                    "Ciphers=aes256-gcm@openssh.com",
                ], question: yes),
            Kind(
                testDescription: "OpenSSH with counters and a MAC", program: "/usr/bin/ssh",
                options: openSSH + [
                    "-o", "KexAlgorithms=diffie-hellman-group18-sha512", "-o", "Ciphers=aes128-ctr", "-o",
                    "MACs=hmac-sha2-512-etm@openssh.com",
                ], question: yes),
            Kind(
                testDescription: "plink", program: "/usr/bin/plink", options: ["-ssh"],
                question: ("Store key in cache?", "n\r"),
                beginning: ("Press Return to begin session.", "\r")),
            Kind(
                testDescription: "dbclient", program: "/usr/bin/dbclient",
                question: ("Do you want to continue connecting?", "y\r")),
        ]

        private static var yes: (words: String, answer: String) { ("continue connecting", "yes\r") }

        /// Connects as `user`, in a home of its own.
        func connect(_ user: String, at door: DoorUnderTest, port: Int? = nil) throws -> PseudoTerminal {
            let flag = program.hasSuffix("plink") ? "-P" : "-p"
            return try PseudoTerminal(
                program, options + [flag, "\(port ?? door.port)", "\(user)@127.0.0.1"],
                environment: [
                    "HOME": scratchPath("home-\(UInt64.random(in: 0 ... .max))"), "LC_ALL": "C.UTF-8",
                ])
        }

        /// Answers the question about the host's key.
        func trust(_ terminal: PseudoTerminal, at door: DoorUnderTest) throws {
            guard let question else { return }
            try door.play { _ in terminal.everything.contains(question.words) }
            terminal.type(question.answer)
        }

        /// Presses what begins the terminal.
        func begin(_ terminal: PseudoTerminal, at door: DoorUnderTest) throws {
            guard let beginning else { return }
            try door.play { _ in terminal.everything.contains(beginning.words) }
            terminal.type(beginning.answer)
        }
    }

    private func asking(_ limits: String...) throws -> DoorUnderTest {
        let door = try limits.first.map { try DoorUnderTest($0) } ?? DoorUnderTest()
        door.judge = { user, answer in
            if answer == "482 177" { return .admit }
            return .ask(
                instruction: answer == nil ? "Children’s safety – part one" : "",
                prompt: answer == nil ? "Code: " : "That was not the code. Code: ", echoes: user == "join")
        }
        return door
    }

    @Test(arguments: Kind.all)
    func `gets in by a code, after a wrong one, and types`(_ kind: Kind) throws {
        let door = try asking()
        let person = try kind.connect("join", at: door)
        defer { person.kill() }
        try kind.trust(person, at: door)
        try door.play { _ in person.screen.contains("Code:") }
        // Whole and on a line of its own, also in a client that shows nothing but ASCII.
        let lines = person.screen.split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }
        #expect(lines.contains { $0.hasSuffix("Children's safety - part one") }, "\(person.screen)")
        person.type("1\r")
        try door.play { _ in person.screen.contains("That was not the code. Code:") }
        person.type("482 177\r")
        try kind.begin(person, at: door)
        try door.play { _ in person.screen.contains("welcome") }
        // What is typed at a code's prompt is shown.
        #expect(person.everything.contains("482 177"))
        person.type("hello")
        try door.play { $0.typedCount >= 5 }
        #expect(door.openings.map(\.terminal).allSatisfy { $0.hasPrefix("xterm") })
    }

    @Test(arguments: Kind.all)
    func `shows nothing of a passphrase`(_ kind: Kind) throws {
        let door = try asking()
        let person = try kind.connect("console", at: door)
        defer { person.kill() }
        try kind.trust(person, at: door)
        try door.play { _ in person.screen.contains("Code:") }
        person.type("482 177\r")
        try kind.begin(person, at: door)
        try door.play { _ in person.screen.contains("welcome") }
        #expect(!person.everything.contains("482 177"))
    }

    @Test(arguments: Kind.all)
    func `ends by Ctrl-C at the prompt`(_ kind: Kind) throws {
        let door = try asking()
        let person = try kind.connect("join", at: door)
        try kind.trust(person, at: door)
        try door.play { _ in person.screen.contains("Code:") }
        person.type("\u{3}")
        try door.play { _ in person.isOver }
        try door.play { $0.closings == [LineID(0)] }
    }

    @Test func `a person who reads plink's last line before they press Return gets their terminal`() throws {
        let door = try asking("reading=3000")
        let kind = try #require(Kind.all.first { $0.program.hasSuffix("plink") })
        let person = try kind.connect("join-1", at: door)
        defer { person.kill() }
        door.judge = { _, _ in .admit }
        try kind.trust(person, at: door)
        try door.play { _ in person.everything.contains("Press Return to begin session.") }
        let end = Date.now + 4
        try door.play { _ in Date.now >= end }
        person.type("\r")
        try door.play { _ in person.screen.contains("welcome") }
    }

    @Test(arguments: ["paramiko", "asyncssh"])
    func `a client in Python gets in by a code`(_ library: String) throws {
        let door = try asking()
        let client = try Client.odd(library, in: "plain", at: door)
        try door.play { _ in client.isOver }
        #expect(client.status == 0, "\(client.output)")
        #expect(door.openings.count == 1)
    }

    @Test func `a title that ASCII cannot say stands before the prompt`() throws {
        let door = try DoorUnderTest()
        door.judge = { _, answer in answer == "1" ? .admit : .ask(instruction: "子どもの安全", prompt: "Code: ") }
        let person = try Kind.all[0].connect("join", at: door)
        defer { person.kill() }
        try Kind.all[0].trust(person, at: door)
        try door.play { _ in person.everything.contains("子どもの安全: Code: ") }
    }

    @Test func `nothing is compressed, whatever a client wishes`() throws {
        let door = try DoorUnderTest()
        let client = try Client.ssh("join-1", at: door, "-tt", "-oCompression=yes", "-vv")
        try door.play { _ in client.output.contains("welcome") }
        let methods = client.output.split(whereSeparator: \.isNewline).filter { $0.contains("compression: ") }
        #expect(methods.count == 2 && methods.allSatisfy { $0.contains("compression: none") }, "\(methods)")
        // One offer is the client's own, which names more; the door's names nothing else.
        let lines = client.output.split(whereSeparator: \.isNewline)
        #expect(lines.contains { $0.hasSuffix("compression stoc: none") })
    }

    /// The answer's level and its notes, by ssh-audit's own account of every method on offer.
    @Test func `an auditor finds no fault in what is on offer`() throws {
        let door = try DoorUnderTest()
        let auditor = repository().appending(path: ".build/python/bin/ssh-audit").path()
        let client = try Client([auditor, "--skip-rate-test", "-jj", "-p", "\(door.port)", "127.0.0.1"])
        try door.play { _ in client.isOver }
        let text = client.output
        let start = try #require(text.firstIndex(of: "{"), "\(text)")
        let report = try #require(
            try JSONSerialization.jsonObject(with: Data(text[start...].utf8)) as? [String: Any])
        var faults: [String] = []
        var warnings: Set<String> = []
        for group in ["kex", "key", "enc", "mac"] {
            let methods = try #require(report[group] as? [[String: Any]])
            #expect(!methods.isEmpty)
            for method in methods {
                let name = method["algorithm"] as? String ?? ""
                let notes = method["notes"] as? [String: [String]] ?? [:]
                faults += (notes["fail"] ?? []).map { "\(name): \($0)" }
                if notes["warn"]?.isEmpty == false { warnings.insert(name) }
            }
        }
        #expect(faults == [])
        #expect(warnings.isSubset(of: beforeQuantumComputers), "\(text)")
    }

    /// Key exchanges that an auditor warns of until libssh has one that outlasts quantum computers: 0.10.6 has none.
    private let beforeQuantumComputers: Set<String> = [
        "curve25519-sha256", "curve25519-sha256@libssh.org", "diffie-hellman-group16-sha512",
        "diffie-hellman-group18-sha512",
    ]
}

/// The repository's folder.
private func repository(_ file: String = #filePath) -> URL {
    URL(filePath: file).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
}
