import Drawing
import Figures
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
        _ state: State, in surroundings: Surroundings, atSeat: Bool, _ size: Size
    ) -> Canvas {
        calm(calmParagraphs(of: state, in: surroundings, atSeat: atSeat), size)
    }

    /// A few lines in the middle, and nothing else.
    static func calm(_ paragraphs: [StyledText], _ size: Size) -> Canvas {
        let width = max(1, min(60, size.width - 2 * margin(of: size)))
        let wrapped = paragraphs.map { $0.wrapped(to: width) }
        // Air goes before a word does.
        let isAiry = wrapped.map(\.count).reduce(0, +) + wrapped.count - 1 <= size.height
        let lines = Array(wrapped.joined(separator: isAiry ? [StyledText("")] : []))
        var canvas = Canvas(size: size)
        let left = max(0, (size.width - (lines.map(\.width).max() ?? 0)) / 2)
        let top = max(0, (size.height - lines.count) / 2 - (size.height > 12 ? 1 : 0))
        for (row, line) in lines.enumerated() {
            canvas.write(line, at: Position(row: top + row, column: left))
        }
        canvas.standCursor(at: Position(row: top, column: left))
        return canvas
    }

    private static func calmParagraphs(
        of state: State, in surroundings: Surroundings, atSeat: Bool
    ) -> [StyledText] {
        let language = surroundings.language
        let support =
            state.scenario.support.isEmpty
            ? [] : [StyledText((atSeat ? Phrase.seatSupportKey : .calmSupport).text(in: language), .quiet)]
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
                StyledText(Phrase.breakUntil.text(in: language, state.told(end, at: surroundings.now))),
            ] + support
        }
        return [
            StyledText(Phrase.calmNoteTitle.text(in: language), .heading),
            StyledText(state.slide.contentNote ?? "", .note),
            StyledText(noteEnd(of: state, at: surroundings.now, in: surroundings.language), .quiet),
        ] + (atSeat ? [] : [StyledText(Phrase.calmNoteHide.text(in: language), .quiet)])
    }

    /// What comes after the part that the content note speaks for, and when, where that is planned.
    static func noteEnd(of state: State, at now: Moment, in language: Language) -> String {
        let scenario = state.scenario
        let here = scenario.section(ofSlide: state.place.slide)
        let part = state.extent(ofContentNoteAt: state.place.slide)
        let next = scenario.slides.indices[part.upperBound...].first { slide in
            !state.dropped.contains(scenario.section(ofSlide: slide))
        }
        if let next, scenario.section(ofSlide: next) == here {
            return Phrase.calmNoteUntil.text(in: language, scenario.slides[next].title)
        }
        let end = state.end(ofContentNoteAt: state.place.slide, at: now)
        let time = end.flatMap {
            $0.seconds(since: now) >= 60 ? state.told($0, at: now) : nil
        }
        switch (next.map { scenario.sections[scenario.section(ofSlide: $0)].title }, time) {
        case (let title?, let time?): return Phrase.calmNoteUntilAt.text(in: language, title, time)
        case (let title?, nil): return Phrase.calmNoteUntil.text(in: language, title)
        case (nil, let time?): return Phrase.calmNoteToEndAt.text(in: language, time)
        case (nil, nil): return Phrase.calmNoteToEnd.text(in: language)
        }
    }
}

extension SlidePages {
    /// Thanks, how to reach whoever holds the workshop, and below them a code for the feedback form where it fits and does
    /// not stand beside them.
    static func closingFlow(
        of state: State, in surroundings: Surroundings, isCodeBeside: Bool, size: Size
    ) -> Flow {
        var flow = withContact(
            Flow(width: size.width, measure: measure), of: state, in: surroundings.language)
        guard !isCodeBeside else { return flow }
        let code = QRPicture(modules: surroundings.feedbackPicture).canvas
        if code.size.width > 0, flow.height + 1 + code.size.height <= size.height,
            code.size.width <= size.width
        {
            flow.addGap(step: 0)
            flow.beginGroup()
            flow.add(code, step: 0)
        }
        return flow
    }

    private static func withContact(_ empty: Flow, of state: State, in language: Language) -> Flow {
        var flow = empty
        flow.add(stepsOf: state.slide)
        let said = flow.text
        let facts = [
            (Phrase.slideContact, state.scenario.contact), (.slideFeedback, state.scenario.feedback),
        ].map { phrase, fact in (label: phrase.text(in: language), fact: fact) }
        let room = facts.map { columns(of: $0.label) }.max() ?? 0
        for (name, fact) in facts {
            guard let fact, !said.contains(fact) else { continue }
            let label = name + String(repeating: " ", count: room - columns(of: name) + 2)
            flow.addGap(step: 0)
            flow.beginGroup()
            if flow.width >= columns(of: label + fact) {
                flow.add(StyledText(fact, .strong), mark: StyledText(label, .quiet), step: 0)
            } else {
                flow.add(StyledText(label, .quiet), step: 0)
                flow.add(StyledText(fact, .strong), step: 0)
            }
        }
        return flow
    }
}

extension Flow {
    /// Everything that stands in it, without its air.
    fileprivate var text: String { pieces.map(\.canvas.text).joined(separator: "\n") }
}
