import Session
import TestSupport
import Testing
import Workshop

@testable import Records

/// Answers and results of every kind, in a record and back.
@Suite struct KindTests {
    private let scratch: Scratch

    init() throws { scratch = try Scratch() }

    @Test(arguments: Scenario.sample.polls + Scenario.kinds.polls, 0..<20)
    func `an answer is read as it was written`(poll: Poll, seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        let answer = Answer.any(to: poll, using: &generator)
        let text = try Coding.text(of: answer)
        #expect(try Coding.value(Answer.self, of: text) == answer, "\(text)")
    }

    @Test(arguments: Scenario.sample.polls + Scenario.kinds.polls, 0..<20)
    func `results are read as they were written, and fit their poll`(poll: Poll, seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        let results = Results.any(of: poll, using: &generator)
        let text = try Coding.text(of: results)
        #expect(try Coding.value(Results.self, of: text) == results, "\(text)")
        let inventory = Inventory(of: Scenario(asking: [poll]))
        #expect(inventory.hold(.tabulated(poll.id, round: 1, results), opened: []))
    }

    @Test(arguments: Scenario.sample.polls + Poll.everyKind, 0..<10)
    func `results fit no poll of another kind`(poll: Poll, seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        let results = Results.any(of: poll, using: &generator)
        let alike: [Set<Poll.ID>] = [["role", "signs"], ["thoughts", "asking"]]
        for other in Scenario.sample.polls + Poll.everyKind where other != poll {
            let inventory = Inventory(of: Scenario(asking: [other]))
            let fits = inventory.hold(.tabulated(other.id, round: 1, results), opened: [])
            #expect(!fits || results.picture.isTooFew || alike.contains([poll.id, other.id]))
        }
    }

    @Test(arguments: 0..<15)
    func `a record of every kind makes the state that was, running and finished`(seed: UInt64) async throws {
        var generator = SeededGenerator(seed: seed)
        var session = LiveSession(
            of: .kinds, in: try await .create(at: scratch.path, scenario: "text", name: "kinds.md"))
        try await session.run([.start])
        for (slide, poll) in Scenario.kinds.polls.enumerated() {
            try await session.run([.go(slide: slide), .toggleOpen])
            for seat in 0..<Int.random(in: 0...14, using: &generator) {
                try await session.answer(poll, .any(to: poll, using: &generator), by: "seat \(seat % 10)")
            }
            try await session.run([.toggleOpen])
        }
        #expect(try await session.replayed(of: .kinds) == session.state)
        let polls = Scenario.kinds.polls.filter { $0.compared.isEmpty && $0.decision == nil }
        let shown = polls.map(session.state.results)
        try await session.finish()
        #expect(polls.map(session.state.results) == shown)
        await session.record.close()
        let again = try await Record.open(at: scratch.path)
        let replayed = State(of: .kinds, replaying: try await again.events(of: .kinds) { _ in nil })
        #expect(replayed.standings == session.state.standings)
        #expect(polls.map(replayed.results) == shown)
        await again.close()
    }

    @Test(arguments: [
        Results.Picture.scale([.init(answers: 4, counts: [1, 3])]),
        .scale(Array(repeating: .init(answers: 4, counts: [1, 3]), count: 3)),
        .ranking([.init(meanPlaceTenths: 10, firsts: 4, place: 1)]),
        .points([.init(meanTenths: 100, middleHalf: 10...10)]),
        .number(.init(starts: [], last: 100, counts: [])),
        .number(.init(starts: [0], last: 9, counts: [4])),
        .number(.init(starts: [0, 50], last: 100, counts: [4])),
        .movement(then: [4, 0, 0, 0], now: [4]), .options([.count(4)]), .options([]),
    ])
    func `a picture of another shape fits no poll`(picture: Results.Picture) {
        let inventory = Inventory(of: .kinds)
        let results = Results(answers: 4, skips: 0, picture: picture)
        for poll in Scenario.kinds.polls where poll != .clarity {
            #expect(!inventory.hold(.tabulated(poll.id, round: 1, results), opened: []))
        }
    }

    @Test func `what was written of places before they were told as cells is read without single people's`()
        throws
    {
        let results = [
            #"{"answers":5,"number":{"counts":[2,1,2],"high":112,"last":300,"low":11,"median":58,"starts":[0,100,200]},"skips":0}"#,
            #"{"answers":9,"points":[{"high":6,"low":4,"mean":50}],"skips":0}"#,
            #"{"answers":5,"ranking":[{"firsts":5,"mean":10,"place":1},{"firsts":0,"mean":20,"place":2}],"skips":0}"#,
            #"{"answers":5,"scale":[{"answers":5,"counts":[2,3]},{"answers":2}],"skips":0}"#,
            #"{"answers":5,"movement":{"now":[0,5],"then":[5,0]},"skips":0}"#,
            #"{"answers":5,"skips":0,"words":[{"count":5,"text":"tea"}]}"#,
        ]
        let pictures = try results.map { try Coding.value(Results.self, of: $0).picture }
        #expect(
            pictures == [
                .number(.init(starts: [0, 100, 200], last: 300, counts: [2, 1, 2])),
                .points([.init(meanTenths: 50, middleHalf: 4...6)]),
                .ranking([
                    .init(meanPlaceTenths: 10, firsts: 5, place: 1),
                    .init(meanPlaceTenths: 20, firsts: 0, place: 2),
                ]),
                .scale([.init(answers: 5, counts: [2, 3]), .init(answers: 2, counts: nil)]),
                .movement(then: [5, 0], now: [0, 5]), .words([.init(text: "tea", count: 5)]),
            ])
        #expect(try !Coding.text(of: Results(answers: 5, skips: 0, picture: pictures[0])).contains("58"))
    }

    @Test func `what sessions before these kinds wrote is read as it was meant`() throws {
        let answers = ["{}", #"{"option":1}"#, #"{"options":[0,2]}"#, #"{"text":"a \"ü/\\"}"#]
        let read = try answers.map { try Coding.value(Answer.self, of: $0) }
        #expect(read == [.skip, .option(1), .options([0, 2]), .text(#"a "ü/\"#)])
        #expect(try read.map { try Coding.text(of: $0) } == answers)
        let results = [
            #"{"answers":2,"minimum":3,"skips":1}"#, #"{"answers":9,"cells":[4,null],"skips":0}"#,
            #"{"answers":9,"skips":2}"#,
        ]
        let shown = try results.map { try Coding.value(Results.self, of: $0) }
        #expect(
            shown == [
                Results(answers: 2, skips: 1, picture: .tooFew(minimum: 3)),
                Results(answers: 9, skips: 0, picture: .options([.count(4), .hidden])),
                Results(answers: 9, skips: 2, picture: .texts),
            ])
        #expect(try shown.map { try Coding.text(of: $0) } == results)
    }
}
