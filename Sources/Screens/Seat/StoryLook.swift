import Drawing
import Keyboard
import Session
import Wording
import Workshop

/// The story of a question, while somebody looks at it before their form or before the room.
struct StoryLook: Equatable, Sendable {
    /// The poll whose story it is.
    let poll: Poll.ID
    /// Whether its person has hidden the part that it stands in, and is asked first.
    var isAsking: Bool
    /// The page that was turned to; nil for the one on which the newest step begins.
    var page: Int?
}

extension ParticipantScreen {
    /// Where the story stands that the question in hand is about: that of the form, the open one, or else the one here.
    func story(in state: State) -> (poll: Poll, place: Place)? {
        guard state.finished == nil, let poll = form?.poll ?? state.openPoll ?? state.pollHere else {
            return nil
        }
        return state.story(of: poll).map { (poll, $0) }
    }

    /// Looks at the story, where there is one; whoever hid its part is asked first.
    mutating func lookAtStory(in state: State) {
        guard let (poll, place) = story(in: state) else { return }
        look = StoryLook(poll: poll.id, isAsking: person.isHiding(slide: place.slide, in: state))
    }

    /// Looks at the story from a form that was left with the key before, which stands there again behind it.
    mutating func lookAtStory(before form: PollForm, in state: State) {
        self.form = form
        put = nil
        follow(state)
        lookAtStory(in: state)
    }

    /// Does what `key` means to the story.
    mutating func press(
        _ key: Key, at look: StoryLook, in state: State, surroundings: Surroundings, size: Size
    ) {
        if key == .character("!") { return openSupport() }
        if look.isAsking {
            self.look = key == .character("s") ? StoryLook(poll: look.poll, isAsking: false) : nil
            return
        }
        self.look = nil
        guard key.mayScroll(isWelcome: false),
            let pages = pages(of: look, in: state, surroundings: surroundings, size: size),
            pages.pages.count > 1
        else { return }
        let step = key == .up || key == .pageUp ? -1 : 1
        let page = min(max(0, (look.page ?? pages.newest) + step), pages.pages.count - 1)
        self.look = StoryLook(poll: look.poll, isAsking: false, page: page)
    }

    /// The story as the room saw it at its newest step; nil where it is gone.
    func pages(
        of look: StoryLook, in state: State, surroundings: Surroundings, size: Size
    ) -> SlidePages? {
        guard let poll = state.scenario.poll(look.poll), let place = state.story(of: poll) else { return nil }
        var then = state
        then.apply(.moved(place, surroundings.now))
        return SlidePages(
            of: then, in: seen(surroundings, in: state), fitting: SeatFrame(size).bodySize, atSeat: true)
    }

    func draw(
        _ look: StoryLook, on canvas: inout Canvas, of state: State, surroundings: Surroundings
    ) {
        let frame = SeatFrame(canvas.size)
        let title = state.header(in: language)
        guard !look.isAsking else {
            let picture = SlidePages.calm([StyledText(say(.seatStoryHidden))], frame.bodySize)
            canvas.draw(picture, at: Position(row: frame.body.lowerBound, column: 0))
            let footer = SeatFooter.page(.seatStoryKeys)
            return frame.draw(on: &canvas, header: title, footer: footer, in: language)
        }
        guard
            let pages = pages(of: look, in: state, surroundings: surroundings, size: canvas.size)
        else { return }
        let shown = min(look.page ?? pages.newest, pages.pages.count - 1)
        canvas.draw(pages.pages[shown], at: Position(row: frame.body.lowerBound, column: 0))
        frame.draw(on: &canvas, header: title, footer: .page(.seatAnyKeyCloses), in: language)
        drawTurns(of: shown, among: pages.pages.count, in: frame, title: title, on: &canvas)
    }
}
