import Screens
import Session
import TestSupport
import Testing
import Workshop

@Suite struct LinearQuestionTests {
    private static let poll = Poll(id: "only", ask: "What would you ask?", kind: .questions)

    /// A seat in a room of four others, each of whom has asked something.
    private static func among() throws -> LinearWalk {
        var walk = try LinearWalk(asking: poll)
        for seat in 1...4 { try walk.run(.takeSeat(Token([UInt8(seat)]))) }
        try walk.answer(
            poll, ["Why?", "How?", "Who?", "When?"].map { .questions(asked: [$0], meToo: []) })
        return walk
    }

    @Test(arguments: [false, true])
    func `that facilitators of all rooms read what is written is said where several share the session`(
        isShared: Bool
    ) throws {
        for poll in [Self.poll, Poll(id: "only", ask: "What helped?", kind: .text)] {
            var walk = LinearWalk(of: Scenario(asking: [poll]))
            if isShared { walk.surroundings.rooms = RoomsView(of: "spring", rooms: []) }
            try walk.run(.start, .toggleOpen)
            walk.begin()
            let said = "This goes for the facilitators of all rooms in this session."
            #expect(walk.text.contains("Facilitators can read this"))
            #expect(walk.text.contains(said) == isShared, "\(walk.text)")
        }
    }

    @Test func `beside a number of one session over rooms it is said that rooms with few are left out`()
        throws
    {
        let beside = "The numbers beside texts leave out rooms with fewer than 3."
        for (count, isOfRooms) in [(nil, true), (4, true), (4, false)] as [(Int?, Bool)] {
            var walk = try Self.among()
            _ = walk.news()
            walk.state.apply(
                .shownLive(
                    "only", round: 1,
                    Results(
                        answers: 4, skips: 0, picture: .texts,
                        texts: [.init(number: 1, text: "How?", count: count)], isOfRooms: isOfRooms)))
            try walk.run(.review("only", round: 1, text: "How?", .cleared("How?")))
            #expect(walk.news().contains(beside) == (count != nil && isOfRooms))
        }
    }

    @Test func `questions are sent one by one and counted`() throws {
        var walk = try LinearWalk(asking: Self.poll)
        #expect(walk.text.contains("Write up to 280 characters in one line"))
        for count in 1...2 {
            walk.type("What is \(count)?")
            #expect(walk.answer(of: "send") == .questions(asked: ["What is \(count)?"], meToo: []))
            #expect(walk.text.contains("Recorded for poll 1: your question, \(count) of 3."))
        }
        #expect(walk.screen.person.drafts["only"] == nil)
    }

    @Test func `who has asked is told to write another question, as long as there is room for one`() throws {
        var walk = try LinearWalk(asking: Self.poll)
        for count in 1...3 {
            walk.type("What is \(count)?")
            _ = walk.answer(of: "send")
            let then =
                count < 3
                ? "Write another question, until the poll closes."
                : "You have asked 3 questions, which is all there is room for."
            #expect(walk.text.contains("your question, \(count) of 3. \(then)"), "\(walk.text)")
            #expect(walk.said(to: "/again").contains("You have answered this poll. \(then)"))
        }
    }

    @Test func `what the room asks is read once it is cleared, and me too asks it too`() throws {
        var walk = try Self.among()
        #expect(!walk.text.contains("of the room"))
        _ = walk.news()
        try walk.run(.review("only", round: 1, text: "How?", .cleared("How?")))
        #expect(
            walk.news() == [
                "Question 1 of the room: How?", "Type me too and a question's number to ask it too.",
            ])
        try walk.run(.review("only", round: 1, text: "Why?", .cleared("Why?")))
        #expect(walk.news().first == "Question 2 of the room: Why?")
        #expect(walk.said(to: "me too 3") == "There is no question 3 of the room.")
        #expect(walk.answer(of: "Me too 2") == .questions(asked: [], meToo: [2]))
        #expect(walk.text.contains("Recorded for poll 1: you ask question 2 too."))
        let again = walk.said(to: "/again")
        #expect(
            again.contains("Question 1 of the room: How?") && again.contains("Question 2 of the room: Why?"))
        #expect(walk.screen.person.drafts["only"] == nil)
    }
}
