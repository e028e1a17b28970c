import Session
import Wording
import Workshop

/// A slide in sentences, for seats that only add lines.
///
/// Nothing of a poll is here, and nothing that only a facilitator reads.
struct SlideText {
    /// Where the slide stands, and what is said of the session around it.
    let state: State
    let language: Language

    /// Makes the sentences of the slide at the state's place.
    init(of state: State, in language: Language) {
        self.state = state
        self.language = language
    }

    /// What the slide brings at `step`, under its title.
    func lines(ofStep step: Int) -> [String] {
        guard state.slide.steps.indices.contains(step) else { return [] }
        let content = BlockText(
            layout: state.slide.layout, language: language, stagesBefore: stages(before: step)
        )
        .lines(of: state.slide.steps[step].content)
        guard step == 0 else { return content }
        return opening + content + ending
    }

    /// What the slide has brought up to `step`.
    func lines(upTo step: Int) -> [String] {
        guard step >= 0 else { return [] }
        return (0...step).flatMap(lines(ofStep:))
    }

    private func stages(before step: Int) -> Int {
        state.slide.steps.prefix(step).flatMap(\.content).reduce(0) { count, block in
            if case .list(_, let items) = block { count + items.count } else { count }
        }
    }

    /// What a layout says before its first step.
    private var opening: [String] {
        switch state.slide.layout {
        case .title: isOpening ? [state.scenario.subtitle].compactMap { $0 } : []
        case .agenda: agenda
        case .resources: state.slide.steps.allSatisfy(\.content.isEmpty) ? services : []
        case .notice, .facts, .quote, .case, .stages, .figures, .points, .poll, .closing: []
        }
    }

    /// What a layout says behind its first step.
    private var ending: [String] {
        switch state.slide.layout {
        case .title: isOpening ? [state.scenario.credit].compactMap { $0 } : []
        case .closing: contact
        case .agenda, .resources, .notice, .facts, .quote, .case, .stages, .figures, .points, .poll: []
        }
    }

    private var isOpening: Bool { state.place.slide == 0 || state.slide.title == state.scenario.title }

    private var agenda: [String] {
        let here = state.scenario.section(ofSlide: state.place.slide)
        return state.scenario.sections.enumerated().map { number, section in
            var facts = [section.title]
            if let minutes = section.minutes {
                let all = minutes + state.extraMinutes[number, default: 0]
                facts.append(Phrase.linearMinutes.text(in: language, "\(all)"))
            }
            if state.dropped.contains(number) { facts.append(Phrase.linearLeftOut.text(in: language)) }
            if number == here { facts.append(Phrase.linearWeAreHere.text(in: language)) }
            return "\(number + 1). " + facts.joined(separator: ", ")
        }
    }

    private var services: [String] { state.scenario.reporting.map { "- " + $0.sentence } }

    private var contact: [String] {
        [
            state.scenario.contact.map { Phrase.slideContact.text(in: language) + ": " + $0 },
            state.scenario.feedback.map { Phrase.slideFeedback.text(in: language) + ": " + $0 },
        ].compactMap { $0 }
    }
}
