import Drawing
import Figures
import Session
import Showing
import Wording
import Workshop

/// A poll as the room may see it now, in one language.
struct DrawnPoll {
    let poll: Poll
    let state: State
    let language: Language
    /// The rows of the body that it is drawn for, its heading included.
    let height: Int
    /// How much of each bar is shown, from 0 to 1.
    var growth = 1.0
    /// How far apart its rows stand, where they have room on a page of so many rows.
    private(set) var air = Air.some
    private(set) var room = Int.max

    /// The poll at the room's step; nil where none is.
    init?(here state: State, in language: Language, height: Int) {
        guard let poll = state.pollHere else { return nil }
        self.poll = poll
        self.state = state
        self.language = language
        self.height = height
    }

    /// The step that brings all of it.
    var step: Int { state.place.step }

    /// The question and its hint; how many answered stands at the right of the question where there is room.
    ///
    /// Where rows are scarce a result is what they are for: the question then has one row, cut where it is longer.
    func question(width: Int) -> [StyledText] {
        let ask = StyledText(poll.ask, .heading)
        let measure = min(width, SlidePages.measure)
        var lines = isCutShort ? [ask.truncated(to: measure)] : ask.wrapped(to: measure)
        if let count = standingBeside(width: width), let first = lines.first {
            let air = String(repeating: " ", count: width - first.width - columns(of: count))
            lines[0] = first + StyledText(air + count, .quiet)
        }
        guard let hint = poll.hint, !isCutShort, !showsStages else { return lines }
        return lines + StyledText(hint, .quiet).wrapped(to: measure)
    }

    /// Whether its question is the slide's heading.
    var isHeading: Bool { isCutShort || state.slide.steps[step].content.isEmpty }

    private var isCutShort: Bool { height < 12 && isRevealed }

    private var phase: Standing.Phase { state.standing(of: poll.id).phase }

    private var isRevealed: Bool { phase == .revealed(isShown: true) }

    /// Whether the picture is of several stages, which have heads of their own.
    private var showsStages: Bool {
        isRevealed && poll.decision != nil && !state.stageSheets(until: poll).isEmpty
    }

    /// What may be seen of the poll's answers now, and before it what introduces it, where there is room.
    ///
    /// Air costs no page.
    func flow(size: Size) -> Flow {
        let airs = Air.allCases.filter {
            $0 == .most ? size.height >= Self.leastForMost : $0 != .none || !isRevealed
        }
        for air in airs {
            let whole = with(air, in: size.height).flow(isIntroduced: true, size: size)
            if whole.height <= size.height { return whole }
        }
        let plain = with(.some, in: size.height).flow(isIntroduced: phase == .waiting, size: size)
        guard showsAnswers else { return plain }
        let pages = plain.pages(of: size.height).count
        for air in airs where air < .some {
            let airy = with(air, in: size.height).flow(isIntroduced: false, size: size)
            if airy.pages(of: size.height).count <= pages { return airy }
        }
        return plain
    }

    /// How far apart rows stand.
    enum Air: Int, CaseIterable, Comparable {
        /// For the back of a room: what can be as high as several rows is.
        case most
        /// Each by itself.
        case much
        case some
        /// Nothing stands between what can be answered and how many have.
        case none

        static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
    }

    /// The fewest rows under a heading that anything is drawn higher in.
    static let leastForMost = 26

    /// The same with its rows so far apart.
    func with(_ air: Air, in room: Int) -> DrawnPoll {
        var poll = self
        poll.air = air
        poll.room = room
        return poll
    }

    private var showsAnswers: Bool { isRevealed || state.liveSheet(of: poll) != nil }

    private func flow(isIntroduced: Bool, size: Size) -> Flow {
        var flow = Flow(width: size.width, measure: SlidePages.measure)
        if !isHeading {
            if isIntroduced { flow.add(state.slide.steps[step].content, step: step) }
            addQuestion(to: &flow)
        }
        flow.addGap(step: step)
        flow.beginGroup()
        addStanding(to: &flow, height: size.height)
        return flow
    }

    /// Whether something introduces the poll, under the slide's own title.
    var isIntroduced: Bool { !state.slide.steps[step].content.isEmpty }

    /// Adds the question, after air.
    func addQuestion(to flow: inout Flow) {
        flow.addGap(step: step)
        flow.beginGroup()
        for line in question(width: flow.width) { flow.add(line, step: step) }
    }

    /// Adds where the poll stands, under its question, and what may be seen of its answers.
    func addStanding(to flow: inout Flow, hasNotices: Bool = true, height: Int) {
        switch state.view(of: poll) {
        case .waiting:
            addAsked(to: &flow)
            if hasNotices { addNotices(to: &flow) }
            addCare(to: &flow)
        case .open(let less):
            let count = moreAnswered(than: less, in: language).map { StyledText($0, .strong) }
            add(
                count ?? StyledText(say(.pollOpen), .quiet), to: &flow, hasNotices: hasNotices,
                height: height)
        case .closed(let less):
            let more = moreAnswered(than: less, in: language).map { " \($0)." } ?? ""
            add(
                StyledText(say(.pollClosed) + more, .strong), to: &flow, hasNotices: false, height: height)
        case .putAway(let less):
            let more = moreAnswered(than: less, in: language).map { " \($0)." } ?? ""
            addCount(StyledText(say(.pollClosed) + more, .strong), to: &flow, height: height)
        case .short(let minimum):
            addCount(StyledText(say(.pollShort), .strong), to: &flow, height: height)
            flow.beginGroup()
            let why = shortWhy(under: minimum, in: state, language)
            addCount(StyledText(why, .quiet), to: &flow, height: 1)
        case .revealed(let results):
            add(state.sheet(of: results, to: poll), to: &flow, height: height)
        }
    }

    /// An entry of the catalogue.
    func say(_ phrase: Phrase, _ value: String = "") -> String { phrase.text(in: language, value) }
}
