/// One entry of the agenda, with its slides.
package struct Section: Equatable, Sendable {
    /// How much it matters that this section is held when time is short.
    package enum Priority: String, CaseIterable, Sendable {
        case must, should, could
    }

    /// The entry as the agenda prints it.
    package var title: String
    /// Planned minutes, where the author gave them.
    package var minutes: Int?
    /// What to drop first when the plan overruns.
    package var priority: Priority
    /// The section's slides, in order.
    package var slides: [Slide]

    /// Makes a section.
    package init(title: String, minutes: Int? = nil, priority: Priority = .must, slides: [Slide] = []) {
        self.title = title
        self.minutes = minutes
        self.priority = priority
        self.slides = slides
    }
}

/// What a scenario is often asked about its sections, worked out once.
///
/// Any two are equal: what they are made of is compared where it stands.
struct Agenda: Equatable, Sendable {
    let slides: [Slide]
    let polls: [Poll]
    /// For each slide the index of its section.
    let sections: [Int]
    /// For each section the index of its first slide, and at last the number of slides.
    let starts: [Int]
    /// The first poll of each name, as an index.
    let places: [Poll.ID: Int]
    /// The slide of each poll.
    let slidesOfPolls: [Poll.ID: Int]

    /// Takes stock of `sections`.
    init(of sections: [Section]) {
        slides = sections.flatMap(\.slides)
        polls = slides.flatMap(\.polls)
        self.sections = sections.enumerated().flatMap { Array(repeating: $0, count: $1.slides.count) }
        starts = sections.reduce(into: [0]) { $0.append(($0.last ?? 0) + $1.slides.count) }
        places = Dictionary(zip(polls.map(\.id), polls.indices)) { first, _ in first }
        slidesOfPolls = Dictionary(
            slides.enumerated().flatMap { index, slide in slide.polls.map { ($0.id, index) } }
        ) { first, _ in first }
    }

    static func == (left: Self, right: Self) -> Bool { true }
}
