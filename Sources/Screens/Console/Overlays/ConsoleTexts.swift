import Drawing
import Keyboard
import Redaction
import Session
import Wording
import Workshop

extension ConsoleScreen {
    /// Moves through the texts, a long one by pages, and decides about the chosen one.
    mutating func chooseText(
        _ key: Key, from chosen: HeldText.ID?, skipped: Int, _ room: ConsoleRoom
    ) -> [ConsoleIntent] {
        let texts = room.texts
        let index = texts.firstIndex { $0.id == chosen } ?? 0
        let window = heldWindow(room, chosen: index)
        switch key {
        case .down, .right, .pageDown, .character(" "), .enter:
            if window.rest(skipping: skipped) > 0 {
                overlay = .heldTexts(chosen: texts[index].id, skipped: skipped + max(1, window.rows - 1))
            } else if index + 1 < texts.count {
                overlay = .heldTexts(chosen: texts[index + 1].id, skipped: 0)
            }
        case .up, .left, .pageUp:
            if skipped > 0 {
                overlay = .heldTexts(chosen: chosen, skipped: max(0, skipped - max(1, window.rows - 1)))
            } else if index > 0 {
                overlay = .heldTexts(chosen: texts[index - 1].id, skipped: 0)
            }
        case .character("m"), .character("q"), .backspace: overlay = .none
        case .character(let character):
            guard texts.indices.contains(index) else { break }
            return decide(character, about: texts[index], room)
        case _: break
        }
        return []
    }

    private mutating func decide(
        _ character: Character, about held: HeldText, _ room: ConsoleRoom
    ) -> [ConsoleIntent] {
        switch character {
        case "c":
            guard room.identifying(in: held.text).isEmpty else {
                overlay = .clearing(held.id)
                return []
            }
            return decide(.cleared(held.text), about: held, room)
        case "w": overlay = .blackingOut(held.id, words: room.identifying(in: held.text), cursor: 0)
        case "s": return decide(.setAside, about: held, room)
        case "g":
            guard !room.mergeable(with: held).isEmpty else {
                message = .sentence(Phrase.consoleNothingToMerge.text(in: room.language))
                return []
            }
            overlay = .merging(held.id, chosen: 0)
        case "a": return answer(held, room)
        case "u": return room.review(of: held) == nil ? [] : decide(nil, about: held, room)
        case "b":
            guard !room.state.standing(of: held.poll).isRevealed else {
                message = .sentence(Phrase.wordTooLate.text(in: room.language))
                return []
            }
            overlay = .writingBack(held.id, LineEditor(limit: Self.longestLine))
        case "M": overlay = .muting(held.id)
        case _: break
        }
        return []
    }

    /// Marks a cleared question as answered, or takes that back.
    private mutating func answer(_ held: HeldText, _ room: ConsoleRoom) -> [ConsoleIntent] {
        guard room.state.scenario.poll(held.poll)?.traits.shown == .questions else { return [] }
        switch room.review(of: held) {
        case .cleared(let shown): return decide(.answered(shown), about: held, room)
        case .answered(let shown): return decide(.cleared(shown), about: held, room)
        case .setAside, .merged, nil:
            message = .sentence(Phrase.consoleClearFirst.text(in: room.language))
            return []
        }
    }

    /// Asks for the decision, and goes to the next text that waits for one.
    private mutating func decide(
        _ review: Review?, about held: HeldText, _ room: ConsoleRoom
    ) -> [ConsoleIntent] {
        let texts = room.texts
        let index = texts.firstIndex(of: held) ?? 0
        let waiting = (texts[index...] + texts[..<index]).first {
            $0.text != held.text && room.review(of: $0) == nil
        }
        let isNew = room.review(of: held) == nil
        overlay = .heldTexts(chosen: (isNew ? waiting : nil)?.id ?? held.id, skipped: 0)
        let round = room.state.standing(of: held.poll).round
        return [.command(.review(held.poll, round: round, text: held.text, review))]
    }

    /// Clears a text as it is, although it may identify somebody, after a yes.
    mutating func clear(_ key: Key, _ id: HeldText.ID, _ room: ConsoleRoom) -> [ConsoleIntent] {
        overlay = .heldTexts(chosen: id, skipped: 0)
        guard let held = room.text(id) else { return [] }
        switch key {
        case .character("y"), .character("Y"): return decide(.cleared(held.text), about: held, room)
        case .character("w"):
            overlay = .blackingOut(id, words: room.identifying(in: held.text), cursor: 0)
        case _: break
        }
        return []
    }

    /// Moves through a text's words, blacks them out, and clears what is left.
    mutating func blackOut(
        _ key: Key, _ id: HeldText.ID, _ out: Set<Int>, cursor: Int, _ room: ConsoleRoom
    ) -> [ConsoleIntent] {
        guard let held = room.text(id) else {
            overlay = .heldTexts(chosen: nil, skipped: 0)
            return []
        }
        let last = max(0, words(in: held.text).count - 1)
        let at: Int? =
            switch key {
            case .left, .up: cursor - 1
            case .right, .down, .tab: cursor + 1
            case .home: 0
            case .end: last
            case _: nil
            }
        if let at {
            overlay = .blackingOut(id, words: out, cursor: min(max(0, at), last))
        } else if key == .character(" ") {
            overlay = .blackingOut(
                id, words: out.symmetricDifference([cursor]), cursor: min(cursor + 1, last))
        } else if key == .backspace {
            overlay = .heldTexts(chosen: id, skipped: 0)
        } else if key == .enter {
            return decide(.cleared(redacted(held.text, words: out)), about: held, room)
        }
        return []
    }

    /// Chooses what a text is merged with.
    mutating func merge(
        _ key: Key, _ id: HeldText.ID, chosen: Int, _ room: ConsoleRoom
    ) -> [ConsoleIntent] {
        guard let held = room.text(id) else {
            overlay = .heldTexts(chosen: nil, skipped: 0)
            return []
        }
        let others = room.mergeable(with: held)
        let chosen = min(chosen, max(0, others.count - 1))
        switch key {
        case .up: overlay = .merging(id, chosen: max(0, chosen - 1))
        case .down: overlay = .merging(id, chosen: min(max(0, others.count - 1), chosen + 1))
        case .backspace: overlay = .heldTexts(chosen: id, skipped: 0)
        case .enter, .character(" "):
            guard others.indices.contains(chosen) else { break }
            return decide(.merged(into: others[chosen].text), about: held, room)
        case _: break
        }
        return []
    }

    /// Types what is written back to a text's writer, and sends it.
    mutating func writeBack(
        _ key: Key, _ id: HeldText.ID, _ editor: LineEditor, _ room: ConsoleRoom
    ) -> [ConsoleIntent] {
        var editor = editor
        if key == .enter {
            guard !editor.trimmed.isEmpty else { return [] }
            overlay = .heldTexts(chosen: id, skipped: 0)
            message = .sentence(room.reaching(.consoleWordSent))
            return [.writeBack(id, editor.trimmed)]
        }
        if type(key, in: &editor, room) { overlay = .writingBack(id, editor) }
        return []
    }

    /// Mutes the seat behind a text after a yes.
    mutating func mute(_ key: Key, _ id: HeldText.ID, _ room: ConsoleRoom) -> [ConsoleIntent] {
        overlay = .heldTexts(chosen: id, skipped: 0)
        guard key == .character("y") || key == .character("Y") else { return [] }
        guard room.text(id) != nil else { return [] }
        message = .sentence(room.reaching(.consoleMuted))
        return [.mute(id)]
    }
}

extension ConsoleRoom {
    /// What is said of a seat that is written to or muted: the same wherever it is, so that nobody learns its room.
    fileprivate func reaching(_ phrase: Phrase) -> String {
        let isWhole = surroundings.rooms?.isWhole ?? true
        return phrase.text(in: language) + (isWhole ? "" : " " + Phrase.roomsOnceHeard.text(in: language))
    }
}

extension ConsoleScreen {
    /// The texts, the chosen one marked, each with what was decided about it.
    func heldCanvas(_ room: ConsoleRoom, chosen: HeldText.ID?, skipped: Int, size: Size) -> Canvas {
        let texts = room.texts
        let index = texts.firstIndex { $0.id == chosen } ?? 0
        let title = Phrase.consoleHeldTitle.text(in: room.language)
        let count = Phrase.consoleHeldOf.text(
            in: room.language, "\(index + 1)", "\(texts.count)", "\(room.undecided)")
        return listPage(
            texts.isEmpty ? title : title + "  " + count, heldItems(room, texts, chosen: index),
            chosen: index,
            skipped: skipped, empty: room.whyNoTexts, size: size)
    }

    /// Which of the texts' lines are shown.
    func heldWindow(_ room: ConsoleRoom, chosen: Int) -> ChoiceWindow {
        let heights = heldItems(room, room.texts, chosen: chosen).map(\.count)
        return ChoiceWindow(
            heights: heights, chosen: chosen, rows: overlayRoom(overlaySize(room)))
    }

    /// The texts that one is merged with.
    func mergeCanvas(_ room: ConsoleRoom, _ id: HeldText.ID, chosen: Int, size: Size) -> Canvas {
        guard let held = room.text(id) else { return heldCanvas(room, chosen: nil, skipped: 0, size: size) }
        let others = room.mergeable(with: held)
        let index = min(chosen, max(0, others.count - 1))
        return listPage(
            Phrase.consoleMergeTitle.text(in: room.language), heldItems(room, others, chosen: index),
            chosen: index, size: size)
    }

    /// A text's words, those that are blacked out in brackets, and what is left of it.
    func blackOutCanvas(
        _ room: ConsoleRoom, _ id: HeldText.ID, _ out: Set<Int>, cursor: Int, size: Size
    ) -> Canvas {
        guard let held = room.text(id) else { return heldCanvas(room, chosen: nil, skipped: 0, size: size) }
        let width = overlayColumns(size).count
        let runs = words(in: held.text).enumerated().map { index, range -> StyledText.Run in
            let word = String(held.text[range])
            let shown = out.contains(index) ? "[" + word + "]" : word
            let style: Style = index == cursor ? .chosen : out.contains(index) ? .alert : .plain
            return .init((index == cursor ? "▸" : "") + shown, style)
        }
        let spaced = runs.enumerated().flatMap { $0 == 0 ? [$1] : [.init(" ", .plain), $1] }
        var lines = StyledText(spaced).wrapped(to: width)
        let left = redacted(held.text, words: out)
        let shown = Phrase.consoleShownAs.text(in: room.language, left)
        let rest = StyledText(shown, .quiet).wrapped(to: width)
        lines += (lines.count + rest.count < overlayRoom(size) ? [StyledText("")] : []) + rest
        var canvas = overlayPage(
            Phrase.consoleBlackOutTitle.text(in: room.language), lines: lines, size: size)
        canvas.standCursor(atMark: "▸")
        return canvas
    }

    private func heldItems(_ room: ConsoleRoom, _ texts: [HeldText], chosen: Int) -> [[StyledText]] {
        let width = max(1, overlayColumns(overlaySize(room)).count - 2)
        let people = KnownPeople(room.state.scenario.people)
        return texts.enumerated().map { index, held in
            let review = room.review(of: held)
            var label = [
                StyledText.Run(
                    state(of: review, held).text(in: room.language) + "  ", review == nil ? .strong : .quiet)
            ]
            if review == nil, !mentions(in: held.text, knowing: people).isEmpty {
                label.append(.init(Phrase.consoleMayIdentify.text(in: room.language) + "  ", .alert))
            }
            let text =
                StyledText(label) + StyledText(review?.shown ?? held.text, index == chosen ? .chosen : .plain)
            let lines = text.wrapped(to: width).enumerated().map { row, line in
                StyledText(index == chosen && row == 0 ? "▸ " : "  ", .accent) + line
            }
            let isFirst = index == 0 || texts[index - 1].poll != held.poll
            let ask = isFirst ? room.state.scenario.poll(held.poll)?.ask : nil
            let heading = ask.map { [StyledText(shortened($0, to: width), .heading)] } ?? []
            return heading + lines + (index + 1 < texts.count ? [StyledText("")] : [])
        }
    }

    private func state(of review: Review?, _ held: HeldText) -> Phrase {
        switch review {
        case nil: .consoleTextHeld
        case .cleared(let shown): shown == held.text ? .consoleTextCleared : .consoleTextBlackedOut
        case .answered: .consoleAnswered
        case .setAside: .consoleTextSetAside
        case .merged: .consoleTextMerged
        }
    }
}
