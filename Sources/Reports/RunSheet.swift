import Wording
package import Workshop

/// What a facilitator holds the workshop from when no machine runs: plan, every step with its notes, support, and what to
/// do where somebody discloses.
package func runSheet(of scenario: Scenario, in language: Language? = nil) -> Document {
    let voice = Voice(language, of: scenario)
    func minutes(_ count: Int) -> String { voice.say(.slideMinutes, "\(count)") }

    var start = 0
    let plan = scenario.sections.map { section -> Document.Row in
        defer { start += section.minutes ?? 0 }
        return Document.Row(
            name: voice.authors(section.title),
            cells: [
                .text(voice.say(.runSheetAfter, "\(start)")),
                section.minutes.map { .text(minutes($0)) } ?? .none,
            ])
    }
    let table = Document.Table(
        caption: "", corner: voice.say(.paperPart),
        heads: [Document.Words(voice.say(.runSheetBegins)), Document.Words(voice.say(.paperPlanned))],
        rows: plan,
        picture: .none)
    let disclosure = [
        Phrase.runSheetListen, .runSheetNoPromise, .runSheetPause, .runSheetTogether, .runSheetPolicy,
        .runSheetAfterwards,
    ]
    let first = [
        Document.Part(
            voice.words(.runSheetDiscloses), [.list(disclosure.map { voice.words($0) })]),
        Document.Part(Document.Words(voice.say(.paperAgenda)), [.table(table)]),
    ]
    let sections = scenario.sections.map { section in
        Document.Part(
            voice.authors(section.title),
            section.slides.flatMap { slide -> [Document.Block] in
                let note =
                    slide.contentNote.map {
                        [Document.Block.paragraph(Document.Words(voice.say(.runSheetNote, $0)))]
                    } ?? []
                let steps = zip(1..., slide.steps).flatMap { number, step in
                    (slide.steps.count > 1
                        ? [Document.Block.paragraph(Document.Words(voice.say(.runSheetStep, "\(number)")))]
                        : [])
                        + step.content.flatMap { voice.blocks(of: $0) }
                        + (step.poll.map { [.entry(voice.blank($0, in: scenario))] }
                            ?? [])
                }
                let notes = slide.notes.split(separator: "\n\n").map {
                    Document.Block.paragraph(voice.authors("▸ " + $0))
                }
                return [.heading(voice.authors(slide.title))] + note + steps + notes
            }, startsPage: true)
    }
    return Document(
        name: voice.say(.runSheetName), language: voice.language, title: voice.authors(scenario.title),
        subtitle: scenario.subtitle.map(voice.authors), day: "", kind: voice.say(.runSheetName),
        detail: scenario.minutes.map(minutes) ?? "", notices: [Document.Words(voice.say(.runSheetPrivate))],
        parts: first + voice.services(of: scenario) + sections)
}
