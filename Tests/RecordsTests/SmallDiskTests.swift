import Foundation
import Session
import TestSupport
import Testing
import Workshop

@testable import Records

/// Records on a real disk that is small, and fills up.
@Suite(.enabled(if: SmallDisk.isPossible)) struct SmallDiskTests {
    private let disk: SmallDisk
    private var path: String { disk.path(of: "session.convene") }

    init() throws { disk = try SmallDisk() }

    @Test func `a disk of half a mebibyte takes two thousand answers, one by one`() async throws {
        var session = LiveSession(
            of: .sample, in: try await .create(at: path, scenario: "text", name: "sample.md"))
        try await session.run([.start, .nextSlide, .toggleOpen])
        for seat in 0..<2000 { try await session.answer(.role, .option(seat % 3), by: "seat \(seat)") }
        #expect(try await session.replayed() == session.state)
        #expect(session.state.standing(of: "role").answered == 2000)
        try await session.finish()
        await session.record.close()
    }

    @Test func `what waits stands first in the next transaction, and a full list takes no more`()
        async throws
    {
        var session = LiveSession(
            of: .sample, in: try await .create(at: path, scenario: "text", name: "sample.md"))
        try await session.run([.start])
        let recorded = session.state
        disk.fill()
        await #expect(throws: RecordError.diskFull) {
            for _ in 0..<200 { try await session.record.append([.blanked(true)]) }
        }
        let before = try await session.replayed()
        #expect(before.place == recorded.place)
        let steps = (0..<Record.mostWaiting).map { Event.moved(Place(slide: $0 % 2, step: 0), .at(9 + $0)) }
        #expect(await session.record.postpone(Array(steps.prefix(150))))
        #expect(await !session.record.postpone(Array(steps.prefix(51))))
        #expect(await session.record.postpone(Array(steps.suffix(50))))
        #expect(await !session.record.postpone([.blanked(true)]))
        #expect(await session.record.waitingCount == 200)
        #expect(try await session.replayed() == before)

        disk.clear()
        try await session.record.append([.moved(Place(slide: 0, step: 1), .at(900))])
        #expect(await session.record.waitingCount == 0)
        var after = before
        for event in steps + [.moved(Place(slide: 0, step: 1), .at(900))] { after.apply(event) }
        #expect(try await session.replayed() == after)
        await session.record.close()
    }
}
