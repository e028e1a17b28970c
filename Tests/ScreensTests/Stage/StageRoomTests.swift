import Drawing
import Keyboard
import Screens
import Session
import Testing
import Workshop

/// What the room is told and asked: breaks, broadcasts, readiness, content notes and the end of a pause.
@Suite struct StageRoomTests {
    private static let sizes = [
        Size(width: 80, height: 24), Size(width: 40, height: 12), Size(width: 132, height: 43),
    ]

    @Test(arguments: sizes) func `a break says when the room goes on`(size: Size) throws {
        var stage = try StageWalk(Examples.workshop, size: size, joined: 24)
        try stage.happen(.go(slide: 9))
        try stage.happen(.startBreak(minutes: 15))
        try stage.look("break-\(size.width)")
        stage.press(.character(" "))
        #expect(stage.state.breakUntil == nil)
        #expect(!stage.canvas.text.contains("We go on"))
    }

    @Test(arguments: sizes) func `a broadcast and a readiness check stand above the footer`(size: Size) throws
    {
        var stage = try StageWalk(Examples.workshop, size: size, joined: 24, role: .assisting)
        try stage.happen(.go(slide: 3))
        stage.surroundings.broadcast = "The fire drill at 15:00 is not for us."
        try stage.look("broadcast-\(size.width)")
        stage.surroundings.readiness = .aboutHalf
        try stage.look("readiness-\(size.width)")
    }

    @Test(arguments: sizes) func `both codes are shown while somebody is guessing`(size: Size) throws {
        var stage = try StageWalk(Examples.workshop, size: size, joined: 24)
        stage.surroundings.join?.longCode = "314159265"
        stage.surroundings.warning = "Somebody is guessing codes. 314 159 265 opens at once."
        stage.press(.character("j"))
        try stage.look("guessing-\(size.width)")
    }

    @Test func `a locked room says how those come back who left, and shows nobody new the way`() throws {
        var stage = try StageWalk(Examples.workshop)
        #expect(stage.canvas.text.contains("ssh -p 2222 join@192.168.1.20   code 482 177"))
        stage.surroundings.isLocked = true
        let footer = "Locked · ssh -p 2222 back@192.168.1.20 with your seat words"
        #expect(stage.canvas.text.contains(footer) && !stage.canvas.text.contains("482 177"))
        stage.press(.character("j"))
        #expect(stage.canvas.text.contains("Locked. Nobody new comes in."))
        #expect(stage.canvas.text.contains("▏ ssh -p 2222 back@192.168.1.20 ▕"))
    }

    @Test func `after the end nothing invites`() throws {
        var stage = try StageWalk(Examples.workshop)
        try stage.happen(.finish)
        #expect(!stage.canvas.text.contains("ssh") && !stage.canvas.text.contains("482 177"))
    }

    @Test func `a console puts the way in on every stage, and a stage's own page stands above it`() throws {
        for role in [StageRole.presenting, .assisting, .watching] {
            var stage = try StageWalk(Examples.workshop, role: role)
            stage.surroundings.showsJoining = true
            #expect(stage.canvas.text.contains("Join from your own computer"))
            // Whose page it is has the keys that it names.
            #expect(!stage.canvas.text.contains("Esc goes back"))
            stage.press(.character("?"))
            #expect(stage.canvas.text.contains("Join from your own computer") == (role == .watching))
        }
    }

    @Test func `a refusal goes from the wall after four seconds`() throws {
        var stage = try StageWalk(Examples.workshop)
        stage.press(.character("r"))
        let refused = stage.canvas.text
        stage.surroundings.now = stage.surroundings.now.adding(seconds: 3.9)
        #expect(stage.canvas.text == refused)
        stage.surroundings.now = stage.surroundings.now.adding(seconds: 0.2)
        #expect(stage.canvas.text != refused)
    }

    @Test(arguments: [
        (RoomReadiness.asked, "Can you all hear?"), (.most, "ready: most"), (.few, "ready: few"),
    ]) func `readiness is said without a number`(readiness: RoomReadiness, words: String) throws {
        var stage = try StageWalk(Examples.workshop, role: .watching)
        stage.surroundings.readiness = readiness
        let row = stage.canvas.text.split(separator: "\n", omittingEmptySubsequences: false)[21]
        #expect(row.contains("Can you all hear?"))
        #expect(row.contains(words))
        #expect(row.contains("ready") == (readiness != .asked))
    }

    @Test(arguments: sizes) func `what is told leaves the slide and the footer where they are`(size: Size)
        throws
    {
        var stage = try StageWalk(Examples.workshop, size: size, joined: 24)
        let hints = size.height < 16 ? 1 : 2
        let before = stage.canvas.text.split(separator: "\n", omittingEmptySubsequences: false)
        stage.surroundings.broadcast = String(repeating: "A long line for everyone. ", count: 12)
        stage.surroundings.readiness = .most
        let after = stage.canvas.text.split(separator: "\n", omittingEmptySubsequences: false)
        #expect(before.dropLast(1 + hints) == after.dropLast(1 + hints))
        #expect(before.last == after.last)
        #expect(after.dropLast().suffix(hints).joined().contains("ready: most"))
    }

    @Test func `a hint to a key stands even where there is much to tell`() throws {
        var stage = try StageWalk(Examples.workshop, role: .assisting)
        stage.surroundings.broadcast = "We begin again with the second case."
        stage.surroundings.readiness = .most
        stage.press(.character("q"))
        #expect(stage.canvas.text.contains("d leaves this terminal."))
        #expect(stage.canvas.text.contains("ready: most"))
    }

    /// The workshop with a second section that is hard to its end.
    private var hard: Scenario {
        var scenario = Examples.workshop
        for index in scenario.sections[1].slides.indices { scenario.sections[1].slides[index].intensity = 1 }
        return scenario
    }

    @Test func `a content note says which slide comes after it in its section`() throws {
        var stage = try StageWalk(Examples.workshop)
        try stage.happen(.go(slide: 5))
        #expect(stage.canvas.text.contains("It lasts until ‘How it goes’."))
    }

    @Test func `a content note says which section comes after it, and when`() throws {
        var stage = try StageWalk(hard)
        try stage.happen(.go(slide: 5))
        let end = Moment(milliseconds: stage.surroundings.now.milliseconds + 15 * 60_000)
        try stage.look("note-until")
        #expect(stage.canvas.text.contains("It lasts until ‘End’, at about \(end.clock)."))
        try stage.happen(.drop(section: 2))
        #expect(stage.canvas.text.contains("It lasts until the end, at about \(end.clock)."))
    }

    @Test func `a content note gives no time where none is planned, or all of it is gone`() throws {
        var unplanned = hard
        unplanned.sections[1].minutes = nil
        var stage = try StageWalk(unplanned)
        try stage.happen(.go(slide: 5))
        #expect(stage.canvas.text.contains("It lasts until ‘End’."))
        var late = try StageWalk(hard)
        try late.happen(.go(slide: 5))
        late.surroundings.now.milliseconds += 15 * 60_000
        #expect(late.canvas.text.contains("It lasts until ‘End’."))
    }

    @Test(arguments: sizes) func `stage and slides speak Welsh, and say what concerns safety in English`(
        size: Size
    ) throws {
        var stage = try StageWalk(Examples.workshop, size: size, joined: 24)
        stage.surroundings.language = .welsh
        try stage.happen(.go(slide: 9))
        try stage.look("welsh-poll-waiting-\(size.width)")
        for (key, name) in [("?", "keys"), ("j", "join"), ("g", "agenda"), ("q", "ending"), ("p", "paused")] {
            stage.press(.character(Character(key)))
            try stage.look("welsh-\(name)-\(size.width)")
            stage.press(key == "p" ? .character("p") : .escape)
        }
    }
}
