package import Drawing
import Figures
package import Session
import Wording
import Workshop

/// The room's slide at its step, drawn for a body of one size and cut into pages.
package struct SlidePages: Equatable, Sendable {
    /// The widest measure of text that is read with ease, in columns.
    package static let measure = 72

    /// At least one, each of the body's size.
    package let pages: [Canvas]
    /// The page on which the newest step begins.
    package let newest: Int

    /// Draws what the room sees at the state's place: a calm screen, the slide's steps so far, or the poll here.
    ///
    /// Calm screens speak of the keys of seats, unless they stand `atSeat`, whose foot has them. Over a question of a case
    /// stands the newest step of its story where it `tellsStory`.
    package init(
        of state: State, in surroundings: Surroundings, fitting size: Size, atSeat: Bool = false,
        tellsStory: Bool = true
    ) {
        if Self.isCalm(state) {
            pages = [Self.calm(state, in: surroundings, atSeat: atSeat, size)]
            newest = 0
            return
        }
        let slide = DrawnSlide(
            of: state, in: surroundings, fitting: size, atSeat: atSeat, tellsStory: tellsStory)
        let step = state.pollHere == nil ? state.place.step : Int.max
        let shown = slide.flow.pages(of: slide.room).filter { page in
            page.contains { $0.isSeen(at: step) }
        }
        let begins = shown.firstIndex { page in page.contains { $0.comes(with: step) } }
        newest = state.pollHere == nil ? begins ?? max(0, shown.count - 1) : 0
        pages = (shown.isEmpty ? [[]] : shown).map { slide.canvas(of: $0, upTo: step, size: size) }
    }

    /// The columns that stay free at each side, at least.
    static func margin(of size: Size) -> Int { size.width < 30 ? 1 : size.width < 40 ? 2 : 3 }
}

extension SlidePages {
    /// Every step's content, one under another.
    static func plainFlow(of slide: Slide, width: Int) -> Flow {
        var flow = Flow(width: width, measure: measure)
        flow.add(stepsOf: slide)
        return flow
    }

    /// The slide's title in the upper third, and the workshop's own lines where the slide is the workshop's title.
    static func titleFlow(of state: State, size: Size) -> Flow {
        var flow = Flow(width: size.width, measure: measure)
        for _ in 0..<max(0, size.height / 3 - 1) {
            flow.add(Canvas(size: Size(width: size.width, height: 1)), step: 0)
        }
        flow.add(StyledText(state.slide.title, .heading), step: 0)
        let isOpening = state.place.slide == 0 || state.slide.title == state.scenario.title
        if isOpening, let subtitle = state.scenario.subtitle {
            flow.addGap(step: 0)
            flow.add(StyledText(subtitle), step: 0)
        }
        flow.add(stepsOf: state.slide)
        if isOpening, let credit = state.scenario.credit {
            flow.addGap(step: 0)
            flow.beginGroup()
            flow.add(StyledText(credit, .quiet), step: 0)
        }
        return flow
    }

    /// The sections with their planned minutes, and where we are.
    static func agendaFlow(of state: State, in language: Language, size: Size) -> Flow {
        var flow = Flow(width: size.width, measure: measure)
        let isAiry = state.scenario.sections.count * 2 <= size.height
        let here = state.scenario.section(ofSlide: state.place.slide)
        let digits = String(state.scenario.sections.count).count
        for (number, section) in state.scenario.sections.enumerated() {
            if isAiry { flow.addGap(step: 0) }
            flow.beginGroup()
            let minutes = section.minutes.map { Phrase.slideMinutes.text(in: language, "\($0)") } ?? ""
            let style: Style = number == here ? .strong : number < here ? .quiet : .plain
            let ordinal = String(number + 1)
            let mark = number == here ? "▸ " : "  "
            let inset = 2 + digits + 2
            let lines = StyledText(section.title, style)
                .wrapped(to: max(1, flow.width - inset - columns(of: minutes) - 2))
            var picture = Canvas(size: Size(width: flow.width, height: lines.count))
            picture.write(mark, at: Position(row: 0, column: 0), style: .accent)
            picture.write(ordinal, at: Position(row: 0, column: 2 + digits - ordinal.count), style: .accent)
            for (row, line) in lines.enumerated() {
                picture.write(line, at: Position(row: row, column: inset))
            }
            let right = flow.width - columns(of: minutes)
            picture.write(minutes, at: Position(row: 0, column: max(inset, right)), style: .quiet)
            flow.add(picture, step: 0)
        }
        flow.add(stepsOf: state.slide)
        return flow
    }

    /// Steps one under another: the newest strongest, with an edge; the earlier ones calm, where they were.
    ///
    /// The edge stands `overhang` columns out to the left of the text.
    static func caseFlow(of slide: Slide, at newest: Int, width: Int, overhang: Int) -> Flow {
        var flow = Flow(width: width + overhang)
        let indent = max(2, overhang)
        for (number, step) in slide.steps.enumerated() where step.poll == nil {
            flow.addGap(step: number)
            flow.together { flow in
                flow.add(
                    step.content, step: number, emphasis: number < newest ? .quiet : .strong, indent: indent)
            }
        }
        flow.markEdge(ofStep: newest)
        return flow
    }

    /// Quotations beside a thin rule, with whose they are below.
    static func quoteFlow(of slide: Slide, width: Int) -> Flow {
        var flow = Flow(width: width)
        for (number, step) in slide.steps.enumerated() where step.poll == nil {
            for block in step.content {
                flow.addGap(step: number)
                guard case .quote(let words, let attribution) = block else {
                    flow.add([block], step: number)
                    continue
                }
                flow.together { flow in
                    let first = flow.pieces.endIndex
                    flow.add(words, step: number, emphasis: .emphasis, indent: 3)
                    flow.markEdge("│", from: first)
                    guard let attribution else { return }
                    flow.addGap(step: number)
                    flow.add(
                        styled(attribution, .quiet), mark: StyledText("— ", .quiet), indent: 3, step: number)
                }
            }
        }
        return flow
    }

    /// The slide's own content, or else where to report a concern.
    static func resourcesFlow(of slide: Slide, in scenario: Scenario, width: Int) -> Flow {
        guard slide.steps.allSatisfy(\.content.isEmpty) else { return plainFlow(of: slide, width: width) }
        var flow = Flow(width: width)
        let names = scenario.reporting.map { columns(of: $0.name) }.filter { $0 <= flow.width / 2 }.max() ?? 0
        for service in scenario.reporting {
            let facts = facts(of: service)
            let name = columns(of: service.name)
            let isBeside = flow.width >= 56 && names > 0
            flow.together { flow in
                if isBeside, name <= names {
                    let air = String(repeating: " ", count: names - name + 3)
                    flow.add(StyledText(facts), mark: StyledText(service.name + air, .strong), step: 0)
                } else {
                    flow.add(StyledText(service.name, .strong), step: 0)
                    // Below a longer name, and in line with the others' all the same.
                    if !facts.isEmpty {
                        flow.add(StyledText(facts), indent: isBeside ? names + 3 : 2, step: 0)
                    }
                }
            }
        }
        return flow
    }

    private static func facts(of service: Service) -> String {
        [service.detail, service.when].compactMap { $0 }.joined(separator: ", ")
    }
}
