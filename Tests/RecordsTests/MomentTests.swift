import Foundation
import Session
import TestSupport
import Testing
import Workshop

@testable import Records

/// What a finished record says of when things happened.
@Suite struct MomentTests {
    private let scratch: Scratch

    init() throws { scratch = try Scratch() }

    private static let quiet: [Command] = [.start, .next, .nextSlide, .next, .nextSlide]
    private static let troubled: [Command] = [
        .start, .next, .togglePause, .togglePause, .toggleBlank, .nextSlide, .startBreak(minutes: 5),
        .endBreak,
        .toggleBlank, .startBreak(minutes: 10), .next, .nextSlide,
    ]

    @Test func `pauses, blanks and breaks leave no trace`() async throws {
        let quiet = try await finished(Self.quiet)
        let troubled = try await finished(Self.troubled)
        #expect(quiet.timeline == troubled.timeline)
        #expect(quiet.timeline.count > 5)
        #expect(quiet.state.place == troubled.state.place && quiet.state.visited == troubled.state.visited)
        for state in [quiet.state, troubled.state] {
            #expect(state.breaks.isEmpty && state.pausedSince == nil && !state.isBlank)
        }
    }

    @Test func `no moment but the beginning and the end is left, and the minutes of each section`()
        async throws
    {
        let (_, state) = try await finished(Self.troubled)
        let record = try await Record.open(at: scratch.path)
        let events = try await record.events(of: .sample, reading: Scenario.stored)
        #expect(
            Set(events.flatMap(\.moments)) == [try #require(state.started), try #require(state.finished)])
        let replayed = State(of: .sample, replaying: events)
        #expect(replayed.sectionSeconds == state.sectionSeconds)
        #expect(state.sectionSeconds.allSatisfy { $0.truncatingRemainder(dividingBy: 60) == 0 })
        #expect(state.sectionSeconds.reduce(0, +) > 0)
        #expect(replayed.breaks == state.breaks && replayed.finished == state.finished)
        await record.close()
    }

    /// The rows of the timeline of a finished session that did `commands`, and the state that it ended in.
    private func finished(_ commands: [Command]) async throws -> (timeline: [String], state: State) {
        if try !scratch.names.isEmpty { try scratch.remove("session.convene") }
        let record = try await Record.create(at: scratch.path, scenario: "text", name: "sample.md")
        var session = LiveSession(in: record, at: State(of: .sample))
        for command in commands { session = try await session.later(command, of: commands.count) }
        session = session.waiting(until: 1800)
        try await session.finish()
        let timeline = try await record.timeline()
        await record.close()
        return (timeline, session.state)
    }
}

extension LiveSession {
    /// The same a while later, the whole of all `count` commands taking as long.
    fileprivate func later(_ command: Command, of count: Int) async throws -> LiveSession {
        var session = waiting(until: seconds + 1200 / count)
        try await session.run([command])
        return session
    }

    fileprivate func waiting(until seconds: Int) -> LiveSession {
        LiveSession(in: record, at: state, seconds: seconds)
    }
}
