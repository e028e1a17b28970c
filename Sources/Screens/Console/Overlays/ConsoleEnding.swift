import Keyboard
package import Session
import Workshop

extension ConsoleScreen {
    /// Gives `key` to what lies over the main screen.
    mutating func pressOver(_ key: Key, _ room: ConsoleRoom) -> [ConsoleIntent] {
        if key == .escape || key == .control("c") {
            overlay = outer
            return []
        }
        if key == .character("p"), !overlay.isTyping {
            overlay = .none
            return [.command(.togglePause)]
        }
        switch overlay {
        case .none: break
        case .ending: return answerEnding(key, room)
        case .joining:
            if key == .character("c"), room.surroundings.join?.asksCode == true { return [.changeCode] }
            if key == .character("w"), room.surroundings.join?.code != nil { return [.withdrawCode] }
            overlay = .none
        case .rooms(let page):
            overlay =
                KeyPages.page(after: key, from: page, of: roomsPages(room).count).map { .rooms(page: $0) }
                ?? .none
            if key == .character("b") { return open(.broadcast, room) }
        case .keys(let page):
            overlay = keyPages(room).page(after: key, from: page).map { .keys(page: $0) } ?? .none
        case .wall(let page):
            overlay =
                KeyPages.page(after: key, from: page, of: wall(room).pages.count).map { .wall(page: $0) }
                ?? .none
        case .agenda(let choice): return chooseSection(key, from: choice, room)
        case .search(let editor, let chosen): return search(key, in: editor, chosen: chosen, room)
        case .overview(let slide): return chooseSlide(key, from: slide, room)
        case .extending(let minutes, let isTyped):
            return extend(key, minutes: minutes, isTyped: isTyped, room)
        case .breaking(let minutes): return beginBreak(key, minutes: minutes, room)
        case .line(let editor, let audience): return line(key, editor, to: audience, room)
        case .work(let field): return work(field.press(key), room)
        case .checkIns(let chosen): return chooseCheckIn(key, from: chosen, room)
        case .checkIn(let id): return attend(key, to: id, room)
        case .replying(let id, let editor): return reply(key, to: id, editor, room)
        case .heldTexts(let chosen, let skipped):
            return chooseText(key, from: chosen, skipped: skipped, room)
        case .clearing(let id): return clear(key, id, room)
        case .blackingOut(let id, let words, let cursor):
            return blackOut(key, id, words, cursor: cursor, room)
        case .merging(let id, let chosen): return merge(key, id, chosen: chosen, room)
        case .hands(let hands, let row, let isTyped):
            return countHands(key, hands, row: row, isTyped: isTyped, room)
        case .askingAgain: return askAgain(key, room)
        case .writingBack(let id, let editor): return writeBack(key, id, editor, room)
        case .muting(let id): return mute(key, id, room)
        case .saving:
            overlay = .none
            return key == .enter ? [.saveRecord] : []
        }
        return []
    }

    /// What is under what lies over the main screen.
    private var outer: ConsoleOverlay {
        switch overlay {
        case .checkIn: .checkIns(chosen: 0)
        case .replying(let id, _): .checkIn(id)
        case .muting(let id), .writingBack(let id, _), .clearing(let id), .blackingOut(let id, _, _),
            .merging(let id, _):
            .heldTexts(chosen: id, skipped: 0)
        case .none, .joining, .rooms, .ending, .keys, .wall, .agenda, .search, .overview, .extending,
            .breaking,
            .line, .work, .checkIns, .heldTexts, .hands, .askingAgain, .saving:
            .none
        }
    }

    /// Answers the question before the end.
    private mutating func answerEnding(_ key: Key, _ room: ConsoleRoom) -> [ConsoleIntent] {
        overlay = .none
        if room.surroundings.rooms?.bar != nil, let action = Self.keyTable.action(of: key),
            [.takeClicker, .ownPace].contains(action)
        {
            return perform(action, room)
        }
        switch EndingAnswer(key) {
        case .end: return move(.finish, room)
        case .leave: return [.detach]
        case .alone:
            return room.surroundings.rooms?.trouble?.standsStill == true ? move(.finishAlone, room) : []
        case .goOn: return []
        }
    }
}

extension ConsoleScreen {
    /// Whether something is written in a field, into which what is pasted without marks goes as text.
    package func takesPastes(in state: State) -> Bool {
        guard state.finished == nil else { return false }
        return switch overlay {
        case .extending, .breaking, .hands: true
        case _: overlay.isTyping
        }
    }
}

extension ConsoleOverlay {
    /// Whether every character is text here.
    var isTyping: Bool {
        switch self {
        case .search, .line, .replying, .writingBack: true
        case .work(let field): field.isTyping
        case .none, .joining, .rooms, .ending, .keys, .wall, .agenda, .overview, .extending, .breaking,
            .checkIns,
            .checkIn,
            .heldTexts, .muting, .clearing, .blackingOut, .merging, .hands, .askingAgain,
            .saving:
            false
        }
    }
}
