import Session
import TestSupport
import Testing
import Workshop

@testable import Records

@Suite struct EditTests {
    private let scratch: Scratch

    init() throws { scratch = try Scratch() }

    @Test(arguments: 0..<30)
    func `a session that was edited, extended and broken off makes the state that was`(seed: UInt64)
        async throws
    {
        var generator = SeededGenerator(seed: seed)
        var session = LiveSession(
            of: .sample, in: try await .create(at: scratch.path, scenario: "first", name: "sample.md"))
        try await session.run([.start])
        for _ in 0..<60 {
            var batch = [try await session.anyCommand(using: &generator)]
            batch.append(.anyOfPlan(using: &generator))
            batch.append(try await session.anyCommand(using: &generator))
            try await session.run(batch)
        }
        #expect(try await session.replayed() == session.state)
        #expect(await session.record.scenarioText == "first")
        await session.record.close()
        let again = try await Record.open(at: scratch.path)
        #expect(await again.scenarioText == "first")
        let events = try await again.events(of: .sample, reading: Scenario.stored)
        var resumed = LiveSession(in: again, at: State(of: .sample, replaying: events))
        #expect(resumed.state == session.state)
        try await resumed.finish()
        let replayed = try await resumed.replayed()
        #expect(replayed.scenario == session.state.scenario)
        #expect(replayed.standings == resumed.state.standings)
        #expect(replayed.sectionSeconds == resumed.state.sectionSeconds)
        await again.close()
    }

    @Test func `each version is kept under a number, with its digest, together with its event`() async throws
    {
        let record = try await Record.create(at: scratch.path, scenario: "first", name: "sample.md")
        try await record.append([.started(.at(0)), .edited(.any(seed: 1), .at(1))])
        try await record.append([.edited(.any(seed: 2), .at(2))])
        #expect(try await record.versions() == ["1 sample.md first", "2 sample.md 1", "3 sample.md 2"])
        let events = try await record.events(of: .sample, reading: Scenario.stored)
        #expect(events == [.started(.at(0)), .edited(.any(seed: 1), .at(1)), .edited(.any(seed: 2), .at(2))])
        await record.close()
    }

    @Test func `an edit is written with its whole batch or not at all`() async throws {
        let record = try await Record.create(at: scratch.path, scenario: "first", name: "sample.md")
        try await record.execute(
            """
            CREATE TRIGGER full BEFORE INSERT ON timeline WHEN NEW.event LIKE '%breakEnded%'
            BEGIN SELECT raise(ABORT, ''); END
            """)
        await #expect(throws: RecordError.self) {
            try await record.append([.edited(.any(seed: 1), .at(1)), .breakEnded(.at(2))])
        }
        #expect(try await record.versions() == ["1 sample.md first"])
        #expect(try await record.events(of: .sample, reading: Scenario.stored).isEmpty)
        await record.close()
    }

    @Test(arguments: [
        "UPDATE scenario SET text = 'no seed' WHERE version = 2", "DELETE FROM scenario WHERE version = 2",
        "UPDATE timeline SET event = '{\"kind\":\"edited\"}' WHERE event LIKE '%edited%'",
        "UPDATE timeline SET event = '{\"kind\":\"edited\",\"version\":1}' WHERE event LIKE '%edited%'",
    ])
    func `a version that cannot be read is damaged`(statement: String) async throws {
        let record = try await Record.create(at: scratch.path, scenario: "first", name: "sample.md")
        try await record.append([.started(.at(0)), .edited(.any(seed: 1), .at(1))])
        try await record.execute(statement)
        await #expect(throws: RecordError.damaged(scratch.path)) {
            try await record.events(of: .sample, reading: Scenario.stored)
        }
        await record.close()
    }

    @Test(arguments: [Place(slide: 2, step: 0), Place(slide: 0, step: 1)])
    func `an event fits the scenario of its time`(place: Place) async throws {
        let short = Scenario(title: "", sections: [Section(title: "", slides: [Slide(title: "Only")])])
        let record = try await Record.create(at: scratch.path, scenario: "first", name: "sample.md")
        try await record.append([.started(.at(0)), .moved(place, .at(1))])
        try await record.append([.edited(Edition(text: "short", scenario: short), .at(2))])
        #expect(try await record.events(of: .sample) { _ in short }.count == 3)
        try await record.append([.moved(place, .at(3))])
        await #expect(throws: RecordError.damaged(scratch.path)) {
            try await record.events(of: .sample) { _ in short }
        }
        await record.close()
    }
}

extension Command {
    /// A command about the plan, or an edit.
    fileprivate static func anyOfPlan(using generator: inout SeededGenerator) -> Command {
        let section = Int.random(in: 0..<3, using: &generator)
        let minutes = Int.random(in: -5...10, using: &generator)
        switch Int.random(in: 0..<6, using: &generator) {
        case 0: return .extend(section: section, minutes: minutes)
        case 1: return .drop(section: section)
        case 2: return .restore
        case 3: return .startBreak(minutes: minutes)
        case 4: return .endBreak
        default: return .edit(.any(seed: UInt64.random(in: 0..<10_000, using: &generator)))
        }
    }
}
