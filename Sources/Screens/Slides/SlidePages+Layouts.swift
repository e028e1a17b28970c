import Drawing
import Figures
import Session
import Workshop

extension SlidePages {
    static func titleFlow(of state: State, size: Size) -> Flow {
        var flow = Flow(width: size.width)
        for _ in 0..<max(0, size.height / 3 - 1) {
            flow.add(Canvas(size: Size(width: size.width, height: 1)), step: 0)
        }
        flow.add(StyledText(state.scenario.title, .heading), step: 0)
        if let subtitle = state.scenario.subtitle {
            flow.addGap(step: 0)
            flow.add(StyledText(subtitle), step: 0)
        }
        for (number, step) in state.slide.steps.enumerated() { flow.add(step.content, step: number) }
        if let credit = state.scenario.credit {
            flow.addGap(step: 0)
            flow.add(StyledText(credit, .quiet), step: 0)
        }
        return flow
    }

    static func agendaFlow(of state: State, width: Int) -> Flow {
        var flow = Flow(width: width)
        let here = state.scenario.section(ofSlide: state.place.slide)
        for (number, section) in state.scenario.sections.enumerated() {
            let minutes = section.minutes.map { "\($0) min" } ?? ""
            var row = Canvas(size: Size(width: width, height: 1))
            let style: Style = number == here ? .strong : number < here ? .quiet : .plain
            row.write(number == here ? "▸" : " ", at: Position(row: 0, column: 0), style: .accent)
            let label = (number < 9 ? " " : "") + "\(number + 1)  \(section.title)"
            row.write(label, at: Position(row: 0, column: 2), style: style)
            row.write(
                " " + minutes, at: Position(row: 0, column: width - columns(of: minutes) - 1), style: .quiet)
            flow.add(row, step: 0)
        }
        for (number, step) in state.slide.steps.enumerated() { flow.add(step.content, step: number) }
        return flow
    }

    /// Steps one under another: the newest strongest, with an edge; the earlier ones calm, where they were.
    static func caseFlow(of slide: Slide, at newest: Int, width: Int) -> Flow {
        var flow = Flow(width: width)
        for (number, step) in slide.steps.enumerated() where step.poll == nil {
            flow.add(step.content, step: number, emphasis: number < newest ? .quiet : .strong, indent: 2)
        }
        flow.markEdge(ofStep: newest)
        return flow
    }

    static func resourcesFlow(of slide: Slide, in scenario: Scenario, width: Int) -> Flow {
        guard slide.steps.allSatisfy(\.content.isEmpty) else { return plainFlow(of: slide, width: width) }
        var flow = Flow(width: width)
        let isWide = width >= 56
        for service in scenario.reporting {
            let rest = [service.detail, service.when].compactMap { $0 }.joined(separator: ", ")
            if isWide, !rest.isEmpty, columns(of: service.name) + columns(of: rest) + 2 <= width {
                var row = Canvas(size: Size(width: width, height: 1))
                row.write(service.name, at: Position(row: 0, column: 0), style: .strong)
                row.write(rest, at: Position(row: 0, column: width - columns(of: rest)))
                flow.add(row, step: 0)
            } else {
                flow.add(StyledText(service.name, .strong), step: 0)
                if !rest.isEmpty { flow.add(StyledText(rest), indent: 2, step: 0) }
            }
        }
        return flow
    }

    static func closingFlow(of state: State, in surroundings: Surroundings, size: Size) -> Flow {
        var flow = plainFlow(of: state.slide, width: size.width)
        if let contact = state.scenario.contact {
            flow.addGap(step: 0)
            flow.add(StyledText(contact, .strong), mark: StyledText("Contact  ", .quiet), step: 0)
        }
        if let feedback = state.scenario.feedback {
            flow.add(StyledText(feedback, .strong), mark: StyledText("Feedback ", .quiet), step: 0)
        }
        let code = QRPicture(modules: surroundings.feedbackPicture).canvas
        if !surroundings.feedbackPicture.isEmpty, flow.height + 1 + code.size.height <= size.height,
            code.size.width <= size.width
        {
            flow.addGap(step: 0)
            flow.add(code, step: 0)
        }
        return flow
    }
}
