import Screens
import Session
import TestSupport
import Workshop

extension LinearWalk {
    /// A seat before the open poll of `kind`, the only one of a session.
    init(asking kind: Poll.Kind, _ ask: String = "What do you say?", sensitive: Bool = false) throws(Refusal)
    {
        try self.init(asking: Poll(id: "only", ask: ask, kind: kind, isSensitive: sensitive))
    }

    /// A seat before an open poll, the only one of a session.
    init(asking poll: Poll) throws(Refusal) {
        self.init(
            of: Scenario(
                title: "Kinds", minimumGroup: 3, minimumTextGroup: 4,
                sections: [
                    Section(title: "One", slides: [Slide(title: "Only", steps: [.init(poll: poll)])])
                ]))
        try run(.start)
        begin()
        _ = news()
        try run(.toggleOpen)
    }

    /// What was sent, since the walk began.
    var sent: [Answer] {
        intents.compactMap { if case .answer(_, _, let answer) = $0 { answer } else { nil } }
    }

    /// What `line` sends.
    mutating func answer(of line: String) -> Answer? {
        for case .answer(_, _, let answer) in type(line) { return answer }
        return nil
    }

    /// What is said to `line`.
    mutating func said(to line: String) -> String {
        _ = news()
        type(line)
        return news().dropFirst().joined(separator: "\n")
    }

    /// Others answer, the poll closes, and its result is shown where enough have answered.
    mutating func reveal(_ answers: [Answer]) throws(Refusal) {
        guard let poll = state.openPoll else { return }
        try answer(poll, answers)
        try run(.toggleOpen)
        if case .short = state.view(of: poll) { return }
        try run(.toggleReveal)
    }
}

extension Poll.Kind {
    /// Lines that answer a poll of this kind.
    var typicalLines: [String] {
        switch self {
        case .choice: ["2"]
        case .choices: ["1 3"]
        case .text, .questions: ["What we noticed.", "send"]
        case .scale(let kind):
            [Array(repeating: "2", count: max(1, kind.statements.count)).joined(separator: " ")]
        case .ranking(let kind): [kind.items.indices.reversed().map { "\($0 + 1)" }.joined(separator: " ")]
        case .points(let kind):
            [kind.items.indices.map { $0 == 0 ? "\(kind.total)" : "0" }.joined(separator: " ")]
        case .number(let measure): ["\(measure.bounds.lowerBound)"]
        case .words: ["time, support", "send"]
        case .thenNow: ["1 2"]
        }
    }
}
