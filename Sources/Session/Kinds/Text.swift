import Workshop

extension Poll.Text: AnsweredKind {
    func takes(_ answer: Answer, to poll: Poll) -> Bool {
        if case .text(let text) = answer { (1...Poll.longestText).contains(text.count) } else { false }
    }

    func picture(
        of answers: [Answer], to poll: Poll, in scenario: Scenario, after shown: Results.Picture?
    ) -> Results.Picture { .texts }

    func reach(of answers: Int, to poll: Poll, in scenario: Scenario) -> Results.Reach { .everything }

    func fits(_ picture: Results.Picture, of poll: Poll) -> Bool { picture == .texts }
}

extension Poll.Questions: AnsweredKind {
    func takes(_ answer: Answer, to poll: Poll) -> Bool {
        guard case .questions(let asked, let meToo) = answer else { return false }
        return asked.count <= Poll.mostQuestions && !(asked.isEmpty && meToo.isEmpty)
            && asked.allSatisfy { (1...Poll.longestQuestion).contains($0.count) }
            && meToo == Set(meToo).sorted()
    }

    func picture(
        of answers: [Answer], to poll: Poll, in scenario: Scenario, after shown: Results.Picture?
    ) -> Results.Picture { .texts }

    func reach(of answers: Int, to poll: Poll, in scenario: Scenario) -> Results.Reach { .everything }

    func fits(_ picture: Results.Picture, of poll: Poll) -> Bool { picture == .texts }
}
