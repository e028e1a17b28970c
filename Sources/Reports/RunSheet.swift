import Wording
package import Workshop

/// What a facilitator holds the workshop from when no machine runs: plan, every step with its notes, support, and what to
/// do where somebody discloses.
package func runSheet(of scenario: Scenario, in language: Language? = nil) -> Document {
    let spoken = language ?? scenario.language
    let own = scenario.language == spoken ? nil : scenario.language
    func say(_ phrase: Phrase, _ values: String...) -> String { phrase.text(in: spoken, values: values) }
    func words(_ text: String) -> Document.Words { Document.Words(text, in: own) }
    func minutes(_ count: Int) -> String { say(.slideMinutes, "\(count)") }

    var start = 0
    let plan = scenario.sections.map { section -> Document.Row in
        defer { start += section.minutes ?? 0 }
        return Document.Row(
            name: words(section.title),
            cells: [
                .text(say(.runSheetAfter, "\(start)")), section.minutes.map { .text(minutes($0)) } ?? .none,
            ])
    }
    let table = Document.Table(
        caption: "", corner: say(.paperPart),
        heads: [Document.Words(say(.runSheetBegins)), Document.Words(say(.paperPlanned))], rows: plan,
        picture: .none)
    let disclosure = [
        Phrase.runSheetListen, .runSheetNoPromise, .runSheetPause, .runSheetTogether, .runSheetPolicy,
        .runSheetAfterwards,
    ]
    let first = [
        Document.Part(
            Phrase.runSheetDiscloses.words(in: spoken), [.list(disclosure.map { $0.words(in: spoken) })]),
        Document.Part(Document.Words(say(.paperAgenda)), [.table(table)]),
    ]
    let sections = scenario.sections.map { section in
        Document.Part(
            words(section.title),
            section.slides.flatMap { slide -> [Document.Block] in
                let note =
                    slide.contentNote.map {
                        [Document.Block.paragraph(Document.Words(say(.runSheetNote, $0)))]
                    } ?? []
                let steps = zip(1..., slide.steps).flatMap { number, step in
                    (slide.steps.count > 1
                        ? [Document.Block.paragraph(Document.Words(say(.runSheetStep, "\(number)")))] : [])
                        + step.content.flatMap { blocks(of: $0, in: own) }
                        + (step.poll.map { [.entry(blankEntry(of: $0, in: scenario, language: spoken))] }
                            ?? [])
                }
                let notes = slide.notes.split(separator: "\n\n").map {
                    Document.Block.paragraph(words("▸ " + $0))
                }
                return [.heading(words(slide.title))] + note + steps + notes
            }, startsPage: true)
    }
    return Document(
        name: say(.runSheetName), language: spoken, title: words(scenario.title),
        subtitle: scenario.subtitle.map(words), day: "", kind: say(.runSheetName),
        detail: scenario.minutes.map(minutes) ?? "", notices: [Document.Words(say(.runSheetPrivate))],
        parts: first + services(of: scenario, in: spoken) + sections)
}
