import Drawing
import Keyboard
import Session
import Wording
import Workshop

/// A page of text that stands before the room at a seat.
enum SeatPage: Equatable, Sendable {
    case welcome, help, support, words, stored, leave, thanks

    /// The page's paragraphs.
    func paragraphs(for seat: SeatFacts) -> [StyledText] {
        switch self {
        case .welcome: seat.welcome
        case .help: Self.keys(for: seat) + [seat.otherWays]
        case .support: seat.support
        case .words: seat.seatWords
        case .stored: seat.stored
        case .leave: [StyledText(Phrase.seatLeave.text(in: seat.language), .strong)]
        case .thanks: seat.thanks
        }
    }

    /// How to go on from the page, as its last row says it.
    var prompt: Phrase {
        switch self {
        case .welcome: .seatEnterGoesOn
        case .help, .support, .words, .stored: .seatAnyKeyCloses
        case .leave: .seatLeaveOrStay
        case .thanks: .seatThanksKeys
        }
    }

    private static func keys(for seat: SeatFacts) -> [StyledText] {
        let language = seat.language
        let keys = ParticipantScreen.keyTable.filter { $0.action != .contact || seat.scenario.takesAddresses }
        let rows = keys.map { row in
            (keys: row.keys.map(\.notation).joined(separator: " "), help: row.help.text(in: language))
        }
        let width = rows.map { columns(of: $0.keys) }.max() ?? 0
        let table = rows.map { row in
            let gap = String(repeating: " ", count: width - columns(of: row.keys) + 2)
            return StyledText([.init(row.keys, .accent), .init(gap + row.help, .plain)])
        }
        return [StyledText(Phrase.keysTitle.text(in: language), .heading)] + table + [
            StyledText(Phrase.seatKeysInForms.text(in: language))
        ]
    }
}

extension ParticipantScreen {
    /// A page's lines for a terminal of that size.
    func column(of page: SeatPage, in state: State, surroundings: Surroundings, size: Size) -> TextColumn {
        let facts = facts(in: state, surroundings)
        return column(of: page.paragraphs(for: facts), isTight: page == .help, size: size)
    }

    /// What pages are made of at this seat now.
    func facts(in state: State, _ surroundings: Surroundings) -> SeatFacts {
        SeatFacts(
            words: person.words, scenario: state.scenario, keptUntil: surroundings.keptUntil,
            language: language, isShared: surroundings.rooms != nil,
            takesCheckIns: surroundings.takesCheckIns && state.finished == nil,
            isInVain: checkIn.isInVain, isUnanswered: checkIn.news == .unanswered,
            letters: state.finished == nil ? [] : checkIn.letters.flatMap(paragraphs))
    }

    /// Paragraphs in lines for a terminal of that size, with air between them where there is room and they are no
    /// table.
    func column(of paragraphs: [StyledText], isTight: Bool = false, size: Size) -> TextColumn {
        let frame = SeatFrame(size)
        var column = TextColumn()
        for (index, paragraph) in paragraphs.enumerated() {
            if index > 0, frame.isRoomy, !isTight { column.addLine() }
            column.add(paragraph, width: frame.measure)
        }
        return column
    }

    /// Moves inside a page that does not fit the terminal.
    ///
    /// - Returns: Whether `key` moved, or could have moved, in the page.
    mutating func scroll(
        _ page: SeatPage, by key: Key, in state: State, surroundings: Surroundings, size: Size
    ) -> Bool {
        guard key.mayScroll(isWelcome: page == .welcome) else { return false }
        let column = column(of: page, in: state, surroundings: surroundings, size: size)
        return scroll(column, isWelcome: page == .welcome, by: key, height: SeatFrame(size).body.count)
    }

    /// Moves inside lines of which `height` fit.
    ///
    /// - Returns: Whether `key` moved, or could have moved, in them.
    mutating func scroll(
        _ column: TextColumn, isWelcome: Bool = false, by key: Key, height: Int
    ) -> Bool {
        let height = max(1, height)
        let last = column.lastTop(height: height)
        guard last > 0 else { return false }
        let top = min(pageTop, last)
        guard key.mayScroll(isWelcome: isWelcome) else { return false }
        switch key {
        case .down: pageTop = min(last, top + 1)
        case .up: pageTop = max(0, top - 1)
        case .pageUp: pageTop = max(0, top - height)
        case .pageDown: pageTop = min(last, top + height)
        case _:
            guard top < last else { return false }
            pageTop = min(last, top + height)
        }
        return true
    }

    /// What the room sees, in pages for what the seat has room for.
    func roomPages(in state: State, surroundings: Surroundings, size: Size) -> SlidePages {
        let frame = roomFrame(in: state, surroundings: surroundings, size: size)
        return SlidePages(
            of: state, in: seen(surroundings, in: state), fitting: frame.bodySize, atSeat: true,
            tellsStory: story(in: state).map { !person.isHiding(slide: $0.place.slide, in: state) } ?? false)
    }

    /// What stands around the session, as this seat's slides are drawn: in its language, and with pictures or without.
    ///
    /// While a poll is open there are none, for what follows a key has one size, and they would make that large for
    /// everybody.
    func seen(_ surroundings: Surroundings, in state: State) -> Surroundings {
        var seen = surroundings
        seen.language = language
        if person.hidesPictures || state.openPoll != nil { seen.pictures.depth = .monochrome }
        return seen
    }

    /// Which of the room's pages is shown.
    func shownPage(of pages: SlidePages, in state: State) -> Int {
        let wanted = turned.flatMap { $0.place == state.place ? $0.index : nil } ?? pages.newest
        return min(max(0, wanted), max(0, pages.pages.count - 1))
    }

    /// Turns the room's pages.
    mutating func turn(by step: Int, in state: State, surroundings: Surroundings, size: Size) {
        let pages = roomPages(in: state, surroundings: surroundings, size: size)
        let index = shownPage(of: pages, in: state) + step
        turned = TurnedPage(place: state.place, index: min(max(0, index), max(0, pages.pages.count - 1)))
    }
}

extension Key {
    /// Whether it may move in a page that does not fit; whoever asks first need not lay the page out for any other.
    func mayScroll(isWelcome: Bool) -> Bool {
        switch self {
        case .up, .down, .pageUp, .pageDown: true
        case .enter, .character(" "): isWelcome
        case .character, .tab, .backTab, .backspace, .delete, .insert, .escape, .left, .right, .home, .end,
            .function, .control, .alt, .paste:
            false
        }
    }
}
