import Drawing
import Session
import Wording
import Workshop

extension SlidePages {
    /// The screens that stand in a slide's place: the grounding screen, a content note, the end.
    ///
    /// A few lines in the middle, and nothing else.
    static func calm(_ state: State, in surroundings: Surroundings, _ size: Size) -> Canvas {
        let width = max(1, min(60, size.width - 2 * margin(of: size)))
        var lines: [StyledText] = []
        for (number, paragraph) in calmParagraphs(of: state, in: surroundings.language).enumerated() {
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

    private static func calmParagraphs(of state: State, in language: Language) -> [StyledText] {
        if state.finished != nil {
            return [
                StyledText(Phrase.calmThanks.text(in: language), .heading),
                StyledText(Phrase.refusalFinished.text(in: language)),
            ]
        }
        guard state.isPaused else { return [StyledText(state.slide.contentNote ?? "")] }
        let paused = [
            StyledText(Phrase.calmPaused.text(in: language), .heading),
            StyledText(Phrase.calmNothingLost.text(in: language)),
        ]
        guard !state.scenario.support.isEmpty else { return paused }
        return paused + [StyledText(Phrase.calmSupport.text(in: language), .quiet)]
    }
}
