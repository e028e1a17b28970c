import Foundation
import Session
import TestSupport
import Testing
import Workshop

@testable import Records

@Suite struct SettingTests {
    private let scratch: Scratch

    init() throws { scratch = try Scratch() }

    @Test(arguments: [
        ("synchronous", "2"), ("journal_mode", "wal"), ("locking_mode", "exclusive"), ("secure_delete", "1"),
        ("temp_store", "2"), ("foreign_keys", "1"), ("user_version", "5"), ("application_id", "1129207374"),
    ])
    func `hold for a record that is made, and for one that is opened`(pragma: String, value: String)
        async throws
    {
        let record = try await Record.create(at: scratch.path, scenario: "text", name: "sample.md")
        #expect(try await record.setting(pragma) == value)
        await record.close()
        let again = try await Record.open(at: scratch.path)
        #expect(try await again.setting(pragma) == value)
        await again.close()
    }

    @Test func `only the owner may read the record and its log`() async throws {
        let record = try await Record.create(at: scratch.path, scenario: "text", name: "sample.md")
        try await record.append([.started(.at(0))])
        #expect(try scratch.names == ["session.convene", "session.convene-wal"])
        for name in try scratch.names {
            let attributes = try FileManager.default.attributesOfItem(atPath: scratch.path(of: name))
            #expect(attributes[.posixPermissions] as? Int == 0o600, "\(name)")
        }
        await record.close()
        #expect(try scratch.names == ["session.convene"])
    }

    @Test func `the scenario is kept as it was written`() async throws {
        let text = "---\ntitle: “Täglich”\n---\n"
        let record = try await Record.create(at: scratch.path, scenario: text, name: "täglich.md")
        await record.close()
        let again = try await Record.open(at: scratch.path)
        #expect(await again.scenarioText == text)
        #expect(await again.scenarioName == "täglich.md")
        #expect(again.path == scratch.path)
        await again.close()
    }

    @Test func `the first ballot fixes whose promises hold`() async throws {
        let record = try await Record.create(at: scratch.path, scenario: "text", name: "sample.md")
        try await record.append([.started(.at(0)), .pollOpened("role", round: 1, .at(1))])
        #expect(try await record.policy() == nil)
        try await record.append([.answered("role", round: 1, Token([1]), .skip)])
        #expect(try await record.policy() == 1)
        try await record.execute("INSERT INTO scenario VALUES (2, 'sample.md', 'later', x'00')")
        try await record.append([.answered("role", round: 1, Token([2]), .skip)])
        #expect(try await record.policy() == 1)
        #expect(try await record.events(of: .sample, reading: Scenario.stored).count == 4)
        await record.close()
    }
}
