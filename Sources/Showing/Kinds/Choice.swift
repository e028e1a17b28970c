import Session
import Workshop

extension Poll.Choice: ShownKind {
    var asked: Sheet.Asked { .nothing }

    func picture(of results: Results, to poll: Poll, in scenario: Scenario) -> [Sheet.Row] {
        poll.optionRows(of: results)
    }

    func longestPicture(of poll: Poll) -> Results.Picture { poll.longestOptions }
}

extension Poll.Choices: ShownKind {
    var asked: Sheet.Asked { .nothing }

    func picture(of results: Results, to poll: Poll, in scenario: Scenario) -> [Sheet.Row] {
        let rows = poll.optionRows(of: results)
        return rows.isEmpty ? [] : rows + [.sentence(.upTo(most))]
    }

    func longestPicture(of poll: Poll) -> Results.Picture { poll.longestOptions }
}

extension Poll {
    func optionRows(of results: Results) -> [Sheet.Row] {
        guard case .options(let cells) = results.picture else { return [] }
        let options = zip(names, cells).enumerated().map { index, cell in
            Sheet.Option(
                name: cell.0, share: cell.1.number.map { Sheet.Share($0, of: results.answers) },
                sureness: results.sureness.indices.contains(index)
                    ? results.sureness[index].map(\.number) : [])
        }
        return [.options(options)]
    }

    var longestOptions: Results.Picture {
        .options((0..<cells).map { isSensitive && $0 == 0 ? .hidden : .count(1000) })
    }
}
