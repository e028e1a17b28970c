import Screens
import Session
import TestSupport
import Testing
import Workshop

@Suite struct LinearWordsTests {
    @Test func `phrases are read back, sent by a line of their own, and told by frequency`() throws {
        var walk = try LinearWalk(asking: .words(most: 3), "What would have helped Tim?")
        for line in [
            "send", "time, a teacher, help, home", "Time,  time", String(repeating: "long ", count: 9),
            " , ,",
            "help", "/help", "/skip", "time, someone who asks,", "send", "send", "/again",
        ] {
            walk.type(line)
        }
        try walk.reveal([
            .phrases(["Time", "friends"]), .phrases(["time", "friends"]), .phrases(["time", "rest"]),
            .phrases(["friends"]), .skip,
        ])
        try expectText(walk.text, named: "words", in: "__Lines__")
        #expect(walk.sent == [.skip, .phrases(["time", "someone who asks"])])
    }

    @Test func `what was not sent is said when the poll closes, and no phrase of few is ever told`() throws {
        var walk = try LinearWalk(asking: .words(most: 1))
        walk.type("a rare thing")
        try walk.reveal([.phrases(["one"]), .phrases(["two"]), .phrases(["three"]), .phrases(["four"])])
        #expect(walk.text.contains("Your phrases: \"a rare thing\"."))
        #expect(walk.text.contains("Poll 1 closed. More than 3 answered or skipped. Your text was not sent."))
        #expect(
            walk.text.hasSuffix(
                "Result of poll 1: 4 answers. No phrase was sent by enough people to be shown. Phrases show"
                    + " from 3 seats on.\n"))
    }

    @Test func `it is said how many phrases are not told`() throws {
        var walk = try LinearWalk(asking: .words(most: 3))
        walk.type("0")
        let phrases = (0..<15).map { seat in Answer.phrases((0..<3).map { "word \(3 * seat + $0)" }) }
        try walk.reveal(phrases + phrases + phrases + Array(repeating: .skip, count: 4))
        #expect(walk.text.contains("Result of poll 1: 45 answers, 5 skipped. "))
        #expect(walk.text.hasSuffix(" And 5 more. Phrases show from 3 seats on.\n"))
    }

    @Test func `phrases that cannot be sent leave none behind that could go in their place`() throws {
        var walk = try LinearWalk(asking: .words(most: 1))
        for line in ["time", "rest, home", "send"] { walk.type(line) }
        #expect(walk.sent.isEmpty)
        #expect(walk.screen.person.drafts["only"] == nil)
    }

    @Test func `a muted seat sends no phrases`() throws {
        var walk = try LinearWalk(asking: .words(most: 3))
        _ = walk.screen.mute()
        for line in ["time", "send"] { walk.type(line) }
        #expect(walk.sent.allSatisfy { $0 == .skip })
        #expect(walk.answer(of: "0") == .skip)
    }

    @Test func `a draft of another seat's making is read as phrases before it goes`() throws {
        var walk = try LinearWalk(asking: .words(most: 2))
        walk.screen = LinearScreen(
            Participant(words: "amber otter quill", isReturning: true, drafts: ["only": "one\ntwo\nthree"]),
            canBeCleared: true)
        walk.begin()
        walk.wait()
        #expect(walk.said(to: "send").hasPrefix("Those are 3 phrases, and 2 at most can be sent."))
        #expect(walk.sent.isEmpty)
    }
}
