import Screens
import Session
import TestSupport
import Testing
import Workshop

@Suite struct LinearResultTests {
    private static let kind = Poll.Kind.choice(options: ["Tea", "Coffee"])

    private static func options(_ counts: Int...) -> [Answer] {
        counts.enumerated().flatMap { Array(repeating: Answer.option($0), count: $1) }
    }

    @Test func `a second round is answered anew, and its result told behind the first one's`() throws {
        var walk = try LinearWalk(asking: Poll(id: "only", ask: "Which?", kind: Self.kind))
        walk.type("1")
        try walk.run(.countHands("only", [3, 0]))
        try walk.reveal(Self.options(3, 1))
        _ = walk.news()
        try walk.run(.askAgain)
        #expect(walk.news().prefix(2) == ["Poll 1 is open.", "Asked again."])
        #expect(walk.answer(of: "2") == .option(1))
        try walk.reveal(Self.options(0, 4))
        #expect(
            walk.news().suffix(5) == [
                "Result of poll 1, first to last: First round; After the discussion. 5 answers each time.",
                "  Tea: 4, 0.", "  Coffee: 1, 5.", "4 more chose “Coffee”.",
                "Hands, First round: Tea 3; Coffee 0.",
            ])
    }

    @Test func `a second round that a few left is told by what moved far`() throws {
        var walk = try LinearWalk(asking: Poll(id: "only", ask: "Which?", kind: Self.kind))
        walk.type("1")
        try walk.reveal(Self.options(8, 0))
        try walk.run(.askAgain)
        _ = walk.news()
        try walk.reveal(Self.options(0, 8))
        #expect(
            walk.news().last
                == "Result of poll 1, After the discussion: 8 answers. A few may not have answered"
                + " again, so only what moved by 3 or more is told. More chose: Coffee. Fewer chose: Tea.")
    }

    @Test func `hands, how sure, and people's own words stand behind the result`() throws {
        var walk = try LinearWalk(
            asking: Poll(id: "only", ask: "Which?", kind: Self.kind, hasOther: true, asksSureness: true))
        let sure = (0..<9).map { Answer.sure(.option(0), degree: $0 / 3) }
        try walk.answer(
            try #require(walk.state.openPoll),
            sure + ["Water", "Milk", "Water"].map { .other($0, beside: []) })
        try walk.run(.toggleOpen, .countHands("only", [4, 2, 0]))
        try walk.run(.review("only", round: 1, text: "Water", .cleared("Water")))
        _ = walk.news()
        try walk.run(.toggleReveal)
        #expect(
            walk.news() == [
                "Result of poll 1: 12 answers. Tea: 9. Coffee: 0. Another answer: 3.",
                "Hands: Tea 4; Coffee 2; Another answer 0.", "How sure those are who gave each answer:",
                "  Tea: not sure 3; fairly sure 3; very sure 3.", "  Coffee: not shown.",
                "  Another answer: not shown.", "In your own words:", "- Water",
            ])
    }

    @Test func `options of one number are told together, of many with their share`() throws {
        let poll = Poll(
            id: "only", ask: "Which?", kind: .choice(options: ["Tea", "Coffee", "Milk", "Cocoa"]))
        var walk = try LinearWalk(asking: poll)
        try walk.reveal(Self.options(5, 10, 5))
        #expect(
            walk.news().last
                == "Result of poll 1: 20 answers. Tea; Milk: 5, 25 percent each. Coffee: 10, 50 percent. Cocoa: 0."
        )
    }

    @Test func `hands that are counted after the result was told are told once`() throws {
        var walk = try LinearWalk(asking: Poll(id: "only", ask: "Which?", kind: Self.kind))
        try walk.reveal(Self.options(3, 1))
        _ = walk.news()
        try walk.run(.countHands("only", [4, 3]))
        #expect(walk.news() == ["Result of poll 1, hands since: Tea 4; Coffee 3."])
        try walk.run(.togglePause)
        walk.wait(5000)
        try walk.run(.togglePause)
        #expect(!walk.text.contains("hands"))
    }

    @Test func `what a poll keeps to itself is said to be shown to nobody`() throws {
        var walk = try LinearWalk(asking: Poll(id: "only", ask: "Which?", kind: Self.kind, show: .never))
        try walk.reveal(Self.options(3, 1))
        #expect(
            walk.news().last == "Result of poll 1: 4 answers. What was answered is shown to nobody.")
    }

    @Test func `a text that is cleared after the reveal is told once`() throws {
        var walk = try LinearWalk(asking: .text)
        try walk.reveal((1...4).map { .text("Text \($0)") })
        #expect(
            walk.news().last
                == "Result of poll 1: 4 texts. A facilitator reads them first; none is shown so far.")
        try walk.run(.review("only", round: 1, text: "Text 2", .cleared("Text […]")))
        #expect(walk.news() == ["Result of poll 1, cleared since:", "- Text […]"])
        try walk.run(.togglePause)
        walk.wait(5000)
        try walk.run(.togglePause)
        #expect(!walk.text.contains("Text"))
        #expect(walk.said(to: "again").hasSuffix("Result of poll 1: 4 texts, 1 shown here.\n  - Text […]"))
    }

    @Test func `a live picture is told to whoever asks for it, and never by itself`() throws {
        var walk = try LinearWalk(asking: Poll(id: "only", ask: "Which?", kind: Self.kind, show: .live))
        for seat in 0..<UInt8(9) { try walk.run(.takeSeat(Token([seat]))) }
        try walk.answer(try #require(walk.state.openPoll), Self.options(4, 1))
        #expect(!walk.text.contains("so far"))
        let said = walk.said(to: "again")
        #expect(said.contains("Poll 1 so far: 3 answers. Tea: 3. Coffee: 0."))
        try walk.run(.toggleOpen, .toggleReveal)
        #expect(
            walk.news().suffix(2) == [
                "Result of poll 1: 3 answers. Tea: 3. Coffee: 0.",
                "2 answers came or changed after this picture. So few would stand out.",
            ])
    }

    @Test func `answers that come late after the result was told are told once, as they are shown`() throws {
        var walk = try LinearWalk(asking: Poll(id: "only", ask: "Which?", kind: Self.kind))
        try walk.reveal(Self.options(3, 1))
        _ = walk.news()
        walk.happens(.cameLate("only", round: 1, 4))
        walk.follow()
        #expect(
            walk.news() == [
                "Result of poll 1: 4 answers are not in this picture: they came or changed late, or too few of their room answered."
            ])
        walk.type("again")
        #expect(
            walk.news().last
                == "4 answers are not in this picture: they came or changed late, or too few of their room answered."
        )
    }

    @Test func `a comparison is told row by row, or refused with a sentence`() throws {
        let first = Poll(id: "first", ask: "Which?", kind: Self.kind, link: "l")
        let second = Poll(id: "second", ask: "When?", kind: Self.kind, link: "l", compared: ["first"])
        let slides = [first, second].map { Slide(title: $0.ask, steps: [.init(poll: $0)]) }
        var walk = LinearWalk(
            of: Scenario(title: "Both", minimumGroup: 3, sections: [Section(title: "One", slides: slides)]))
        try walk.run(.start)
        walk.begin()
        for poll in [first, second] {
            if poll.id == "second" { try walk.run(.nextSlide) }
            try walk.run(.toggleOpen)
            try walk.reveal(Self.options(20, 20))
        }
        let said = walk.news().drop { !$0.hasPrefix("Result of poll 2") }
        #expect(said.dropFirst().first == "By the answers to: Which?")
        #expect(said.contains("  Tea: Tea 20; Coffee not shown.") || said.last?.hasPrefix("Too few") == true)
    }

    /// What is heard of a poll of which each room gives these answers, when it is revealed, or closed for good.
    private func heard(_ poll: Poll, _ rooms: [[Answer]]) throws -> [String] {
        var walk = LinearWalk(of: Scenario(asking: [poll]))
        try walk.run(.start, .toggleOpen)
        for (room, answers) in rooms.enumerated() {
            let tag = RoomTag(hash: Array(repeating: UInt8(room), count: 8))
            if room > 0 { walk.state.apply(.roomSeated(tag, answers.count)) }
            for (seat, answer) in answers.enumerated() {
                let token = Token(Array(repeating: UInt8(seat), count: 32)).of(tag)
                walk.state.apply(.answered(poll.id, round: 1, token, answer))
            }
        }
        walk.begin()
        try walk.run(.toggleOpen)
        if case .closed = walk.state.view(of: poll) { try walk.run(.toggleReveal) }
        return walk.news()
    }

    @Test func `of a second round over rooms nothing untrue is said of answers that are not counted`() throws
    {
        let poll = Poll(id: "only", ask: "Which?", kind: Self.kind)
        var walk = LinearWalk(of: Scenario(asking: [poll]))
        try walk.run(.start, .toggleOpen)
        walk.begin()
        for (round, counts) in [[4, 4], [4, 2]].enumerated() {
            if round > 0 { try walk.run(.askAgain) }
            for (room, count) in counts.enumerated() {
                let tag = RoomTag(hash: Array(repeating: UInt8(room), count: 8))
                if room > 0 { walk.state.apply(.roomSeated(tag, count)) }
                for seat in 0..<count {
                    let token = Token(Array(repeating: UInt8(seat), count: 32)).of(tag)
                    walk.state.apply(.answered(poll.id, round: round + 1, token, .option(0)))
                }
            }
            try walk.run(.toggleOpen, .toggleReveal)
        }
        let said = walk.news().joined(separator: "\n")
        #expect(
            said.contains(
                "Not counted: 2 answers that came late, of rooms with too few, or of seats that did not answer the first time."
            ), "\(said)")
    }

    @Test func `beside a text's number it is said that rooms with few are left out, and not whether one is`()
        throws
    {
        let poll = Poll(id: "only", ask: "What helped?", kind: .text)
        let beside = "The numbers beside texts leave out rooms with fewer than 3."
        func said(_ counts: [Int]) throws -> [String] {
            var walk = LinearWalk(of: Scenario(asking: [poll]))
            try walk.run(.start, .toggleOpen)
            for (room, count) in counts.enumerated() {
                let tag = RoomTag(hash: Array(repeating: UInt8(room), count: 8))
                if room > 0 { walk.state.apply(.roomSeated(tag, 9)) }
                for seat in 0..<9 {
                    let token = Token(Array(repeating: UInt8(seat), count: 32)).of(tag)
                    let text = seat < count ? "Tea" : "\(room) \(seat)"
                    walk.state.apply(.answered(poll.id, round: 1, token, .text(text)))
                }
            }
            walk.begin()
            try walk.run(.review("only", round: 1, text: "Tea", .cleared("Tea")), .toggleOpen, .toggleReveal)
            return walk.news()
        }
        for counts in [[5, 0], [5, 1], [5, 2]] {
            let lines = try said(counts)
            #expect(lines.contains { $0.contains("5 wrote this") } && lines.contains(beside), "\(lines)")
        }
        #expect(try !said([2, 2]).contains(beside))
        #expect(try !said([5]).contains(beside))
    }

    @Test func `what several rooms do not show is said to need enough in each of them`() throws {
        let ranking = Poll(id: "only", ask: "Which?", kind: .ranking(items: ["Tea", "Coffee", "Water"]))
        let order = Array(repeating: Answer.order([0, 1, 2]), count: 8)
        let sentence = "Each room has to have enough by itself."
        let alone = "Only the order shows; mean places show from 13 answers on."
        #expect(try heard(ranking, [order, order]).contains { $0.contains(alone) })
        #expect(try heard(ranking, [order, order]).contains(sentence))
        #expect(try heard(ranking, [order]).contains { $0.contains(alone) })
        #expect(try !heard(ranking, [order]).contains(sentence))
        let sure = Poll(id: "only", ask: "Which?", kind: Self.kind, asksSureness: true)
        let options = Array(repeating: Answer.sure(.option(0), degree: 1), count: 5)
        let few = options + [.option(1), .option(1), .sure(.option(1), degree: 0)]
        #expect(try heard(sure, [few, [.option(0), .option(0), .option(1)]]).contains(sentence))
        let two = Array(repeating: Answer.option(0), count: 2)
        let poll = Poll(id: "only", ask: "Which?", kind: Self.kind)
        #expect(
            try heard(poll, [two, two]).last
                == "Poll 1 closed. Thank you. This one is not shown. It shows from 3 answers on. " + sentence)
        #expect(
            try heard(poll, [two + two, [.option(0)]]).last
                == "1 answer is not in this picture: it came or changed late, or too few of its room answered."
        )
    }
}
