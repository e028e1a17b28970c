import Session
import Workshop

extension Poll.Text: ShownKind {
    var asked: Sheet.Asked { .nothing }

    func picture(of results: Results, to poll: Poll, in scenario: Scenario) -> [Sheet.Row] {
        textRows(of: results)
    }

    func longestPicture(of poll: Poll) -> Results.Picture { .texts }
}

extension Poll.Questions: ShownKind {
    var asked: Sheet.Asked { .nothing }

    func picture(of results: Results, to poll: Poll, in scenario: Scenario) -> [Sheet.Row] {
        textRows(of: results)
    }

    func longestPicture(of poll: Poll) -> Results.Picture { .texts }
}

/// How many texts or questions there were, and those that were cleared.
private func textRows(of results: Results) -> [Sheet.Row] {
    guard case .texts = results.picture else { return [] }
    return [
        .sentence(.texts(answers: results.answers, shown: results.texts.count)), .texts(results.texts),
    ]
}
