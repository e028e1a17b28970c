import Foundation
import Session
import TestSupport
import Testing
import Workshop

@testable import Records

/// Records that no session wrote.
@Suite struct OddRecordTests {
    private let scratch: Scratch

    init() throws { scratch = try Scratch() }

    private static let odd = [0, -1, 1_000_000, 1_000_000_000_000, Int.max, Int.min]

    @Test(arguments: odd)
    func `a round that no poll has is damaged`(round: Int) async throws {
        try await expectDamaged("UPDATE timeline SET event = json_set(event, '$.round', \(round))")
        try await expectDamaged("UPDATE timeline SET event = replace(event, '1', '1e6')")
    }

    @Test(arguments: [Int64.max, .min, 1_000_000_000_000_000, -1_000_000_000_000_000])
    func `a moment beyond every calendar is damaged`(milliseconds: Int64) async throws {
        try await expectDamaged("UPDATE timeline SET milliseconds = \(milliseconds) WHERE number = 1")
        try await expectDamaged("UPDATE timeline SET milliseconds = \(milliseconds) WHERE number = 2")
        try await expectDamaged("UPDATE timeline SET minutes = \(milliseconds) WHERE number = 1")
        try await expectDamaged(
            """
            INSERT INTO timeline (milliseconds, minutes, event)
            VALUES (1, 0, '{"kind":"breakBegan","until":\(milliseconds)}')
            """)
    }

    @Test(arguments: odd.filter { $0 != 0 })
    func `so many seats as none could hold are damaged`(seats: Int) async throws {
        try await expectDamaged("UPDATE session SET seats = \(seats)")
    }

    @Test(arguments: [1_000_000_000_000, Int.max, Int.min])
    func `counts that could overflow are damaged`(count: Int) async throws {
        let results = #"{"answers":\#(count),"cells":[1,1,1],"skips":\#(count)}"#
        try await expectDamaged("INSERT INTO result (poll, round, results) VALUES ('role', 1, '\(results)')")
        let table = #"'role', 1, '{"answers":1,"cells":[1,1,1],"skips":0}'"#
        for (answered, given) in [(count, 1), (1, count), (1, 2)] {
            try await expectDamaged("INSERT INTO result VALUES (\(table), \(answered), \(given))")
        }
        try await expectDamaged("INSERT INTO frame VALUES ('role', 1, '\(results)')")
        try await expectDamaged("INSERT INTO hand VALUES ('role', 1, '[\(count),\(count),1]')")
        try await expectDamaged("INSERT INTO ballot VALUES ('role', 1, x'00', '{\"option\":\(count)}', 1)")
    }

    @Test func `a table that is not there is damaged`() async throws {
        try await expectDamaged("DROP TABLE hand")
        try await expectDamaged("ALTER TABLE ballot RENAME COLUMN token TO other")
    }

    @Test func `digits that somebody wrote are no number`() async throws {
        let text = "call 07700900123456789012345 \"\\ 1e9 \\\""
        #expect(try Coding.value([String].self, of: try Coding.text(of: [text])) == [text])
        #expect(try Coding.value([Int].self, of: "[123456789012,-1]") == [123_456_789_012, -1])
        for text in ["[1234567890123]", "[1e2]", "[1E2]", #"["\\",1234567890123]"#, #"["\"",1e2]"#] {
            #expect(throws: (any Error).self, "\(text)") { try Coding.value([Int].self, of: text) }
        }
    }

    @Test func `a version beyond all numbers takes no other after it`() async throws {
        let record = try await Record.create(at: scratch.path, scenario: "text", name: "sample.md")
        try await record.execute("UPDATE scenario SET version = \(Int.max)")
        await #expect(throws: RecordError.damaged(scratch.path)) {
            try await record.append([.edited(.any(seed: 1), .at(1))])
        }
        await record.close()
    }

    /// A record to which that was done is told to be damaged.
    private func expectDamaged(_ statement: String) async throws {
        let record = try await Record.create(at: scratch.path, scenario: "text", name: "sample.md")
        try await record.append([.started(.at(0)), .pollOpened("role", round: 1, .at(1))])
        try await record.execute(statement)
        await #expect(throws: RecordError.damaged(scratch.path), "\(statement)") {
            try await record.events(of: .sample, reading: Scenario.stored)
        }
        await record.close()
        try scratch.remove("session.convene")
    }
}
