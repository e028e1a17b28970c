package import Workshop

extension State {
    /// Where a slide begins: at its content note where one precedes it.
    package func firstPlace(ofSlide index: Int) -> Place {
        let slides = scenario.slides
        let begins = slides.indices.contains(index) && slides[index].isPrecededByContentNote
        return Place(slide: index, step: begins ? Place.contentNote : 0)
    }

    /// The slide that comes after the room's, past sections that are dropped; nil at the end.
    package var slideAhead: Int? { slidesAhead.first { _ in true } }

    /// The slides to come, past sections that are dropped.
    var slidesAhead: some Sequence<Int> {
        (place.slide + 1..<max(place.slide + 1, scenario.slides.count)).lazy.filter(isHeld)
    }

    /// Where ``Command/next`` leads; nil at the end.
    package var placeAhead: Place? {
        if place.step + 1 < slide.steps.count { return Place(slide: place.slide, step: place.step + 1) }
        return slideAhead.map(firstPlace)
    }

    /// The slide before the room's, past sections that are dropped and the room has not been at.
    private var slideBehind: Int? {
        (0..<place.slide).last { isHeld($0) || visited.contains($0) }
    }

    /// Whether the section of `slide` is held: the room's own always is.
    private func isHeld(_ slide: Int) -> Bool {
        let section = scenario.section(ofSlide: slide)
        return !dropped.contains(section) || section == scenario.section(ofSlide: place.slide)
    }

    /// Where `command` leads.
    func destination(of command: Command) throws(Refusal) -> Place {
        switch command {
        case .next:
            guard let placeAhead else { throw .noFurtherStep }
            return placeAhead
        case .back:
            if place.step > firstPlace(ofSlide: place.slide).step {
                return Place(slide: place.slide, step: place.step - 1)
            }
            guard let slideBehind else { throw .noEarlierStep }
            // What the room has not been at yet is never shown without its content note.
            guard visited.contains(slideBehind) else { return firstPlace(ofSlide: slideBehind) }
            return Place(slide: slideBehind, step: scenario.slides[slideBehind].steps.count - 1)
        case .nextSlide:
            guard let slideAhead else { throw .noFurtherStep }
            return firstPlace(ofSlide: slideAhead)
        case .previousSlide:
            guard let slideBehind else { throw .noEarlierStep }
            return firstPlace(ofSlide: slideBehind)
        case .go(let index):
            guard scenario.slides.indices.contains(index) else { throw .noSuchSlide(index) }
            return firstPlace(ofSlide: index)
        case .start, .toggleOpen, .toggleReveal, .askAgain, .countHands, .review, .togglePause, .toggleBlank,
            .extend, .drop, .restore,
            .startBreak, .endBreak, .edit, .takeSeat, .answer, .finish, .finishAlone:
            throw .notNow
        }
    }
}

extension State {
    /// Which of the next `slides` carry a content note that the room has not come to, as indices.
    ///
    /// Sections that are dropped do not count.
    package func contentNotesAhead(within slides: Int = 2) -> [Int] {
        let all = scenario.slides
        return slidesAhead.prefix(max(0, slides)).filter {
            all[$0].contentNote != nil && !visited.contains($0)
        }
    }

    /// The slides that the content note of `slide` speaks for.
    ///
    /// From that slide on, those of its section that follow one another and carry a note or any intensity.
    package func extent(ofContentNoteAt slide: Int) -> Range<Int> {
        guard scenario.slides.indices.contains(slide) else { return slide..<slide }
        let section = scenario.section(ofSlide: slide)
        let end = scenario.firstSlide(ofSection: section) + scenario.sections[section].slides.count
        let easy = (slide + 1..<max(slide + 1, end)).first { !scenario.slides[$0].isHard }
        return slide..<(easy ?? end)
    }

    /// The slide whose content note speaks for `slide`, the first where several do; nil where none does.
    package func contentNote(speakingFor slide: Int) -> Int? {
        guard scenario.slides.indices.contains(slide) else { return nil }
        let first = scenario.firstSlide(ofSection: scenario.section(ofSlide: slide))
        return (first..<slide + 1).first { note in
            scenario.slides[note].contentNote != nil && extent(ofContentNoteAt: note).contains(slide)
        }
    }

    /// When the section of the content note at `slide` will end; nil where nothing is planned or it is over.
    package func end(ofContentNoteAt slide: Int, at now: Moment) -> Moment? {
        guard scenario.slides.indices.contains(slide) else { return nil }
        return pacing(at: now).entries[scenario.section(ofSlide: slide)].projectedEnd
    }

    /// The step of a case that the question of `poll` is asked after: the last one that was shown before it, on its own
    /// slide or, where that is no case, on the nearest case before it in its section.
    ///
    /// nil where nothing of a case was shown before it.
    package func story(of poll: Poll) -> Place? {
        let slides = scenario.slides
        guard let asked = scenario.slide(of: poll.id) else { return nil }
        let first = scenario.firstSlide(ofSection: scenario.section(ofSlide: asked))
        guard let told = (first...asked).last(where: { slides[$0].layout == .case && reached[$0] != nil })
        else { return nil }
        let steps = slides[told].steps
        let end = told == asked ? steps.firstIndex { $0.poll?.id == poll.id } : nil
        let shown = steps.prefix(min(end ?? steps.count, (reached[told] ?? 0) + 1))
        return shown.lastIndex { $0.poll == nil && !$0.content.isEmpty }.map { Place(slide: told, step: $0) }
    }
}

extension Slide {
    /// Whether anything in it may be hard to see.
    fileprivate var isHard: Bool { intensity >= 1 || contentNote != nil }
}
