import Session
import Workshop

/// A workshop whose slides are long, or hold what is rare.
enum LongExamples {
    static let workshop = Scenario(
        title: "Tea at length", minimumTextGroup: 3,
        sections: [
            Section(
                title: "Everything",
                slides: [
                    Slide(
                        title: "The long case", layout: .case,
                        steps: (1...12).map { number in
                            Slide.Step([
                                .paragraph(
                                    Prose([
                                        Prose.Span(
                                            "Cup \(number). Somebody fills it, somebody else drinks it, and a third "
                                                + "person washes it up before the next one can be filled again. 茶"
                                        )
                                    ])), .paragraph("It is tea."),
                            ])
                        }),
                    Slide(
                        title: "A question", layout: .points,
                        steps: [
                            Slide.Step([.paragraph("First this.")]),
                            Slide.Step([.paragraph("Think of your last cup.")], poll: words),
                        ]),
                    Slide(
                        title: "A table", layout: .points,
                        steps: [
                            Slide.Step([
                                .table(
                                    header: ["tea", "minutes", "degrees"],
                                    rows: [["Black", "4", "95"], ["緑茶", "2", "70"]])
                            ])
                        ]),
                    Slide(
                        title: "Blocks", layout: .points,
                        steps: [
                            Slide.Step([
                                .heading("Inside"), .code("pour(tea)\ndrink()"),
                                .list(
                                    ordered: true,
                                    items: (1...10).map { [.paragraph(Prose([Prose.Span("cup \($0)")]))] }),
                                .list(
                                    ordered: false,
                                    items: [
                                        [
                                            .paragraph("outer"),
                                            .list(ordered: false, items: [[.paragraph("inner")]]),
                                        ]
                                    ]),
                                .quote([.paragraph("Tea.")], attribution: nil),
                            ])
                        ]),
                    Slide(
                        title: "Stages with words", layout: .stages,
                        steps: [
                            Slide.Step([
                                .list(ordered: false, items: [[.paragraph("Leaf")], [.paragraph("Pot")]]),
                                .paragraph("After an old book."),
                            ])
                        ]),
                ])
        ])

    static let words = Poll(id: "words", ask: "What was in it?", hint: "One line.", kind: .text)

    /// The session at a step, with as many seats as are asked for.
    static func state(slide: Int, step: Int) -> State {
        let now = Moment(milliseconds: 0)
        return State(
            of: workshop, replaying: [.started(now), .moved(Place(slide: slide, step: step), now)])
    }
}
