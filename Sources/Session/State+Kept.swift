import Workshop

extension State {
    /// Counts anew what `event` has changed of the results of revealed polls.
    mutating func keepResults(after event: Event) {
        switch event {
        case .pollRevealed(let id, _):
            keepResults(of: id)
            for poll in scenario.polls where poll.compared.contains(id) { keepResults(of: poll.id) }
        case .pollOpened(let id, _, _), .pollClosed(let id, _), .handsCounted(let id, _, _),
            .reviewed(let id, _, _), .answered(let id, _, _, _), .shownLive(let id, _, _),
            .tabulated(let id, _, _):
            keepResults(of: id)
        case .edited: for id in standings.keys { keepResults(of: id) }
        case .finished: kept = [:]
        case .started, .moved, .pictureShown, .paused, .resumed, .blanked, .extended, .dropped, .restored,
            .breakBegan, .breakEnded, .seatTaken, .linkBegan, .linkEnded:
            break
        }
    }

    private mutating func keepResults(of id: Poll.ID) {
        kept[id] = nil
        let standing = standing(of: id)
        guard let poll = scenario.poll(id), standing.isRevealed else { return }
        kept[id] = results(of: poll, round: standing.round)
    }
}
