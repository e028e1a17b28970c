import Reports
import Session
import TestSupport
import Testing
import Workshop

/// What holds of every set of a session's numbers, looked for over seeds.
@Suite struct DataSetLawTests {
    private func set(_ state: State) -> DataSet { DataSet(of: state, session: "bcdfghjk", program: "1.0") }

    /// A session that chance walked through until it was finished, with what happened in it.
    private func walked(_ seed: UInt64) throws -> State {
        var chance = SeededGenerator(seed: seed)
        var state = State(of: seed.isMultiple(of: 4) ? .sample : .someKinds(using: &chance))
        for second in 0..<400 {
            let command = Command.any(in: state, using: &chance)
            for event in (try? state.decide(command, at: .at(second))) ?? [] { state.apply(event) }
        }
        if state.finished == nil {
            for event in try state.decide(.finish, at: .at(400)) { state.apply(event) }
        }
        return state
    }

    @Test(arguments: 0..<UInt64(80))
    func `of a finished session nothing stands in it but what is made of what may be shown`(seed: UInt64)
        throws
    {
        let state = try walked(seed)
        var events: [Event] = state.started.map { [.started($0)] } ?? []
        for poll in state.scenario.polls {
            let standing = state.standing(of: poll.id)
            guard standing.phase != .waiting else { continue }
            for round in 1...standing.round {
                events.append(.pollOpened(poll.id, round: round, .at(1)))
                events.append(.tabulated(poll.id, round: round, state.results(of: poll, round: round)))
            }
            events.append(.pollClosed(poll.id, .at(2)))
            if standing.isRevealed { events.append(.pollRevealed(poll.id, .at(3))) }
        }
        let shown = State(of: state.scenario, replaying: events + [.finished(.at(400))])
        let (all, rest) = (set(state), set(shown))
        #expect(all.results.filter { $0.pollNumber > 0 } == rest.results.filter { $0.pollNumber > 0 })
        #expect(all.texts == rest.texts)
    }

    @Test(arguments: 0..<UInt64(40)) func `a number stands where it is shown, and nowhere else`(seed: UInt64)
        throws
    {
        var chance = SeededGenerator(seed: seed)
        for set in [set(try walked(seed)), set(AnySession.revealed(upTo: 40, using: &chance))] {
            #expect(set.results.allSatisfy { ($0.value != nil) == ($0.status == .shown) })
            #expect(set.texts.allSatisfy { ($0.value != nil) == ($0.status == .shown) })
            #expect(set.agenda.allSatisfy { ($0.value != nil) == ($0.status == .shown) })
        }
    }

    @Test(arguments: 0..<UInt64(40)) func `no two rows are of the same`(seed: UInt64) throws {
        var chance = SeededGenerator(seed: seed)
        for set in [set(try walked(seed)), set(AnySession.revealed(upTo: 40, using: &chance))] {
            for table in DataTable.tables(of: [set]) {
                let places = table.key.compactMap { name in table.columns.firstIndex { $0.name == name } }
                let keys = table.rows.map { row in places.map { "\(row[$0])" } }
                #expect(places.count == table.key.count && Set(keys).count == keys.count, "\(table.name)")
            }
        }
    }

    @Test(arguments: Scenario.kinds.polls.map(\.id))
    func `what was not asked has the rows of what was, but no number`(
        id: Poll.ID
    ) throws {
        let number = try #require(Scenario.kinds.polls.firstIndex { $0.id == id }) + 1
        func of(_ events: [Event]) -> [DataSet.Result] {
            set(State(of: .kinds, replaying: [.started(.at(0))] + events + [.finished(.at(9))])).results
                .filter { $0.pollNumber == number }
        }
        let asked = of([.pollOpened(id, round: 1, .at(1)), .pollClosed(id, .at(2))])
        let notAsked = of([])
        #expect(
            asked.map(\.measure) == notAsked.map(\.measure) && asked.map(\.option) == notAsked.map(\.option))
        #expect(notAsked.allSatisfy { $0.status == .notAsked && $0.value == nil })
        #expect(asked.allSatisfy { $0.status != .notAsked })
    }
}

/// What the rows say of single polls.
@Suite struct DataSetTests {
    /// The rows of the last of `polls`, of which each was revealed with such results.
    private func rows(_ polls: [(Poll, [Results])], reports: Bool = false) -> DataSet {
        let slides = polls.map { Slide(title: $0.0.ask, steps: [Slide.Step(poll: $0.0)]) }
        let scenario = Scenario(
            title: "Tea", reportsTexts: reports, sections: [Section(title: "Tea", slides: slides)])
        let events = polls.flatMap { poll, rounds in
            rounds.enumerated().flatMap { index, results -> [Event] in
                [
                    .pollOpened(poll.id, round: index + 1, .at(1)), .pollClosed(poll.id, .at(2)),
                    .pollRevealed(poll.id, .at(3)), .tabulated(poll.id, round: index + 1, results),
                ]
            }
        }
        return DataSet(
            of: State(of: scenario, replaying: [.started(.at(0))] + events + [.finished(.at(9))]),
            session: "bcdfghjk", program: "1.0")
    }

    /// Such as `count Blue 3`, or `count Blue c`.
    private func said(_ set: DataSet, poll: Int = 1, round: Int = 1) -> [String] {
        set.results.filter { $0.pollNumber == poll && $0.round == round }.map { row in
            let names = [row.measure.rawValue, row.statement, row.option].compactMap(\.self)
            return (names + [row.value.map { "\($0)" } ?? row.status.rawValue]).joined(separator: " ")
        }
    }

    private let pot = Poll.Kind.choice(options: ["Blue", "Brown"])

    @Test func `hidden options, sureness, hands and own answers each have a row`() {
        let poll = Poll(
            id: "pot", ask: "Which?", kind: pot, isSensitive: true, hasOther: true, asksSureness: true)
        let results = Results(
            answers: 23, skips: 6, picture: .options([.count(15), .hidden, .hidden]),
            sureness: [
                [.count(5), .count(10), .count(0)], [.hidden, .hidden, .hidden], [.hidden, .hidden, .hidden],
            ], hands: [4, 7, 1])
        let said = said(rows([(poll, [results])]))
        #expect(
            said.prefix(6) == [
                "answers 23.0", "skips c", "count Blue 15.0", "count Brown c", "count Another answer c",
                "count_not_sure Blue 5.0",
            ])
        #expect(
            said.suffix(5) == [
                "count_very_sure Another answer c", "texts_shown c", "hands Blue 4.0", "hands Brown 7.0",
                "hands Another answer 1.0",
            ])
    }

    @Test func `each round has its rows, and of one that is told by its moves these alone are numbers`() {
        let poll = Poll(id: "pot", ask: "Which?", kind: pot)
        let set = rows([
            (
                poll,
                [
                    Results(answers: 20, skips: 7, picture: .options([12, 8])),
                    Results(answers: 18, skips: 0, picture: .moved([.fewer, .more])),
                ]
            )
        ])
        #expect(said(set) == ["answers 20.0", "skips 7.0", "count Blue 12.0", "count Brown 8.0"])
        #expect(
            said(set, round: 2) == [
                "answers 18.0", "skips c", "count Blue c", "count Brown c", "fewer_at_least Blue 5.0",
                "more_at_least Brown 5.0",
            ])
    }

    @Test func `a comparison names the other poll and its option`() {
        let cups = Poll(id: "cups", ask: "How many?", kind: .choice(options: ["One", "More"]), link: "l")
        let poll = Poll(id: "pot", ask: "Which?", kind: pot, link: "l", compared: ["cups"])
        let results = Results(
            answers: 80, skips: 0, picture: .options([50, 30]),
            breakdowns: [.init(by: "cups", cells: [[.count(31), .hidden], [.hidden, .count(16)]])])
        let own = Results(answers: 80, skips: 0, picture: .options([40, 40]))
        #expect(
            said(rows([(cups, [own]), (poll, [results])]), poll: 2).suffix(4) == [
                "count_compared poll 1: One Blue 31.0", "count_compared poll 1: One Brown c",
                "count_compared poll 1: More Blue c", "count_compared poll 1: More Brown 16.0",
            ])
    }

    @Test func `numbers stand in their unit, with the ends of each bin`() {
        let poll = Poll(
            id: "n", ask: "How much?",
            kind: .number(.init(unit: .init("£", decimals: 2), bounds: 0...999, truth: 250)))
        let results = Results(
            answers: 20, skips: 0, picture: .number(.init(starts: [0, 200], last: 999, counts: [9, 11])))
        let said = said(rows([(poll, [results])]))
        #expect(said.contains("bin_low £ £0.00–£1.99 0.0") && said.contains("bin_high £ £0.00–£1.99 1.99"))
        #expect(said.contains("count £ £2.00–£9.99 11.0") && said.contains("truth £ 2.5"))
    }

    @Test func `which way answers moved is told all three ways, or not at all`() {
        let poll = Poll(id: "sure", ask: "How sure?", kind: .thenNow(labels: ["Not", "Very"]))
        func said(ways: [Int]?) -> [String] {
            let picture = Results.Picture.movement(then: [14, 6], now: [8, 12], ways: ways)
            return self.said(rows([(poll, [Results(answers: 20, skips: 0, picture: picture)])])).suffix(3)
        }
        #expect(said(ways: [8, 7, 5]) == ["count_up 8.0", "count_stayed 7.0", "count_down 5.0"])
        #expect(said(ways: nil) == ["count_up c", "count_stayed c", "count_down c"])
    }

    @Test func `a stage of a decision is named, and of skips it can say nothing`() {
        let poll = Poll(id: "now", ask: "Now?", hint: "When it leaks", kind: pot, decision: "pot")
        let set = rows([(poll, [Results(answers: 20, skips: 0, picture: .options([12, 8]))])])
        #expect(said(set).prefix(2) == ["answers 20.0", "skips z"])
        #expect(set.results.last?.stage == "When it leaks")
    }

    /// So many texts that were written and cleared, and what is said of both numbers.
    struct Written {
        let written: Int
        let cleared: Int
        /// How many wrote the first of them, where that is told.
        var first: Int?
        let reports: Bool
        let said: [String]
    }

    @Test(
        "the number of texts is told where it is not by a few more than those that are shown",
        arguments: [
            Written(written: 14, cleared: 14, reports: false, said: ["answers 14.0", "texts_shown 14.0"]),
            Written(written: 14, cleared: 13, reports: false, said: ["answers c", "texts_shown 13.0"]),
            Written(written: 25, cleared: 15, reports: false, said: ["answers 25.0", "texts_shown 15.0"]),
            Written(written: 25, cleared: 16, reports: false, said: ["answers c", "texts_shown 16.0"]),
            Written(written: 25, cleared: 9, reports: false, said: ["answers 25.0", "texts_shown c"]),
            Written(written: 25, cleared: 9, reports: true, said: ["answers 25.0", "texts_shown 9.0"]),
            Written(
                written: 25, cleared: 5, first: 12, reports: true, said: ["answers c", "texts_shown 5.0"]),
            Written(
                written: 25, cleared: 5, first: 21, reports: true, said: ["answers 25.0", "texts_shown 5.0"]),
            Written(written: 12, cleared: 9, reports: true, said: ["answers c", "texts_shown 9.0"]),
        ]
    )
    func number(of texts: Written) {
        let poll = Poll(id: "why", ask: "Why?", kind: .text)
        let cleared = (0..<texts.cleared).map {
            Results.ClearedText(number: $0, text: "Text \($0)", count: $0 == 0 ? texts.first : nil)
        }
        let results = Results(answers: texts.written, skips: 0, picture: .texts, texts: cleared)
        let set = rows([(poll, [results])], reports: texts.reports)
        #expect(said(set).filter { !$0.hasPrefix("skips") } == texts.said)
        #expect(set.texts.map(\.text) == (texts.reports ? cleared.map(\.text) : []))
    }

    @Test func `of too few texts not even their number is told`() {
        let poll = Poll(id: "why", ask: "Why?", kind: .text)
        let few = Results(answers: 3, skips: 0, picture: .tooFew(minimum: 10))
        #expect(said(rows([(poll, [few])], reports: true)) == ["answers c", "skips c", "texts_shown c"])
    }

    @Test func `what waits for its reveal is counted with skips, and nothing else`() {
        let events =
            [Event.started(.at(0))]
            + Workshops.asked("role", at: 1, revealed: false, Workshops.answers(9, 9, skips: 3))
        let set = DataSet(
            of: State(of: Workshops.scenario, replaying: events), session: "bcdfghjk", program: "1.0")
        let told = set.results.filter { $0.pollNumber == 1 && $0.value != nil }
        #expect(told.map(\.measure) == [.answersAndSkips] && told.map(\.value) == [21])
        #expect(!set.isFinished && set.day == "2026-09-21")
    }

    @Test func `minutes are planned, added and spent, or a section was not held`() throws {
        let set = DataSet(of: try Workshops.finished(), session: "bcdfghjk", program: "1.0")
        let said = set.agenda.map {
            "\($0.sectionNumber) \($0.measure.rawValue) \($0.value.map { "\($0)" } ?? $0.status.rawValue)"
        }
        #expect(
            said == [
                "0 planned 45.0", "0 added 0.0", "0 actual 42.0", "1 planned 10.0", "1 added 0.0",
                "1 actual 12.0", "2 planned 25.0", "2 added 0.0", "2 actual 30.0", "3 planned z",
                "3 added 0.0", "3 actual x",
            ])
    }
}
