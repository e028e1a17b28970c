package import Drawing
package import Session
import Workshop

extension StageScreen {
    /// The rows that header, footer and the air between take.
    static func furniture(of size: Size) -> Int { size.height < 8 ? 1 : size.height < 16 ? 3 : 5 }

    /// The picture for a terminal of that size.
    package func canvas(of state: State, surroundings: Surroundings, size: Size) -> Canvas {
        var canvas = Canvas(size: size)
        guard size.width > 0, size.height > 0 else { return canvas }
        if state.isBlank, overlay == .none, state.finished == nil { return canvas }
        let top = size.height < 8 ? 0 : size.height < 16 ? 1 : 2
        if size.height >= 8 { drawHeader(of: state, on: &canvas) }
        let body = Size(width: size.width, height: max(1, size.height - Self.furniture(of: size)))
        switch overlay {
        case .none:
            let slide = pages(of: state, in: surroundings, size: size)
            canvas.draw(slide.pages[page(of: slide, at: state.place)], at: Position(row: top, column: 0))
        case .keys(let page):
            canvas.draw(keysOverlay(page: page, size: body), at: Position(row: top, column: 0))
        case .joining:
            canvas.draw(joiningOverlay(surroundings.join, size: body), at: Position(row: top, column: 0))
        case .agenda(let section):
            canvas.draw(
                agendaOverlay(of: state, section: section, size: body), at: Position(row: top, column: 0))
        case .ending: canvas.draw(endingOverlay(size: body), at: Position(row: top, column: 0))
        }
        drawHint(of: state, surroundings: surroundings, on: &canvas)
        drawFooter(of: state, surroundings: surroundings, on: &canvas)
        return canvas
    }

    private func drawHeader(of state: State, on canvas: inout Canvas) {
        let section = state.scenario.sections[state.scenario.section(ofSlide: state.place.slide)].title
        let right = canvas.size.width - 1 - columns(of: section)
        canvas.write(state.scenario.title, at: Position(row: 0, column: 1), style: .quiet)
        guard right > columns(of: state.scenario.title) + 2 else { return }
        canvas.write(section, at: Position(row: 0, column: right), style: .quiet)
    }

    /// The line above the footer: what was refused, a warning, or what a poll waits for.
    private func drawHint(of state: State, surroundings: Surroundings, on canvas: inout Canvas) {
        guard canvas.size.height >= 8 else { return }
        let row = canvas.size.height - 2
        let hint: (text: String, style: Style)? =
            if let refusal {
                (refusal.description, .alert)
            } else if let warning = surroundings.warning {
                (warning, .alert)
            } else {
                pollHint(of: state).map { ($0, .quiet) }
            }
        guard let hint else { return }
        let lines = StyledText(hint.text, hint.style).wrapped(to: max(1, canvas.size.width - 2)).prefix(3)
        for (number, line) in lines.enumerated() {
            canvas.write(line, at: Position(row: row - lines.count + 1 + number, column: 1))
        }
    }

    private func pollHint(of state: State) -> String? {
        if state.finished != nil { return "Press q to leave this terminal." }
        guard !state.isPaused else { return "p goes on." }
        if let open = state.openPoll, open.id != state.pollHere?.id {
            return "A poll is still open: o closes it."
        }
        guard overlay == .none, let poll = state.pollHere else { return nil }
        switch state.view(of: poll) {
        case .waiting: return "Press o to open it."
        case .open: return "Press o to close. Results appear when you reveal them."
        case .closed: return "Press r to reveal, or o to open it again."
        case .putAway: return "Press r to show the picture."
        case .revealed: return nil
        }
    }

    /// How to join, how many have, and where we are; what matters least goes first where it is narrow.
    private func drawFooter(of state: State, surroundings: Surroundings, on canvas: inout Canvas) {
        let slides = state.scenario.slides.count
        let slide = "\(state.place.slide + 1)/\(slides)"
        let steps = state.slide.steps.count
        let step = steps > 1 && !state.place.isContentNote ? "step \(state.place.step + 1) of \(steps)" : nil
        let code = surroundings.join?.spacedCode.map { "code \($0)" }
        // In the order in which they matter, and where they stand in the line.
        let parts: [(text: String?, place: Int)] = [
            (code, 1), ("\(state.joined) joined", 2), (surroundings.join?.command, 0), (slide, 4), (step, 3),
        ]
        let available = canvas.size.width - 2
        var chosen: [(text: String, place: Int)] = []
        for part in parts {
            guard let text = part.text, Self.length(of: chosen.map(\.text) + [text], gap: 2) <= available
            else { continue }
            chosen.append((text, part.place))
        }
        let shown = chosen.sorted { $0.place < $1.place }.map(\.text)
        let gap = Self.length(of: shown, gap: 3) <= available ? 3 : 2
        var line = shown.joined(separator: String(repeating: " ", count: gap))
        if shown.last == slide, shown.count > 1 {
            let left = shown.dropLast().joined(separator: String(repeating: " ", count: gap))
            line =
                left
                + String(repeating: " ", count: max(gap, available - columns(of: left) - columns(of: slide)))
                + slide
        }
        canvas.write(line, at: Position(row: canvas.size.height - 1, column: 1), style: .quiet)
    }

    private static func length(of parts: [String], gap: Int) -> Int {
        parts.map { columns(of: $0) }.reduce(0, +) + max(0, parts.count - 1) * gap
    }
}
