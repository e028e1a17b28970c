import Workshop

/// A workshop with one slide of each layout, for tests.
enum Examples {
    static let workshop = Scenario(
        title: "Tea at work", subtitle: "For everyone who boils water", credit: "After an old book on tea",
        minutes: 30,
        feedback: "https://tea.example.org/feedback", contact: "tea@example.org",
        support: [Service(name: "The tea room", detail: "down the hall")],
        reporting: [
            Service(name: "Kettle desk", detail: "0300 000 000", when: "day and night"),
            Service(
                name: "A society for the repair of cups and pots of every kind",
                detail: "write to cups@example.org"),
        ],
        sections: [
            Section(
                title: "Welcome", minutes: 10,
                slides: [
                    Slide(title: "Tea at work", layout: .title),
                    Slide(title: "Today", layout: .agenda),
                    Slide(
                        title: "Before we begin", layout: .notice,
                        steps: [step(list("Sit down.", "Breathe. 茶を飲む is wide, é combines."))]),
                    Slide(
                        title: "Tea in brief", layout: .facts,
                        steps: [
                            step(
                                .table(
                                    header: ["", ""],
                                    rows: [
                                        ["What", "leaves in water"],
                                        [
                                            "Where",
                                            "nearly everywhere, and for longer than anybody has kept a record of it",
                                        ],
                                    ]))
                        ]),
                    Slide(
                        title: "A word", layout: .quote,
                        steps: [
                            step(
                                .quote(
                                    [.paragraph("A pot is worth a thousand words.")],
                                    attribution: "somebody thirsty"))
                        ]),
                ]),
            Section(
                title: "A case", minutes: 15, priority: .should,
                slides: [
                    Slide(
                        title: "The cold cup", layout: .case, intensity: 2,
                        contentNote: "A cup goes cold. About 2 minutes.",
                        steps: [
                            step(.paragraph("Ada makes a cup of tea in the morning.")),
                            step(
                                .paragraph(
                                    "A call comes. It is a long call, about a matter that nobody in the office has ever understood, and the cup stands on the sill."
                                )),
                            Slide.Step(poll: cup),
                            step(.paragraph("At noon the cup is cold.")),
                        ]),
                    Slide(
                        title: "How it goes", layout: .stages,
                        steps: [
                            step(stage("Leaf", "picked by hand", "dried in the sun")),
                            step(stage("Pot", "warmed", "filled, and left for four minutes")),
                            step(stage("Cup", "poured", "drunk")),
                        ]),
                    Slide(
                        title: "Figures", layout: .figures,
                        steps: [
                            step(
                                list(
                                    "1 in 4 drink it black", "1 in 12 drink it with butter",
                                    "3% of all cups go cold", "Nobody knows why."))
                        ]),
                    Slide(
                        title: "Points", layout: .points,
                        steps: [
                            step(
                                list("One", "Two"),
                                .paragraph(
                                    Prose([
                                        Prose.Span("Three is "), Prose.Span("strong", isStrong: true),
                                        Prose.Span("."),
                                    ]))), step(.paragraph("Later.")),
                        ]),
                    Slide(title: "Your tea", layout: .poll, steps: [Slide.Step(poll: tea)]),
                    Slide(title: "In secret", layout: .poll, steps: [Slide.Step(poll: secret)]),
                ]),
            Section(
                title: "End", minutes: 5,
                slides: [
                    Slide(title: "Where to turn", layout: .resources),
                    Slide(title: "Thank you", layout: .closing, steps: [step(.paragraph("Come again."))]),
                ]),
        ])

    static let cup = Poll(
        id: "cup", ask: "What would you do now?", kind: .choice(options: ["Drink it", "Make another"]))
    static let tea = Poll(
        id: "tea", ask: "Which tea do you drink?", hint: "The one you had last.",
        kind: .choice(options: [
            "Black", "Green", "One that has a long name and needs two rows of the chart", "None",
        ]))
    static let secret = Poll(
        id: "secret", ask: "Do you put the milk in first?",
        kind: .choice(options: ["Yes", "No", "I am not sure"]), isSensitive: true)

    private static func step(_ blocks: Block...) -> Slide.Step { Slide.Step(blocks) }

    private static func list(_ items: Prose...) -> Block {
        .list(ordered: false, items: items.map { [.paragraph($0)] })
    }

    private static func stage(_ title: Prose, _ items: Prose...) -> Block {
        .list(
            ordered: false,
            items: [[.paragraph(title), .list(ordered: false, items: items.map { [.paragraph($0)] })]])
    }
}
