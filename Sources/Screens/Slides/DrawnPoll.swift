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
        var lines = isCutShort ? [ask.truncated(to: width)] : ask.wrapped(to: width)
        if let count = standingBeside(width: width), let first = lines.first {
            let air = String(repeating: " ", count: width - first.width - columns(of: count))
            lines[0] = first + StyledText(air + count, .quiet)
        }
        guard let hint = poll.hint, !isCutShort, !showsStages else { return lines }
        return lines + StyledText(hint, .quiet).wrapped(to: width)
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
    func flow(size: Size) -> Flow {
        for air in isRevealed ? [.some] : Air.allCases {
            let whole = flow(isIntroduced: true, air, size: size)
            if whole.height <= size.height { return whole }
        }
        return flow(isIntroduced: phase == .waiting, .some, size: size)
    }

    /// How far apart rows stand.
    enum Air: CaseIterable {
        /// Each by itself.
        case much
        case some
        /// Nothing stands between what can be answered and how many have.
        case none
    }

    private func flow(isIntroduced: Bool, _ air: Air, size: Size) -> Flow {
        var flow = Flow(width: size.width)
        if !isHeading {
            if isIntroduced { flow.add(state.slide.steps[step].content, step: step) }
            addQuestion(to: &flow)
        }
        flow.addGap(step: step)
        flow.beginGroup()
        addStanding(to: &flow, air, height: size.height)
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
    func addStanding(to flow: inout Flow, _ air: Air, hasNotices: Bool = true, height: Int) {
        switch state.view(of: poll) {
        case .waiting:
            addAsked(to: &flow, air)
            if hasNotices { addNotices(to: &flow) }
            addCare(to: &flow)
        case .open(let less):
            let count = moreAnswered(than: less, in: language).map { StyledText($0, .strong) }
            add(
                count ?? StyledText(say(.pollOpen), .quiet), to: &flow, air, hasNotices: hasNotices,
                height: height)
        case .closed(let less):
            let more = moreAnswered(than: less, in: language).map { " \($0)." } ?? ""
            add(
                StyledText(say(.pollClosed) + more, .strong), to: &flow, air, hasNotices: false,
                height: height)
        case .putAway(let less):
            let more = moreAnswered(than: less, in: language).map { " \($0)." } ?? ""
            addCount(StyledText(say(.pollClosed) + more, .strong), to: &flow, height: height)
        case .short: addCount(StyledText(say(.pollShort), .strong), to: &flow, height: height)
        case .revealed(let results):
            add(state.sheet(of: results, to: poll), to: &flow, height: height)
        }
    }

    /// An entry of the catalogue.
    func say(_ phrase: Phrase, _ value: String = "") -> String { phrase.text(in: language, value) }

    /// One of two entries of the catalogue, by a number.
    func say(_ number: Int, _ one: Phrase, _ other: Phrase) -> String {
        say(number == 1 ? one : other, "\(number)")
    }
}
