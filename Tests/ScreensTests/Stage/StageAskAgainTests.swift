import Drawing
import Keyboard
import Screens
import Session
import Testing
import Workshop

@Suite struct StageAskAgainTests {
    private static let sizes = [
        Size(width: 80, height: 24), Size(width: 40, height: 12), Size(width: 132, height: 43),
    ]

    /// The stage at a poll that was revealed.
    private func revealed(_ size: Size = Size(width: 80, height: 24), role: StageRole = .presenting) throws
        -> StageWalk
    {
        var stage = try StageWalk(Examples.workshop, size: size, joined: 24, role: role)
        try stage.happen(.go(slide: 9))
        try stage.happen(.toggleOpen)
        try stage.answer("tea", Array(repeating: .option(0), count: 9) + [.option(1), .option(1), .skip])
        try stage.happen(.toggleOpen)
        try stage.happen(.toggleReveal)
        return stage
    }

    @Test(arguments: sizes) func `a revealed poll is asked again once, and shows both rounds`(size: Size)
        throws
    {
        var stage = try revealed(size)
        stage.press(.character("O"))
        try stage.look("ask-again-\(size.width)")
        stage.press(.character("y"))
        #expect(stage.state.standing(of: "tea").round == 2)
        try stage.look("asked-again-\(size.width)")
        for seat in 0..<12 {
            let origin: Origin = seat < 11 ? .before : .newcomer
            try stage.happen(.answer("tea", round: 2, Token([UInt8(seat)]), .option(seat % 3), origin))
        }
        stage.press(.character("o"), .character("r"))
        try stage.look("rounds-\(size.width)")
        stage.press(.character("O"))
        #expect(stage.canvas.text.contains("twice"))
    }

    @Test(arguments: [Key.escape, .enter, .character("n"), .character("O"), .character(" ")])
    func `any other key asks nothing again`(key: Key) throws {
        var stage = try revealed()
        stage.press(.character("O"), key)
        #expect(stage.intents.isEmpty)
        #expect(stage.state.standing(of: "tea").round == 1)
        #expect(stage.canvas.text.contains("Press O to ask again."))
    }

    @Test func `a poll that is not revealed is not offered again`() throws {
        var stage = try StageWalk(Examples.workshop)
        try stage.happen(.go(slide: 9))
        stage.press(.character("O"))
        #expect(stage.canvas.text.contains("Only a revealed poll can be asked again."))
        #expect(stage.intents.isEmpty)
    }

    @Test(arguments: [StageRole.assisting, .watching]) func `only the stage that presents asks again`(
        role: StageRole
    ) throws {
        var stage = try revealed(role: role)
        stage.press(.character("O"), .character("y"))
        #expect(stage.intents.isEmpty)
        #expect(!stage.canvas.text.contains("Press O"))
    }

    @Test func `the question before it is asked in Welsh`() throws {
        var stage = try revealed()
        stage.surroundings.language = .welsh
        stage.press(.character("O"))
        try stage.look("welsh-ask-again")
    }
}
