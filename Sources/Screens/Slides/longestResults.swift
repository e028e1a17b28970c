import Session
import Workshop

/// Results of `poll` with the longest picture that it can have.
func longestResults(of poll: Poll) -> Results {
    let picture = poll.kind.onScreen.longestPicture(of: poll)
    return Results(answers: 1000, skips: 1000, picture: poll.show == .never ? .notShown : picture)
}

/// The same with everything that can stand beside it and below.
func longestResults(of poll: Poll, in scenario: Scenario) -> Results {
    let results = longestResults(of: poll)
    let breakdowns = poll.compared.compactMap(scenario.poll).map { other in
        Results.Breakdown(
            by: other.id,
            cells: Array(repeating: Array(repeating: .hidden, count: poll.cells), count: other.cells))
    }
    let sureness: [[Results.Cell]] =
        poll.asksSureness
        ? Array(repeating: [.hidden, .count(300), .count(300)], count: poll.cells) : []
    let other = String(repeating: "m", count: Poll.longestOther)
    return Results(
        answers: results.answers, skips: results.skips, picture: results.picture,
        texts: poll.hasOther ? [.init(number: 1, text: other, count: 1000)] : [],
        sureness: sureness,
        hands: poll.takesHands ? Array(repeating: 1000, count: poll.cells) : nil, breakdowns: breakdowns,
        late: 2)
}
