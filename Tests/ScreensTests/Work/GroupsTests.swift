import Drawing
import Keyboard
import Screens
import Session
import TestSupport
import Testing
import Workshop

/// Groups, on every screen.
@Suite struct GroupsTests {
    private static let sizes = [
        Size(width: 80, height: 24), Size(width: 40, height: 12), Size(width: 132, height: 43),
    ]

    /// What becomes of ten seats that all want a group of about four.
    private static func dealt() -> Groups {
        var chance = SeededGenerator(seed: 2)
        var groups = Groups(size: 4)
        let seats = (0..<10).map { SeatWords("seat \($0)") } + [SeatWalk.words]
        for seat in seats { groups.take(.choose(.withOthers), of: seat, using: &chance) }
        groups.deal(among: Set(seats), using: &chance)
        return groups
    }

    private func room(_ view: Groups.View?, size: Size = Size(width: 80, height: 24)) -> SeatWalk {
        var seat = SeatWalk.inHardPart(at: Place(slide: 0, step: 0), size: size)
        seat.surroundings.work.groups = view
        return seat
    }

    @Test func `G asks, G and Enter deal, and G again ends it, at a console`() throws {
        var console = try ConsoleWalk(.sample)
        console.type("G")
        console.press(.enter)
        #expect(console.text.contains("Type a number from 3 to 9."))
        console.type("2")
        console.press(.enter)
        #expect(console.intents.isEmpty)
        console.press(.backspace, .character("4"), .enter)
        #expect(console.intents == [.work(.askGroups(size: 4))])
        console.surroundings.work.groups = .asking(size: 4, isShort: false)
        console.backstage.groupAnswers = 7
        #expect(console.text.contains("Groups of about 4: 7 have chosen (G)"))
        console.type("G")
        #expect(console.text.contains("Deal the groups?"))
        console.press(.escape)
        #expect(console.intents.count == 1)
        console.press(.character("G"), .enter)
        #expect(console.intents.last == .work(.dealGroups))
        console.type("GG")
        #expect(console.intents.last == .work(.endGroups) && console.intents.count == 3)
        console.surroundings.work.groups = Self.dealt().view
        #expect(console.text.contains("Groups: red, blue, green (G)"))
        console.type("G")
        #expect(console.intents.last == .work(.endGroups) && console.intents.count == 4)
    }

    @Test func `the same keys do it at the stage that presents, and at no other`() throws {
        var stage = try StageWalk(Examples.workshop)
        stage.type("G3")
        stage.press(.enter)
        #expect(stage.intents == [.work(.askGroups(size: 3))])
        stage.surroundings.work.groups = .asking(size: 3, isShort: false)
        #expect(stage.canvas.text.contains("Groups of about 3, or on your own? Your seat asks."))
        stage.type("Gx")
        #expect(stage.intents.count == 1 && !stage.canvas.text.contains("Deal the groups?"))
        stage.type("G")
        stage.press(.enter)
        #expect(stage.intents.last == .work(.dealGroups))
        for role in [StageRole.assisting, .watching] {
            var other = try StageWalk(Examples.workshop, role: role)
            other.type("G4")
            other.press(.enter)
            #expect(!other.intents.contains { if case .work = $0 { true } else { false } })
        }
    }

    @Test func `nobody is asked while a poll is open, and nothing is dealt in a pause`() throws {
        var console = try ConsoleWalk(.sample)
        try console.happen(.go(slide: 1))
        try console.happen(.toggleOpen)
        console.type("G")
        #expect(console.text.contains("still open"))
        try console.happen(.toggleOpen)
        console.surroundings.work.groups = .asking(size: 4, isShort: false)
        try console.happen(.togglePause)
        console.type("G")
        console.press(.enter)
        #expect(console.text.contains("is paused"))
        #expect(!console.intents.contains(.work(.dealGroups)))
    }

    @Test(arguments: sizes) func `what is seen before, during and after, on every screen`(size: Size) throws {
        var stage = try StageWalk(Examples.workshop, size: size, joined: 24)
        try stage.happen(.go(slide: 3))
        let groups = Self.dealt()
        for (name, view) in [("asked", Groups.View.asking(size: 4, isShort: true)), ("dealt", groups.view)] {
            stage.surroundings.work.groups = view
            try stage.look("groups-\(name)-\(size.width)")
            var console = try ConsoleWalk(Examples.workshop, size: size)
            console.surroundings.work.groups = view
            console.backstage.groupAnswers = 11
            try console.look("groups-console-\(name)-\(size.width)")
        }
        stage.surroundings.work.groups = .asking(size: 4, isShort: false)
        stage.press(.character("G"))
        try stage.look("groups-dealing-\(size.width)")
        var seat = room(.asking(size: 4, isShort: false), size: size)
        try expectScreen(seat.canvas, named: "groups-seat-asked-\(size.width)")
        seat.surroundings.work.groups = groups.view
        seat.surroundings.work.task = TaskTime(minutes: 8, from: SeatWalk.now)
        seat.screen.take(groups.place(of: SeatWalk.words))
        try expectScreen(seat.canvas, named: "groups-seat-dealt-\(size.width)")
        seat.screen.take(.alone)
        try expectScreen(seat.canvas, named: "groups-seat-alone-\(size.width)")
    }

    @Test func `a seat is asked, and what it chose looks the same either way`() throws {
        var seats = [room(.asking(size: 4, isShort: false)), room(.asking(size: 4, isShort: false))]
        #expect(seats[0].said.contains("1 With others, 2 On my own. Nobody sees which."))
        #expect(seats[0].press(.character("1")) == [.group(.choose(.withOthers))])
        #expect(seats[1].press(.character("2")) == [.group(.choose(.alone))])
        for index in seats.indices { seats[index].screen.take(.noted) }
        #expect(seats[0].canvas == seats[1].canvas && seats[0].said.contains("Thank you."))
        let faces = try seats.map { try #require($0.screen.face(in: $0.state)) }
        #expect(faces[0] == faces[1])
    }

    @Test func `g takes another group where there is one to take, and 1 and 2 mean nothing without groups`() {
        var seat = room(Self.dealt().view)
        seat.screen.take(.group(Self.name, hasAnother: true))
        #expect(seat.said.contains("Your group: red. g another group, once 2 on my own"))
        #expect(seat.press(.character("g")) == [.group(.another)])
        seat.screen.take(.group(Self.name, hasAnother: false))
        #expect(seat.press(.character("g")).isEmpty && !seat.said.contains("g another group"))
        seat.surroundings.work.groups = nil
        #expect(seat.press(.character("1"), .character("2"), .character("g"), .character("1")).isEmpty)
        #expect(!seat.said.contains("group"))
    }

    private static var name: GroupName {
        guard case .dealt(let names) = dealt().view else { fatalError("nothing is dealt") }
        return names[0]
    }

    @Test func `a pause stands above the question and the group`() {
        var seat = room(.asking(size: 4, isShort: false))
        seat.happen(.paused(SeatWalk.now))
        #expect(!seat.said.contains("With others") && seat.press(.character("1")).isEmpty)
        seat.happen(.resumed(SeatWalk.now))
        #expect(seat.said.contains("With others"))
    }

    @Test func `"Can you all hear?" has the numbers first`() {
        var seat = room(.asking(size: 4, isShort: false))
        seat.surroundings.readiness = .asked
        #expect(!seat.said.contains("With others"))
        #expect(seat.press(.character("2")) == [.readiness(.needsAMinute)])
        #expect(seat.said.contains("With others"))
        #expect(seat.press(.character("2")) == [.group(.choose(.alone))])
    }

    @Test func `a linear seat hears the question, its word, another word, and the end, and each once`() throws
    {
        var walk = try LinearWalk(at: 0)
        walk.surroundings.work.groups = .asking(size: 4, isShort: false)
        walk.follow()
        walk.follow()
        #expect(walk.news() == ["Groups: type 1 with others, 2 on my own. Nobody sees which."])
        #expect(walk.type("1") == [.group(.choose(.withOthers))])
        #expect(walk.news() == ["> 1", "Noted. Say it again to change it."])
        _ = walk.screen.take(.noted)
        walk.follow()
        #expect(walk.news().isEmpty)
        walk.surroundings.work.groups = .asking(size: 4, isShort: true)
        walk.follow()
        #expect(walk.news() == ["Too few for groups so far."])
        walk.surroundings.work.groups = Self.dealt().view
        _ = walk.screen.take(.group(Self.name, hasAnother: true))
        walk.follow()
        let told = "Your group: red. Type another for another group, once, or own to be on your own."
        #expect(walk.news() == [told])
        walk.type("again")
        #expect(walk.news().last == told)
        #expect(walk.type("another") == [.group(.another)])
        _ = walk.screen.take(.alone)
        _ = walk.news()
        walk.follow()
        #expect(walk.news() == ["You are on your own. Type others to join a group."])
        #expect(walk.type("another").isEmpty)
        #expect(walk.news().last == "There is no other group to take.")
        walk.surroundings.work.groups = nil
        walk.follow()
        #expect(walk.news() == ["Over: the groups."])
        #expect(walk.type("others").isEmpty && walk.text.contains("There are no groups now."))
    }

    @Test func `at a linear seat words say it while a poll is open, and a number answers the poll`() throws {
        var walk = try LinearWalk(at: 1)
        try walk.run(.toggleOpen)
        walk.surroundings.work.groups = Self.dealt().view
        walk.follow()
        #expect(walk.text.contains("type others to be with others, own to be on your own."))
        #expect(walk.type("1") == [.answer("role", round: 1, .option(0))])
        #expect(walk.type("own") == [.group(.choose(.alone))])
        try walk.run(.togglePause)
        #expect(walk.type("others").isEmpty)
    }

    @Test(arguments: Language.allCases)
    func `the smallest stage says them whole, and what a poll's keys do`(language: Language) throws {
        var stage = try StageWalk(.sample, size: Size(width: 40, height: 12))
        stage.surroundings.language = language
        func hint() -> Substring {
            stage.canvas.text.split(separator: "\n", omittingEmptySubsequences: false)[10]
        }
        for view in [Groups.View.asking(size: 4, isShort: true), Self.dealt().view] {
            stage.surroundings.work.groups = view
            #expect(!hint().contains("…") && hint().contains(/rwp|roup|grŵp/), "\(hint())")
        }
        stage.surroundings.work.groups = nil
        stage.surroundings.work.task = TaskTime(
            String(repeating: "In threes and fours. ", count: 3), minutes: 5, from: stage.surroundings.now)
        let end = stage.surroundings.now.adding(seconds: 300).clock
        #expect(hint().contains("In threes") && hint().contains(end))
        stage.surroundings.work.task = nil
        try stage.happen(.go(slide: 1))
        for key in ["o", "o"] {
            stage.type(key)
            #expect(!hint().contains("…") && hint().contains("r"), "\(hint())")
        }
    }

    @Test func `a seat that cannot take another group reads why`() {
        var seat = room(Self.dealt().view)
        seat.screen.take(.group(Self.name, hasAnother: false))
        seat.press(.character("g"))
        #expect(seat.said.contains("There is no other group to take."))
        seat.press(.down)
        #expect(!seat.said.contains("There is no other group to take."))
        seat = room(nil)
        seat.press(.character("g"))
        #expect(seat.said.contains("There are no groups now."))
    }
}
