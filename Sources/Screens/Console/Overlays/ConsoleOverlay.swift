import Drawing
import Keyboard
import Session
import Wording
import Workshop

/// What lies over a console's main screen.
enum ConsoleOverlay: Equatable, Sendable {
    case none, joining, ending
    /// The rooms that share the session, by pages.
    case rooms(page: Int)
    /// The keys; a small screen has several pages of them.
    case keys(page: Int)
    /// What the room sees, by pages.
    case wall(page: Int)
    case agenda(SectionChoice)
    /// What is looked for, and the cursor on one of the hits.
    case search(LineEditor, chosen: Int)
    /// All slides, with the cursor on one.
    case overview(slide: Int)
    /// Minutes for the section we are in; `typed` where they were typed.
    case extending(minutes: Int, isTyped: Bool)
    /// A break's minutes; nil while nothing is typed.
    case breaking(minutes: Int?)
    /// A line, and whom it is for.
    case line(LineEditor, to: LineAudience)
    /// What lets people work by themselves.
    case work(WorkField)
    /// The check-ins, with the cursor on one.
    case checkIns(chosen: Int)
    /// One check-in that was opened.
    case checkIn(CheckIn.ID)
    /// What is written back to one.
    case replying(CheckIn.ID, LineEditor)
    /// The held texts: the chosen one, and how many of its lines are scrolled past.
    case heldTexts(chosen: HeldText.ID?, skipped: Int)
    /// Whether to clear a text as it is, although it may identify somebody.
    case clearing(HeldText.ID)
    /// A text's words, by their index, that are blacked out, and the one that the cursor is at.
    case blackingOut(HeldText.ID, words: Set<Int>, cursor: Int)
    /// What a text is merged with, by its place among the cleared ones.
    case merging(HeldText.ID, chosen: Int)
    /// Hands for each option; `isTyped` where the number at the row is being typed.
    case hands([Int], row: Int, isTyped: Bool)
    /// Whether to ask the poll again.
    case askingAgain
    /// What is written back to a text's writer.
    case writingBack(HeldText.ID, LineEditor)
    /// Whether to mute the seat behind this text.
    case muting(HeldText.ID)
    /// Whether to save a copy of the record where it is offered.
    case saving
}

extension ConsoleScreen {
    /// What lies over the main screen.
    func overlayCanvas(_ room: ConsoleRoom) -> Canvas {
        let size = overlaySize(room)
        let language = room.language
        switch overlay {
        case .none: return Canvas(size: size)
        case .ending:
            return endingPage(
                room.surroundings.rooms, barred: room.surroundings.rooms?.bar?.words(in: language),
                leaving: room.undone + room.undoneElsewhere, in: language, size: size)
        case .joining: return joiningCanvas(room, size: size)
        case .rooms(let page): return roomsCanvas(room, page: page, size: size)
        case .keys(let page): return keyPages(room).canvas(page: page)
        case .wall(let page):
            let pages = wall(room).pages
            return pages[min(page, pages.count - 1)]
        case .agenda(let choice): return agendaCanvas(room, section: choice.section, size: size)
        case .search(let editor, let chosen): return searchCanvas(room, editor, chosen: chosen, size: size)
        case .overview(let slide): return overviewCanvas(room, slide: slide, size: size)
        case .extending(let minutes, _): return extendingCanvas(room, minutes: minutes, size: size)
        case .breaking(let minutes): return breakingCanvas(room, minutes: minutes, size: size)
        case .line(let editor, let audience): return lineCanvas(room, editor, to: audience, size: size)
        case .work(let field): return field.canvas(in: language, size: size)
        case .checkIns(let chosen): return checkInsCanvas(room, chosen: chosen, size: size)
        case .checkIn(let id): return checkInCanvas(room, id, size: size)
        case .replying(_, let editor):
            return fieldPage(
                editor, under: .consoleReplyTitle, saying: [.consoleReplyHelp], in: language, size: size)
        case .writingBack(_, let editor):
            return fieldPage(
                editor, under: .consoleReplyTitle, saying: [.consoleWordHelp], in: language, size: size)
        case .heldTexts(let chosen, let skipped):
            return heldCanvas(room, chosen: chosen, skipped: skipped, size: size)
        case .clearing(let id):
            let text = room.text(id)?.text ?? ""
            let width = overlayColumns(size).count
            let lines =
                StyledText(text, .strong).wrapped(to: width)
                + StyledText(Phrase.consoleClearHelp.text(in: language)).wrapped(to: width)
            return overlayPage(Phrase.consoleClearTitle.text(in: language), lines: lines, size: size)
        case .blackingOut(let id, let words, let cursor):
            return blackOutCanvas(room, id, words, cursor: cursor, size: size)
        case .merging(let id, let chosen): return mergeCanvas(room, id, chosen: chosen, size: size)
        case .hands(let hands, let row, _): return handsCanvas(room, hands, row: row, size: size)
        case .askingAgain:
            let width = min(60, overlayColumns(size).count)
            let lines = askingAgainLines(of: room.state, in: language, width: width)
            return overlayPage(Phrase.stageAskAgain.text(in: language), lines: lines, size: size)
        case .muting:
            let lines = StyledText(Phrase.consoleMuteHelp.text(in: language))
                .wrapped(to: min(60, overlayColumns(size).count))
            return overlayPage(Phrase.consoleMuteTitle.text(in: language), lines: lines, size: size)
        case .saving:
            let width = overlayColumns(size).count
            let lines =
                StyledText(room.backstage.rescue ?? "", .strong).wrapped(to: width)
                + StyledText(Phrase.consoleSaveHelp.text(in: language)).wrapped(to: min(60, width))
            return overlayPage(Phrase.consoleSaveTitle.text(in: language), lines: lines, size: size)
        }
    }

    /// What the room sees, for a screen of the console's size.
    func wall(_ room: ConsoleRoom) -> SlidePages {
        SlidePages(of: room.state, in: room.surroundings, fitting: Self.overlaySize(of: room.size))
    }

    /// The console's keys, those that work.
    func keyPages(_ room: ConsoleRoom) -> KeyPages {
        KeyPages(
            Self.keyTable.filter { room.surroundings.allows($0.action.concern) },
            in: room.language, size: Self.overlaySize(of: room.size))
    }

    /// How people join, and below it what lets a colleague be a console.
    private func joiningCanvas(_ room: ConsoleRoom, size: Size) -> Canvas {
        guard let words = room.backstage.passphrase, room.surroundings.join != nil else {
            return joiningPage(in: room.surroundings, size: size)
        }
        let width = overlayColumns(size).count
        let text = StyledText([
            .init(Phrase.consolePassphrase.text(in: room.language) + "  ", .quiet), .init(words, .strong),
        ])
        let lines = text.wrapped(to: width)
        let height = max(1, size.height - lines.count - (size.height >= 14 ? 1 : 0))
        var canvas = Canvas(size: size)
        let joining = joiningPage(
            in: room.surroundings, size: Size(width: size.width, height: height))
        canvas.draw(joining, at: Position(row: 0, column: 0))
        canvas.write(
            lines, at: Position(row: size.height - lines.count, column: overlayColumns(size).lowerBound))
        return canvas
    }
}

extension ConsoleScreen {
    /// What a key would do in what lies over the main screen, where the footer has no room to say it.
    func overlayHint(_ room: ConsoleRoom) -> String? {
        let language = room.language
        if !room.backstage.requests.isEmpty {
            return Phrase.consoleRequestWaits.text(in: language)
        }
        switch overlay {
        case .overview: return Phrase.consoleOverviewLegend.text(in: language)
        case .keys, .wall, .rooms:
            guard let (page, count) = pages(room), count > 1 else { return nil }
            return Phrase.stageFooterPage.text(in: language, "\(min(page, count - 1) + 1)", "\(count)")
        case .agenda:
            return room.surroundings.allows(.place)
                ? Phrase.stageHintAgenda.text(in: language) : nil
        case .ending, .muting, .askingAgain: return Phrase.stageHintEnding.text(in: language)
        case .none, .joining, .search, .extending, .breaking, .line, .work, .checkIns, .checkIn, .replying,
            .heldTexts, .writingBack, .clearing, .blackingOut, .merging, .hands, .saving:
            return nil
        }
    }

    /// The page that was turned to of what lies over the main screen, and how many it has; nil where it has none.
    private func pages(_ room: ConsoleRoom) -> (page: Int, count: Int)? {
        switch overlay {
        case .keys(let page): (page, keyPages(room).count)
        case .wall(let page): (page, wall(room).pages.count)
        case .rooms(let page): (page, roomsPages(room).count)
        case .none, .joining, .ending, .agenda, .search, .overview, .extending, .breaking,
            .line,
            .work, .checkIns, .checkIn, .replying, .heldTexts, .writingBack, .clearing, .blackingOut,
            .merging, .hands, .askingAgain, .muting, .saving:
            nil
        }
    }

    /// The keys of what lies over the main screen, in the order in which they matter and stand.
    func overlayFooter(_ room: ConsoleRoom) -> [(key: String, help: Phrase, place: Int)] {
        let enter = Key.enter.notation
        let back: (String, Phrase) = (Key.escape.notation, .keyBack)
        let keys: [(String, Phrase)] =
            switch overlay {
            case .none: []
            case .rooms:
                [("b", .roomsFooterLine)]
                    + (roomsPages(room).count > 1
                        ? [(Key.character(" ").notation, .consoleFooterTurn)] : []) + [back]
            case .joining:
                joiningFooter(room.surroundings.join) + [back]
            case .ending:
                endingFooter(room) + [("d", .consoleFooterLeave), back]
            case .keys, .wall:
                pages(room).map { $0.count > 1 } == true
                    ? [(Key.character(" ").notation, .consoleFooterTurn), back] : [back]
            case .agenda, .search, .overview:
                room.surroundings.allows(.place)
                    ? [(enter, .consoleFooterGo), back] : [back]
            case .extending: [(enter, .consoleFooterSet), ("+ −", .consoleFooterMore), back]
            case .work(.dealing): [(enter, .dealFooter), ("G", .dealFooterEnd), back]
            case .breaking, .work: [(enter, .consoleFooterSet), back]
            case .line, .replying, .writingBack: [(enter, .consoleFooterSend), back]
            case .checkIns:
                room.backstage.checkIns.isEmpty ? [back] : [(enter, .consoleFooterOpen), back]
            case .checkIn:
                [(enter, .consoleFooterWriteBack), ("x", .consoleFooterDealtWith), back]
            case .heldTexts(let chosen, _):
                room.backstage.heldTexts.isEmpty
                    ? [back]
                    : [
                        ("c", .consoleFooterClear), ("w", .consoleFooterWords), back,
                        ("s", .consoleFooterAside), ("g", .consoleFooterMerge), ("u", .consoleFooterUndo),
                    ] + (room.isQuestion(chosen) ? [("a", .consoleAnswered)] : []) + [
                        ("b", .consoleFooterWriteBack), ("M", .consoleFooterMute),
                    ]
            case .clearing: [("y", .consoleFooterYes), ("w", .consoleFooterWords), back]
            case .blackingOut:
                [
                    (Key.character(" ").notation, .consoleFooterOut), back, (enter, .consoleFooterClear),
                    ("← →", .consoleFooterMove),
                ]
            case .merging: [(enter, .consoleFooterMerge), (Key.down.notation, .consoleFooterMove), back]
            case .hands: [(enter, .consoleFooterSet), ("↑ ↓", .consoleFooterMove), back]
            case .askingAgain: [("y", .consoleFooterYes), back]
            case .muting: [("y", .consoleFooterYes), back]
            case .saving: [(enter, .consoleFooterSave), back]
            }
        return keys.enumerated().map { (key: $1.0, help: $1.1, place: $0) }
    }

    private func endingFooter(_ room: ConsoleRoom) -> [(String, Phrase)] {
        if room.surroundings.rooms?.trouble?.standsStill == true { return [("a", .roomsOwn)] }
        return room.surroundings.rooms?.bar == nil ? [("y", .consoleFooterYes)] : []
    }

    private func joiningFooter(_ join: Joining?) -> [(String, Phrase)] {
        guard let join, join.asksCode else { return [] }
        return [("c", .consoleFooterCode)] + (join.code == nil ? [] : [("w", .consoleFooterWithdraw)])
    }
}
