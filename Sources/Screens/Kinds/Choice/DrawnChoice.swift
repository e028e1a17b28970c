import Session
import Workshop

extension Poll.Choice: DrawnKind {
    var isTurned: Bool { false }

    func addAsked(of drawn: DrawnPoll, to flow: inout Flow) {}

    func addPicture(of results: Results, in drawn: DrawnPoll, to flow: inout Flow, height: Int) {
        guard case .options(let cells) = results.picture else { return }
        drawn.addBars(of: cells, dividing: results, to: &flow)
    }

    func longestPicture(of poll: Poll) -> Results.Picture {
        longestOptions(of: poll)
    }
}

extension Poll.Choices: DrawnKind {
    var isTurned: Bool { false }

    func addAsked(of drawn: DrawnPoll, to flow: inout Flow) {}

    func addPicture(of results: Results, in drawn: DrawnPoll, to flow: inout Flow, height: Int) {
        guard case .options(let cells) = results.picture else { return }
        drawn.addBars(of: cells, dividing: results, to: &flow)
    }

    func longestPicture(of poll: Poll) -> Results.Picture {
        longestOptions(of: poll)
    }
}

extension DrawnPoll {
    fileprivate func addBars(of cells: [Results.Cell], dividing results: Results, to flow: inout Flow) {
        addBars(of: cellLabels, cells, answers: results.answers, dividedBy: results, to: &flow)
    }
}

private func longestOptions(of poll: Poll) -> Results.Picture {
    .options((0..<poll.cells).map { poll.isSensitive && $0 == 0 ? .hidden : .count(1000) })
}
