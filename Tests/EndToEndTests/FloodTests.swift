import Drawing
import Foundation
import TestSupport
import Testing

/// One person's keys hold up nobody else's answer.
@Suite(.serialized, .timeLimit(.minutes(3)))
struct FloodTests {
    private static let wishes = 4000

    @Test func `an answer is recorded while thousands of somebody's wishes for help still wait`() async throws
    {
        let room = try WorkshopRoom()
        defer { room.clear() }
        let stage = try room.present("retrospective")
        try await stage.waits(for: "0 came")
        let voter = Voter(seat: try await room.join().seat)
        let (painted, _) = try await room.join()
        let linear = try PipedSeat("join-\(WorkshopRoom.code)", in: room)
        try await linear.waits(for: "Slide: ")
        stage.type("nnno")
        try await voter.seat.waits(for: "A number or arrows")
        try linear.send(String(repeating: "help\n", count: Self.wishes))
        painted.type(String(repeating: "?", count: 4000))
        try await linear.waits(for: "have a hidden text back")
        try await voter.answer(1)
        let answered = linear.everything.components(separatedBy: "have a hidden text back").count - 1
        #expect(answered < Self.wishes)
        // Who floods is served as well, and can leave at once.
        try linear.send("\u{3}")
        try await linear.waits(until: \.isOver, what: "the flooding line ends")
    }

    @Test func `who claims a huge terminal, or drags its corner, sees the last row in the end`() async throws
    {
        let room = try WorkshopRoom()
        defer { room.clear() }
        let stage = try room.present("retrospective")
        try await stage.waits(for: "0 came")
        let (seat, _) = try await room.join(size: Size(width: 300, height: 190))
        try await seat.waits(for: "Looking back, looking forward", "! support")
        for width in stride(from: 290, through: 80, by: -10) {
            seat.resize(to: Size(width: width, height: 30))
        }
        seat.resize(to: Size(width: 80, height: 24))
        try await seat.waits(
            until: {
                $0.screen.split(separator: "\n", omittingEmptySubsequences: false).last?.contains("! support")
                    == true
            },
            what: "the footer in the last row")
    }
}
