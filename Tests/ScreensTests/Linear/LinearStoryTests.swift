import Screens
import Session
import TestSupport
import Testing
import Workshop

/// A linear seat that has the story of a question read.
@Suite struct LinearStoryTests {
    private static let choice = Poll.Kind.choice(options: ["Ask", "Wait"])

    /// A seat before such a question, after a case that it read, or hid.
    private func asked(_ kind: Poll.Kind, hides: Bool = false) throws -> LinearWalk {
        var walk = try LinearWalk(of: SeatStoryTests.scenario(kind), at: 0)
        if hides { walk.type("hide") }
        try walk.run(.next)
        try walk.run(.next)
        try walk.run(.nextSlide, .toggleOpen)
        _ = walk.news()
        walk.wait()
        return walk
    }

    private static let story = ["Story: Ada", "Ada works in the tea shop.", StoryOverPollTests.step]

    @Test func `story reads the case up to its newest step, and the question goes on waiting`() throws {
        var walk = try asked(Self.choice)
        #expect(walk.type("story") == [])
        #expect(walk.news() == ["> story"] + Self.story)
        #expect(walk.type("2") == [.answer("now", round: 1, .option(1))])
    }

    @Test func `where a text is asked for story has a stroke, and what was written stays`() throws {
        var walk = try asked(.text)
        walk.type("story of my own")
        _ = walk.news()
        walk.type("/story")
        #expect(walk.news() == ["> /story"] + Self.story)
        #expect(walk.type("send") == [.answer("now", round: 1, .text("story of my own"))])
    }

    @Test(arguments: [(choice, "story"), (.text, "/story")])
    func `who hid the part is asked first, and everything else goes on without`(kind: Poll.Kind, word: String)
        throws
    {
        var walk = try asked(kind, hides: true)
        walk.type(word)
        #expect(
            walk.news().last
                == "You hid this part. Type \(word) again to read its story; anything else goes on without.")
        walk.type("help")
        walk.type(word)
        #expect(!walk.text.contains("mug"))
        _ = walk.news()
        walk.type(word)
        #expect(walk.news() == ["> " + word] + Self.story)
    }

    @Test func `an answer behind the question whether to read it is an answer`() throws {
        var walk = try asked(Self.choice, hides: true)
        walk.type("story")
        #expect(walk.type("1") == [.answer("now", round: 1, .option(0))])
    }

    @Test func `in a pause, and where there is no case, nothing is read`() throws {
        var walk = try asked(Self.choice)
        try walk.run(.togglePause)
        walk.type("story")
        #expect(!walk.text.contains("mug"))
        var other = try LinearWalk(at: 1)
        other.type("story")
        #expect(other.news().last == "There is no story here.")
    }
}
