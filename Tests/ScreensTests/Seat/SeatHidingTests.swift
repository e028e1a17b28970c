import Drawing
import Keyboard
import Screens
import Session
import Testing
import Workshop

@Suite struct SeatHidingTests {
    private static let now = SeatWalk.now

    @Test(arguments: [Place(slide: 1, step: -1), Place(slide: 1, step: 0), Place(slide: 3, step: 0)])
    func `h hides a part that a content note announces, and shows it, and asks for nothing`(place: Place) {
        var walk = SeatWalk.inHardPart(at: place)
        let room = walk.canvas
        #expect(walk.said.contains("h hides this part here"))
        #expect(walk.press(.character("h")) == [])
        #expect(walk.said.contains("Hidden at your seat until this part ends. h shows it."))
        #expect(walk.said.contains("Support for you: press !"))
        #expect(walk.press(.character("h")) == [])
        #expect(walk.canvas == room)
    }

    @Test(arguments: [Place(slide: 0, step: 0), Place(slide: 4, step: 0)])
    func `elsewhere h does nothing and is not offered`(place: Place) {
        var walk = SeatWalk.inHardPart(at: place)
        let room = walk.canvas
        #expect(!walk.said.contains("hides"))
        walk.press(.character("h"))
        #expect(walk.canvas == room)
    }

    @Test func `what is hidden ends with its part, and stays hidden where the room comes back to it`() {
        var walk = SeatWalk.inHardPart(at: Place(slide: 1, step: -1))
        walk.press(.character("h"))
        walk.happen(.moved(Place(slide: 4, step: 0), Self.now))
        #expect(walk.said.contains("Good evening"))
        walk.happen(.moved(Place(slide: 3, step: 0), Self.now))
        #expect(walk.said.contains("Hidden at your seat"))
    }

    @Test func `a question inside waits for e`() {
        var walk = SeatWalk.inHardPart(at: Place(slide: 1, step: 0))
        walk.press(.character("h"))
        walk.happen(.moved(Place(slide: 2, step: 0), Self.now), .pollOpened("gravel", round: 1, Self.now))
        #expect(!walk.said.contains("Gravel"))
        #expect(walk.said.contains("This question is open. e answers it."))
        walk.press(.character("e"), .character("1"))
        #expect(walk.said.contains("▸ 1 Gravel yes"))
        #expect(walk.press(.enter) == [.answer("gravel", round: 1, .option(0))])
        walk.screen.take(.recorded("gravel", .option(0)))
        #expect(walk.said.contains("✓ Recorded. e changes it"))
        #expect(!walk.said.contains("Gravel"))
    }

    @Test func `a question inside does not come by itself when the room has gone on`() {
        var walk = SeatWalk.inHardPart(at: Place(slide: 1, step: 0))
        walk.press(.character("h"))
        walk.happen(.pollOpened("gravel", round: 1, Self.now), .moved(Place(slide: 4, step: 0), Self.now))
        #expect(walk.said.contains("Good evening"))
        #expect(walk.said.contains("This question is open. e answers it."))
        #expect(!walk.said.contains("Gravel"))
    }

    @Test func `showing a part brings the slide, and no form over it`() {
        var walk = SeatWalk.inHardPart(at: Place(slide: 1, step: 0))
        walk.press(.character("h"))
        walk.happen(.pollOpened("gravel", round: 1, Self.now))
        walk.press(.character("h"))
        walk.happen(.blanked(true))
        #expect(walk.said.contains("Gravel one"))
    }

    @Test(arguments: [
        (Edit.title, Place(slide: 2, step: 0)), (.insertion, Place(slide: 3, step: 0)),
    ])
    fileprivate func `what is hidden stays hidden when the scenario is edited`(edit: Edit, place: Place) {
        var walk = SeatWalk.inHardPart(at: Place(slide: 2, step: 0))
        walk.press(.character("h"))
        var scenario = Scenario.withHardPart
        switch edit {
        case .title: scenario.sections[0].slides[1].title = "Another title"
        case .insertion: scenario.sections[0].slides.insert(Slide(title: "New"), at: 0)
        }
        walk.state = State(of: scenario, replaying: [.started(Self.now), .moved(place, Self.now)])
        walk.screen.follow(walk.state)
        #expect(walk.said.contains("Hidden at your seat"))
    }

    fileprivate enum Edit { case title, insertion }
}
