package import Session

/// The session as text for paper: 80 columns, pages of 60 lines, form feeds between them.
///
/// It shows of polls only what `State.results(of:)` gives, and before the session is finished only of those
/// that were revealed. The same state gives the same bytes.
package func summary(of state: State) -> String {
    let report = PaperSummary(of: state)
    let parts = [report.heading, report.agenda, report.polls, report.services, report.method]
    return paged(parts.flatMap(\.self), footedBy: report.name)
}
