package import Session
import Workshop

/// What a seat shows and its keys go to; the first that applies.
enum SeatView: Equatable, Sendable {
    /// The page that asks for a facilitator.
    case checkIn
    case support
    /// What a facilitator wrote to this seat.
    case letter(SeatLetter)
    /// The person has stepped away.
    case away
    case paused
    case page(SeatPage)
    /// The page that takes an e-mail address.
    case contact
    case story(StoryLook)
    case form(PollForm)
    /// The end.
    case thanks
    /// A break.
    case rest
    /// What the room sees is hidden at this seat.
    case hidden
    case room
}

extension SeatView {
    /// Whether what is pasted means nothing there, although its letters would.
    var leavesOutPastes: Bool {
        switch self {
        case .form(let form): !form.takesLetters && !form.content.isNumber
        case .rest, .hidden, .room: true
        case .checkIn, .contact, .support, .letter, .away, .paused, .page, .story, .thanks: false
        }
    }
}

extension ParticipantScreen {
    /// What is shown, and what the keys go to.
    func view(in state: State) -> SeatView {
        if checkIn.isOpen { return .checkIn }
        if isSupportOpen { return .support }
        if let letter = checkIn.letter, page == nil, state.finished == nil,
            state.isPaused ? letter.mayStandInPause : form == nil || isAway
        {
            return .letter(letter)
        }
        if isAway { return .away }
        if state.isPaused, page != .welcome { return .paused }
        if let page { return .page(page) }
        if state.finished != nil { return .thanks }
        if contact.isOpen, state.scenario.takesAddresses { return .contact }
        if let look, story(in: state)?.poll.id == look.poll, !state.place.isContentNote {
            return .story(look)
        }
        if let form, !state.place.isContentNote { return .form(form) }
        if state.breakUntil != nil { return .rest }
        return isHiding(in: state) ? .hidden : .room
    }

    /// Whether something is written in a field, into which what is pasted without marks goes as text.
    ///
    /// A sensitive poll's number is typed key by key.
    package func takesPastes(in state: State) -> Bool {
        switch view(in: state) {
        case .checkIn, .contact: true
        case .form(let form): form.takesLetters || form.content.isNumber && !form.poll.isSensitive
        case .support, .letter, .away, .paused, .page, .story, .thanks, .rest, .hidden, .room: false
        }
    }

    /// Whether the part that the room is in is hidden here.
    func isHiding(in state: State) -> Bool { person.isHiding(in: state) }

    /// Whether the question belongs to what is hidden here, or would stand in its place.
    func isHiding(_ poll: Poll, in state: State) -> Bool {
        guard !person.hidden.isEmpty else { return false }
        if isHiding(in: state) { return true }
        let slide = state.scenario.slide(of: poll.id)
        guard let slide, let part = HiddenPart(around: slide, in: state) else { return false }
        return person.hidden.contains { $0.matches(part) }
    }

    /// Hides the part that the room is in, or shows it.
    mutating func toggleHiding(in state: State) {
        guard let part = HiddenPart(in: state) else { return }
        if isHiding(in: state) {
            person.hidden.removeAll { $0.matches(part) }
            // The slide is what was asked for, and no form before it.
            put = state.openPoll?.id
        } else {
            person.hidden.append(part)
        }
    }
}

/// What a seat has done about the readiness check.
enum Hearing: Equatable, Sendable {
    /// Nothing yet, or nothing is asked.
    case silent
    /// It has just answered, and is thanked until the next key.
    case thanked
    case answered
}

/// What a seat says about an answer while no form is open.
enum SeatNews: Equatable, Sendable {
    /// The answer is on disk; nil once it can no longer be changed, for then nothing may tie it to a seat.
    case recorded(Poll.ID, Answer?)
    /// It was sent, and its form was left before anything came back.
    case sending(Poll.ID)
    /// Its poll closed before it was sent; what was chosen is gone.
    case notSent(Poll.ID)
    /// Its poll closed before it was sent; the words are kept.
    case kept(Poll.ID)
    /// It was not taken, for the reason that the remark gives.
    case failed(Poll.ID, SeatRemark)

    /// The poll that it is about.
    var poll: Poll.ID {
        switch self {
        case .recorded(let poll, _), .sending(let poll), .notSent(let poll), .kept(let poll),
            .failed(let poll, _):
            poll
        }
    }
}

/// A page of the room's slide that a person turned to.
struct TurnedPage: Equatable, Sendable {
    /// Where the room stood; elsewhere the page means nothing.
    let place: Place
    /// Which page.
    var index: Int
}
