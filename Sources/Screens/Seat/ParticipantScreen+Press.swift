package import Drawing
package import Keyboard
import Redaction
package import Session
import Wording
import Workshop

extension ParticipantScreen {
    /// What `key` asks for.
    package mutating func press(
        _ key: Key, in state: State, surroundings: Surroundings, size: Size
    ) -> [ParticipantIntent] {
        if key == .control("c") { return [.quickExit] }
        remark = nil
        follow(surroundings)
        let view = view(in: state)
        if case .paste = key, view.leavesOutPastes, !isSettling, justLeft == nil {
            leaveOutPaste()
            return []
        }
        // Esc and ! that come together.
        if key == .alt("!"), takesPastes(in: state) {
            _ = press(.escape, in: state, surroundings: surroundings, size: size)
            openSupport()
            return []
        }
        let left = justLeft
        justLeft = nil
        switch view {
        case .checkIn: return pressCheckIn(key, surroundings: surroundings)
        case .contact: return pressContact(key)
        case .support: pressSupport(key, in: state, surroundings: surroundings, size: size)
        case .letter(let letter):
            press(key, at: letter, in: state, surroundings: surroundings, size: size)
        case .away:
            if key != .character("!") { return comeBack() }
            openSupport()
        case .paused: if key == .character("!") { openSupport() }
        case .page(let page):
            isGreeting = false
            return press(key, on: page, in: state, surroundings: surroundings, size: size)
        case .story(let look):
            press(key, at: look, in: state, surroundings: surroundings, size: size)
        case .form:
            isGreeting = false
            return pressForm(key, in: state, surroundings: surroundings, size: size)
        case .thanks:
            isGreeting = false
            if isSettling, settles(key) { return [] }
            return pressAtEnd(key, in: state, surroundings: surroundings, size: size)
        case .rest, .hidden, .room:
            isGreeting = false
            if isSettling, settles(key) { return [] }
            if let readiness = answerReadiness(key, surroundings: surroundings) {
                return [.readiness(readiness)]
            }
            if let choice = choice(key, surroundings: surroundings) { return [.group(.choose(choice))] }
            if key == .character("s"), let left {
                lookAtStory(before: left, in: state)
                return []
            }
            if key == .escape { (checkIn.news, contact.news) = (nil, nil) }
            guard let action = Self.keyTable.action(of: key) else { return [] }
            return perform(action, in: state, surroundings: surroundings, size: size)
        }
        return []
    }

    /// Says that what was pasted did nothing, for it has no field to go into.
    package mutating func leaveOutPaste() { remark = .pasteLeftOut }

    private mutating func comeBack() -> [ParticipantIntent] {
        isAway = false
        return [.away(false)]
    }

    private mutating func pressSupport(
        _ key: Key, in state: State, surroundings: Surroundings, size: Size
    ) {
        if key == .character("c") { return openCheckIn(in: surroundings) }
        if scroll(.support, by: key, in: state, surroundings: surroundings, size: size) { return }
        isSupportOpen = false
        checkIn.isInVain = false
        pageTop = 0
    }

    /// Whether `key` was meant for a form that has just gone; letters are, until Enter, Esc or a key that moves.
    private mutating func settles(_ key: Key) -> Bool {
        switch key {
        case .character("?"), .character("!"): return false
        case .character, .paste: return true
        case .enter, .tab, .backTab, .backspace, .delete, .insert, .escape, .up, .down, .left, .right, .home,
            .end, .pageUp, .pageDown, .function, .control, .alt:
            isSettling = false
            return key == .enter || key == .escape
        }
    }

    private mutating func perform(
        _ action: SeatAction, in state: State, surroundings: Surroundings, size: Size
    ) -> [ParticipantIntent] {
        switch action {
        case .previousPage: turn(by: -1, in: state, surroundings: surroundings, size: size)
        case .nextPage: turn(by: 1, in: state, surroundings: surroundings, size: size)
        case .change: if let poll = state.openPoll { open(poll, in: state) } else { reread(in: state) }
        case .hide: toggleHiding(in: state)
        case .pictures: person.hidesPictures.toggle()
        case .away:
            isAway = true
            return [.away(true)]
        case .checkIn: openCheckIn(in: surroundings)
        case .anotherGroup:
            if case .group(_, hasAnother: true) = place { return [.group(.another)] }
            remark = surroundings.work.groups == nil ? .linearNoGroups : .linearNoOtherGroup
        case .story: lookAtStory(in: state)
        case .contact: if state.scenario.takesAddresses { contact = ContactDesk(isOpen: true) }
        case .help: open(.help)
        case .support: openSupport()
        case .words: open(.words)
        case .stored: open(.stored)
        case .leave: open(.leave)
        case .quickExit: return [.quickExit]
        }
        return []
    }

    private mutating func pressForm(
        _ key: Key, in state: State, surroundings: Surroundings, size: Size
    ) -> [ParticipantIntent] {
        guard var form else { return [] }
        if key == .escape {
            leaveForm(in: state)
            if form.takesLetters, state.story(of: form.poll) != nil { justLeft = form }
            return []
        }
        // Esc and s that come together.
        if key == .alt("s"), form.takesLetters {
            lookAtStory(in: state)
            return []
        }
        if !form.takesLetters, let action = Self.keyTable.action(of: key), action.worksOverAList {
            return perform(action, in: state, surroundings: surroundings, size: size)
        }
        let before = form
        let answer = form.press(
            key, width: PollForm.fieldWidth(measure: SeatFrame.measure(size)),
            knowing: KnownPeople(state.scenario.people),
            isAnswered: person.answered.contains(form.poll.id))
        self.form = form
        if !form.content.equals(before.content) { person.drafts[form.poll.id] = form.draft }
        if form.isLeft { leaveForm(in: state) }
        guard let answer else { return [] }
        return [.answer(form.poll.id, round: form.round, answer)]
    }

    private mutating func leaveForm(in state: State) {
        guard let form else { return }
        if form.sending != nil { news = .sending(form.poll.id) }
        put = form.poll.id
        if form.isReread { keptWords = form.poll.id }
        self.form = nil
        follow(state)
    }

    private mutating func pressAtEnd(
        _ key: Key, in state: State, surroundings: Surroundings, size: Size
    ) -> [ParticipantIntent] {
        if key == .character("q") || key == .enter { return [.leave] }
        if key == .escape { for letter in checkIn.letters { checkIn.putAway(letter) } }
        if key == .character("!") {
            openSupport()
        } else {
            _ = scroll(.thanks, by: key, in: state, surroundings: surroundings, size: size)
        }
        return []
    }

    mutating func openSupport() {
        isSupportOpen = true
        pageTop = 0
    }

    private mutating func open(_ page: SeatPage) {
        self.page = page
        pageTop = 0
    }

    /// Takes another language or the plain seat; nil where `key` asks for neither.
    private mutating func changeSeat(by key: Key) -> [ParticipantIntent]? {
        if key == .character("P") || key == .character("p") { return [.becomeLinear] }
        guard key == .character("L") || key == .character("l") else { return nil }
        person.language = language == .english ? .welsh : .english
        pageTop = 0
        return []
    }

    private mutating func press(
        _ key: Key, on page: SeatPage, in state: State, surroundings: Surroundings, size: Size
    ) -> [ParticipantIntent] {
        if page == .leave, key == .character("y") { return [.leave] }
        if key == .character("!") {
            openSupport()
            return []
        }
        if page == .welcome || page == .help, let intents = changeSeat(by: key) { return intents }
        if scroll(page, by: key, in: state, surroundings: surroundings, size: size) { return [] }
        if page == .welcome, key != .enter, key != .character(" ") { return [] }
        self.page = nil
        pageTop = 0
        return []
    }
}

/// What a key asks for at a seat, while no form is open.
package enum SeatAction: CaseIterable, Sendable {
    case previousPage, nextPage
    /// Opens the form of the open poll again.
    case change
    /// Hides the part that a content note announces, or shows it.
    case hide
    /// Leaves pictures out, or shows them.
    case pictures
    case away, checkIn
    /// Takes another group.
    case anotherGroup
    /// Looks at the story of a question.
    case story
    /// Opens the page that takes an e-mail address.
    case contact
    case help, support, words, stored, leave, quickExit

    /// Whether its key does it also while a list of options is open, which letters mean nothing to.
    var worksOverAList: Bool {
        switch self {
        case .away, .checkIn, .story, .help, .support: true
        case .previousPage, .nextPage, .change, .hide, .pictures, .anotherGroup, .contact, .words, .stored,
            .leave,
            .quickExit:
            false
        }
    }
}

extension ParticipantScreen {
    /// The keys of a seat, while no form is open; an address only where the scenario takes them.
    package static let keyTable: [KeyRow<SeatAction>] = [
        KeyRow([.down, .pageDown], .keyNextPage, .nextPage),
        KeyRow([.up, .pageUp], .keyPreviousPage, .previousPage),
        KeyRow([.character("e")], .keyChange, .change),
        KeyRow([.character("s")], .keyStory, .story),
        KeyRow([.character("h")], .keyHide, .hide),
        KeyRow([.character("i")], .keyPictures, .pictures),
        KeyRow([.character("a")], .keyAway, .away),
        KeyRow([.character("c")], .keyCheckIn, .checkIn),
        KeyRow([.character("g")], .keyAnotherGroup, .anotherGroup),
        KeyRow([.character("m")], .keyContact, .contact),
        KeyRow([.character("?")], .keyHelp, .help),
        KeyRow([.character("!")], .keySupport, .support),
        KeyRow([.character("w")], .keyWords, .words),
        KeyRow([.character("v")], .keyStored, .stored),
        KeyRow([.character("q")], .keyLeave, .leave),
        KeyRow([.control("c")], .keyQuickExit, .quickExit),
    ]
}
