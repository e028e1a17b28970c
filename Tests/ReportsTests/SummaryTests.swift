import Reports
import Session
import TestSupport
import Testing
import Workshop

struct SummaryTests {
    @Test func `prints a finished session`() throws {
        try expectText(onPaper(Workshops.finished()), named: "finished", in: "__Reports__")
    }

    @Test func `says of an unfinished session that it is, and shows only what was revealed`() throws {
        let state = State(of: Workshops.scenario, replaying: Workshops.story)
        try expectText(onPaper(state), named: "unfinished", in: "__Reports__")
    }

    @Test func `is headed as a rehearsal where nothing was meant, on each page`() {
        let state = State(of: Workshops.scenario, replaying: Workshops.story, isRehearsal: true)
        let pages = onPaper(state).split(separator: "\u{0C}")
        #expect(pages[0].hasPrefix("REHEARSAL: WORKING WITH WATER"))
        #expect(pages[0].contains("A simulated room gave the answers"))
        #expect(pages.allSatisfy { $0.contains("Rehearsal: Working with water, ") })
    }

    @Test func `prints a session that never began`() throws {
        try expectText(
            onPaper(State(of: Scenario(title: "Nothing yet"))), named: "not-begun", in: "__Reports__")
    }

    @Test func `tells what became of the plan: minutes given, sections dropped, breaks`() throws {
        var scenario = Workshops.scenario
        scenario.sections.insert(Section(title: "A quiz", minutes: 5, slides: [Slide(title: "Quiz")]), at: 2)
        let plan: [Event] = [
            .extended(section: 0, minutes: 5), .extended(section: 1, minutes: -10), .dropped(section: 2),
            .extended(section: 3, minutes: 8), .breakBegan(until: Workshops.at(44), Workshops.at(42)),
            .breakBegan(until: Workshops.at(50), Workshops.at(43)), .breakEnded(Workshops.at(51)),
            .edited(Edition(text: "", scenario: scenario), Workshops.at(51)),
            .breakBegan(until: Workshops.at(56), Workshops.at(55)),
        ]
        let state = State(
            of: scenario,
            replaying: Workshops.story + plan + [.moved(Place(slide: 6, step: 0), Workshops.at(60))]
        )
        try expectText(onPaper(state), named: "planned", in: "__Reports__")
    }

    @Test func `says when a break began that goes on`() throws {
        let events = Workshops.story + [.breakBegan(until: Workshops.at(50), Workshops.at(43))]
        let text = onPaper(State(of: Workshops.scenario, replaying: events))
        #expect(text.contains("\n    Break from 14:45\n"))
    }

    @Test func `has room for every number of minutes`() {
        var scenario = Workshops.scenario
        scenario.sections[0].minutes = 1440
        scenario.sections[0].title = String(repeating: "title ", count: 40)
        let state = State(
            of: scenario, replaying: [.started(Workshops.start), .extended(section: 0, minutes: -1440)])
        let lines = onPaper(state).split { $0 == "\n" || $0 == "\u{0C}" }
        #expect(lines.contains { $0.hasSuffix("  1440−1440 min  not held") })
        #expect(lines.allSatisfy { $0.count <= 72 })
    }

    @Test func `shows results from the first answer on where the scenario says so`() throws {
        var scenario = Workshops.scenario
        scenario.minimumGroup = 1
        let events = [Event.started(Workshops.start)] + Workshops.asked("role", at: 1, Workshops.answers(1))
        let text = onPaper(State(of: scenario, replaying: events))
        #expect(text.contains("Results show from the first answer on"))
        #expect(text.contains(/█ +1\n/) && !text.contains("%"))
    }

    @Test func `names the day on which a session ended when it was another`() throws {
        let end = Workshops.at(11 * 60)
        let text = onPaper(
            State(of: Workshops.scenario, replaying: [.started(Workshops.start), .finished(end)]))
        #expect(text.contains("14:02 to 01:02 on 24 November 2026, 660 min"))
    }

    @Test func `shows no options of a poll that was not revealed while the session goes on`() throws {
        let events =
            [Event.started(Workshops.start)]
            + Workshops.asked("role", at: 1, revealed: false, Workshops.answers(9, 9, skips: 3))
        let text = onPaper(State(of: Workshops.scenario, replaying: events))
        #expect(text.contains("21 answered or skipped"))
        #expect(!text.contains("Miller"))
    }

    @Test func `is the same whether it is made of ballots or of what replaced them`() throws {
        let before = State(of: Workshops.scenario, replaying: Workshops.story + [.finished(Workshops.at(47))])
        #expect(try onPaper(before) == onPaper(Workshops.finished()))
    }

    @Test func `never prints a text that somebody wrote`() throws {
        #expect(try !onPaper(Workshops.finished()).contains("secret"))
        #expect(!onPaper(State(of: Workshops.scenario, replaying: Workshops.story)).contains("secret"))
    }
}
