import Session
import Workshop

/// What the summary says of one session, as passages for paper.
struct PaperSummary {
    /// The session.
    let state: State

    /// Makes a summary of `state`.
    init(of state: State) { self.state = state }

    /// The workshop, and the day on which it was held.
    var name: String {
        let title = cleaned(state.scenario.title)
        return state.started.map { "\(title), \($0.date)" } ?? title
    }

    /// The workshop's title, when it was held and for how long, and how many seats were taken.
    var heading: [Passage] {
        let day = state.started.map { "\($0.date)" } ?? ""
        let title = wrapped(state.scenario.title.uppercased(), to: Paper.width - 24)
        var lines = [spread(title[0], day)] + title.dropFirst()
        lines += state.scenario.subtitle.map { wrapped($0, to: Paper.width) } ?? []
        lines += [spread("Session summary", times), Paper.rule]
        var passages = [Passage(lines)]
        if state.finished == nil { passages.append(Passage(unfinished)) }
        return passages + [Passage(wrapped(seats, to: Paper.width))]
    }

    private var times: String {
        guard let started = state.started else { return "not begun" }
        guard let finished = state.finished else { return "begun at \(started.clock), not finished" }
        let end = finished.date == started.date ? finished.clock : "\(finished.clock) on \(finished.date)"
        return "\(started.clock) to \(end), \(length(ofSeconds: finished.seconds(since: started)))"
    }

    private var unfinished: [String] {
        wrapped(
            "NOT FINISHED. This session has not been ended: it was still running when this was printed, or it"
                + " broke off. Polls that were not revealed are not shown, and what links a seat to its answer"
                + " may still be stored.",
            to: Paper.width)
    }

    private var seats: String {
        let taken = state.joined == 1 ? "1 seat was taken." : "\(state.joined) seats were taken."
        guard state.scenario.minimumGroup > 1 else { return taken }
        return taken + " Polls with fewer than \(state.scenario.minimumGroup) answers are counted only."
    }
}

/// Whole minutes, such as `12 min`.
func length(ofSeconds seconds: Double) -> String {
    seconds > 0 && seconds < 30 ? "< 1 min" : "\(Int((max(0, seconds) / 60).rounded())) min"
}
