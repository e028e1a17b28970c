import Workshop

extension Scenario {
    /// A workshop with one poll of each kind.
    static let forSeats = Scenario(
        title: "Online safety", controller: "The Example Trust",
        support: [Service(name: "Employee line", detail: "0800 123", when: "day and night")],
        sections: [
            Section(
                title: "All",
                slides: [
                    Slide(title: "Welcome"), Slide(title: "Role", steps: [Slide.Step(poll: .role)]),
                    Slide(title: "Signs", steps: [Slide.Step(poll: .signs)]),
                    Slide(title: "Thoughts", steps: [Slide.Step(poll: .thoughts)]),
                ])
        ])

    /// The same, which takes addresses.
    static var takingAddresses: Scenario {
        var scenario = forSeats
        scenario.takesAddresses = true
        return scenario
    }

    /// The same, with other group sizes.
    static func forSeats(minimumGroup: Int) -> Scenario {
        var scenario = forSeats
        scenario.minimumGroup = minimumGroup
        return scenario
    }
}

extension Poll {
    static let role = Poll(
        id: "role", ask: "What is your role?",
        kind: .choice(options: ["Police", "Social care", "Education", "Health"]))
    static let signs = Poll(
        id: "signs", ask: "Which signs have you seen?", hint: "Choose up to two.",
        kind: .choices(options: ["Withdrawal", "New gifts", "Late nights"], most: 2))
    static let thoughts = Poll(id: "thoughts", ask: "What will you take with you?", kind: .text)
}
