import Workshop

/// Where the slides of a scenario are in its edited version, and what a room that is at one sees then.
struct SlideMates {
    private let scenario: Scenario
    private let old: [Slide]
    private let new: [Slide]
    private let mates: [Int?]

    /// Finds the slides of `scenario` in `edited`.
    init(from scenario: Scenario, to edited: Scenario) {
        self.scenario = scenario
        old = scenario.slides
        new = edited.slides
        mates =
            Mates(
                from: old, to: new,
                sameWhere: [{ $0.sharesPoll(with: $1) }, { $0.title == $1.title }]
            ).new
    }

    /// Where the old `slide` is now, and is still what a room that has been there knows; nil where it is not.
    func known(_ slide: Int) -> Int? {
        guard old.indices.contains(slide), let mate = mates[slide] else { return nil }
        return hasNewNote(from: slide, to: mate) ? nil : mate
    }

    /// Where a room that was at the old `slide` is now: at its mate, else at one that stood near it.
    ///
    /// What followed in the same section comes first, then what stood before it there, then what followed at all.
    func nearest(to slide: Int) -> Int {
        guard old.indices.contains(slide) else { return 0 }
        let section = scenario.section(ofSlide: slide)
        let start = scenario.firstSlide(ofSection: section)
        let end = start + scenario.sections[section].slides.count
        let order = Array(slide..<max(end, slide)) + (start..<slide).reversed() + (end..<old.count)
        if let near = order.compactMap({ mates[$0] }).first { return near }
        return min(slide, new.count - 1)
    }

    /// The room's place after the edit.
    ///
    /// A content note that the room has not read stands before its slide, and a step that is gone leaves what was
    /// shown before it.
    func place(for place: Place) -> Place {
        let slide = nearest(to: place.slide)
        let note = new[slide].isPrecededByContentNote
        guard old.indices.contains(place.slide), mates[place.slide] == slide else {
            return Place(slide: slide, step: note ? Place.contentNote : 0)
        }
        if note, place.isContentNote || hasNewNote(from: place.slide, to: slide) {
            return Place(slide: slide, step: Place.contentNote)
        }
        guard !place.isContentNote else { return Place(slide: slide, step: 0) }
        let steps = Mates(
            from: old[place.slide].steps, to: new[slide].steps,
            sameWhere: [{ $0.poll != nil && $0.poll?.id == $1.poll?.id }]
        ).new
        let step = steps.prefix(place.step + 1).reversed().compactMap(\.self).first
        return Place(slide: slide, step: step ?? 0)
    }

    /// Whether the slide has a content note before it that it did not have.
    private func hasNewNote(from slide: Int, to mate: Int) -> Bool {
        guard new[mate].isPrecededByContentNote else { return false }
        return !old[slide].isPrecededByContentNote || old[slide].contentNote != new[mate].contentNote
    }
}

extension Slide {
    /// Whether both ask the same poll, by its name.
    fileprivate func sharesPoll(with other: Slide) -> Bool {
        polls.contains { poll in other.polls.contains { $0.id == poll.id } }
    }
}
