import Session
import Wording
import Workshop

/// A slide that what was typed stands in.
struct Hit: Equatable {
    /// Where on the slide it was found first.
    enum Part {
        case slide, notes, poll
    }

    /// An index into the scenario's slides.
    let slide: Int
    let part: Part

    /// The slides whose words have all of `text`'s, in their order; none for no words.
    static func all(for text: String, in scenario: Scenario) -> [Hit] {
        let words = text.lowercased().split(separator: " ").map(String.init)
        guard !words.isEmpty else { return [] }
        return scenario.slides.indices.compactMap { index in
            let slide = scenario.slides[index]
            let section = scenario.sections[scenario.section(ofSlide: index)].title
            let blocks = BlockText(layout: slide.layout, language: scenario.language, stagesBefore: 0)
                .lines(of: slide.steps.flatMap(\.content))
            let own = ([slide.title, section, slide.contentNote ?? ""] + blocks).map { $0.lowercased() }
            let polls = slide.polls.flatMap { [$0.id.description, $0.ask, $0.hint ?? ""] + $0.options }
                .map { $0.lowercased() }
            let notes = [slide.notes.lowercased()]
            for (texts, part) in [(own, Part.slide), (polls, .poll), (notes, .notes)]
            where words.allSatisfy({ word in texts.contains { $0.contains(word) } }) {
                return Hit(slide: index, part: part)
            }
            let all = own + polls + notes
            return words.allSatisfy { word in all.contains { $0.contains(word) } }
                ? Hit(slide: index, part: .slide) : nil
        }
    }
}
