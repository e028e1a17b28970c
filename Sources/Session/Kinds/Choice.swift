import Workshop

extension Poll.Choice: AnsweredKind {
    func takes(_ answer: Answer, to poll: Poll) -> Bool {
        switch poll.withoutSureness(answer) {
        case .option(let index): options.indices.contains(index)
        case .other(let text, let beside): poll.takesOther(text) && beside.isEmpty
        case nil, .some: false
        }
    }

    func picture(
        of answers: [Answer], to poll: Poll, in scenario: Scenario, after shown: Results.Picture?
    ) -> Results.Picture {
        poll.optionsPicture(of: answers, most: 1, in: scenario)
    }

    func reach(of answers: Int, to poll: Poll, in scenario: Scenario) -> Results.Reach {
        poll.reach(of: answers, cells: poll.cells, in: scenario)
    }

    func fits(_ picture: Results.Picture, of poll: Poll) -> Bool { poll.fitsOptions(picture) }
}

extension Poll.Choices: AnsweredKind {
    func takes(_ answer: Answer, to poll: Poll) -> Bool {
        switch poll.withoutSureness(answer) {
        case .options(let indices):
            !indices.isEmpty && indices.count <= most && isAscending(indices)
        case .other(let text, let beside):
            poll.takesOther(text) && beside.count < most && isAscending(beside)
        case nil, .some: false
        }
    }

    func picture(
        of answers: [Answer], to poll: Poll, in scenario: Scenario, after shown: Results.Picture?
    ) -> Results.Picture {
        poll.optionsPicture(of: answers, most: min(most, poll.cells), in: scenario)
    }

    func reach(of answers: Int, to poll: Poll, in scenario: Scenario) -> Results.Reach {
        poll.reach(of: answers, cells: poll.cells, most: min(most, poll.cells), in: scenario)
    }

    func fits(_ picture: Results.Picture, of poll: Poll) -> Bool { poll.fitsOptions(picture) }

    private func isAscending(_ indices: [Int]) -> Bool {
        indices.allSatisfy(options.indices.contains)
            && zip(indices, indices.dropFirst()).allSatisfy { $0 < $1 }
    }
}

extension Poll {
    /// `answer` without how sure its person is; nil where that cannot be said of it here.
    fileprivate func withoutSureness(_ answer: Answer) -> Answer? {
        guard case .sure(let plain, let degree) = answer else { return answer }
        let canBeSure = asksSureness && (0..<Poll.surenessDegrees).contains(degree) && plain == plain.plain
        return canBeSure ? plain : nil
    }

    fileprivate func takesOther(_ text: String) -> Bool {
        hasOther && (1...Poll.longestOther).contains(text.count)
    }

    /// How often each option was chosen, small cells hidden in a sensitive poll whose answers count in `most` cells.
    fileprivate func optionsPicture(
        of answers: [Answer], most: Int, in scenario: Scenario
    ) -> Results.Picture {
        let counts = counts(of: answers.flatMap { $0.indices(other: options.count) }, choices: cells)
        return .options(shown(counts, of: answers.count, most: most, in: scenario))
    }

    /// What may be shown of `counts`, of `answers` that each count in `most` cells: all of them, or in a sensitive poll
    /// what ``suppressed(_:of:under:most:)`` leaves.
    func shown(_ counts: [Int], of answers: Int, most: Int = 1, in scenario: Scenario) -> [Results.Cell] {
        isSensitive
            ? suppressed(counts, of: answers, under: scenario.minimum(of: self), most: most)
            : counts.map(Results.Cell.count)
    }

    func fitsOptions(_ picture: Results.Picture) -> Bool {
        if case .options(let cells) = picture { cells.count == self.cells } else { false }
    }
}
