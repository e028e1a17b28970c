package import Session
package import Workshop

extension Results {
    /// Results of `poll` with the longest picture that it can have.
    package static func longest(of poll: Poll) -> Results {
        let picture: Picture = poll.show == .never ? .notShown : poll.kind.shown.longestPicture(of: poll)
        return Results(answers: 1000, skips: 1000, picture: picture)
    }

    /// The same with everything that can stand beside it and below.
    package static func longest(of poll: Poll, in scenario: Scenario) -> Results {
        let breakdowns = poll.compared.compactMap(scenario.poll).map { other in
            Breakdown(
                by: other.id,
                cells: Array(repeating: Array(repeating: .hidden, count: poll.cells), count: other.cells))
        }
        let sureness: [[Cell]] =
            poll.asksSureness
            ? Array(repeating: [.hidden, .count(300), .count(300)], count: poll.cells) : []
        let other = String(repeating: "m", count: Poll.longestOther)
        let results = longest(of: poll)
        return Results(
            answers: results.answers, skips: results.skips, picture: results.picture,
            texts: poll.hasOther ? [.init(number: 1, text: other, count: 1000)] : [], sureness: sureness,
            hands: poll.takesHands ? Array(repeating: 1000, count: poll.cells) : nil,
            breakdowns: breakdowns, late: 2, unread: 1000)
    }
}

extension Poll {
    /// Whether its picture may be turned page by page where it is long; else all of it has to fit on one.
    package func isTurned(in scenario: Scenario) -> Bool {
        let longest = Results(answers: 1000, skips: 0, picture: kind.shown.longestPicture(of: self))
        return kind.shown.picture(of: longest, to: self, in: scenario).contains { row in
            switch row {
            case .stacked, .tallies: true
            case .options, .bars, .ranked, .texts, .legend, .sentence, .hidden: false
            }
        }
    }
}
