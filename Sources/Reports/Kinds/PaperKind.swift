import Session
import Workshop

/// A kind of poll whose results the summary prints.
protocol PaperKind: PollKind {
    /// The lines of what was answered to `poll`, without what stands beside it; none where `results` are of another
    /// kind's shape.
    func picture(of results: Results, to poll: Poll, on paper: PaperSummary) -> [String]
}

extension Poll.Kind {
    /// The kind as the summary knows it.
    var onPaper: any PaperKind {
        switch self {
        case .choice(let kind): kind
        case .choices(let kind): kind
        case .text(let kind): kind
        case .scale(let kind): kind
        case .ranking(let kind): kind
        case .points(let kind): kind
        case .number(let kind): kind
        case .words(let kind): kind
        case .thenNow(let kind): kind
        case .questions(let kind): kind
        }
    }
}
