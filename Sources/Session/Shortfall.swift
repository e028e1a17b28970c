package import Workshop

extension State {
    /// From how many answers on, skips left out, anything is shown of `poll`; nil where that hangs on no number.
    package func needed(by poll: Poll) -> Int? {
        guard poll.show != .never, poll.traits.shown != .questions else { return nil }
        let minimum = scenario.minimum(of: poll)
        return minimum > 1 ? minimum : nil
    }

    /// How many answers `poll` would have needed where its reveal would show nothing, of it or of the stages of its
    /// decision that are revealed with it; nil where it would show something.
    func missed(by poll: Poll) -> Int? {
        guard let needed = needed(by: poll) else { return nil }
        let stages = closedStages(until: poll).filter { !isShort($0) }
        guard !stages.isEmpty else { return needed }
        guard stages.count > 1, !showsLastAlone(stages),
            stages.allSatisfy({ hands(of: $0, round: 1) == nil })
        else { return nil }
        let rooms = Dictionary(grouping: base(of: stages)) { $0.room }.values.map(\.count)
        return rooms.max() ?? 0 < needed ? needed : nil
    }

    /// `poll`, behind the closed stages before it of its decision, which are revealed with it.
    func closedStages(until poll: Poll) -> [Poll] {
        let before = scenario.stages(ofDecisionOf: poll).prefix { $0.id != poll.id }
        return before.filter { standing(of: $0.id).phase == .closed } + [poll]
    }

    /// Whether nothing of what was said to `poll`, at terminals or by hands, may be shown.
    private func isShort(_ poll: Poll) -> Bool {
        let standing = standing(of: poll.id)
        guard let needed = needed(by: poll), standing.frame == nil else { return false }
        if standing.round > 1, case .tooFew = results(of: poll, round: standing.round).picture {
            return hands(of: poll, round: standing.round) == nil
        }
        return standing.givenTogether < needed && hands(of: poll, round: standing.round) == nil
    }
}
