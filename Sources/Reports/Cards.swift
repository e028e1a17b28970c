import Session
import Wording
package import Workshop

/// The polls whose answers can be counted by hand, as cards for people without a terminal; of other polls it says at the
/// end why they have none.
///
/// A poll at a later step of a slide or a decision, or behind a case, has a sheet of its own: nobody reads ahead in a case.
///
/// - Parameters:
///   - scenario: The scenario.
///   - polls: The polls that are wanted; nil for all.
///   - copies: How often each card is printed, one below the other.
///   - language: What is said around the author's words; nil for the scenario's.
/// - Returns: The document.
package func cards(
    of scenario: Scenario, only polls: Set<Poll.ID>? = nil, copies: Int = 1, in language: Language? = nil
) -> Document {
    let voice = Voice(language, of: scenario)
    let numbered = scenario.polls.enumerated().map { (number: $0 + 1, poll: $1) }
    let wanted = numbered.filter { polls?.contains($0.poll.id) ?? true }
    var told: Set<String> = []
    let sheets = wanted.filter(\.poll.takesHands).map { _, poll in
        let slide = scenario.slide(of: poll.id) ?? 0
        let section = scenario.section(ofSlide: slide)
        let hasCase = scenario.sections[section].slides.contains { $0.layout == .case }
        let places = [
            "slide \(slide)", poll.decision.map { "decision \($0)" }, hasCase ? "section \(section)" : nil,
        ].compactMap(\.self)
        defer { told.formUnion(places) }
        let card = [
            Document.Block.entry(voice.card(poll, in: scenario)),
            voice.paragraph(.cardNoNames),
        ]
        return Document.Part(
            Document.Words(""), Array(repeating: card + [.cut], count: max(1, copies)).flatMap(\.self),
            startsPage: !told.isDisjoint(with: places))
    }
    let sensitive = wanted.filter(\.poll.isSensitive).map(\.number)
    let written = wanted.filter { !$0.poll.takesHands && !$0.poll.isSensitive }.map(\.number)
    var notes = [voice.say(.cardCount)]
    if !sensitive.isEmpty { notes.append(voice.say(.cardSensitive, named(sensitive, in: voice.language))) }
    if !written.isEmpty { notes.append(voice.say(.cardWritten, named(written, in: voice.language))) }
    let last = Document.Part(
        Document.Words(voice.say(.cardFacilitators)), notes.map { .paragraph(Document.Words($0)) },
        startsPage: true)
    return Document(
        name: voice.say(.cardName), language: voice.language, title: Document.Words(voice.say(.cardName)),
        subtitle: nil, day: "",
        kind: "", detail: "", notices: [], parts: sheets + [last])
}

extension Speaker {
    fileprivate func card(_ poll: Poll, in scenario: Scenario) -> Document.Entry {
        var entry = blank(poll, in: scenario)
        if case .choices(let kind) = poll.kind { entry.beside = say(.cardAtMost, "\(kind.most)") }
        let own = Document.Words(say(.pollOther) + ": " + String(repeating: "_", count: 30))
        let boxes = poll.options.map(authors) + (poll.hasOther ? [own] : [])
        entry.blocks = [.boxes(boxes + [words(.ratherNotSay)])]
        return entry
    }
}
