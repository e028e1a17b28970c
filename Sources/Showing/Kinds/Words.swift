import Session
import Workshop

extension Poll.Words: ShownKind {
    var asked: Sheet.Asked { .nothing }

    func picture(of results: Results, to poll: Poll, in scenario: Scenario) -> [Sheet.Row] {
        guard case .words(let words, let more) = results.picture else { return [] }
        let tallies = words.map { Sheet.Tally(name: .text($0.text), count: $0.count) }
        return [.tallies(tallies), .sentence(.talliesFrom(scenario.minimumGroup, more: more))]
    }

    func longestPicture(of poll: Poll) -> Results.Picture {
        .words(
            (0..<Results.WordCount.most).map { _ in
                .init(text: String(repeating: "m", count: Poll.longestPhrase), count: 1000)
            }, more: 1000)
    }
}
