package import Session
import Workshop

/// What the summary says of one session, as passages for paper.
struct PaperSummary {
    /// The session.
    let state: State

    /// Makes a summary of `state`.
    init(of state: State) { self.state = state }

    /// The workshop, and the day on which it was held.
    var name: String {
        let title = (state.isRehearsal ? "Rehearsal: " : "") + cleaned(state.scenario.title)
        return state.started.map { "\(title), \($0.date)" } ?? title
    }

    /// The workshop's title, when it was held and for how long, and how many seats were taken.
    var heading: [Passage] {
        let day = state.started.map { "\($0.date)" } ?? ""
        let mark = state.isRehearsal ? "REHEARSAL: " : ""
        let title = wrapped(mark + state.scenario.title.uppercased(), to: Paper.width - 24)
        var lines = [spread(title[0], day)] + title.dropFirst()
        lines += state.scenario.subtitle.map { wrapped($0, to: Paper.width) } ?? []
        lines += [spread("Session summary", times), Paper.rule]
        var passages = [Passage(lines)]
        if state.isRehearsal { passages.append(Passage(rehearsed)) }
        if state.finished == nil { passages.append(Passage(unfinished)) }
        return passages + [Passage(wrapped(seats, to: Paper.width))]
    }

    private var times: String {
        guard let started = state.started else { return "not begun" }
        let zone = state.zone.map { " (\($0))" } ?? ""
        guard let finished = state.finished else { return "begun at \(started.clock)\(zone), not finished" }
        let end = finished.date == started.date ? finished.clock : "\(finished.clock) on \(finished.date)"
        return "\(started.clock) to \(end)\(zone), \(length(ofSeconds: finished.seconds(since: started)))"
    }

    private var unfinished: [String] {
        wrapped(
            "NOT FINISHED. This session has not been ended: it was still running when this was printed, or it"
                + " broke off. Polls that were not revealed are not shown, and what links a seat to its answer"
                + " may still be stored.",
            to: Paper.width)
    }

    private var rehearsed: [String] {
        wrapped(
            "REHEARSAL. A simulated room gave the answers, for practice: they say nothing of any person.",
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

extension PaperSummary {
    /// Where to report a concern, and where people find support for themselves; these are two things.
    var services: [Passage] {
        list("WHERE TO REPORT A CONCERN", state.scenario.reporting, from: "the source")
            + list("SUPPORT FOR YOU", state.scenario.support, from: "the scenario")
    }

    private func list(_ title: String, _ services: [Service], from origin: String) -> [Passage] {
        guard !services.isEmpty else { return [] }
        let rows = services.flatMap(rows) + ["As listed in \(origin); check before use."]
        return [Passage([title] + rows.map(setIn))]
    }

    private func rows(of service: Service) -> [String] {
        let label = 36
        let name = wrapped(service.name, to: label - 2)
        let said = [service.detail, service.when].compactMap(\.self).joined(separator: "; ")
        let detail = said.isEmpty ? [] : wrapped(said, to: Paper.width - Paper.indent - label)
        return (0..<max(name.count, detail.count)).map { row in
            let left = row < name.count ? name[row] : ""
            return row < detail.count ? filled(left, to: label) + detail[row] : left
        }
    }
}

/// The session as text for paper: 80 columns, pages of 60 lines, form feeds between them.
///
/// It shows of polls only what `State.results(of:)` gives, and before the session is finished only of those
/// that were revealed. The same state gives the same bytes.
package func summary(of state: State) -> String {
    let report = PaperSummary(of: state)
    let parts = [report.heading, report.agenda, report.polls, report.services, report.method]
    return paged(parts.flatMap(\.self), footedBy: report.name)
}
