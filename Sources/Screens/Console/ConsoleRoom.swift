import Drawing
import Redaction
import Session
import Showing
import Wording
import Workshop

/// All that a console's picture and keys depend on, beside the console itself.
struct ConsoleRoom {
    var state: State
    var surroundings: Surroundings
    var backstage: Backstage
    var size: Size

    /// The language of consoles.
    var language: Language { surroundings.language }

    /// Whether this console may open polls and end the session, with the clicker that is its own or free, in a room that
    /// moves it.
    var movesSession: Bool { backstage.mayMove && surroundings.rooms?.bar == nil }

    /// Whether this room moves the session, which one alone does by itself.
    var leads: Bool { surroundings.rooms.map { $0.rooms.first?.leads == true } ?? true }

    /// The section that the room is in.
    var section: Int { state.scenario.section(ofSlide: state.place.slide) }
}

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

    /// Whether the room sees what was answered to the poll here.
    var showsResult: Bool {
        guard let poll = state.pollHere, !SlidePages.isCalm(state) else { return false }
        if case .revealed = state.view(of: poll) { return true }
        return state.liveSheet(of: poll) != nil
    }

    /// What may be seen of the revealed poll here, in sentences; none where nothing is revealed.
    var resultLines: [String] {
        guard let poll = state.pollHere, case .revealed(let results) = state.view(of: poll) else { return [] }
        return SheetText(state.sheet(of: results, to: poll), in: state.scenario, language: language)
            .lines(among: state.stageSheets(until: poll))
    }

    /// The key that shows what does not stand here of the slide.
    var restName: StyledText {
        StyledText([.init("V ", .accent), .init(Phrase.consoleRest.text(in: language), .quiet)])
    }

    /// The content notes of the next two slides.
    func notesAhead(width: Int) -> [StyledText] {
        state.contentNotesAhead().flatMap { slide in
            let note = state.scenario.slides[slide].contentNote ?? ""
            let said = Phrase.consoleAhead.text(in: language, "\(slide + 1)", note)
            return StyledText(said, .strong).wrapped(to: width)
        }
    }

    /// A place by its slide, and its step where that has several.
    func name(of place: Place) -> String {
        let slide = state.scenario.slides[place.slide]
        if place.isContentNote { return Phrase.consoleContentNote.text(in: language, slide.title) }
        guard slide.steps.count > 1 else { return slide.title }
        let step = Phrase.stepOf.text(in: language, "\(place.step + 1)", "\(slide.steps.count)")
        return slide.title + ", " + step
    }
}

extension ConsoleRoom {
    /// The texts that consoles may read, question by question: those of whose texts one waits for a decision first, and in
    /// each those that wait first, else in their order of chance.
    var texts: [HeldText] {
        let waiting = Set(backstage.heldTexts.filter { review(of: $0) == nil }.map(\.poll))
        let polls = state.scenario.polls.map(\.id)
        return (polls.filter(waiting.contains) + polls.filter { !waiting.contains($0) }).flatMap { poll in
            let own = backstage.heldTexts.filter { $0.poll == poll }
            return own.filter { review(of: $0) == nil } + own.filter { review(of: $0) != nil }
        }
    }

    /// Why no text waits: from how many on texts come.
    var whyNoTexts: String {
        let batch = state.openPoll.map { $0.traits.isWritten ? $0.textBatch : 1 } ?? 1
        let minimum = max(state.scenario.minimumTextGroup, batch)
        return Phrase.consoleNoTexts.text(in: language)
            + (minimum > 1 ? " " + Phrase.consoleTextsFrom.text(in: language, "\(minimum)") : "")
    }

    /// What somebody waits for: check-ins that nobody wrote back to, and texts that nobody decided about.
    var undone: [String] {
        let unanswered = backstage.checkIns.count { $0.reply == nil }
        return [(unanswered, Phrase.consoleUnanswered), (undecided, .consoleUndecided)]
            .compactMap { count, phrase in count > 0 ? phrase.text(in: language, "\(count)") : nil }
    }

    /// The other rooms in which somebody waits for an answer to a check-in.
    var undoneElsewhere: [String] {
        (surroundings.rooms?.rooms ?? []).filter { !$0.isOwn && $0.checkIns > 0 }
            .map { Phrase.roomsCheckIns.text(in: language, $0.name, "\($0.checkIns)") }
    }

    /// Whether a text is a question to the facilitator, which can be marked as answered.
    func isQuestion(_ id: HeldText.ID?) -> Bool {
        let text = backstage.heldTexts.first { $0.id == id }
        return text.map { state.scenario.poll($0.poll)?.traits.shown == .questions } ?? false
    }

    /// How many texts wait for a decision.
    var undecided: Int { backstage.heldTexts.count { review(of: $0) == nil } }

    /// The text of that number, where it is still there.
    func text(_ id: HeldText.ID) -> HeldText? { backstage.heldTexts.first { $0.id == id } }

    /// What was decided about a text.
    func review(of held: HeldText) -> Review? {
        state.standing(of: held.poll).reviews[held.text]?.review
    }

    /// Other texts of the same poll that everybody may read: those that `held` can be merged with.
    func mergeable(with held: HeldText) -> [HeldText] {
        var seen: Set<String> = [held.text]
        return texts.filter { other in
            other.poll == held.poll && review(of: other)?.shown != nil && seen.insert(other.text).inserted
        }
    }

    /// The words of a text, by their index, that could identify somebody.
    func identifying(in text: String) -> Set<Int> {
        let found = mentions(in: text, knowing: KnownPeople(state.scenario.people))
        return Set(
            words(in: text).enumerated().compactMap { index, word in
                found.contains { $0.range.overlaps(word) } ? index : nil
            })
    }
}
