import Screens
import Session
import TestSupport
import Testing
import Workshop

@Suite struct LinearRoomTests {
    @Test func `nothing is said twice, and nothing where nothing changed`() throws {
        var walk = try LinearWalk(at: 1)
        walk.follow()
        try walk.run(.toggleOpen)
        _ = walk.news()
        try walk.answer(.role, [.option(0), .option(1)])
        walk.follow()
        #expect(walk.news().isEmpty)
    }

    @Test func `x leaves at once wherever somebody is`() throws {
        var walk = try LinearWalk(at: 3)
        #expect(walk.type("x") == [.quickExit])
        try walk.run(.toggleOpen)
        #expect(walk.type("X", after: 0) == [.quickExit] && walk.type("/x") == [.quickExit])
        walk.type("/leave")
        #expect(walk.type("x") == [.quickExit])
        walk.surroundings.takesCheckIns = true
        walk.type("/check-in")
        #expect(walk.type("x") == [.quickExit])
        try walk.run(.togglePause)
        #expect(walk.type("x") == [.quickExit])
        try walk.run(.finish)
        #expect(walk.type("x") == [.quickExit])
    }

    @Test func `support, words and leave work in a pause, with and without a stroke`() throws {
        var walk = try LinearWalk(at: 3)
        try walk.run(.toggleOpen, .togglePause)
        _ = walk.news()
        walk.type("support")
        walk.type("/words")
        #expect(walk.text.contains("Employee line") && walk.text.contains("amber otter quill"))
        walk.type("leave")
        #expect(walk.type("y") == [.leave])
    }

    @Test func `leaving is asked about, and anything but y stays`() throws {
        var walk = try LinearWalk(at: 1)
        try walk.run(.toggleOpen)
        walk.type("leave")
        #expect(walk.type("1").isEmpty)
        #expect(walk.type("1") == [.answer("role", round: 1, .option(0))])
    }

    @Test func `a check-in takes the next line, an empty line or cancel`() throws {
        var walk = try LinearWalk(at: 1)
        walk.type("check-in")
        #expect(walk.text.contains("No facilitator can see messages now"))
        walk.surroundings.takesCheckIns = true
        walk.type("check-in")
        #expect(walk.type("By the window") == [.checkIn("By the window")])
        walk.type("check-in")
        #expect(walk.type("") == [.checkIn("")])
        walk.type("check-in")
        #expect(walk.type("cancel").isEmpty)
        #expect(walk.type("").isEmpty)
    }

    @Test func `numbers say how ready somebody is only while no poll has opened since it was asked`() throws {
        var walk = try LinearWalk(at: 1)
        walk.surroundings.readiness = .asked
        walk.follow()
        #expect(walk.type("2") == [.readiness(.needsAMinute)])
        try walk.run(.toggleOpen)
        #expect(walk.type("2") == [.answer("role", round: 1, .option(1))])
        #expect(walk.type("lost") == [.readiness(.lost)])
        try walk.run(.toggleOpen)
        #expect(walk.type("2").isEmpty)
        #expect(walk.type("ready") == [.readiness(.ready)])
    }

    @Test func `whoever comes late hears the slide up to its step, and how its poll ended`() throws {
        var walk = LinearWalk()
        try walk.run(.start, .next, .toggleOpen, .toggleOpen)
        walk.begin()
        let ended = "Poll 1 closed. Thank you. This one is not shown. It shows from 5 answers on.\n"
        #expect(walk.text.hasSuffix("Slide: Role\nPoll 1: What is your role?\n" + ended))
    }

    @Test func `a slide whose text was changed is said again, and one that only moved is not`() throws {
        var walk = try LinearWalk(at: 0)
        var scenario = walk.state.scenario
        scenario.sections[0].slides[0].notes = "Only for facilitators."
        try walk.run(.edit(Edition(text: "", scenario: scenario)))
        #expect(walk.news().isEmpty)
        scenario.sections[0].slides[0].steps = [Slide.Step([.paragraph("Come in.")])]
        try walk.run(.edit(Edition(text: "", scenario: scenario)))
        #expect(walk.news() == ["Slide: Welcome (its text was changed)", "Come in."])
        scenario.sections[0].slides.insert(Slide(title: "Before"), at: 0)
        try walk.run(.edit(Edition(text: "", scenario: scenario)))
        #expect(walk.state.place.slide == 1 && walk.news().isEmpty)
        try walk.run(.next)
        #expect(walk.news() == ["Slide: Role", "Poll 1 soon: What is your role?"])
    }

    @Test func `away and back say so`() throws {
        var walk = try LinearWalk(at: 1)
        #expect(walk.type("away") == [.away(true)])
        #expect(walk.type("back") == [.away(false)])
    }

    private let rooms = ["Leeds", "Hull"].map {
        (tag: RoomTag(hash: Array(($0 + "........").utf8)), name: $0)
    }

    /// A session of those rooms, the own one first, in which Leeds has opened a poll.
    private func withOpenPoll(_ own: [(tag: RoomTag, name: String)]) -> Shared {
        var shared = Shared.withRooms(own)
        shared.take(
            [
                .happened(.started(.at(0))), .happened(.moved(Place(slide: 1, step: 0), .at(0))),
                .happened(.pollOpened("role", round: 1, .at(0))),
            ], of: rooms[0].tag)
        return shared
    }

    @Test func `of several rooms the same number is said in each, once all have said what they have`() {
        for own in [0, 1] {
            var shared = withOpenPoll(own == 0 ? rooms : rooms.reversed())
            var walk = LinearWalk(of: .sample)
            walk.state = shared.shown
            walk.begin()
            _ = walk.news()
            func lines() -> [String] {
                shared.heard = [rooms[1 - own].tag: [PollRound("role", 1): 3]]
                walk.state = shared.shown
                walk.follow()
                return walk.news()
            }
            func deliver(_ room: Int) -> [String] {
                let ballots = (0..<5).map { seat in
                    CastBallot(
                        Token(Array(repeating: UInt8(seat), count: 32)).of(rooms[room].tag), .option(0))
                }
                let batch = BallotBatch(
                    room: rooms[room].tag, round: PollRound("role", 1), number: 1, ballots: ballots)
                _ = shared.take(
                    Delivery(
                        sequence: shared.sequence + 1, milliseconds: Moment.at(0).milliseconds,
                        message: .batch(batch), digest: shared.digest))
                shared.take([.delivered("role", round: 1, upTo: 1, ballots: 5)], of: rooms[room].tag)
                return lines()
            }
            shared.take([.happened(.pollClosed("role", .at(1)))], of: rooms[0].tag)
            #expect(lines() == ["Poll 1 closed."])
            #expect(deliver(own) == [])
            #expect(deliver(1 - own) == ["Poll 1: More than 9 answered or skipped."])
            #expect(lines() == [])
        }
    }

    @Test func `of several rooms a poll is said to be too few once all have said what they have`() {
        var shared = withOpenPoll(rooms)
        var walk = LinearWalk(of: .sample)
        walk.state = shared.shown
        walk.begin()
        func lines(_ items: [Entry.Item], of room: Int) -> [String] {
            shared.heard = [rooms[1].tag: [:]]
            shared.take(items, of: rooms[room].tag)
            walk.state = shared.shown
            _ = walk.news()
            walk.follow()
            return walk.news()
        }
        #expect(lines([.happened(.pollClosed("role", .at(1)))], of: 0) == ["Poll 1 closed."])
        #expect(lines([.delivered("role", round: 1, upTo: 0, ballots: 0)], of: 0) == [])
        #expect(
            lines([.delivered("role", round: 1, upTo: 0, ballots: 0)], of: 1)
                == ["Poll 1: Thank you. This one is not shown. It shows from 3 answers on."])
        #expect(lines([.seated(2)], of: 1) == [])
    }
}
