package import Workshop

extension Scenario {
    /// A poll of each kind that ``sample`` lacks, and of each sort, each on a slide of its own.
    package static let kinds = Scenario(asking: Poll.everyKind + Poll.everySort)

    /// Asks `polls`, each on a slide of its own; nothing under 3 answers or 4 texts is shown.
    package init(asking polls: [Poll]) {
        let slides = polls.map { Slide(title: $0.ask, steps: [.init(poll: $0)]) }
        self.init(
            title: "Kinds", minimumGroup: 3, minimumTextGroup: 4,
            sections: [Section(title: "All", slides: slides)])
    }

    /// A few polls of ``kinds``, those of one decision or link together.
    package static func someKinds(using generator: inout SeededGenerator) -> Scenario {
        let groups = kinds.polls.reduce(into: [String: [Poll]]()) { groups, poll in
            groups[poll.decision ?? poll.link ?? poll.id.description, default: []].append(poll)
        }
        let names = groups.keys.sorted().shuffled(using: &generator)
        let count = Int.random(in: 1...3, using: &generator)
        return Scenario(asking: names.prefix(count).flatMap { groups[$0] ?? [] })
    }
}

extension Poll {
    /// A poll of each kind that ``Scenario/sample`` lacks.
    package static let everyKind = [
        agreement, clarity, priorities, budget, guess, oneWord, sureness, asking,
    ]

    /// A scale of three statements.
    package static let agreement = Poll(
        id: "agreement", ask: "How far do you agree?",
        kind: .scale(
            statements: ["I know whom to call.", "We share what we know.", "Children are heard."],
            labels: ["Disagree", "Neither", "Agree", "Agree strongly"]))
    /// A scale of the question itself.
    package static let clarity = Poll(
        id: "clarity", ask: "How clear was it?",
        kind: .scale(statements: [], labels: ["Not clear", "Clear"]))
    package static let priorities = Poll(
        id: "priorities", ask: "What comes first?",
        kind: .ranking(items: ["Training", "Time", "Data", "Law"]))
    package static let budget = Poll(
        id: "budget", ask: "Where should the money go?",
        kind: .points(items: ["Schools", "Helplines", "Research"], total: 10))
    package static let guess = Poll(
        id: "guess", ask: "How many in a hundred?",
        kind: .number(Measure(unit: "%", bounds: 0...100, truth: 3)))
    package static let oneWord = Poll(id: "one-word", ask: "In a word?", kind: .words(most: 3))
    package static let sureness = Poll(
        id: "sureness", ask: "How sure are you?",
        kind: .thenNow(labels: ["Not at all", "A little", "Mostly", "Very"]))
    /// Questions to the facilitator.
    package static let asking = Poll(id: "asking", ask: "What do you want to ask?", kind: .questions)
}
