import Drawing
import Figures
import Session
import Workshop

/// A slide's heading and rows for a body of one size, before they are cut into pages.
struct DrawnSlide {
    let heading: [StyledText]
    /// All steps of the slide, also those that are not revealed yet; or the poll at this step.
    let flow: Flow
    /// The body's first row that is used: a tall body has air above it.
    let top: Int
    /// Rows under the heading.
    let room: Int
    /// Where the text begins, in columns.
    let left: Int
    /// How far the flow stands out to the left of the text.
    let overhang: Int
    /// What stands at the right of heading and rows; empty where nothing does.
    let aside: Canvas
    /// Where it begins, in columns.
    let asideLeft: Int

    init(
        of state: State, in surroundings: Surroundings, fitting size: Size, atSeat: Bool = false,
        tellsStory: Bool = true
    ) {
        let room = max(1, size.width - 2 * SlidePages.margin(of: size))
        let measure = min(SlidePages.measure, room)
        self.init(
            of: state, in: surroundings, fitting: size, measure: measure, atSeat: atSeat,
            tellsStory: tellsStory)
        let isWide = size.width >= SlidePages.leastForColumns
        let more = max(flow.wanted, isWide ? flow.wantedByColumns : 0) - flow.width
        guard more > 0, room >= measure + Self.leastMore else { return }
        self.init(
            of: state, in: surroundings, fitting: size, measure: min(measure + more, room), atSeat: atSeat,
            tellsStory: tellsStory)
    }

    private init(
        of state: State, in surroundings: Surroundings, fitting size: Size, measure: Int, atSeat: Bool,
        tellsStory: Bool
    ) {
        left = (size.width - measure) / 2
        let air = Self.air(above: size.height)
        aside = Self.aside(of: state, in: surroundings, Size(width: measure, height: size.height - air))
        asideLeft = left + measure - aside.size.width
        let width = aside.size.width > 0 ? measure - aside.size.width - Self.asideGap : measure
        top = air
        let body = Size(width: width, height: max(1, size.height - air))
        if tellsStory, let asked = DrawnPoll(here: state, in: surroundings.language, height: size.height),
            let told = asked.flowUnderStory(size: body)
        {
            (heading, flow, room, overhang) = ([], told, body.height, 0)
            return
        }
        let heading = Self.heading(
            of: state, in: surroundings.language, Size(width: width, height: size.height))
        let gap = heading.isEmpty ? 0 : size.height < 12 ? 1 : size.height < Self.leastForMuch ? 2 : 3
        let room = max(1, size.height - air - heading.count - gap)
        let drawn = Size(width: width, height: room)
        var flow: Flow
        if var asked = DrawnPoll(here: state, in: surroundings.language, height: size.height) {
            asked.growth = surroundings.growth
            flow = asked.flow(size: drawn)
            overhang = 0
        } else {
            overhang = state.slide.layout == .case ? min(2, left) : 0
            flow =
                state.slide.layout == .closing
                ? SlidePages.closingFlow(
                    of: state, in: surroundings, isCodeBeside: aside.size.width > 0, size: drawn)
                : Self.flow(of: state, in: surroundings, size: drawn, atSeat: atSeat, overhang: overhang)
        }
        flow.hang(surroundings.pictures, room: room)
        if size.height >= Self.leastForMuch, state.pollHere == nil { flow.loosen(into: room) }
        self.flow = flow
        self.heading = heading
        self.room = room
    }

    /// The rows that stay free above the heading of a body that high.
    static func air(above height: Int) -> Int { max(0, (height - 24) / 4) }

    /// The fewest columns beyond the measure for which the text's place is left.
    private static let leastMore = 8
    /// The fewest rows of a body in which much air stands between what is said.
    private static let leastForMuch = 30

    /// One page, with what its steps up to `step` bring.
    func canvas(of page: [Flow.Piece], upTo step: Int, size: Size) -> Canvas {
        var canvas = Canvas(size: size)
        for (row, line) in heading.enumerated() {
            canvas.write(line, at: Position(row: top + row, column: left))
        }
        canvas.draw(aside, at: Position(row: top, column: asideLeft))
        var row = size.height - room
        // What is new is the slide, or else its newest step.
        if !heading.isEmpty, step == 0 || step == .max {
            canvas.standCursor(at: Position(row: top, column: left))
        }
        for piece in page {
            let parts =
                piece.parts.isEmpty
                ? [FlowPart(place: Position(row: 0, column: 0), piece: piece)] : piece.parts
            for part in parts {
                let place = Position(row: row + part.place.row, column: left - overhang + part.place.column)
                draw(part.piece, at: place, upTo: step, on: &canvas)
            }
            row += piece.canvas.size.height
        }
        return canvas
    }

    private func draw(_ piece: Flow.Piece, at place: Position, upTo step: Int, on canvas: inout Canvas) {
        if canvas.cursor == nil, piece.step == step, !piece.isGap {
            canvas.standCursor(at: Position(row: place.row, column: max(0, place.column)))
        }
        // Pictures of later steps are made meanwhile.
        for wish in piece.canvas.wishes { canvas.wish(for: wish) }
        if piece.step <= step { canvas.draw(piece.canvas, at: place) }
    }

    /// The closing slide's code, where it leaves the words enough room beside it; empty where there is none.
    private static func aside(of state: State, in surroundings: Surroundings, _ size: Size) -> Canvas {
        let nothing = Canvas(size: Size(width: 0, height: 0))
        guard state.slide.layout == .closing, state.pollHere == nil else { return nothing }
        let code = QRPicture(modules: surroundings.feedbackPicture).canvas
        let isBeside =
            code.size.height <= size.height && size.width - code.size.width - asideGap >= 30
        return isBeside ? code : nothing
    }

    private static let asideGap = 3

    /// The slide's title; a poll that nothing introduces is its own heading.
    private static func heading(of state: State, in language: Language, _ size: Size) -> [StyledText] {
        if let asked = DrawnPoll(here: state, in: language, height: size.height), asked.isHeading {
            return asked.question(width: size.width)
        }
        guard state.slide.layout != .title || state.pollHere != nil else { return [] }
        return StyledText(state.slide.title, .heading).wrapped(to: size.width)
    }

    private static func flow(
        of state: State, in surroundings: Surroundings, size: Size, atSeat: Bool, overhang: Int
    ) -> Flow {
        let slide = state.slide
        switch slide.layout {
        case .title: return SlidePages.titleFlow(of: state, size: size)
        case .agenda: return SlidePages.agendaFlow(of: state, in: surroundings.language, size: size)
        case .case:
            return SlidePages.caseFlow(of: slide, at: state.place.step, width: size.width, overhang: overhang)
        case .stages: return SlidePages.stagesFlow(of: slide, at: state.place.step, width: size.width)
        case .figures:
            let large = atSeat ? nil : SlidePages.figuresFlow(of: slide, width: size.width, areLarge: true)
            return large.flatMap { $0.height <= size.height ? $0 : nil }
                ?? SlidePages.figuresFlow(of: slide, width: size.width)
        case .resources: return SlidePages.resourcesFlow(of: slide, in: state.scenario, width: size.width)
        case .quote: return SlidePages.quoteFlow(of: slide, width: size.width)
        case .notice, .facts, .points, .poll, .closing:
            return SlidePages.plainFlow(of: slide, width: size.width)
        }
    }
}
