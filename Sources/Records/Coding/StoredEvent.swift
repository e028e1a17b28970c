import Session
import Workshop

/// An event of the timeline as the record spells it; its moment stands beside it.
struct StoredEvent: Codable, Equatable {
    enum Kind: String, Codable {
        case started, moved, pollOpened, pollClosed, pollRevealed, pictureShown, paused, resumed, blanked,
            finished
    }

    let kind: Kind
    var poll: String?
    var round: Int?
    var slide: Int?
    var step: Int?
    /// Whether what the event is about is so from now on.
    var isSo: Bool?
}

extension StoredEvent {
    /// Nil for what is never in the timeline: seats, ballots and what stands for them.
    init?(_ event: Event) {
        switch event {
        case .started: self.init(kind: .started)
        case .moved(let place, _): self.init(kind: .moved, slide: place.slide, step: place.step)
        case .pollOpened(let poll, let round, _):
            self.init(kind: .pollOpened, poll: poll.description, round: round)
        case .pollClosed(let poll, _): self.init(kind: .pollClosed, poll: poll.description)
        case .pollRevealed(let poll, _): self.init(kind: .pollRevealed, poll: poll.description)
        case .pictureShown(let poll, let isShown):
            self.init(kind: .pictureShown, poll: poll.description, isSo: isShown)
        case .paused: self.init(kind: .paused)
        case .resumed: self.init(kind: .resumed)
        case .blanked(let isBlank): self.init(kind: .blanked, isSo: isBlank)
        case .finished: self.init(kind: .finished)
        case .extended, .dropped, .restored, .breakBegan, .breakEnded, .edited: return nil
        case .seatTaken, .answered, .tabulated: return nil
        }
    }

    /// The event, given the `moment` beside it; nil where a part of it is missing.
    func event(at moment: Moment?) -> Event? {
        switch kind {
        case .started: moment.map(Event.started)
        case .moved:
            if let slide, let step, let moment {
                .moved(Place(slide: slide, step: step), moment)
            } else {
                nil
            }
        case .pollOpened:
            if let poll, let round, let moment {
                .pollOpened(Poll.ID(poll), round: round, moment)
            } else {
                nil
            }
        case .pollClosed: if let poll, let moment { .pollClosed(Poll.ID(poll), moment) } else { nil }
        case .pollRevealed: if let poll, let moment { .pollRevealed(Poll.ID(poll), moment) } else { nil }
        case .pictureShown: if let poll, let isSo { .pictureShown(Poll.ID(poll), isSo) } else { nil }
        case .paused: moment.map(Event.paused)
        case .resumed: moment.map(Event.resumed)
        case .blanked: isSo.map(Event.blanked)
        case .finished: moment.map(Event.finished)
        }
    }
}
