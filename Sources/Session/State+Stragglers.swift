import Workshop

/// Texts that are written after their poll was closed, read and opened again.
///
/// Facilitators have read all the others, and would read such a one alone: it waits until as many seats as the minimum
/// for texts have written some, and where they stay fewer nobody reads them.
extension State {
    /// That `poll` is opened, and whether what was written to it has been read by now.
    func opening(_ poll: Poll, at now: Moment) -> Event {
        let standing = standing(of: poll.id)
        let hasTexts = standing.ballots.contains { !$0.value.writings.isEmpty }
        let isRead = standing.phase == .closed && hasTexts && (standing.isRead || mayBeRead(poll))
        return .pollOpened(poll.id, round: standing.round, now, isRead: isRead)
    }

    /// What becomes of the texts of `answer`, which is about to be taken.
    func straggling(_ poll: Poll, _ token: Token, _ answer: Answer) -> [Event] {
        let standing = standing(of: poll.id)
        let before = standing.ballots[token]
        guard standing.isRead, !answer.writings.isEmpty, answer != before else { return [] }
        let said = before?.writings ?? []
        let waiting = standing.stragglers[token]
        guard waiting != nil || answer.writings != said else { return [] }
        guard standing.stragglers.count + (waiting == nil ? 1 : 0) < scenario.minimumTextGroup else {
            return [.stragglersRead(poll.id, round: standing.round)]
        }
        let same = zip(said, answer.writings).prefix { $0 == $1 }.count
        return [.straggled(poll.id, round: standing.round, [token: min(same, waiting ?? same)])]
    }

    /// How many seats wrote what nobody reads, where that may be told.
    func unread(of poll: Poll) -> Int {
        let stragglers = standing(of: poll.id).stragglers.count
        return stragglers < scenario.minimumGroup ? 0 : stragglers
    }
}

extension Standing {
    /// The texts of a token's `answer` that do not wait for others.
    package func readable(_ answer: Answer, of token: Token) -> [String] {
        guard let before = stragglers[token] else { return answer.writings }
        return Array(answer.writings.prefix(before))
    }

    /// What a ballot says, but for texts that wait for others.
    func readableAnswer(_ answer: Answer, of token: Token) -> Answer {
        stragglers[token].map { answer.keepingTexts(to: $0) } ?? answer
    }

    /// Whether `text` is one that does not wait for others.
    func isReadable(_ text: String) -> Bool {
        ballots.contains { readable($0.value, of: $0.key).contains(text) }
    }
}

extension Answer {
    /// Itself with so many of its texts, the first; a skip where nothing is left.
    fileprivate func keepingTexts(to count: Int) -> Answer {
        guard writings.count > count else { return self }
        switch self {
        case .questions(let asked, let meToo):
            let left = Array(asked.prefix(count))
            return left.isEmpty && meToo.isEmpty ? .skip : .questions(asked: left, meToo: meToo)
        case .text, .other, .sure, .skip, .option, .options, .ratings, .order, .points, .number, .phrases,
            .movement:
            return .skip
        }
    }
}
