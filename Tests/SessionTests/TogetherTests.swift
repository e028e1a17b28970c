import Session
import TestSupport
import Testing
import Workshop

/// A reader who has the answers of some rooms of a shared session, and sees what is shown of all.
@Suite struct TogetherTests {
    private static let polls = Scenario.sample.polls + Scenario.kinds.polls.filter { $0.kind != .questions }

    /// A revealed poll that so many seats of each room have answered.
    private static func results(of poll: Poll, _ rooms: [[Answer]]) -> (results: Results, state: State) {
        let scenario = Scenario(asking: [poll])
        var state = State(
            of: scenario, replaying: [.started(.at(0)), .pollOpened(poll.id, round: 1, .at(1))])
        for (room, answers) in rooms.enumerated() {
            for (seat, answer) in answers.enumerated() {
                state.apply(.answered(poll.id, round: 1, token(seat, of: room), answer))
            }
        }
        state.apply(.pollClosed(poll.id, .at(2)))
        state.apply(.pollRevealed(poll.id, .at(3)))
        return (state.results(of: poll), state)
    }

    private static func token(_ seat: Int, of room: Int) -> Token {
        Token([UInt8(seat)] + Array(repeating: 0, count: 31)).of(
            RoomTag(hash: Array(repeating: UInt8(room + 1), count: 8)))
    }

    private static func answers(_ count: Int, to poll: Poll, using generator: inout SeededGenerator)
        -> [Answer]
    {
        (0..<count).map { _ in
            var answer = Answer.any(to: poll, using: &generator)
            while answer == .skip { answer = .any(to: poll, using: &generator) }
            return answer
        }
    }

    @Test(arguments: polls, 0..<12)
    func `what few of a room say changes nothing that is shown of all`(poll: Poll, seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        let minimum = Scenario(asking: [poll]).minimum(of: poll)
        let rest = (0..<Int.random(in: 1...3, using: &generator)).map { _ in
            Self.answers(
                Int.random(in: minimum...minimum + 9, using: &generator), to: poll, using: &generator)
        }
        let few = Int.random(in: 1..<minimum, using: &generator)
        let shown = (0..<4).map { _ in
            Self.results(of: poll, rest + [Self.answers(few, to: poll, using: &generator)]).results
        }
        #expect(Set(shown).count == 1)
        #expect(shown[0].answers == rest.joined().count || poll.show == .never)
        #expect(shown[0].late == few || poll.show == .never)
    }

    @Test(arguments: polls, 0..<12)
    func
        `of every cell that is hidden or counted for few, the rest of any rooms is none, or the minimum and more`(
            poll: Poll, seed: UInt64
        )
    {
        var generator = SeededGenerator(seed: seed)
        let scenario = Scenario(asking: [poll])
        let minimum = scenario.minimum(of: poll)
        let rooms = (0..<Int.random(in: 2...4, using: &generator)).map { _ in
            Self.answers(
                Int.random(in: minimum...minimum + 12, using: &generator), to: poll, using: &generator)
        }
        let together = Self.results(of: poll, rooms).results.picture
        for union in 1..<(1 << rooms.count) {
            let rest = rooms.indices.filter { union >> $0 & 1 == 1 }.map { rooms[$0] }
            for count in Self.counts(of: rest, in: together, poll) { #expect(count == 0 || count >= minimum) }
        }
    }

    @Test
    func `how many ask a question counts rooms in which enough do, also once a table stands for ballots`()
        throws
    {
        let poll = Poll.asking
        let scenario = Scenario(asking: [poll])
        let minimum = scenario.minimumGroup
        var state = State(
            of: scenario, replaying: [.started(.at(0)), .pollOpened(poll.id, round: 1, .at(1))])
        // In the first room, where it is asked, too few ask it, and another question each.
        for (room, seats) in [minimum - 1, minimum, minimum + 1].enumerated() {
            state.apply(.roomSeated(RoomTag(hash: Array(repeating: UInt8(room + 1), count: 8)), seats))
            for seat in 0..<seats {
                let isWriter = room == 0 && seat == 0
                let own = isWriter ? ["Why?"] : room == 0 ? ["And \(seat)?"] : []
                state.apply(
                    .answered(
                        poll.id, round: 1, Self.token(seat, of: room),
                        .questions(asked: own, meToo: isWriter ? [] : [1])))
            }
        }
        func review(_ number: Int, _ text: String, _ review: Review) {
            state.apply(
                .reviewed(poll.id, round: 1, ReviewedText(number: number, text: text, review: review)))
        }
        review(1, "Why?", .cleared("Why?"))
        for command in [Command.toggleOpen, .toggleReveal] {
            for event in try state.decide(command, at: .at(2)) { state.apply(event) }
        }
        #expect(!state.standing(of: poll.id).tables.isEmpty)
        #expect(state.results(of: poll).texts.map(\.count) == [2 * minimum + 1])
        #expect(state.results(of: poll).isOfRooms)
        // Merged later, they are still a room's own.
        for seat in 1..<minimum - 1 { review(seat + 1, "And \(seat)?", .merged(into: "Why?")) }
        #expect(state.results(of: poll).texts.map(\.count) == [2 * minimum + 1])
    }

    @Test func `that questions are of rooms tells nothing of whether a second one has asked something`()
        throws
    {
        let poll = Poll.asking
        func results(_ rooms: [Int]) -> Results {
            var state = State(
                of: Scenario(asking: [poll]),
                replaying: [.started(.at(0)), .pollOpened(poll.id, round: 1, .at(1))])
            for (room, seats) in rooms.enumerated() {
                for seat in 0..<seats {
                    state.apply(
                        .answered(
                            poll.id, round: 1, Self.token(seat, of: room),
                            .questions(asked: ["Why \(room) \(seat)?"], meToo: [])))
                }
            }
            return state.results(of: poll)
        }
        #expect(results([9]).isOfRooms && results([9, 1]).isOfRooms)
    }

    @Test(arguments: [0, 1, 3])
    func `a second round is shown as it is only where no seat of any room is missing`(missing: Int) {
        let poll = Poll.confident
        var state = State(of: Scenario(asking: [poll]), replaying: [.started(.at(0))])
        for round in 1...2 {
            state.apply(.pollOpened(poll.id, round: round, .at(1)))
            for room in 0..<2 {
                for seat in 0..<(round == 1 ? 8 : 8 - missing) {
                    state.apply(
                        .answered(
                            poll.id, round: round, Self.token(seat, of: room),
                            .option(seat < 4 ? round - 1 : 1)))
                }
            }
            state.apply(.pollClosed(poll.id, .at(2)))
            state.apply(.pollRevealed(poll.id, .at(3)))
        }
        let picture = state.results(of: poll).picture
        if missing == 0 {
            #expect(state.results(of: poll).counts == [0, 16, 0])
        } else {
            #expect(picture == .moved([.fewer, missing < 3 ? .more : .little, .little]), "\(picture)")
        }
    }

    /// What the answers of some rooms are in those cells of a picture that may tell nothing of few.
    private static func counts(of rooms: [[Answer]], in picture: Results.Picture, _ poll: Poll) -> [Int] {
        let answers = rooms.flatMap { $0 }.map(\.plain)
        switch picture {
        case .options(let cells) where poll.isSensitive:
            return cells.indices.filter { cells[$0] != .hidden }.map { index in
                answers.count {
                    switch $0 {
                    case .option(let option): option == index
                    case .options(let options): options.contains(index)
                    default: false
                    }
                }
            }
        case .number(let distribution):
            return distribution.ranges.map { range in
                answers.count { if case .number(let number) = $0 { range.contains(number) } else { false } }
            }
        case .scale(let spreads):
            return spreads.indices.filter { spreads[$0].counts != nil }.map { statement in
                answers.count { if case .ratings(let given) = $0 { given[statement] != nil } else { false } }
            }
        default: return []
        }
    }

    @Test(arguments: polls.filter { $0.show != .never })
    func `of rooms that are each too few nothing is shown, however many answered in all`(poll: Poll) {
        var generator = SeededGenerator(seed: 1)
        let minimum = Scenario(asking: [poll]).minimum(of: poll)
        let rooms = (0..<3).map { _ in Self.answers(minimum - 1, to: poll, using: &generator) }
        let (results, state) = Self.results(of: poll, rooms)
        #expect(results.picture == .tooFew(minimum: minimum) && results.isOfRooms)
        #expect(results.answers == 3 * (minimum - 1) && results.late == 0)
        var closed = State(
            of: state.scenario,
            replaying: [.started(.at(0)), .pollOpened(poll.id, round: 1, .at(1))])
        for (room, answers) in rooms.enumerated() {
            for (seat, answer) in answers.enumerated() {
                closed.apply(.answered(poll.id, round: 1, Self.token(seat, of: room), answer))
            }
        }
        closed.apply(.pollClosed(poll.id, .at(2)))
        #expect(closed.view(of: poll) == .short(minimum: minimum))
    }

    @Test func `a word counts for the rooms that say it often enough`() {
        let poll = Scenario.kinds.polls.first { if case .words = $0.kind { true } else { false } }
        guard let poll else { return }
        let minimum = Scenario(asking: [poll]).minimum(of: poll)
        let often = Array(repeating: Answer.phrases(["trust"]), count: minimum + 1)
        let seldom = [Answer.phrases(["trust"])] + Array(repeating: .phrases(["time"]), count: minimum)
        let picture = Self.results(of: poll, [often, often, seldom]).results.picture
        guard case .words(let words, _) = picture else {
            Issue.record("no words")
            return
        }
        #expect(words.map(\.text) == ["trust", "time"])
        #expect(words.map(\.count) == [2 * (minimum + 1), minimum])
    }

    @Test func `a live picture takes in no room of which few have answered since the last`() {
        let poll = Poll.pulse
        let scenario = Scenario(asking: [poll])
        let few = [Answer.option(0), .option(1)].map { [$0, $0] }
        let shown = few.map { last -> Results in
            var state = State(
                of: scenario, replaying: [.started(.at(0)), .pollOpened(poll.id, round: 1, .at(1))])
            let first = (0..<8).map { Event.answered(poll.id, round: 1, Self.token($0, of: 0), .option(0)) }
            for event in first { state.apply(event) }
            state.apply(.shownLive(poll.id, round: 1, state.results(of: poll)))
            for seat in 8..<14 {
                state.apply(.answered(poll.id, round: 1, Self.token(seat, of: 0), .option(1)))
            }
            for (seat, answer) in last.enumerated() {
                state.apply(.answered(poll.id, round: 1, Self.token(seat, of: 1), answer))
            }
            state.apply(.pollClosed(poll.id, .at(2)))
            state.apply(.pollRevealed(poll.id, .at(3)))
            return state.results(of: poll)
        }
        #expect(shown[0] == shown[1])
        #expect(shown[0].answers == 14 && shown[0].late == 2)
    }
}
