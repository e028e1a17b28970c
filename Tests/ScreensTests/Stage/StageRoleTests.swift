import Drawing
import Keyboard
import Screens
import Session
import TestSupport
import Testing
import Wording
import Workshop

@Suite struct StageRoleTests {
    /// Every key of the table and more, typed anywhere.
    private static let keys =
        StageScreen.keyTable.flatMap(\.keys)
        + [.escape, .tab, .home, .end, .character("y"), .character("c"), .character("1"), .paste("qyd")]

    @Test("a watching stage asks for nothing but to leave", arguments: 0..<30)
    func watching(seed: UInt64) throws {
        let asked = try intents(of: .watching, seed: seed)
        #expect(asked.allSatisfy { $0 == .detach })
    }

    @Test("an assisting stage asks for nothing but next, back and to leave", arguments: 0..<30)
    func assisting(seed: UInt64) throws {
        let asked = try intents(of: .assisting, seed: seed)
        #expect(asked.allSatisfy { [.detach, .command(.next), .command(.back)].contains($0) })
        #expect(Set(asked.map { "\($0)" }).count == 3)
    }

    @Test func `a stage that loses the clicker loses what lay over its slide`() throws {
        var stage = try StageWalk(Examples.workshop)
        stage.press(.character("q"))
        stage.screen.role = .assisting
        stage.press(.character("y"))
        #expect(stage.intents.isEmpty)
        #expect(stage.state.isRunning)
    }

    @Test(arguments: [StageRole.assisting, .watching]) func `q and Ctrl-C end nothing, and say what leaves`(
        role: StageRole
    ) throws {
        for key in [Key.character("q"), .control("c")] {
            var stage = try StageWalk(Examples.workshop, role: role)
            stage.press(key)
            #expect(stage.canvas.text.contains("d leaves this terminal."))
            stage.press(.character("y"))
            #expect(stage.intents.isEmpty)
            #expect(!stage.canvas.text.contains("d leaves this terminal."))
            stage.press(.character("d"))
            #expect(stage.intents == [.detach])
        }
    }

    @Test func `another key of the presenter's says who has the clicker`() throws {
        var stage = try StageWalk(Examples.workshop, role: .assisting)
        stage.press(.character("o"))
        #expect(stage.canvas.text.contains("A console has the clicker."))
    }

    @Test(arguments: [StageRole.assisting, .watching]) func `what only the facilitator needs is left out`(
        role: StageRole
    ) throws {
        var stage = try StageWalk(Examples.workshop, role: role)
        stage.surroundings.warning = "Somebody is guessing the code."
        try stage.happen(.go(slide: 9))
        #expect(!stage.canvas.text.contains("guessing"))
        #expect(!stage.canvas.text.contains("Press o"))
        try stage.happen(.toggleOpen)
        try stage.happen(.nextSlide)
        #expect(!stage.canvas.text.contains("o closes"))
    }

    @Test func `what waits for the disk is told until the next key`() throws {
        var stage = try StageWalk(Examples.workshop)
        stage.screen.show(.notWritten)
        #expect(stage.canvas.text.contains("Not done: it waits until the record can be written."))
        stage.press(.character("j"))
        #expect(!stage.canvas.text.contains("Not done"))
    }

    @Test func `no refusal names a key that the stage does not have`() throws {
        var stage = try StageWalk(Examples.workshop, role: .assisting)
        try stage.happen(.go(slide: 12))
        stage.press(.character(" "))
        #expect(stage.canvas.text.contains("This is the last step."))
        #expect(!stage.canvas.text.contains("Press q"))
        try stage.happen(.togglePause)
        stage.press(.character(" "))
        #expect(stage.canvas.text.contains("The session is paused."))
        #expect(!stage.canvas.text.contains("Press p"))
        try stage.happen(.togglePause)
        for role in [StageRole.assisting, .presenting] {
            stage.screen.role = role
            stage.surroundings.rooms = RoomsView(
                rooms: [.init(name: "Bath", isOwn: true), .init(name: "Leeds", leads: true)])
            stage.screen.show(.ledElsewhere("Leeds"), in: stage.state, at: stage.surroundings.now)
            #expect(stage.canvas.text.contains("Leeds moves the session. At a console, t takes over."))
            stage.surroundings.rooms?.isApart = true
            stage.screen.show(.ownPace, in: stage.state, at: stage.surroundings.now)
            #expect(stage.canvas.text.contains("At a console, f brings"))
            stage.surroundings.rooms?.trouble = .split
            stage.screen.show(.unreached, in: stage.state, at: stage.surroundings.now)
            #expect(stage.canvas.text.contains("Nothing moved"))
            #expect(stage.canvas.text.contains("q can end") == (role == .presenting))
            stage.surroundings.rooms?.trouble = nil
            #expect(stage.canvas.text.contains("They can now: press it again."))
            let isTaken = stage.screen.takeBackUnmoved()
            #expect(isTaken && !stage.canvas.text.contains("Nothing moved"))
        }
    }

    @Test(arguments: [StageRole.assisting, .presenting])
    func `a key that another room has to press says which room moves the session`(role: StageRole) throws {
        let barred = ["n", "N", "o", "r", "O", "."]
        for key in barred + ["p", "T"] {
            var stage = try StageWalk(Examples.workshop, role: role)
            stage.surroundings.rooms = RoomsView(
                rooms: [.init(name: "Bath", isOwn: true), .init(name: "Leeds", leads: true)])
            stage.type(key)
            let isBarred = barred.contains(key)
            #expect(
                stage.canvas.text.contains("Leeds moves the session. At a console") == isBarred,
                "\(key): \(stage.canvas.text)")
            #expect(
                stage.canvas.text.contains("A console has the clicker.") == (!isBarred && role == .assisting))
            if isBarred { #expect(stage.intents.isEmpty) }
        }
    }

    @Test(arguments: [StageRole.assisting, .presenting])
    func `a stage of a room that does not move the session asks for nothing that does`(role: StageRole)
        throws
    {
        for seed in 0..<20 as Range<UInt64> {
            let others = RoomsView(
                rooms: [.init(name: "Bath", isOwn: true), .init(name: "Leeds", leads: true)])
            for case .command(let command) in try intents(of: role, seed: seed, among: others) {
                #expect(command == .togglePause || command == .finishAlone)
            }
        }
    }

    @Test(arguments: [Size(width: 80, height: 24), Size(width: 40, height: 12), Size(width: 132, height: 43)])
    func `the keys are those that work`(size: Size) throws {
        var stage = try StageWalk(Examples.workshop, size: size, role: .assisting)
        stage.press(.character("?"))
        try stage.look("assisting-keys-\(size.width)")
        stage.press(.escape, .character("r"))
        try stage.look("assisting-hint-\(size.width)")
    }

    /// What forty keys by chance ask for.
    private func intents(
        of role: StageRole, seed: UInt64, among rooms: RoomsView? = nil
    ) throws -> [StageIntent] {
        var chance = SeededGenerator(seed: seed)
        var stage = try StageWalk(
            Examples.workshop,
            size: Size(
                width: Int.random(in: 10...140, using: &chance),
                height: Int.random(in: 4...50, using: &chance)),
            role: role)
        stage.surroundings.rooms = rooms
        if seed % 3 == 1 { try stage.happen(.togglePause) }
        for _ in 0..<200 { stage.press(Self.keys.randomElement(using: &chance) ?? .escape) }
        if seed % 5 == 4 { try stage.happen(.finish) }
        for _ in 0..<20 { stage.press(Self.keys.randomElement(using: &chance) ?? .escape) }
        return stage.intents
    }
}
