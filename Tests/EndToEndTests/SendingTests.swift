import Foundation
import Records
import Session
import TestSupport
import Testing
import Workshop

/// What is sent before a session and after it, and what becomes of records.
@Suite struct SendingTests {
    private static let text = """
        ---
        title: Tea
        language: cy
        contact: team@example.org
        keep-until: 2020-01-01
        addresses: true
        ---
        # S
        ## Tea
        Tea.

        """

    /// A record whose session is finished, where `isFinished`, with addresses that people left.
    private func record(
        _ name: String, in room: WorkshopRoom, leaving addresses: [String] = [], isFinished: Bool = true
    ) async throws -> String {
        let path = room.folder.appending(path: name).path()
        let record = try await Record.create(at: path, scenario: Self.text, name: "tea.md")
        let now = Moment(milliseconds: 1_577_700_000_000)
        try await record.append([.started(now)])
        for address in addresses { try await record.add(contact: address) }
        if isFinished { try await record.finish([.finished(now.adding(seconds: 60))]) }
        await record.close()
        return path
    }

    private func mode(of path: String) throws -> Int? {
        try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
    }

    @Test func `each address gets a message of its own, in a folder that is new or empty`() async throws {
        let room = try WorkshopRoom()
        defer { room.clear() }
        let record = try await record(
            "tea.convene", in: room, leaving: ["bo@example.org", "ada@example.org"])
        let made = try room.output(["contacts", record, "--format", "messages", "--output", "mail"])
        #expect(made.status == 0 && !made.text.contains("@") && made.text.contains("2 messages"), "\(made)")
        let folder = room.folder.appending(path: "mail")
        #expect(
            try FileManager.default.contentsOfDirectory(atPath: folder.path()).sorted() == ["1.eml", "2.eml"])
        for (name, address) in [("1.eml", "ada@example.org"), ("2.eml", "bo@example.org")] {
            let file = folder.appending(path: name)
            let text = try String(contentsOf: file, encoding: .utf8)
            #expect(
                text.contains("\r\nTo: \(address)\r\n") && text.contains("\r\nFrom: team@example.org\r\n"))
            #expect(text.count { $0 == "@" } == 2 && text.contains("Gadawsoch"))
            #expect(try mode(of: file.path()) == 0o600)
        }
        let again = try room.output(["contacts", record, "--format", "messages", "--output", "mail"])
        #expect(
            again.status == 1 && again.errors == "mail is no empty folder. Name a new one with --output.\n")
        let table = try room.output(["contacts", record, "--format", "csv", "--output", "list.csv"])
        #expect(table.status == 0)
        let list = room.folder.appending(path: "list.csv")
        #expect(try Data(contentsOf: list) == Data("address\r\nada@example.org\r\nbo@example.org\r\n".utf8))
        #expect(try mode(of: list.path()) == 0o600)
    }

    @Test func `where an address cannot stand alone in a message nothing is written, and its line is named`()
        async throws
    {
        let room = try WorkshopRoom()
        defer { room.clear() }
        let record = try await record("tea.convene", in: room, leaving: ["a@b,c.org", "ada@example.org"])
        let made = try room.output(["contacts", record, "--format", "messages", "--output", "mail"])
        #expect(
            made.status == 1 && made.errors.contains("line 1 of convene contacts")
                && !made.errors.contains("@"))
        #expect(!FileManager.default.fileExists(atPath: room.folder.appending(path: "mail").path()))
    }

    @Test func `addresses that cannot be written are one sentence and status 1, and stay in the record`()
        async throws
    {
        let room = try WorkshopRoom()
        defer { room.clear() }
        let record = try await record("tea.convene", in: room, leaving: ["ada@example.org"])
        for format in ["lines", "csv"] {
            let full = try room.output(["contacts", record, "--format", format, "--output", "/dev/full"])
            #expect(full.status == 1 && full.errors.count { $0 == "\n" } == 1)
        }
        #expect(try room.output(["contacts", record]).text == "ada@example.org\n")
    }

    @Test(.enabled(if: SmallDisk.isPossible))
    func `on a full disk no message is left, and what is in the record stays there`() async throws {
        let room = try WorkshopRoom()
        defer { room.clear() }
        let addresses = (0..<200).map { "person\($0)@example.org" }
        let record = try await record("tea.convene", in: room, leaving: addresses)
        let disk = try SmallDisk()
        let folder = disk.folder.appending(path: "mail").path()
        let full = try room.output(["contacts", record, "--format", "messages", "--output", folder])
        #expect(full.status == 1 && full.errors.contains("No space left on device"))
        #expect(full.errors.count { $0 == "\n" } == 1 && full.text.isEmpty)
        #expect(!FileManager.default.fileExists(atPath: folder))
        #expect(try room.output(["contacts", record]).text.split(separator: "\n").count == 200)
    }

    @Test func `nothing is erased without a question, and without a terminal not without --yes`() async throws
    {
        let room = try WorkshopRoom()
        defer { room.clear() }
        let record = try await record(
            "tea.convene", in: room, leaving: ["ada@example.org", "bo@example.org"])
        let asked = try room.output(["erase", record, "--contacts"])
        #expect(
            asked.status == 64
                && asked.errors.contains("Erase the 2 addresses in \(record)? Say so with --yes"))
        #expect(try room.output(["erase", record]).status == 64)
        for answer in ["\r", "n\r"] {
            let terminal = try room.convene(["erase", "--contacts", record])
            try await terminal.waits(for: "Enter alone does not:")
            terminal.type(answer)
            try await terminal.waits(for: "Nothing was erased.")
            try await terminal.waitsForEnd()
        }
        #expect(try room.output(["contacts", record]).text == "ada@example.org\nbo@example.org\n")
        let terminal = try room.convene(["erase", "--contacts", record])
        try await terminal.waits(for: "Enter alone does not:")
        terminal.type("y\r")
        try await terminal.waits(for: "Erased: the addresses in")
        try await terminal.waitsForEnd()
        #expect(try room.output(["contacts", record]).text.isEmpty)
        #expect(
            try room.output(["erase", record, "--contacts"]).text == "There are no addresses in \(record).\n")
        #expect(try room.output(["erase", record, "--yes"]).status == 0)
        #expect(!FileManager.default.fileExists(atPath: record))
    }

    @Test func `records are listed, one that cannot be read is a sentence, and the rest goes on`()
        async throws
    {
        let room = try WorkshopRoom()
        defer { room.clear() }
        let none = try room.output(["records", room.folder.path()])
        #expect(none.status == 0 && none.text.hasPrefix("There are no records in "))
        _ = try await record("done.convene", in: room)
        _ = try await record("half.convene", in: room, isFinished: false)
        let good = try room.output(["records", room.folder.path()])
        #expect(good.status == 0 && good.errors.isEmpty)
        let rows = good.text.split(separator: "\n").map { $0.split(separator: " ").joined(separator: " ") }
        #expect(
            rows == [
                "keep until day state record title", "2020-01-01 past 2019-12-30 finished done.convene Tea",
                "2020-01-01 past 2019-12-30 unfinished half.convene Tea",
            ])
        try Data("no record".utf8).write(to: room.folder.appending(path: "bad.convene"))
        let bad = try room.output(["records", room.folder.path()])
        #expect(bad.status == 1 && bad.text == good.text && bad.errors.contains("bad.convene"))
        #expect(bad.errors.count { $0 == "\n" } == 1)
        #expect(try room.output(["records", "nowhere"]).status == 1)
    }

    @Test func `an invitation is printed, or written beside an entry for calendars`() throws {
        let room = try WorkshopRoom()
        defer { room.clear() }
        let scenario = try room.write(Self.text, to: "tea.md")
        let invite = ["invite", scenario, "--at", "2099-12-03 14:00"]
        let nowhere = try room.output(invite)
        #expect(nowhere.status == 64 && nowhere.errors.contains("--address NAME"))
        let printed = try room.output(invite + ["--address", "workshop.example:2022", "--language", "en"])
        #expect(printed.status == 0 && printed.text.hasPrefix("Subject: Workshop, 14:00\n\nTea\n"))
        #expect(printed.text.contains("    ssh -p 2022 join@workshop.example\n"))
        #expect(printed.text.contains("(GMT)") && !printed.text.contains("SHA256:"))
        let options = ["--address", "workshop.example", "--output", "sent"]
        #expect(try room.output(invite + options).status == 0)
        let folder = room.folder.appending(path: "sent")
        #expect(
            try FileManager.default.contentsOfDirectory(atPath: folder.path()).sorted() == [
                "workshop-1400.ics", "workshop-1400.txt",
            ])
        let entry = try String(contentsOf: folder.appending(path: "workshop-1400.ics"), encoding: .utf8)
        #expect(
            entry.contains("DTSTART:20991203T140000Z\r\n") && entry.contains("SUMMARY:Gweithdy\\, 14:00\r\n"))
        #expect(try room.output(invite + options).status == 1)
        for time in ["tomorrow", "2099-02-29 14:00", "2099-12-03 24:00"] {
            let wrong = try room.output(["invite", scenario, "--at", time] + options)
            #expect(wrong.status == 64)
        }
        let leap = try room.output(
            ["invite", scenario, "--at", "2027-03-28 01:30"] + options, with: ["TZ": "Europe/London"])
        #expect(leap.status == 64 && leap.errors.contains("clocks are put forward"))
    }

    @Test func `the host key that this machine has is told`() async throws {
        let room = try WorkshopRoom()
        defer { room.clear() }
        let scenario = try room.write(Self.text, to: "tea.md")
        let stage = try room.present(at: scenario)
        try await stage.waits(for: "daeth 0")
        stage.type("j")
        try await stage.waits(for: "SHA256:")
        let told = try #require(stage.screen.firstMatch(of: /SHA256:[A-Za-z0-9+\/]{20}/)).output
        let invitation = try room.output([
            "invite", scenario, "--at", "2099-12-03 14:00", "--address", "w.example",
        ])
        #expect(invitation.text.contains(told))
        let key = room.folder.appending(path: "state/convene/host_key").path()
        let named = try room.output(
            ["invite", scenario, "--at", "2099-12-03 14:00", "--address", "w.example", "--host-key", key])
        #expect(named.text == invitation.text)
        let missing = try room.output(
            [
                "invite", scenario, "--at", "2099-12-03 14:00", "--address", "w.example", "--host-key",
                "nothing",
            ])
        #expect(missing.status == 1 && missing.errors.hasPrefix("There is no file nothing."))
    }

    @Test
    func
        `a region that the configuration does not list is told, and its controller reaches seats and record`()
        async throws
    {
        let room = try WorkshopRoom()
        defer { room.clear() }
        try FileManager.default.createDirectory(
            at: room.folder.appending(path: "config/convene"), withIntermediateDirectories: true)
        _ = try room.write(
            "regions: [North, South]\ncontroller: The Example Trust\n", to: "config/convene/config.yaml")
        let text = Self.text.replacing(
            "addresses: true", with: "region: Nort\ncontroller: Us (change this line before use)")
        let wrong = try room.write(text, to: "wrong.md")
        for command in [["check"], ["present", "--record", room.record]] {
            let ended = try room.convene(command + [wrong])
            try await ended.waits(for: "there is no region “Nort”; did you")
            try await ended.waitsForEnd()
            #expect(ended.status() == 1)
        }
        // The host had begun the record when it read the scenario.
        for end in ["", "-wal", "-shm", ".log"] {
            #expect(!FileManager.default.fileExists(atPath: room.record + end))
        }
        let named = try room.write(text.replacing("Nort", with: "South"), to: "named.md")
        let invitation = try room.output([
            "invite", named, "--at", "2099-12-03 14:00", "--address", "w.example",
        ])
        #expect(invitation.text.contains("The Example Trust"))
        let right = try room.write(
            text.replacing("Nort", with: "North").replacing("language: cy", with: "language: en"),
            to: "right.md")
        let stage = try room.present(at: right)
        try await stage.waits(for: "0 came")
        let seat = try room.ssh()
        try await seat.waits(for: "Code:")
        seat.type(WorkshopRoom.code + "\r")
        try await seat.waits(for: "The Example Trust")
        stage.type("qy")
        try await stage.waits(for: "q leaves this terminal.")
        #expect(try room.output(["summary", room.record]).text.contains("The Example Trust"))
        let held = try room.output(["erase", room.record, "--yes"])
        #expect(held.status == 1 && held.errors.contains("is in use"))
        #expect(FileManager.default.fileExists(atPath: room.record))
    }
}
