import Foundation
import Session
import TestSupport
import Testing
import Workshop

@testable import Records

@Suite struct DiskTests {
    private let scratch: Scratch

    init() throws { scratch = try Scratch() }

    @Test func `what a full disk refuses has not happened, and the same works when there is room`()
        async throws
    {
        var session = LiveSession(
            of: .sample, in: try await .create(at: scratch.path, scenario: "text", name: "sample.md"))
        try await session.run([.start, .go(slide: 3), .next, .toggleOpen])
        try await session.answer(.thoughts, .text("first"), by: "a")
        try await session.record.execute("PRAGMA max_page_count = 1")
        let round = session.state.standing(of: "thoughts").round
        let long = Answer.text(String(repeating: "long ", count: 100))
        var batch: [Command] = []
        for seat in 0..<400 {
            let token = try await session.record.token(for: "\(seat)", poll: "thoughts", round: round)
            batch.append(.answer("thoughts", round: round, token, long))
        }
        let before = session.state
        await #expect(throws: RecordError.diskFull) { try await session.run(batch) }
        #expect(session.state == before)
        #expect(try await session.replayed() == before)
        try await session.record.execute("PRAGMA max_page_count = 1000000")
        try await session.run(batch)
        #expect(session.state.standing(of: "thoughts").answered == 401)
        #expect(try await session.replayed() == session.state)
        await session.record.close()
    }

    @Test func `all of a batch is written, or none`() async throws {
        let record = try await Record.create(at: scratch.path, scenario: "text", name: "sample.md")
        try await record.append([.started(.at(0)), .pollOpened("role", round: 1, .at(1))])
        let before = try await record.events(of: .sample, reading: Scenario.stored)
        try await record.execute(
            """
            CREATE TRIGGER stop BEFORE INSERT ON ballot WHEN NEW.answer LIKE '%2%'
            BEGIN SELECT RAISE (ABORT, 'stop'); END
            """)
        let batch: [Event] = [
            .seatTaken(Token([1])), .answered("role", round: 1, Token([1]), .option(1)),
            .answered("role", round: 1, Token([2]), .option(2)), .pollClosed("role", .at(2)),
        ]
        await #expect(throws: RecordError.self) { try await record.append(batch) }
        #expect(try await record.events(of: .sample, reading: Scenario.stored) == before)
        await record.close()
    }

    @Test func `many hands lose nothing`() async throws {
        let record = try await Record.create(at: scratch.path, scenario: "text", name: "sample.md")
        try await record.append([.started(.at(0)), .pollOpened("role", round: 1, .at(1))])
        try await withThrowingTaskGroup(of: Void.self) { group in
            for seat in 0..<200 {
                group.addTask {
                    let token = try await record.token(for: "seat \(seat)", poll: "role", round: 1)
                    try await record.append([.answered("role", round: 1, token, .option(seat % 3))])
                }
            }
            try await group.waitForAll()
        }
        let state = State(
            of: .sample, replaying: try await record.events(of: .sample, reading: Scenario.stored))
        #expect(state.standing(of: "role").answered == 200)
        await record.close()
    }

    @Test(arguments: [
        Event.started(.at(0)), .pollOpened("role", round: 1, .at(0)), .pollClosed("role", .at(0)),
        .pollRevealed("role", .at(0)), .pictureShown("role", true), .extended(section: 0, minutes: 1),
        .dropped(section: 1), .restored(section: 1), .seatTaken(Token([1])),
        .answered("role", round: 1, Token([1]), .skip), .handsCounted("role", round: 1, [0, 0, 0]),
        .linkBegan("link"), .linkEnded("link"), .timed([1]), .finished(.at(1)),
    ])
    func `nothing waits but steps and rests`(event: Event) async throws {
        let record = try await Record.create(at: scratch.path, scenario: "text", name: "sample.md")
        #expect(await !record.postpone([.blanked(true), event]))
        #expect(await record.waitingCount == 0)
        await record.close()
    }
}
