import Drawing
import Session
import Wording
import Workshop

extension ConsoleRoom {
    /// `9/34  Tim, step 3 of 6`.
    var placeName: StyledText {
        let number = "\(state.place.slide + 1)/\(state.scenario.slides.count)  "
        let blank = state.isBlank ? Phrase.consoleBlank.text(in: language) + "  " : ""
        return StyledText([
            .init(number, .accent), .init(blank, .strong), .init(name(of: state.place), .heading),
        ])
    }

    /// What comes next, by name; nil at the end.
    var nextName: String? {
        guard let place = state.placeAhead else { return nil }
        guard place.slide != state.place.slide else {
            let steps = state.slide.steps.count
            return Phrase.stepOf.text(in: language, "\(place.step + 1)", "\(steps)")
        }
        return "\(place.slide + 1)  " + name(of: place)
    }

    /// What comes next, in words.
    var nextLines: [String] {
        guard let place = state.placeAhead else { return [Phrase.lastStep.text(in: language)] }
        var ahead = state
        ahead.apply(.moved(place, surroundings.now))
        if place.isContentNote { return [ahead.slide.contentNote ?? ""] }
        let poll = ahead.pollHere.map { [Phrase.consoleAsks.text(in: language, $0.ask)] } ?? []
        return poll + SlideText(of: ahead, in: language).lines(ofStep: place.step)
    }

    /// The next slide as the room will see it; nil where the room stays at its slide.
    func nextSlide(fitting size: Size) -> Canvas? {
        guard let place = state.placeAhead, place.slide != state.place.slide, !state.isPaused else {
            return nil
        }
        var ahead = state
        ahead.apply(.moved(place, surroundings.now))
        let slide = SlidePages(of: ahead, in: surroundings, fitting: size)
        return slide.pages[slide.newest]
    }

    /// What may be seen of the revealed poll here, a line for each option; nil where nothing is revealed.
    var resultLines: [String]? {
        guard let poll = state.pollHere, case .revealed(let results) = state.view(of: poll),
            case .options(let cells) = results.picture
        else { return nil }
        return zip(poll.cellNames(in: language), cells).map { option, cell in
            switch cell {
            case .count(let count): "\(count)  \(option)"
            case .hidden: "–  " + option + ": " + Phrase.pollNotShown.text(in: language)
            }
        }
    }

    /// The content notes of the next two slides.
    var contentNotesAhead: [String] {
        state.contentNotesAhead().map { slide in
            let note = state.scenario.slides[slide].contentNote ?? ""
            return Phrase.consoleAhead.text(in: language, "\(slide + 1)", note)
        }
    }

    private func name(of place: Place) -> String {
        let slide = state.scenario.slides[place.slide]
        if place.isContentNote { return Phrase.consoleContentNote.text(in: language, slide.title) }
        guard slide.steps.count > 1 else { return slide.title }
        let step = Phrase.stepOf.text(in: language, "\(place.step + 1)", "\(slide.steps.count)")
        return slide.title + ", " + step
    }
}
