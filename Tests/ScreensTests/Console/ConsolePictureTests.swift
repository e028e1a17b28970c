import Drawing
import Keyboard
import Screens
import Session
import TestSupport
import Testing
import Workshop

@Suite struct ConsolePictureTests {
    static let sizes = [
        Size(width: 80, height: 24), Size(width: 40, height: 12), Size(width: 132, height: 43),
    ]

    @Test(arguments: sizes) func `a case while it goes on`(size: Size) throws {
        var console = try ConsoleWalk(exploitationWorkshop(), size: size)
        try console.happen(.go(slide: 7))
        console.press(.character(" "), .character(" "), .character(" "))
        console.wait(minutes: 9)
        try console.look("case-\(size.width)")
    }

    @Test(arguments: sizes) func `an open poll, with all that is asked`(size: Size) throws {
        var console = try ConsoleWalk(Examples.workshop, size: size)
        try console.happen(.go(slide: 9))
        console.press(.character("o"))
        try console.answer("tea", [.option(0), .option(1), .option(1), .skip, .option(2)])
        console.wait(minutes: 25)
        console.backstage.checkIns = [CheckIn(id: 1, message: "By the window.")]
        console.backstage.heldTexts = [HeldText(id: 1, poll: "stays", text: "A thought.")]
        console.surroundings.isLocked = true
        console.backstage.rings = true
        console.backstage.readinessAnswers = 20
        console.backstage.readiness = [.ready: 16, .needsAMinute: 3, .lost: 1]
        console.surroundings.broadcast = "The fire bell at noon is a test."
        try console.look("open-\(size.width)")
    }

    @Test(arguments: sizes) func `a revealed poll`(size: Size) throws {
        var console = try ConsoleWalk(Examples.workshop, size: size)
        try console.happen(.go(slide: 9))
        console.press(.character("o"))
        try console.answer("tea", (0..<20).map { .option($0 % 3) })
        console.press(.character("o"), .character("r"))
        try console.look("revealed-\(size.width)")
    }

    @Test(arguments: sizes) func `a pause`(size: Size) throws {
        var console = try ConsoleWalk(exploitationWorkshop(), size: size)
        try console.happen(.go(slide: 2))
        console.press(.character("p"))
        console.wait(minutes: 3)
        try console.look("paused-\(size.width)")
    }

    @Test(arguments: sizes) func `another console drives, and everything happens at once`(size: Size) throws {
        var console = try ConsoleWalk(Examples.workshop, size: size)
        console.backstage.clicker = .console(2)
        console.backstage.requests = [SeatRequest(id: 1, seat: .console)]
        console.backstage.editNotice = "tea.md:12: a poll needs a question; the old text stays."
        console.surroundings.warning = "The disk is nearly full."
        console.press(.character(" "))
        try console.look("driven-\(size.width)")
    }

    @Test(arguments: sizes) func `a break, before a content note`(size: Size) throws {
        var console = try ConsoleWalk(Examples.workshop, size: size)
        try console.happen(.go(slide: 3))
        try console.happen(.startBreak(minutes: 10))
        try console.look("break-\(size.width)")
    }

    @Test(arguments: sizes) func `in Welsh`(size: Size) throws {
        var console = try ConsoleWalk(Examples.workshop, size: size)
        console.surroundings.language = .welsh
        try console.happen(.go(slide: 9))
        console.press(.character("o"))
        console.backstage.clicker = .console(2)
        console.surroundings.isLocked = true
        console.backstage.checkIns = [CheckIn(id: 1, message: "")]
        console.backstage.readinessAnswers = 3
        console.wait(minutes: 2)
        console.press(.character("n"))
        try console.look("welsh-\(size.width)")
        console.press(.character("?"))
        try console.look("welsh-keys-\(size.width)")
    }
}
