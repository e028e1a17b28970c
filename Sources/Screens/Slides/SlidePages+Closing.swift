import Drawing
import Figures
import Session
import Wording
import Workshop

extension SlidePages {
    /// Thanks, how to reach whoever holds the workshop, and a code for the feedback form where it fits.
    static func closingFlow(of state: State, in surroundings: Surroundings, size: Size) -> Flow {
        let code = QRPicture(modules: surroundings.feedbackPicture).canvas
        let hasCode = code.size.width > 0
        let beside = Flow(width: max(1, size.width - code.size.width - 3))
        if hasCode, beside.width >= 30, code.size.height <= size.height {
            var flow = Flow(width: size.width)
            let text = withContact(beside, of: state, in: surroundings.language)
            if text.pieces.allSatisfy({ $0.step == 0 }), text.height <= size.height {
                flow.add(text.picture(with: code, width: size.width), step: 0)
                return flow
            }
        }
        var flow = withContact(Flow(width: size.width), of: state, in: surroundings.language)
        if hasCode, flow.height + 1 + code.size.height <= size.height, code.size.width <= size.width {
            flow.addGap(step: 0)
            flow.beginGroup()
            flow.add(code, step: 0)
        }
        return flow
    }

    private static func withContact(_ empty: Flow, of state: State, in language: Language) -> Flow {
        var flow = empty
        for (number, step) in state.slide.steps.enumerated() where step.poll == nil {
            flow.add(step.content, step: number)
        }
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
    fileprivate var text: String { pieces.map(\.picture.text).joined(separator: "\n") }

    /// All of it in one picture of that width, with `code` at the right.
    fileprivate func picture(with code: Canvas, width: Int) -> Canvas {
        var canvas = Canvas(size: Size(width: width, height: max(height, code.size.height)))
        var row = 0
        for piece in pieces {
            canvas.draw(piece.picture, at: Position(row: row, column: 0))
            row += piece.picture.size.height
        }
        canvas.draw(code, at: Position(row: 0, column: width - code.size.width))
        return canvas
    }
}
