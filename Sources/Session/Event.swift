package import Workshop

/// What has happened.
package enum Event: Equatable, Sendable {
    case started(Moment)
    case moved(Place, Moment)
    /// A poll was opened; where it was closed before, whether facilitators could read by then what was written to it.
    case pollOpened(Poll.ID, round: Int, Moment, isRead: Bool = false)
    case pollClosed(Poll.ID, Moment)
    case pollRevealed(Poll.ID, Moment)
    /// The picture of a revealed poll was shown again, or hidden.
    case pictureShown(Poll.ID, Bool)
    case paused(Moment)
    case resumed(Moment)
    case blanked(Bool)
    case extended(section: Int, minutes: Int)
    case dropped(section: Int)
    case restored(section: Int)
    case breakBegan(until: Moment, Moment)
    case breakEnded(Moment)
    /// The scenario was replaced; polls that were ever opened are as they were.
    case edited(Edition, Moment)
    /// A seat was taken for the first time. It carries no time.
    case seatTaken(Token)
    /// Another room of the session has so many seats by now. It carries no time.
    case roomSeated(RoomTag, Int)
    /// A ballot was cast or changed. It carries no time and no seat.
    case answered(Poll.ID, round: Int, Token, Answer)
    /// The seat behind a ballot of a second round did not answer the first, or the host does not know. It carries no time.
    case traced(Poll.ID, round: Int, Token, Origin)
    /// The picture of an open poll, as it was shown from then on. It carries no time. No ballot is newer when it is
    /// shown; a replay, which has the last picture alone, says which ones are.
    case shownLive(Poll.ID, round: Int, Results, newer: Newer = Newer())
    /// Texts of these ballots were written after facilitators had read the others, and wait until as many seats as the
    /// minimum for texts have written some; all of a ballot's but so many that were there before. It carries no time.
    case straggled(Poll.ID, round: Int, [Token: Int])
    /// So many have: no text waits any more. It carries no time.
    case stragglersRead(Poll.ID, round: Int)
    /// A facilitator counted hands for each option. It carries no time.
    case handsCounted(Poll.ID, round: Int, [Int])
    /// A facilitator decided about a text. It carries no time.
    case reviewed(Poll.ID, round: Int, ReviewedText)
    /// From now on ballots to polls of that bond, a link or a decision, are cast so that those of one seat can be told to
    /// be.
    case linkBegan(String)
    /// No poll of that bond takes answers any more.
    case linkEnded(String)
    /// A revealed round's ballots were replaced by their table. It carries no time.
    case tabled(Poll.ID, round: Int, RevealedTable)
    /// So many ballots of a room reached the others once the round had been revealed without them. It carries no time.
    case cameLate(Poll.ID, round: Int, Int)
    /// How many seats all rooms of the session have together, for good, and how many rooms were away at the end.
    case totalled(Int, away: Int)
    /// How many minutes were spent in each section, pauses and breaks left out; when those were is nobody's record.
    case timed([Int])
    /// A poll's ballots were replaced by what may be shown of them, for good.
    case tabulated(Poll.ID, round: Int, Results)
    case finished(Moment)
}

extension Event {
    /// Whether it may be adopted before it is recorded: where the room is, and whether it rests, and nothing that
    /// anybody answered or is promised.
    package var mayWait: Bool {
        switch self {
        case .moved, .paused, .resumed, .blanked, .breakBegan, .breakEnded: true
        case .started, .pollOpened, .pollClosed, .pollRevealed, .pictureShown, .extended, .dropped, .restored,
            .edited, .seatTaken, .roomSeated, .answered, .traced, .shownLive, .straggled, .stragglersRead,
            .handsCounted, .reviewed, .linkBegan, .linkEnded, .tabled, .cameLate, .totalled, .timed,
            .tabulated, .finished:
            false
        }
    }

    /// The moments that it carries.
    package var moments: [Moment] {
        switch self {
        case .started(let now), .moved(_, let now), .pollOpened(_, _, let now, _), .pollClosed(_, let now),
            .pollRevealed(_, let now), .paused(let now), .resumed(let now), .breakEnded(let now),
            .edited(_, let now), .finished(let now):
            [now]
        case .breakBegan(let until, let now): [until, now]
        case .pictureShown, .blanked, .extended, .dropped, .restored, .seatTaken, .roomSeated, .answered,
            .traced, .shownLive, .straggled, .stragglersRead, .handsCounted, .reviewed, .linkBegan,
            .linkEnded, .tabled, .cameLate, .totalled, .timed, .tabulated:
            []
        }
    }
}

extension Event {
    /// The same, so many milliseconds later.
    func later(by milliseconds: Int64) -> Event {
        func moved(_ moment: Moment) -> Moment {
            Moment(milliseconds: moment.milliseconds + milliseconds, offset: moment.offset)
        }
        return switch self {
        case .started(let now): .started(moved(now))
        case .moved(let place, let now): .moved(place, moved(now))
        case .pollOpened(let poll, let round, let now, let isRead):
            .pollOpened(poll, round: round, moved(now), isRead: isRead)
        case .pollClosed(let poll, let now): .pollClosed(poll, moved(now))
        case .pollRevealed(let poll, let now): .pollRevealed(poll, moved(now))
        case .paused(let now): .paused(moved(now))
        case .resumed(let now): .resumed(moved(now))
        case .breakBegan(let until, let now): .breakBegan(until: moved(until), moved(now))
        case .breakEnded(let now): .breakEnded(moved(now))
        case .edited(let edition, let now): .edited(edition, moved(now))
        case .finished(let now): .finished(moved(now))
        case .pictureShown, .blanked, .extended, .dropped, .restored, .seatTaken, .roomSeated, .answered,
            .traced, .shownLive, .straggled, .stragglersRead, .handsCounted, .reviewed, .linkBegan,
            .linkEnded, .tabled, .cameLate, .totalled, .timed, .tabulated:
            self
        }
    }
}

/// One version of a scenario's text, and what it says.
package struct Edition: Equatable, Sendable {
    /// The text as its author wrote it; the record keeps it.
    package let text: String
    package let scenario: Scenario

    /// Makes an edition.
    package init(text: String, scenario: Scenario) {
        self.text = text
        self.scenario = scenario
    }
}

/// A break that the room was sent into.
package struct Break: Hashable, Sendable {
    /// When it began.
    package let began: Moment
    /// When the agenda went on, or the session ended; nil while it lasts.
    package internal(set) var ended: Moment?

    /// Makes a break.
    package init(began: Moment, ended: Moment? = nil) {
        self.began = began
        self.ended = ended
    }
}

/// Where the session stands in its scenario.
package struct Place: Hashable, Sendable {
    /// An index into the scenario's slides.
    package var slide: Int
    /// An index into the slide's steps; ``contentNote`` while the slide's content note stands before it.
    package var step: Int

    /// The step before the first: the slide's content note is on the screen, and nothing of the slide.
    package static let contentNote = -1

    /// Makes a place.
    package init(slide: Int, step: Int) {
        self.slide = slide
        self.step = step
    }

    /// Whether the content note of the slide is what is shown.
    package var isContentNote: Bool { step == Self.contentNote }
}
