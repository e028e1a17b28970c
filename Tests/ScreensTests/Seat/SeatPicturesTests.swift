import Drawing
import Keyboard
import Session
import TestSupport
import Testing
import Workshop

@testable import Screens

/// A slide's picture, at seats.
@Suite struct SeatPicturesTests {
    private static let now = Moment(milliseconds: 0)
    private static let scenario = Scenario(
        title: "Tea", support: [Service(name: "Line")],
        sections: [
            Section(
                title: "Tea",
                slides: [
                    Slide(
                        title: "Water", layout: .case, intensity: 2, contentNote: "A picture of water.",
                        steps: [.init([.picture(file: "canal.png", text: "A canal at dusk")])]),
                    Slide(title: "Asked", steps: [.init(poll: .gravel)]),
                ])
        ])

    private var state: State
    private var seat = ParticipantScreen(Participant(words: "amber otter quill", isReturning: true))
    private var surroundings = Surroundings(now: now)
    private let size = Size(width: 80, height: 24)

    init() {
        state = State(
            of: Self.scenario, replaying: [.started(Self.now), .moved(Place(slide: 0, step: 0), Self.now)])
        surroundings.pictures.depth = .many
        seat.follow(state)
        seat.isGreeting = false
        for wish in canvas.wishes {
            surroundings.pictures.put(Picture(.block(size: Size(width: 8, height: 5))), for: wish)
        }
    }

    private var canvas: Canvas { seat.canvas(of: state, surroundings: surroundings, size: size) }

    private mutating func press(_ key: Character) -> [ParticipantIntent] {
        seat.press(.character(key), in: state, surroundings: surroundings, size: size)
    }

    @Test mutating func `i leaves pictures out, says so at the foot, and shows them again`() {
        #expect(canvas.text.contains("████████\n"))
        #expect(canvas.text.contains("i no pictures"))
        let face = seat.face(in: state)
        #expect(press("i") == [])
        #expect(!canvas.text.contains("█") && canvas.wishes.isEmpty)
        #expect(canvas.text.contains("A canal at dusk") && canvas.text.contains("i pictures"))
        #expect(seat.face(in: state) != face)
        #expect(press("i") == [])
        #expect(canvas.text.contains("████████\n") && seat.face(in: state) == face)
    }

    @Test func `at 60 columns the key is named before the one for seat words`() {
        let narrow = seat.canvas(
            of: state, surroundings: surroundings, size: Size(width: 60, height: 24))
        let foot = narrow.text.split(separator: "\n").last ?? ""
        #expect(foot == " i no pictures  h hide  ? help  ! support  Ctrl-C leave now")
    }

    @Test mutating func `a hidden part shows no picture and asks for none`() {
        surroundings.pictures.keep { _ in false }
        #expect(canvas.wishes.count == 1)
        _ = press("h")
        #expect(canvas.wishes.isEmpty)
        #expect(!canvas.text.contains("█") && !canvas.text.contains("canal"))
    }

    @Test mutating func `while a poll is open no picture is drawn at a seat, and the key is not named`() {
        state.apply(.pollOpened("gravel", round: 1, Self.now))
        seat.follow(state)
        _ = seat.press(.escape, in: state, surroundings: surroundings, size: size)
        #expect(canvas.text.contains("A canal at dusk"))
        #expect(!canvas.text.contains("█") && !canvas.text.contains("i no pictures"))
        _ = press("s")
        #expect(canvas.text.contains("Any key closes") && canvas.text.contains("A canal at dusk"))
        #expect(!canvas.text.contains("█") && canvas.wishes.isEmpty)
        _ = press("q")
        state.apply(.pollClosed("gravel", Self.now))
        seat.follow(state)
        #expect(canvas.text.contains("████████\n"))
    }

    @Test mutating func `where none can be drawn the key is not named, and words stand alone`() {
        surroundings.pictures.depth = .monochrome
        #expect(canvas.text.contains("A canal at dusk"))
        #expect(!canvas.text.contains("pictures") && canvas.wishes.isEmpty)
    }

    @Test func `at a linear seat a picture is its words`() {
        let lines = SlideText(of: state, in: .english).lines(upTo: 0)
        #expect(lines == ["Picture: A canal at dusk"])
        #expect(SlideText(of: state, in: .welsh).lines(upTo: 0) == ["Llun: A canal at dusk"])
    }
}
