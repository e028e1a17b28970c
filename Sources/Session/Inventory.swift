package import Workshop

/// What a scenario has, for events to name.
package struct Inventory {
    /// More than any session has had; a number above it was not written by one.
    package static let mostSeats = 100_000

    private let sections: Range<Int>
    private let steps: [Int]
    private let polls: [Poll.ID: Poll]

    /// Takes stock of `scenario`.
    package init(of scenario: Scenario) {
        sections = scenario.sections.indices
        steps = scenario.slides.map(\.steps.count)
        polls = Dictionary(scenario.polls.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// Whether everything that `event` names is here, so that a state can take it; no edit may lack a poll that
    /// was `opened`.
    package func hold(_ event: Event, opened: some Sequence<Poll.ID>) -> Bool {
        event.isWithinBounds && holdsParts(of: event, opened: opened)
    }

    private func fit(_ results: Results, _ id: Poll.ID) -> Bool {
        polls[id].map { $0.fits(results) && results.partsFit($0, among: polls) } == true
    }

    private func holdsParts(of event: Event, opened: some Sequence<Poll.ID>) -> Bool {
        switch event {
        case .started, .paused, .resumed, .blanked, .breakBegan, .breakEnded, .seatTaken, .linkBegan,
            .linkEnded, .finished:
            true
        case .roomSeated(_, let seats): (0...Self.mostSeats).contains(seats)
        case .totalled(let seats, let away):
            (0...Self.mostSeats).contains(seats) && (0...Self.mostSeats).contains(away)
        case .cameLate(let id, _, let count): polls[id] != nil && (0...Self.mostSeats).contains(count)
        case .extended(let section, let minutes):
            sections.contains(section) && (-1440...1440).contains(minutes)
        case .dropped(let section), .restored(let section): sections.contains(section)
        case .edited(let edition, _):
            !edition.scenario.slides.isEmpty && opened.allSatisfy { edition.scenario.poll($0) != nil }
        case .moved(let place, _):
            steps.indices.contains(place.slide)
                && (Place.contentNote..<steps[place.slide]).contains(place.step)
        case .pollOpened(let id, _, _, _), .pollClosed(let id, _), .pollRevealed(let id, _),
            .pictureShown(let id, _):
            polls[id] != nil
        case .answered(let id, _, _, let answer): polls[id]?.takes(answer) == true
        case .straggled(let id, _, let texts): polls[id] != nil && texts.values.allSatisfy { $0 >= 0 }
        case .stragglersRead(let id, _), .traced(let id, _, _, _): polls[id] != nil
        case .handsCounted(let id, _, let hands): polls[id]?.cells == hands.count
        case .reviewed(let id, _, _): polls[id] != nil
        case .shownLive(let id, _, let results, _), .tabulated(let id, _, let results):
            fit(results, id)
        case .tabled(let id, _, let table):
            fit(table.results, id) && (0...Self.mostSeats).contains(table.answered)
                && (0...table.answered).contains(table.given)
                && table.writings.joined().allSatisfy { polls[id]?.takes($0) == true }
        case .timed(let minutes):
            minutes.count == sections.count && minutes.allSatisfy((0...1_000_000).contains)
        }
    }
}

extension Event {
    /// Whether its moments and its round are such as a session can have, so that nothing overflows or takes forever
    /// that is counted from them.
    fileprivate var isWithinBounds: Bool {
        moments.allSatisfy { moment in
            Self.milliseconds.contains(moment.milliseconds) && Self.offsets.contains(moment.offset)
        } && (round ?? 1 == 1 || round == 2)
    }

    /// Until the end of the year 9999, and as far back.
    private static let milliseconds: ClosedRange<Int64> = -253_402_300_799_999...253_402_300_799_999
    /// A hundred years, in minutes: so far a wrong clock may be set.
    private static let offsets = -52_596_000...52_596_000

    private var round: Int? {
        switch self {
        case .pollOpened(_, let round, _, _), .answered(_, let round, _, _), .traced(_, let round, _, _),
            .shownLive(_, let round, _, _),
            .straggled(_, let round, _), .stragglersRead(_, let round), .handsCounted(_, let round, _),
            .reviewed(_, let round, _), .tabled(_, let round, _), .tabulated(_, let round, _),
            .cameLate(_, let round, _):
            round
        case .started, .moved, .pollClosed, .pollRevealed, .pictureShown, .paused, .resumed, .blanked,
            .extended, .dropped, .restored, .breakBegan, .breakEnded, .edited, .seatTaken, .roomSeated,
            .totalled, .linkBegan, .linkEnded, .timed, .finished:
            nil
        }
    }
}

extension Results {
    /// Whether what stands beside the picture has a place for each of the poll's cells.
    fileprivate func partsFit(_ poll: Poll, among polls: [Poll.ID: Poll]) -> Bool {
        (sureness.isEmpty || sureness.count == poll.cells)
            && sureness.allSatisfy { $0.count == Poll.surenessDegrees }
            && hands?.count ?? poll.cells == poll.cells
            && breakdowns.allSatisfy { breakdown in
                polls[breakdown.other].map { other in
                    breakdown.cells.map { rows in
                        rows.count == other.cells && rows.allSatisfy { $0.count == poll.cells }
                    } ?? true
                } ?? false
            }
    }
}
