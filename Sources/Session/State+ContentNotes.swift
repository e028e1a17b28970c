package import Workshop

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
}

extension Slide {
    /// Whether anything in it may be hard to see.
    fileprivate var isHard: Bool { intensity >= 1 || contentNote != nil }
}
