import Session
import TestSupport
import Testing
import Workshop

@Suite struct EditPollTests {
    private typealias Change = @Sendable (inout Scenario) -> Void

    /// What an edit changes, and whether that takes a promise back.
    private static let changes: [(Bool, Change)] = [
        (true, { $0.minimumGroup = 1 }), (true, { $0.takesAddresses = true }),
        (true, { $0.minimumTextGroup = 1 }), (true, { $0.controller = "Another" }),
        (true, { $0.controller = nil }), (true, { $0.retention = nil }), (true, { $0.reportsTexts = true }),
        (true, { $0.retention = .days(31) }),
        (true, { $0.retention = .until(.init(daysSinceEpoch: 99_999)) }),
        (false, { $0.retention = .days(29) }), (false, { $0.minimumGroup = 5 }),
        (false, { $0.retention = .until(.init(daysSinceEpoch: 9)) }),
    ]

    @Test func `a poll that was opened stays as people answered it, and the others change`() throws {
        var walk = try Walk(at: 1)
        try walk.run(.toggleOpen)
        try walk.answer(.role, [.option(2)])
        var scenario = Scenario.sample
        scenario.sections[0].slides[1].title = "Edited"
        scenario.sections[0].slides[1].steps[0].poll = Poll(id: "role", ask: "Another?", kind: .text)
        scenario.sections[1].slides[1].steps[0].poll?.ask = "Which ones?"
        let edition = Edition(text: "", scenario: scenario)
        #expect(walk.state.pollsKept(by: edition) == ["role"])
        try walk.run(.edit(edition))
        #expect(walk.state.slide.title == "Edited")
        #expect(walk.state.scenario.poll("role") == .role)
        #expect(walk.state.openPoll == .role)
        #expect(walk.state.scenario.poll("signs")?.ask == "Which ones?")
        #expect(walk.state.pollsKept(by: edition) == ["role"])
        #expect(walk.state.pollsKept(by: Edition(text: "", scenario: .sample)).isEmpty)
    }

    @Test func `how few are read is lowered before anybody joins, and not after, for they were told`() throws
    {
        var walk = try Walk(at: 1)
        var scenario = Scenario.sample
        scenario.minimumTextGroup = 10
        try walk.run(.edit(Edition(text: "", scenario: scenario)))
        scenario.minimumTextGroup = 5
        try walk.run(.edit(Edition(text: "", scenario: scenario)))
        #expect(walk.state.scenario.minimumTextGroup == 5)
        try walk.run(.takeSeat(Token([1])))
        scenario.minimumTextGroup = 4
        #expect(walk.refusal(of: .edit(Edition(text: "", scenario: scenario))) == .editLoosensPrivacy)
        scenario.minimumTextGroup = 6
        #expect(walk.refusal(of: .edit(Edition(text: "", scenario: scenario))) == nil)
    }

    @Test func `a poll that was opened is never taken out, and may stand elsewhere`() throws {
        var walk = try Walk(at: 1)
        var without = Scenario.sample
        without.sections[0].slides.remove(at: 1)
        #expect(walk.refusal(of: .edit(Edition(text: "", scenario: without))) == nil)
        try walk.run(.toggleOpen)
        #expect(walk.refusal(of: .edit(Edition(text: "", scenario: without))) == .editRemovesPoll("role"))
        try walk.edit { $0.sections[1].slides.append($0.sections[0].slides.remove(at: 1)) }
        #expect(walk.state.openPoll == .role)
        #expect(walk.state.pollHere == .role)
    }

    @Test func `who answers for the data can be named once people have answered, where nobody was`() throws {
        var scenario = Scenario.sample
        scenario.controller = "Our team (change this line before use)"
        var walk = try Walk(through: scenario, at: 1)
        try walk.run(.toggleOpen)
        scenario.controller = "The Trust"
        try walk.run(.edit(Edition(text: "", scenario: scenario)))
        #expect(walk.state.scenario.namedController == "The Trust")
        scenario.controller = "Our team (change this line before use)"
        #expect(walk.refusal(of: .edit(Edition(text: "", scenario: scenario))) == .editLoosensPrivacy)
    }

    @Test(arguments: changes)
    private func `once a poll was opened nothing that people were promised is taken back`(
        isRefused: Bool, change: Change
    ) throws {
        var scenario = Scenario.sample
        scenario.controller = "The Trust"
        scenario.retention = .days(30)
        var walk = try Walk(through: scenario, at: 1)
        change(&scenario)
        let edit = Command.edit(Edition(text: "", scenario: scenario))
        #expect(walk.refusal(of: edit) == nil)
        try walk.run(.toggleOpen)
        #expect(walk.refusal(of: edit) == (isRefused ? .editLoosensPrivacy : nil))
    }
}
