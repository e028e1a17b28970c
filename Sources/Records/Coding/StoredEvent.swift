import Session
import Workshop

/// An event of the timeline as the record spells it; its moment stands beside it.
struct StoredEvent: Codable, Equatable {
    enum Kind: String, Codable {
        case started, moved, pollOpened, pollClosed, pollRevealed, pictureShown, paused, resumed, blanked,
            extended, dropped, restored, breakBegan, breakEnded, edited, linkBegan, linkEnded, timed, finished
    }

    let kind: Kind
    var poll: String?
    var round: Int?
    var slide: Int?
    var step: Int?
    /// Whether what the event is about is so from now on.
    var isSo: Bool?
    var section: Int?
    var minutes: Int?
    /// Until when a break was to last, in milliseconds; the room's clock is that of the moment beside it.
    var until: Int64?
    /// The scenario's version that is in force from now on.
    var version: Int?
    var link: String?
    /// The minutes that were spent in each section.
    var spent: [Int]?
}

extension StoredEvent {
    /// Nil for what is never in the timeline: seats, ballots and what stands for them.
    ///
    /// - Parameters:
    ///   - event: What happened.
    ///   - version: The number that the scenario of an edit got.
    init?(_ event: Event, version: Int? = nil) {
        switch event {
        case .started: self.init(kind: .started)
        case .moved(let place, _): self.init(kind: .moved, slide: place.slide, step: place.step)
        case .pollOpened(let poll, let round, _, let isRead):
            self.init(
                kind: .pollOpened, poll: poll.description, round: round, isSo: isRead ? true : nil)
        case .pollClosed(let poll, _): self.init(kind: .pollClosed, poll: poll.description)
        case .pollRevealed(let poll, _): self.init(kind: .pollRevealed, poll: poll.description)
        case .pictureShown(let poll, let isShown):
            self.init(kind: .pictureShown, poll: poll.description, isSo: isShown)
        case .paused: self.init(kind: .paused)
        case .resumed: self.init(kind: .resumed)
        case .blanked(let isBlank): self.init(kind: .blanked, isSo: isBlank)
        case .finished: self.init(kind: .finished)
        case .extended(let section, let minutes):
            self.init(kind: .extended, section: section, minutes: minutes)
        case .dropped(let section): self.init(kind: .dropped, section: section)
        case .restored(let section): self.init(kind: .restored, section: section)
        case .breakBegan(let until, _): self.init(kind: .breakBegan, until: until.milliseconds)
        case .breakEnded: self.init(kind: .breakEnded)
        case .edited: self.init(kind: .edited, version: version)
        case .linkBegan(let link): self.init(kind: .linkBegan, link: link)
        case .linkEnded(let link): self.init(kind: .linkEnded, link: link)
        case .timed(let minutes): self.init(kind: .timed, spent: minutes)
        case .seatTaken, .roomSeated, .answered, .traced, .shownLive, .straggled, .stragglersRead,
            .handsCounted, .reviewed, .tabled, .cameLate, .totalled, .tabulated:
            return nil
        }
    }

    /// The event, given the `moment` beside it and the scenario's versions by number; nil where a part is missing.
    func event(at moment: Moment?, editions: [Int: Edition]) -> Event? {
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
                .pollOpened(Poll.ID(poll), round: round, moment, isRead: isSo ?? false)
            } else {
                nil
            }
        case .pollClosed: if let poll, let moment { .pollClosed(Poll.ID(poll), moment) } else { nil }
        case .pollRevealed: if let poll, let moment { .pollRevealed(Poll.ID(poll), moment) } else { nil }
        case .pictureShown: if let poll, let isSo { .pictureShown(Poll.ID(poll), isSo) } else { nil }
        case .paused: moment.map(Event.paused)
        case .resumed: moment.map(Event.resumed)
        case .blanked: isSo.map(Event.blanked)
        case .extended:
            if let section, let minutes { .extended(section: section, minutes: minutes) } else { nil }
        case .dropped: section.map(Event.dropped)
        case .restored: section.map(Event.restored)
        case .breakBegan:
            if let until, let moment {
                .breakBegan(until: Moment(milliseconds: until, offset: moment.offset), moment)
            } else {
                nil
            }
        case .breakEnded: moment.map(Event.breakEnded)
        case .edited:
            if let edition = version.flatMap({ editions[$0] }), let moment {
                .edited(edition, moment)
            } else {
                nil
            }
        case .linkBegan: link.map(Event.linkBegan)
        case .linkEnded: link.map(Event.linkEnded)
        case .timed: spent.map(Event.timed)
        case .finished: moment.map(Event.finished)
        }
    }
}
