import Foundation
import Session
import TestSupport
import Testing
import Workshop

@testable import Records

@Suite struct ErrorTests {
    private let scratch: Scratch

    init() throws { scratch = try Scratch() }

    @Test func `a file that is there already is never made a record`() async throws {
        try scratch.write(Data("a letter".utf8), to: "session.convene")
        let before = try scratch.bytes
        await #expect(throws: RecordError.exists(scratch.path)) {
            try await Record.create(at: scratch.path, scenario: "text", name: "sample.md")
        }
        #expect(try scratch.bytes == before)
    }

    @Test func `a record needs a folder that is there and may be written to`() async throws {
        let path = scratch.path(of: "none/session.convene")
        await #expect(throws: RecordError.noDirectory(path)) {
            try await Record.create(at: path, scenario: "text", name: "sample.md")
        }
        await #expect(throws: RecordError.notWritable("/sys/session.convene")) {
            try await Record.create(at: "/sys/session.convene", scenario: "text", name: "sample.md")
        }
        #expect(try scratch.names.isEmpty)
    }

    @Test func `what is not there is not opened, nor made`() async throws {
        await #expect(throws: RecordError.notFound(scratch.path)) { try await Record.open(at: scratch.path) }
        await #expect(throws: RecordError.notFound(scratch.path)) {
            try await Record.erase(at: scratch.path, contacts: false)
        }
        #expect(try scratch.names.isEmpty)
    }

    @Test(arguments: [Data(), Data("a letter".utf8), Data("SQLite format 3\0".utf8) + Data(count: 4080)])
    func `a stranger's file is not touched`(content: Data) async throws {
        try scratch.write(content, to: "session.convene")
        let before = try scratch.bytes
        await #expect(throws: RecordError.notARecord(scratch.path)) {
            try await Record.open(at: scratch.path)
        }
        for only in [true, false] {
            await #expect(throws: RecordError.notARecord(scratch.path)) {
                try await Record.erase(at: scratch.path, contacts: only)
            }
        }
        #expect(try scratch.bytes == before)
    }

    @Test func `a folder is no record`() async {
        let path = scratch.folder.path
        await #expect(throws: RecordError.notARecord(path)) { try await Record.open(at: path) }
    }

    @Test func `a newer version's record is not touched`() async throws {
        try await makeRecord()
        try scratch.change("session.convene", at: 63, to: 99)
        let before = try scratch.bytes
        await #expect(throws: RecordError.newerVersion(scratch.path)) {
            try await Record.open(at: scratch.path)
        }
        #expect(try scratch.bytes == before)
    }

    @Test func `a record that another host has open is not touched`() async throws {
        try await makeRecord()
        let other = try OtherHost(at: scratch.path)
        let before = try scratch.bytes
        await #expect(throws: RecordError.inUse(scratch.path)) { try await Record.open(at: scratch.path) }
        #expect(try scratch.bytes == before)
        try other.close()
        await (try Record.open(at: scratch.path)).close()
    }

    @Test func `no other host can so much as read an open record`() async throws {
        let record = try await Record.create(at: scratch.path, scenario: "text", name: "sample.md")
        #expect(throws: (any Error).self) { try OtherHost(at: scratch.path) }
        await #expect(throws: RecordError.inUse(scratch.path)) { try await Record.open(at: scratch.path) }
        try await record.append([.started(.at(0))])
        await record.close()
    }

    @Test func `an unfinished record is not erased, and its addresses are not told`() async throws {
        try await makeRecord()
        let before = try scratch.bytes
        for only in [true, false] {
            await #expect(throws: RecordError.unfinished(scratch.path)) {
                try await Record.erase(at: scratch.path, contacts: only)
            }
        }
        await #expect(throws: RecordError.unfinished(scratch.path)) {
            try await Record.contacts(at: scratch.path)
        }
        #expect(try scratch.bytes == before)
    }

    @Test(arguments: [
        Event.moved(Place(slide: 4, step: 0), .at(1)), .moved(Place(slide: 0, step: 2), .at(1)),
        .pollOpened("other", round: 1, .at(1)), .answered("role", round: 1, Token([1]), .option(3)),
        .tabulated("role", round: 1, Results(answers: 3, skips: 0, picture: .options([.count(3)]))),
        .extended(section: 2, minutes: 1), .extended(section: 0, minutes: .max), .dropped(section: -1),
        .restored(section: 2), .edited(Edition(text: "none", scenario: Scenario(title: "")), .at(1)),
    ])
    func `a record that names what its scenario does not have is damaged`(event: Event) async throws {
        let record = try await Record.create(at: scratch.path, scenario: "text", name: "sample.md")
        try await record.append([.started(.at(0)), .pollOpened("role", round: 1, .at(0)), event])
        await #expect(throws: RecordError.damaged(scratch.path)) {
            try await record.events(of: .sample, reading: { _ in Scenario(title: "") })
        }
        await record.close()
    }

    @Test(arguments: [
        "UPDATE timeline SET event = '{}'", "UPDATE timeline SET event = 'started'",
        "UPDATE timeline SET milliseconds = NULL",
        "UPDATE timeline SET event = '{\"kind\":\"moved\",\"slide\":1}'",
    ])
    func `a timeline that cannot be read is damaged`(statement: String) async throws {
        let record = try await Record.create(at: scratch.path, scenario: "text", name: "sample.md")
        try await record.append([.started(.at(0))])
        try await record.execute(statement)
        await #expect(throws: RecordError.damaged(scratch.path)) {
            try await record.events(of: .sample, reading: Scenario.stored)
        }
        await record.close()
    }

    @Test func `a file that was cut is damaged`() async throws {
        try await makeRecord()
        let bytes = try #require(try scratch.bytes["session.convene"])
        try scratch.write(bytes.prefix(8192), to: "session.convene")
        await #expect(throws: RecordError.damaged(scratch.path)) { try await Record.open(at: scratch.path) }
        #expect(try scratch.bytes == ["session.convene": bytes.prefix(8192)])
    }

    @Test(arguments: [
        RecordError.exists("/x"), .notFound("/x"), .noDirectory("/x"), .notWritable("/x"), .notReadable("/x"),
        .notARecord("/x"), .newerVersion("/x"), .inUse("/x"), .unfinished("/x"), .damaged("/x"), .finished,
        .noKey, .logMissing("/x"), .gone("/x"),
        .diskFull, .inputOutput, .other(1),
    ])
    func `every error is one sentence`(error: RecordError) {
        #expect(error.description.hasSuffix("."))
        #expect(!error.description.dropLast().contains(". "))
        #expect(error.isOfTheDisk == [.diskFull, .inputOutput, .gone("/x")].contains(error))
    }

    private func makeRecord() async throws {
        let record = try await Record.create(at: scratch.path, scenario: "text", name: "sample.md")
        try await record.append([.started(.at(0))])
        await record.close()
    }
}
