import Reports
import Session
import TestSupport
import Testing
import Workshop

struct SummaryTests {
    @Test func `prints a finished session`() throws {
        try expectText(summary(of: Workshops.finished()), named: "finished", in: "__Reports__")
    }

    @Test func `says of an unfinished session that it is, and shows only what was revealed`() throws {
        let state = State(of: Workshops.scenario, replaying: Workshops.story)
        try expectText(summary(of: state), named: "unfinished", in: "__Reports__")
    }

    @Test func `prints a session that never began`() throws {
        try expectText(
            summary(of: State(of: Scenario(title: "Nothing yet"))), named: "not-begun", in: "__Reports__")
    }

    @Test func `shows results from the first answer on where the scenario says so`() throws {
        var scenario = Workshops.scenario
        scenario.minimumGroup = 1
        let events = [Event.started(Workshops.start)] + Workshops.asked("role", at: 1, Workshops.answers(1))
        let text = summary(of: State(of: scenario, replaying: events))
        #expect(text.contains("Results show from the first answer on"))
        #expect(text.contains("100 %"))
    }

    @Test func `names the day on which a session ended when it was another`() throws {
        let end = Workshops.at(11 * 60)
        let text = summary(
            of: State(of: Workshops.scenario, replaying: [.started(Workshops.start), .finished(end)]))
        #expect(text.contains("14:02 to 01:02 on 24 November 2026, 660 min"))
    }

    @Test func `shows no options of a poll that was not revealed while the session goes on`() throws {
        let events =
            [Event.started(Workshops.start)]
            + Workshops.asked("role", at: 1, revealed: false, Workshops.answers(9, 9, skips: 3))
        let text = summary(of: State(of: Workshops.scenario, replaying: events))
        #expect(text.contains("21 answered or skipped"))
        #expect(!text.contains("Miller"))
    }

    @Test func `is the same whether it is made of ballots or of what replaced them`() throws {
        let before = State(of: Workshops.scenario, replaying: Workshops.story + [.finished(Workshops.at(47))])
        #expect(try summary(of: before) == summary(of: Workshops.finished()))
    }

    @Test func `never prints a text that somebody wrote`() throws {
        #expect(try !summary(of: Workshops.finished()).contains("secret"))
        #expect(!summary(of: State(of: Workshops.scenario, replaying: Workshops.story)).contains("secret"))
    }
}
