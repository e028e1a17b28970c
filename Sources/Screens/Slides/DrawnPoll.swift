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

    private var isRevealed: Bool { if case .revealed = state.view(of: poll) { true } else { false } }

    /// Whether the picture is of several stages, which have heads of their own.
    private var showsStages: Bool {
        isRevealed && poll.decision != nil && !state.stageSheets(until: poll).isEmpty
    }

    /// What may be seen of the poll's answers now, and before it what introduces it, where `isIntroduced`.
    func flow(isIntroduced: Bool, size: Size) -> Flow {
        var flow = Flow(width: size.width)
        let content = state.slide.steps[step].content
        if !isHeading {
            if isIntroduced { flow.add(content, step: step) }
            flow.addGap(step: step)
            flow.beginGroup()
            for line in question(width: size.width) { flow.add(line, step: step) }
        }
        flow.addGap(step: step)
        flow.beginGroup()
        switch state.view(of: poll) {
        case .waiting:
            flow.add(StyledText(say(.pollWaiting), .quiet), step: step)
            addAsked(to: &flow)
            addNotices(to: &flow)
            addCare(to: &flow)
        case .open(let answered):
            addCount(say(answered, .pollOneAnswered, .pollAnswered), to: &flow, size)
            addNotices(to: &flow)
            addCare(to: &flow)
            addLive(to: &flow, height: size.height)
        case .closed(let answered), .putAway(let answered):
            let answered = say(answered, .pollOneAnswered, .pollAnswered)
            addCount(say(.pollClosed, answered), to: &flow, size)
            addLive(to: &flow, height: size.height)
        case .short: addCount(say(.pollShort), to: &flow, size)
        case .revealed(let results):
            add(state.sheet(of: results, to: poll), to: &flow, height: size.height)
        }
        return flow
    }

    private func addCount(_ text: String, to flow: inout Flow, _ size: Size) {
        let height = size.height >= 10 ? 3 : 1
        guard columns(of: text) <= size.width else { return flow.add(StyledText(text, .strong), step: step) }
        var picture = Canvas(size: Size(width: size.width, height: height))
        let column = (size.width - columns(of: text)) / 2
        picture.write(text, at: Position(row: height / 2, column: column), style: .strong)
        flow.add(picture, step: step)
    }

    /// An entry of the catalogue.
    func say(_ phrase: Phrase, _ value: String = "") -> String { phrase.text(in: language, value) }

    /// One of two entries of the catalogue, by a number.
    func say(_ number: Int, _ one: Phrase, _ other: Phrase) -> String {
        say(number == 1 ? one : other, "\(number)")
    }
}

extension DrawnPoll {
    /// What the room will be asked about, before the poll opens: statements and labels, or items.
    private func addAsked(to flow: inout Flow) {
        let asked = poll.asked
        guard !asked.items.isEmpty || !asked.labels.isEmpty else { return }
        flow.addGap(step: step)
        for text in asked.items {
            flow.beginGroup()
            flow.add(StyledText(text), mark: StyledText("· ", .accent), step: step)
        }
        flow.addGap(step: step)
        flow.beginGroup()
        addLines(numbered(asked.labels), .quiet, to: &flow)
    }

    /// What is known of the question before it is answered: that it is asked again, and what it is compared with.
    private func addNotices(to flow: inout Flow) {
        for notice in notices(about: poll, in: state, language) {
            flow.addGap(step: step)
            flow.beginGroup()
            flow.add(StyledText(notice, .quiet), step: step)
        }
    }
}

extension DrawnPoll {
    /// What may be shown while the poll is not revealed, under how many have answered.
    func addLive(to flow: inout Flow, height: Int) {
        guard let sheet = state.liveSheet(of: poll) else { return }
        flow.addGap(step: step)
        flow.beginGroup()
        if let texts = sheet.texts { return addWall(of: texts, to: &flow, height: height) }
        flow.add(StyledText(say(.pollSoFar, counts(of: sheet)), .quiet), step: step)
        flow.addGap(step: step)
        addPicture(of: sheet, to: &flow, height: height)
        addHands(of: sheet, to: &flow, height: height)
    }

    /// A text can name somebody; its writer is reminded while there is time, until there are texts to read.
    func addCare(to flow: inout Flow) {
        switch poll.traits.shown {
        case .texts: break
        case .questions: guard state.live(of: poll)?.texts.isEmpty != false else { return }
        case .numbers: return
        }
        flow.addGap(step: step)
        flow.beginGroup()
        flow.add(StyledText(WritingAdvice(in: state.scenario, language).text, .quiet), step: step)
    }
}
