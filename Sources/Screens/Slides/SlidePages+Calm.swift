import Drawing
import Session
import Wording
import Workshop

extension SlidePages {
    /// Whether a calm screen stands in the slide's place.
    static func isCalm(_ state: State) -> Bool {
        state.finished != nil || state.isPaused || state.breakUntil != nil || state.place.isContentNote
    }

    /// The screens that stand in a slide's place: the grounding screen, a break, a content note, the end.
    static func calm(
        _ state: State, in surroundings: Surroundings, support: Phrase, _ size: Size
    ) -> Canvas {
        calm(calmParagraphs(of: state, in: surroundings, support: support), size)
    }

    /// A few lines in the middle, and nothing else.
    static func calm(_ paragraphs: [StyledText], _ size: Size) -> Canvas {
        let width = max(1, min(60, size.width - 2 * margin(of: size)))
        var lines: [StyledText] = []
        for (number, paragraph) in paragraphs.enumerated() {
            if number > 0, size.height >= 8 { lines.append(StyledText("")) }
            lines += paragraph.wrapped(to: width)
        }
        var canvas = Canvas(size: size)
        let left = max(0, (size.width - (lines.map(\.width).max() ?? 0)) / 2)
        let top = max(0, (size.height - lines.count) / 2 - (size.height > 12 ? 1 : 0))
        for (row, line) in lines.enumerated() {
            canvas.write(line, at: Position(row: top + row, column: left))
        }
        return canvas
    }

    private static func calmParagraphs(
        of state: State, in surroundings: Surroundings, support: Phrase
    ) -> [StyledText] {
        let language = surroundings.language
        let support =
            state.scenario.support.isEmpty ? [] : [StyledText(support.text(in: language), .quiet)]
        if state.finished != nil {
            return [
                StyledText(Phrase.thanks.text(in: language), .heading),
                StyledText(Phrase.refusalFinished.text(in: language)),
            ]
        }
        if state.isPaused {
            return [
                StyledText(Phrase.calmPaused.text(in: language), .heading),
                StyledText(Phrase.calmNothingLost.text(in: language)),
            ] + support
                + [StyledText(Phrase.calmAnyFacilitator.text(in: language), .quiet)]
        }
        if let end = state.breakUntil {
            return [
                StyledText(Phrase.breakTitle.text(in: language), .heading),
                StyledText(Phrase.breakUntil.text(in: language, end.clock)),
            ] + support
        }
        let note = StyledText(state.slide.contentNote ?? "")
        return [note, StyledText(noteEnd(of: state, in: surroundings), .quiet)]
    }

    /// What comes after the part that the content note speaks for, and when, where that is planned.
    private static func noteEnd(of state: State, in surroundings: Surroundings) -> String {
        let scenario = state.scenario
        let here = scenario.section(ofSlide: state.place.slide)
        let part = state.extent(ofContentNoteAt: state.place.slide)
        let next = scenario.slides.indices[part.upperBound...].first { slide in
            !state.dropped.contains(scenario.section(ofSlide: slide))
        }
        let language = surroundings.language
        if let next, scenario.section(ofSlide: next) == here {
            return Phrase.calmNoteUntil.text(in: language, scenario.slides[next].title)
        }
        let end = state.end(ofContentNoteAt: state.place.slide, at: surroundings.now)
        let time = end.flatMap { $0.seconds(since: surroundings.now) >= 60 ? $0.clock : nil }
        switch (next.map { scenario.sections[scenario.section(ofSlide: $0)].title }, time) {
        case (let title?, let time?): return Phrase.calmNoteUntilAt.text(in: language, title, time)
        case (let title?, nil): return Phrase.calmNoteUntil.text(in: language, title)
        case (nil, let time?): return Phrase.calmNoteToEndAt.text(in: language, time)
        case (nil, nil): return Phrase.calmNoteToEnd.text(in: language)
        }
    }
}
