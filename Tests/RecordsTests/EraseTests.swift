import Foundation
import Glibc
import Session
import TestSupport
import Testing
import Workshop

@testable import Records

@Suite struct EraseTests {
    private let scratch: Scratch

    init() throws { scratch = try Scratch() }

    @Test func `a finished record is overwritten and taken away`() async throws {
        try await makeFinishedRecord()
        // Another name for the same bytes shows that they were overwritten.
        try scratch.link("session.convene", to: "link")
        try await Record.erase(at: scratch.path, contacts: false)
        #expect(try scratch.names == ["link"])
        let bytes = try #require(try scratch.bytes["link"])
        #expect(!bytes.isEmpty && bytes.allSatisfy { $0 == 0 })
    }

    /// Root may take a file out of any folder.
    @Test(.enabled(if: getuid() != 0))
    func `a record in a folder that may not be changed is not overwritten either`() async throws {
        try await makeFinishedRecord()
        let before = try scratch.bytes
        chmod(scratch.folder.path, 0o500)
        defer { chmod(scratch.folder.path, 0o700) }
        await #expect(throws: RecordError.notWritable(scratch.path)) {
            try await Record.erase(at: scratch.path, contacts: false)
        }
        #expect(try scratch.bytes == before)
    }

    @Test func `addresses are erased alone`() async throws {
        let events = try await makeFinishedRecord()
        #expect(try scratch.holds(Data("@example.org".utf8)))
        let addresses = try await Record.contacts(at: scratch.path)
        #expect(addresses.count == 200 && addresses == addresses.sorted())
        try await Record.erase(at: scratch.path, contacts: true)
        #expect(try await Record.contacts(at: scratch.path) == [])
        #expect(try scratch.names == ["session.convene"])
        #expect(try !scratch.holds(Data("@example.org".utf8)))
        let record = try await Record.open(at: scratch.path)
        #expect(await record.isFinished)
        #expect(try await record.events(of: .sample, reading: Scenario.stored) == events)
        await record.close()
    }

    @Test func `addresses are kept in their own order, each once`() async throws {
        let record = try await Record.create(at: scratch.path, scenario: "text", name: "sample.md")
        for address in ["c@example.org", "a@example.org", "b@example.org", "a@example.org"] {
            try await record.add(contact: address)
        }
        #expect(
            try await record.contactsAsTheyLie() == ["a@example.org", "b@example.org", "c@example.org"])
        await #expect(throws: RecordError.unfinished(scratch.path)) { try await record.contacts() }
        await record.close()
    }

    @discardableResult
    private func makeFinishedRecord() async throws -> [Event] {
        let record = try await Record.create(at: scratch.path, scenario: "text", name: "sample.md")
        try await record.append([.started(.at(0)), .seatTaken(Token([1]))])
        for number in 0..<200 { try await record.add(contact: "\(number)@example.org") }
        try await record.finish([.finished(.at(1))])
        let events = try await record.events(of: .sample, reading: Scenario.stored)
        await record.close()
        return events
    }
}
