import Session
import Workshop

extension Poll.Text: PaperKind {
    func picture(of results: Results, to poll: Poll, on paper: PaperSummary) -> [String] {
        paper.texts(poll, results)
    }
}

extension Poll.Questions: PaperKind {
    func picture(of results: Results, to poll: Poll, on paper: PaperSummary) -> [String] {
        paper.texts(poll, results)
    }
}

extension PaperSummary {
    /// How many texts or questions there were, and those that were cleared.
    fileprivate func texts(_ poll: Poll, _ results: Results) -> [String] {
        let answers =
            poll.traits.shown == .questions
            ? "\(counted(results.answers, "seat")) asked or joined in a question."
            : "\(counted(results.answers, "text was", "texts were")) recorded."
        let shown = results.texts.isEmpty ? "None was cleared." : "Shown is what a facilitator cleared."
        let rest = state.finished == nil ? "" : " The rest is erased."
        return indented("\(answers) \(shown)\(rest)") + cleared(poll, results)
    }

    /// The texts that were cleared, each with a dash.
    func cleared(_ poll: Poll, _ results: Results) -> [String] {
        results.texts.flatMap { text in
            let lines = wrapped(text.text + remark(on: text, poll), to: Paper.width - Paper.indent - 2)
            return lines.enumerated().map { setIn(($0 == 0 ? "– " : "  ") + $1) }
        }
    }

    private func remark(on text: Results.ClearedText, _ poll: Poll) -> String {
        let isQuestion = poll.traits.shown == .questions
        var remarks = text.count.map { ["\($0) \(isQuestion ? "asked this" : "wrote this")"] } ?? []
        if text.isAnswered { remarks.append("answered") }
        return remarks.isEmpty ? "" : " (\(remarks.joined(separator: ", ")))"
    }
}
