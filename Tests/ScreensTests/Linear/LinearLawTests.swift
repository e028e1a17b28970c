import Screens
import Session
import TestSupport
import Testing
import Workshop

@Suite struct LinearLawTests {
    @Test(arguments: 0..<16) func `a line never draws or steers`(seed: UInt64) {
        wander(seed) { _, lines in
            for line in lines { #expect(line.unicodeScalars.allSatisfy(isPlain), "\(line)") }
        }
    }

    @Test(arguments: 0..<16) func `a line says no notes, and no step before the room is at it`(seed: UInt64) {
        var reached: Set<Place> = []
        wander(seed) { walk, lines in
            if walk.state.started != nil, !walk.state.isPaused {
                reached.formUnion(
                    (0...max(0, walk.state.place.step)).map {
                        Place(slide: walk.state.place.slide, step: walk.state.place.isContentNote ? -1 : $0)
                    })
            }
            let said = lines.joined(separator: "\n")
            #expect(!said.contains(LinearChance.secret))
            for (slide, content) in walk.state.scenario.slides.enumerated() {
                let isSlideReached = reached.contains { $0.slide == slide && !$0.isContentNote }
                #expect(isSlideReached || !said.contains(LinearChance.title(slide)))
                for step in content.steps.indices where !reached.contains(Place(slide: slide, step: step)) {
                    #expect(!said.contains(LinearChance.mark(Place(slide: slide, step: step))))
                }
            }
        }
    }

    @Test(arguments: 0..<16) func `how answers split is said of no poll that was not revealed`(seed: UInt64) {
        var revealed: Set<String> = []
        wander(seed) { walk, lines in
            for (index, poll) in walk.state.scenario.polls.enumerated() {
                switch walk.state.view(of: poll) {
                case .revealed, .putAway: revealed.insert("\(index + 1)")
                case .waiting, .open, .closed, .short: break
                }
            }
            for line in lines where line.hasPrefix("Result of poll") || line.contains("percent") {
                let number = line.drop { !$0.isNumber }.prefix { $0.isNumber }
                #expect(revealed.contains(String(number)), "\(line)")
            }
        }
    }

    @Test(arguments: 0..<16) func `an answer goes to the open poll that was read, and fits it`(seed: UInt64) {
        wander(
            seed,
            answers: { walk, intent in
                guard case .answer(let id, let round, let answer) = intent else { return }
                let poll = walk.state.scenario.poll(id)
                #expect(poll?.takes(answer) == true)
                #expect(walk.state.openPoll?.id == id)
                #expect(walk.state.standing(of: id).round == round)
                #expect(!walk.state.isPaused)
            })
    }

    @Test(arguments: 0..<16) func `a line that comes in the second of a change never answers`(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        var walk = LinearWalk(of: LinearChance.scenario)
        walk.begin()
        _ = try? walk.run(.start)
        for _ in 0..<300 {
            let before = walk.state.openPoll?.id
            _ = try? walk.run(LinearChance.command(using: &generator))
            if walk.state.openPoll?.id != before {
                for delay: Int64 in [0, 300, 690] {
                    let intents = walk.type(LinearChance.line(using: &generator), after: delay)
                    #expect(!intents.contains { if case .answer = $0 { true } else { false } })
                }
                // What was asked before is no answer to what comes next.
                walk.type("/go")
            }
            walk.wait()
        }
    }

    /// Lets somebody read and type by chance while a session goes its way by chance.
    private func wander(
        _ seed: UInt64, hears: (LinearWalk, [String]) -> Void = { _, _ in },
        answers: (LinearWalk, ParticipantIntent) -> Void = { _, _ in }
    ) {
        var generator = SeededGenerator(seed: seed)
        var walk = LinearWalk(of: LinearChance.scenario, isReturning: seed.isMultiple(of: 3))
        walk.begin()
        hears(walk, walk.news())
        for number in 0..<250 {
            let command = number == 3 ? .start : LinearChance.command(using: &generator)
            _ = try? walk.run(command)
            if let poll = walk.state.openPoll, Bool.random(using: &generator) {
                _ = try? walk.answer(poll, (0..<6).map { _ in .any(to: poll, using: &generator) })
            }
            walk.surroundings.takesCheckIns = Bool.random(using: &generator)
            walk.surroundings.readiness = number % 40 > 30 ? .asked : nil
            walk.surroundings.broadcast = number % 50 > 40 ? "Hear \u{2588} \u{2192}" : nil
            walk.follow()
            hears(walk, walk.news())
            let before = walk
            let delay = Int64.random(in: 0...3000, using: &generator)
            for intent in walk.type(LinearChance.line(using: &generator), after: delay) {
                answers(before, intent)
            }
            hears(walk, walk.news().filter { !$0.hasPrefix("> ") })
        }
        _ = try? walk.run(.finish)
        hears(walk, walk.news())
    }
}
