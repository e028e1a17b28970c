import Reports
import Session
import TestSupport
import Testing
import Workshop

/// What several sessions say together.
struct SeriesTests {
    private let cups = Poll(
        id: "cups", ask: "How many cups?", kind: .choice(options: ["None", "One", "More"]))

    private func session(
        _ counts: [Int], region: String? = nil, isSensitive: Bool = false, isRehearsal: Bool = false,
        isFinished: Bool = true, day: Int = 0
    ) -> State {
        var poll = cups
        poll.isSensitive = isSensitive
        let slide = Slide(title: "Tea", layout: .poll, steps: [Slide.Step(poll: poll)])
        var scenario = Scenario(title: "Tea", sections: [Section(title: "Tea", slides: [slide])])
        scenario.region = region
        let answers = counts.enumerated().flatMap { Array(repeating: Answer.option($0), count: $1) }
        let events =
            [Event.started(Workshops.at(day * 1440))] + Workshops.seats(answers.count)
            + Workshops.asked("cups", at: day * 1440 + 5, answers)
            + (isFinished ? [.finished(Workshops.at(day * 1440 + 9))] : [])
        return State(of: scenario, replaying: events, isRehearsal: isRehearsal)
    }

    private func text(_ sessions: [State], tellsSessions: Bool = false) throws -> String {
        try #require(series(of: sessions, program: "1.2.3", tellsSessions: tellsSessions)).text()
    }

    @Test func `what was asked alike is added up, and told by region and by session where that is wanted`()
        throws
    {
        let sessions = [
            session([10, 8, 6], region: "North"), session([7, 9, 5], region: "North", day: 1),
            session([6, 6, 6], region: "North", day: 2), session([9, 9, 2], region: "South", day: 3),
            session([8, 8, 8], region: "South", day: 4), session([5, 9, 7], region: "South", day: 5),
        ]
        try expectText(try text(sessions), named: "series", in: "__Reports__")
        try expectText(try text(sessions, tellsSessions: true), named: "series-sessions", in: "__Reports__")
    }

    @Test func `a total is told where every session shows its part, and else what there is at least`() throws
    {
        let whole = try text([session([10, 8, 6]), session([9, 7, 5])])
        #expect(whole.contains(/None .* 19 +42 %/))
        let part = try text([session([10, 8, 6]), session([9, 9, 2])])
        #expect(part.contains("at least 10") && !part.contains("19"))
    }

    @Test(arguments: 0..<UInt64(60)) func `no number of people under five stands in a series`(seed: UInt64)
        throws
    {
        var chance = SeededGenerator(seed: seed)
        let sessions = (0..<Int.random(in: 2...6, using: &chance)).map { day in
            session(
                (0..<3).map { _ in Int.random(in: 0...12, using: &chance) },
                isSensitive: Bool.random(using: &chance), day: day)
        }
        let document = try #require(series(of: sessions, program: "1.2.3", tellsSessions: true))
        let polls = try #require(document.parts.first { $0.title.text == "Polls" })
        var only = document
        only.parts = [polls]
        for cell in only.cells {
            if case .share(let count, _, _) = cell { #expect(count >= 5) }
        }
    }

    @Test(arguments: 0..<UInt64(60)) func `a series tells no count that a session of it hides`(seed: UInt64)
        throws
    {
        var chance = SeededGenerator(seed: seed)
        let state = session(
            (0..<3).map { _ in Int.random(in: 0...12, using: &chance) }, isSensitive: true)
        let poll = try #require(state.scenario.polls.first)
        let own = state.results(of: poll)
        guard case .options(let hidden) = own.picture,
            case .options(let told) = own.inSeries(of: poll, minimum: 5).picture
        else { return }
        for (hidden, told) in zip(hidden, told) where hidden == .hidden { #expect(told == .hidden) }
    }

    @Test func `rehearsals and sessions that were not finished do not count`() throws {
        let counted = session([10, 8, 6])
        let text = try text([
            counted, session([9, 9, 9], isRehearsal: true), session([9, 9, 9], isFinished: false),
        ])
        #expect(text.contains("1 session") && text.contains(/None .* 10\s/))
        #expect(series(of: [session([9, 9, 9], isRehearsal: true)], program: "1.2.3") == nil)
    }

    @Test func `a region is told apart from three sessions on, and not where the others are fewer`() throws {
        let north = (0..<3).map { session([10, 8, 6], region: "North", day: $0) }
        let few = try text(north + [session([9, 9, 9], region: "South", day: 4)])
        #expect(!few.contains("North"))
        let south = (3..<6).map { session([9, 9, 9], region: "South", day: $0) }
        let enough = try text(north + south)
        #expect(enough.contains("North"))
    }

    @Test func `a region is told of no poll that was asked in fewer than three of its sessions`() throws {
        let north = (1..<3).map { session([10, 8, 6], region: "North", day: $0) }
        let other = State(
            of: Scenario(title: "Tea", region: "North"),
            replaying: [.started(Workshops.start), .finished(Workshops.at(9))])
        let two = try text(north + [other])
        #expect(two.contains("in 2 sessions") && two.ranges(of: "North").count == 1)
    }

    @Test func `a region is told of no poll from which the rest of those who were asked would follow`() throws
    {
        func south(_ days: ClosedRange<Int>) -> [State] {
            days.map { session([9, 9, 9], region: "South", day: $0) }
        }
        let unasked = (7...8).map { day in
            State(
                of: Scenario(title: "Tea", region: "South"),
                replaying: [.started(Workshops.at(day * 1440)), .finished(Workshops.at(day * 1440 + 9))])
        }
        let north = (0..<3).map { session([10, 8, 6], region: "North", day: $0) }
        let all = try text(north + south(3...5))
        #expect(all.ranges(of: "North").count == 2)
        let one = try text(north + south(3...3) + unasked)
        #expect(one.contains("in 4 sessions") && one.ranges(of: "North").count == 1)
    }

    @Test func `texts stand in a series where the scenario lets them, and else where they were`() throws {
        func told(_ reports: Bool) throws -> String {
            let poll = Poll(id: "why", ask: "Why tea?", kind: .text)
            let slide = Slide(title: "Tea", layout: .poll, steps: [Slide.Step(poll: poll)])
            var scenario = Scenario(title: "Tea", sections: [Section(title: "Tea", slides: [slide])])
            scenario.reportsTexts = reports
            let results = Results(
                answers: 12, skips: 0, picture: .texts, texts: [.init(number: 1, text: "It warms hands")])
            return try text([
                State(
                    of: scenario,
                    replaying: [
                        .started(Workshops.start), .pollRevealed("why", Workshops.at(2)),
                        .tabulated("why", round: 1, results), .finished(Workshops.at(9)),
                    ])
            ])
        }
        let (reported, untold) = try (told(true), told(false))
        #expect(reported.contains("It warms hands"))
        #expect(
            !untold.contains("It warms")
                && untold.replacing("\n    ", with: " ").contains("each session's summary"))
    }

    @Test func `polls with other words or options are not set side by side`() throws {
        var other = cups
        other.kind = .choice(options: ["One", "None", "More"])
        let slide = Slide(title: "Tea", layout: .poll, steps: [Slide.Step(poll: other)])
        let scenario = Scenario(title: "Tea", sections: [Section(title: "Tea", slides: [slide])])
        let events =
            [Event.started(Workshops.start)] + Workshops.asked("cups", at: 1, Workshops.answers(9, 9, 9))
            + [.finished(Workshops.at(9))]
        let text = try text([session([10, 8, 6]), State(of: scenario, replaying: events)])
        #expect(text.ranges(of: "How many cups?").count == 2)
    }
}

extension SeriesTests {
    @Test(arguments: 0..<UInt64(60)) func `tables of a series have no number of people under five either`(
        seed: UInt64
    ) {
        var chance = SeededGenerator(seed: seed)
        let state = anySession(of: 3, using: &chance)
        let set = DataSet(of: state, session: "abc", program: "1.2.3", seriesMinimum: 5, tellsDay: false)
        #expect(set.day == nil)
        for row in set.results where row.measure.rawValue.hasPrefix("count") {
            if let value = row.value { #expect(value >= 5, "\(row)") }
        }
        let own = DataSet(of: state, session: "abc", program: "1.2.3")
        for row in set.results where row.value != nil && row.measure != .place {
            #expect(
                own.results.contains {
                    $0.poll == row.poll && $0.measure == row.measure && $0.value == row.value
                },
                "\(row)")
        }
    }
}
