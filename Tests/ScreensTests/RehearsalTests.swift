import Drawing
import Keyboard
import Screens
import Session
import TestSupport
import Testing
import Workshop

/// Nothing that anybody sees of a rehearsal can be taken for a session that is meant.
@Suite struct RehearsalTests {
    private static let sizes = [
        Size(width: 80, height: 24), Size(width: 40, height: 12), Size(width: 30, height: 7),
    ]
    private static let now = Moment(milliseconds: 1_795_500_000_000)

    private func state(_ scenario: Scenario, isRehearsal: Bool = true, after events: [Event] = []) -> State {
        let start: [Event] = [.started(Self.now), .moved(Place(slide: 0, step: 0), Self.now)]
        return State(of: scenario, replaying: start + events, isRehearsal: isRehearsal)
    }

    private func surroundings(_ language: Language = .english) -> Surroundings {
        Surroundings(now: Self.now, language: language)
    }

    @Test(arguments: sizes) func `each picture of a stage says so, blank and paused and over too`(size: Size)
    {
        let scenario = Examples.workshop
        let events: [[Event]] =
            scenario.slides.indices.map { [.moved(Place(slide: $0, step: 0), Self.now)] }
            + [[.blanked(true)], [.paused(Self.now)], [.finished(Self.now)]]
        for happened in events {
            for keys in ["", "?", "j", "g", "q"] {
                let state = state(scenario, after: happened)
                var stage = StageScreen(role: .presenting)
                for key in keys {
                    _ = stage.press(.character(key), in: state, surroundings: surroundings(), size: size)
                }
                let text = stage.canvas(of: state, surroundings: surroundings(), size: size).text
                #expect(text.contains("Rehearsal"), "\(text)")
            }
        }
    }

    @Test func `the stage that presents it says that leaving ends it, and no other stage does`() {
        for (role, ends) in [(StageRole.presenting, true), (.watching, false)] {
            let state = state(Examples.workshop)
            var stage = StageScreen(role: role)
            _ = stage.press(.character("q"), in: state, surroundings: surroundings(), size: Self.sizes[0])
            let text = stage.canvas(of: state, surroundings: surroundings(), size: Self.sizes[0]).text
            #expect(text.contains("y and d both end the rehearsal") == ends)
        }
    }

    @Test(arguments: sizes) func `each picture of a seat says so`(size: Size) {
        for keys in ["", "\r", "\r?", "\rv", "\r!", "\rw", "\rq", "\rc", "\ra"] {
            for events in [[], [Event.pollOpened("role", round: 1, Self.now)], [.paused(Self.now)]] {
                let state = state(.forSeats, after: events)
                var seat = ParticipantScreen(Participant(words: "amber otter quill", isReturning: false))
                seat.follow(state)
                for key in keys {
                    let key = key == "\r" ? Key.enter : .character(key)
                    _ = seat.press(key, in: state, surroundings: surroundings(), size: size)
                }
                let text = seat.canvas(of: state, surroundings: surroundings(), size: size).text
                #expect(text.contains("Rehearsal"), "\(text)")
            }
        }
    }

    @Test(arguments: sizes) func `a console's first row begins with it`(size: Size) {
        let state = state(Examples.workshop)
        for key in ["", "?", "c", "m", "b", "j"] {
            var console = ConsoleScreen()
            let backstage = Backstage(here: 23, passphrase: "amber otter quill stone lamp")
            for key in key {
                _ = console.press(
                    .character(key), in: state, surroundings: surroundings(), backstage: backstage, size: size
                )
            }
            let canvas = console.canvas(
                of: state, surroundings: surroundings(), backstage: backstage, size: size)
            #expect(canvas.text.hasPrefix(" Rehearsal  "), "\(canvas.text)")
        }
    }

    @Test func `the first line of a linear seat is that, whoever comes and comes back`() {
        for (language, word) in [(Language.english, "Rehearsal."), (.welsh, "Ymarfer.")] {
            for isReturning in [false, true] {
                let person = Participant(
                    words: "amber otter quill", isReturning: isReturning, language: language)
                var seat = LinearScreen(person, canBeCleared: true)
                let lines = seat.begin(state: state(.forSeats), surroundings: surroundings(language))
                #expect(lines.first == word)
            }
        }
    }

    @Test func `in Welsh the word is Welsh`() {
        let state = state(Examples.workshop)
        let size = Size(width: 80, height: 24)
        let stage = StageScreen(role: .presenting)
        let text = stage.canvas(of: state, surroundings: surroundings(.welsh), size: size).text
        #expect(text.hasPrefix(" Ymarfer · "))
    }

    @Test(arguments: sizes) func `a session that is meant says nothing of the kind`(size: Size) {
        let state = state(Examples.workshop, isRehearsal: false)
        let stage = StageScreen(role: .presenting)
        let seat = ParticipantScreen(Participant(words: "amber otter quill", isReturning: false))
        #expect(!stage.canvas(of: state, surroundings: surroundings(), size: size).text.contains("Rehears"))
        #expect(!seat.canvas(of: state, surroundings: surroundings(), size: size).text.contains("Rehears"))
    }
}
