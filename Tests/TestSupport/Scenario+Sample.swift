package import Workshop

extension Scenario {
    /// Two sections, a content note, and a poll of each kind.
    package static let sample = Scenario(
        title: "A sample", minimumGroup: 3, minimumTextGroup: 3,
        sections: [
            Section(
                title: "First",
                slides: [
                    Slide(title: "Welcome", steps: [.init(), .init()]),
                    Slide(title: "Role", steps: [.init(poll: .role)]),
                ]),
            Section(
                title: "Second",
                slides: [
                    Slide(
                        title: "Case", intensity: 2, contentNote: "A hard case follows.",
                        steps: [.init(), .init()]),
                    Slide(title: "Signs", steps: [.init(poll: .signs), .init(poll: .thoughts)]),
                ]),
        ])
}

extension Poll {
    package static let role = Poll(
        id: "role", ask: "What is your role?", kind: .choice(options: ["Police", "Health", "Another"]),
        isSensitive: true)
    package static let signs = Poll(
        id: "signs", ask: "Which signs?", kind: .choices(options: ["One", "Two", "Three"], most: 2))
    package static let thoughts = Poll(id: "thoughts", ask: "What stays with you?", kind: .text)
}

extension Moment {
    /// So many seconds after the tests' beginning of time.
    package static func at(_ seconds: Int) -> Moment {
        Moment(milliseconds: 1_790_000_000_000 + Int64(seconds) * 1000, offset: 120)
    }
}
