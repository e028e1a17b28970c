package import Drawing
package import Session
import Workshop

/// The room's slide at its step, drawn for a body of one size and cut into pages.
package struct SlidePages: Equatable, Sendable {
    /// The widest measure of text that is read with ease, in columns.
    package static let measure = 72

    /// At least one, each of the body's size.
    package let pages: [Canvas]
    /// The page on which the newest step begins.
    package let newest: Int

    /// Draws what the room sees at the state's place: the content note, the slide's steps so far, or the poll here.
    package init(of state: State, in surroundings: Surroundings, fitting size: Size) {
        if state.finished != nil || state.isPaused || state.place.isContentNote {
            pages = [Self.calm(state, size)]
            newest = 0
            return
        }
        let width = max(1, min(Self.measure, size.width - 2 * Self.margin(of: size)))
        let left = (size.width - width) / 2
        let heading = Self.heading(of: state, width: width, height: size.height)
        let top = heading.count + (heading.isEmpty ? 0 : size.height < 12 ? 1 : 2)
        let flow = Self.flow(
            of: state, in: surroundings, size: Size(width: width, height: max(1, size.height - top)))
        let step = state.pollHere == nil ? state.place.step : Int.max
        let cut = flow.pages(of: max(1, size.height - top))
        let shown = cut.filter { page in page.contains { $0.step <= step && !$0.isGap } }
        let begins = shown.firstIndex { page in page.contains { $0.step == step && !$0.isGap } }
        newest = state.pollHere == nil ? begins ?? max(0, shown.count - 1) : 0
        pages = (shown.isEmpty ? [[]] : shown).map { page in
            var canvas = Canvas(size: size)
            for (row, line) in heading.enumerated() {
                canvas.write(line, at: Position(row: row, column: left))
            }
            var row = top
            for piece in page {
                if piece.step <= step { canvas.draw(piece.picture, at: Position(row: row, column: left)) }
                row += piece.picture.size.height
            }
            return canvas
        }
    }

    private static func margin(of size: Size) -> Int { size.width < 40 ? 1 : 3 }

    private static func heading(of state: State, width: Int, height: Int) -> [StyledText] {
        if let poll = state.pollHere {
            let lines = StyledText(poll.ask, .heading).wrapped(to: width)
            guard let hint = poll.hint, height >= 10 else { return lines }
            return lines + StyledText(hint, .quiet).wrapped(to: width)
        }
        guard state.slide.layout != .title else { return [] }
        return StyledText(state.slide.title, .heading).wrapped(to: width)
    }

    private static func flow(of state: State, in surroundings: Surroundings, size: Size) -> Flow {
        if let poll = state.pollHere { return pollFlow(poll, in: state, size: size) }
        let slide = state.slide
        switch slide.layout {
        case .title: return titleFlow(of: state, size: size)
        case .agenda: return agendaFlow(of: state, width: size.width)
        case .case: return caseFlow(of: slide, at: state.place.step, width: size.width)
        case .stages: return stagesFlow(of: slide, at: state.place.step, width: size.width)
        case .figures: return figuresFlow(of: slide, width: size.width)
        case .resources: return resourcesFlow(of: slide, in: state.scenario, width: size.width)
        case .closing: return closingFlow(of: state, in: surroundings, size: size)
        case .notice, .facts, .quote, .points, .poll: return plainFlow(of: slide, width: size.width)
        }
    }

    static func plainFlow(of slide: Slide, width: Int) -> Flow {
        var flow = Flow(width: width)
        for (number, step) in slide.steps.enumerated() where step.poll == nil {
            flow.add(step.content, step: number)
        }
        return flow
    }
}
