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
