import Drawing
import Keyboard
import Session
import TestSupport
import Testing
import Workshop

@testable import Screens

/// A seat that looks at the story of a question.
@Suite struct SeatStoryTests {
    private static let now = SeatWalk.now
    private static let lists: [Poll.Kind] = [
        .choice(options: ["Ask", "Wait", "Thank"]), .choices(options: ["Ask", "Wait"], most: 2),
        .scale(statements: ["It is safe", "It is kind"], labels: ["No", "Yes"]),
        .ranking(items: ["Cup", "Pot", "Kettle"]), .points(items: ["Cup", "Pot"], total: 10),
        .number(.init(bounds: 0...99)), .thenNow(labels: ["Low", "High"]),
    ]
    /// Keys of every sort that leave nothing.
    private static let keys: [Key] = [
        .enter, .escape, .character(" "), .character("1"), .character("0"), .character("s"), .character("e"),
        .character("a"), .character("h"), .character("q"), .tab, .backspace, .left, .home, .up, .down,
        .pageDown,
        .alt("s"), .paste("tea"),
    ]

    /// A case of two steps behind a content note, and a question of that kind behind it, which is easy.
    static func scenario(_ kind: Poll.Kind) -> Scenario {
        func step(_ text: String) -> Slide.Step { .init([.paragraph(Prose([Prose.Span(text)]))]) }
        let poll = Poll(id: "now", ask: "What would you do now?", kind: kind)
        return Scenario(
            title: "Tea at work",
            sections: [
                Section(
                    title: "A case",
                    slides: [
                        Slide(
                            title: "Ada", layout: .case, intensity: 2, contentNote: "A mug breaks.",
                            steps: [step("Ada works in the tea shop."), step(StoryOverPollTests.step)]),
                        Slide(title: "Now", layout: .poll, steps: [.init(poll: poll)]),
                    ])
            ])
    }

    /// A seat before the form of such a question; where it `hides`, it hid the case first.
    private static func asked(
        _ kind: Poll.Kind, hides: Bool = false, _ size: Size = Size(width: 80, height: 24)
    ) -> SeatWalk {
        var walk = SeatWalk(of: scenario(kind), isReturning: true, size: size)
        walk.happen(.moved(Place(slide: 0, step: 1), now))
        if hides { walk.press(.character("h")) }
        walk.happen(.moved(Place(slide: 1, step: 0), now), .pollOpened("now", round: 1, now))
        return walk
    }

    @Test(arguments: lists, keys) func `s over a list shows the story, and any key brings the form as it was`(
        kind: Poll.Kind, key: Key
    ) {
        var walk = Self.asked(kind)
        walk.press(.character("2"), .down)
        let form = walk.canvas
        #expect(!walk.said.contains("Thursday"))
        #expect(walk.press(.character("s")) == [])
        #expect(walk.said.contains("Thursday") && !walk.said.contains("What would you do"))
        #expect(walk.press(key) == [])
        #expect(walk.canvas == form)
        #expect(walk.screen.person.drafts["now"] == walk.screen.form?.draft)
    }

    @Test(arguments: [Poll.Kind.text, .words(most: 2), .questions], keys)
    func `where letters are typed Esc and s show the story, and any key brings the form as it was`(
        kind: Poll.Kind, key: Key
    ) {
        var walk = Self.asked(kind)
        walk.type("Thanks for it")
        walk.press(.left, .left, .left)
        let form = walk.canvas
        #expect(walk.said.contains("Thanks for it"))
        for keys in [[Key.escape, .character("s")], [.alt("s")]] {
            for pressed in keys { #expect(walk.press(pressed) == []) }
            #expect(walk.said.contains("Thursday") && !walk.said.contains("Thanks"))
            #expect(walk.press(key) == [])
            #expect(walk.canvas == form && walk.canvas.cursor == form.cursor)
        }
    }

    @Test func `s alone is text where letters are typed`() {
        var walk = Self.asked(.text)
        walk.type("sss")
        #expect(walk.said.contains("sss") && !walk.said.contains("Thursday"))
    }

    @Test func `an option of one's own comes back with its letters`() {
        var scenario = Self.scenario(.choice(options: ["Ask", "Wait"]))
        scenario.sections[0].slides[1].steps[0].poll?.hasOther = true
        var walk = SeatWalk(of: scenario, isReturning: true)
        walk.happen(
            .moved(Place(slide: 0, step: 1), Self.now), .moved(Place(slide: 1, step: 0), Self.now),
            .pollOpened("now", round: 1, Self.now))
        walk.press(.character("3"), .enter)
        walk.type("sip")
        let form = walk.canvas
        walk.press(.escape, .character("s"), .enter)
        #expect(walk.canvas == form && walk.said.contains("sip"))
    }

    @Test func `a form that was left with other keys before stays left behind the story`() {
        var walk = Self.asked(.text)
        walk.type("tea")
        walk.press(.escape, .down)
        let room = walk.canvas
        walk.press(.character("s"))
        #expect(walk.said.contains("Thursday"))
        walk.press(.enter)
        #expect(walk.canvas == room && walk.said.contains("e answers it"))
    }

    @Test(arguments: pictureSizes) func `the story stands as the room saw it last`(size: Size) throws {
        var walk = Self.asked(Self.lists[0], size)
        try expectScreen(walk.canvas, named: "story-form-\(size.width)")
        walk.press(.character("s"))
        try expectScreen(walk.canvas, named: "story-page-\(size.width)")
        walk.press(.enter, .escape)
        try expectScreen(walk.canvas, named: "story-room-\(size.width)")
    }

    @Test func `a long story turns with the arrows and stays`() {
        var walk = Self.asked(Self.lists[0], Size(width: 40, height: 12))
        walk.press(.character("s"))
        let newest = walk.canvas
        #expect(walk.said.contains("On Thursday Ada"))
        walk.press(.up)
        #expect(walk.said.contains("Ada works in the tea shop."))
        walk.press(.up, .down)
        #expect(walk.canvas == newest)
        walk.press(.character("2"))
        #expect(walk.said.contains("1 Ask"))
    }

    @Test(arguments: pictureSizes)
    func `who hid the part has the question without the story, and is asked first`(
        size: Size
    ) throws {
        var walk = Self.asked(Self.lists[0], hides: true, size)
        let form = walk.canvas
        #expect(walk.said.contains("1 Ask"))
        for key in Self.keys where key != .character("s") {
            walk.press(.character("s"))
            #expect(walk.said.contains("You hid this part.") && !walk.said.contains("mug"))
            #expect(walk.press(key) == [])
            #expect(walk.canvas == form, "\(key)")
        }
        walk.press(.character("s"))
        try expectScreen(walk.canvas, named: "story-hidden-\(size.width)")
        walk.press(.character("s"))
        #expect(walk.said.contains("Thursday"))
        walk.press(.enter)
        #expect(walk.canvas == form)
        walk.press(.escape)
        #expect(walk.said.contains("What would you do now?") && !walk.said.contains("mug"))
    }

    @Test func `asking first speaks Welsh`() throws {
        var walk = Self.asked(Self.lists[0], hides: true)
        walk.screen.person.language = .welsh
        walk.press(.character("s"))
        try expectScreen(walk.canvas, named: "welsh-story-hidden")
    }

    @Test func `who hid nothing reads the newest step over the question`() {
        var walk = Self.asked(Self.lists[0])
        walk.press(.escape)
        #expect(walk.said.contains("sorry. What would you do now?"))
    }

    @Test func `where nothing is a case s does nothing`() {
        var walk = SeatWalk.at("role")
        let form = walk.canvas
        #expect(walk.press(.character("s")) == [] && walk.canvas == form)
        #expect(!walk.said.contains("s story"))
    }

    @Test func `a pause stands before the story, which is there again behind it`() {
        var walk = Self.asked(Self.lists[0])
        walk.press(.character("s"))
        let story = walk.canvas
        walk.happen(.paused(Self.now))
        #expect(!walk.said.contains("mug"))
        walk.press(.character("x"))
        walk.happen(.resumed(Self.now))
        #expect(walk.canvas == story)
        #expect(walk.press(.control("c")) == [.quickExit])
    }

    @Test func `the story goes once its question is no longer in hand, and does not come back`() {
        var walk = Self.asked(Self.lists[0])
        walk.press(.character("s"))
        walk.happen(.pollClosed("now", Self.now))
        #expect(walk.said.contains("Thursday"))
        walk.happen(.moved(Place(slide: 0, step: 0), Self.now))
        #expect(walk.said.contains("Ada works in the tea shop.") && !walk.said.contains("Thursday"))
        walk.happen(.moved(Place(slide: 1, step: 0), Self.now))
        #expect(walk.said.contains("What would you do now?") && !walk.said.contains("Thursday"))
        walk.press(.escape)
        #expect(walk.said.contains("s story"))
    }

    @Test func `a content note stands before the story`() {
        var walk = Self.asked(Self.lists[0])
        walk.press(.character("s"))
        let story = walk.canvas
        walk.happen(.moved(Place(slide: 0, step: Place.contentNote), Self.now))
        #expect(walk.said.contains("A mug breaks.") && !walk.said.contains("Thursday"))
        walk.happen(.moved(Place(slide: 1, step: 0), Self.now))
        #expect(walk.canvas == story)
    }

    @Test(arguments: lists + [.text, .words(most: 2), .questions])
    func `lengths count with the story in them`(
        kind: Poll.Kind
    ) throws {
        let poll = try #require(Self.scenario(kind).poll("now"))
        for hides in [false, true] {
            var walk = Self.asked(kind, hides: hides)
            let sights = ParticipantScreen.sights(
                beside: poll, in: walk.state, surroundings: walk.surroundings, size: walk.size,
                for: walk.screen.person)
            let isTyped = walk.screen.form?.takesLetters == true
            walk.press(.escape)
            let room = walk.canvas
            #expect(sights.contains { $0.text == room.text } || isTyped)
            walk.press(.character("s"))
            #expect(sights.contains(walk.canvas))
            walk.press(.character("s"))
            #expect(!hides || sights.contains(walk.canvas))
        }
    }

    @Test func `two who look at one story are shown one picture`() {
        var one = Self.asked(Self.lists[0])
        var other = Self.asked(Self.lists[0])
        one.press(.character("2"), .character("s"))
        other.press(.character("1"), .character("s"))
        #expect(one.canvas == other.canvas)
        #expect(one.screen.face(in: one.state) == other.screen.face(in: other.state))
        #expect(one.screen.face(in: one.state) != nil)
    }
}
