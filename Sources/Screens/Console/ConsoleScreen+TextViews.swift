import Drawing
import Redaction
import Session
import Wording
import Workshop

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
            skipped: skipped, empty: Phrase.consoleNoTexts.text(in: room.language), size: size)
    }

    /// Which of the texts' lines are shown.
    func heldWindow(_ room: ConsoleRoom, chosen: Int) -> ChoiceWindow {
        let heights = heldItems(room, room.texts, chosen: chosen).map(\.count)
        return ChoiceWindow(
            heights: heights, chosen: chosen, rows: overlayRoom(Self.overlaySize(of: room.size)))
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
        return overlayPage(Phrase.consoleBlackOutTitle.text(in: room.language), lines: lines, size: size)
    }

    private func heldItems(_ room: ConsoleRoom, _ texts: [HeldText], chosen: Int) -> [[StyledText]] {
        let width = max(1, overlayColumns(Self.overlaySize(of: room.size)).count - 2)
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
            label.append(.init(held.poll.description + ":  ", .quiet))
            let text =
                StyledText(label) + StyledText(review?.shown ?? held.text, index == chosen ? .chosen : .plain)
            let lines = text.wrapped(to: width).enumerated().map { row, line in
                StyledText(index == chosen && row == 0 ? "▸ " : "  ", .accent) + line
            }
            return index + 1 < texts.count ? lines + [StyledText("")] : lines
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
