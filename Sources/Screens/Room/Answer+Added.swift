import Session

extension Answer {
    /// What a seat has said in all, where its answers add up, as the session adds them: each question once.
    func added(to earlier: Answer?) -> Answer {
        guard case .questions(let asked, let meToo) = self,
            case .questions(let before, let already) = earlier
        else { return self }
        return .questions(
            asked: before + asked.filter { !before.contains($0) }, meToo: Set(already + meToo).sorted())
    }

    /// How many questions it asks.
    var questionCount: Int { if case .questions(let asked, _) = self { asked.count } else { 0 } }
}
