import Keyboard
import Session
import Wording
import Workshop

extension ConsoleScreen {
    /// What a key would do in what lies over the main screen, where the footer has no room to say it.
    func overlayHint(_ room: ConsoleRoom) -> String? {
        let language = room.language
        if !room.backstage.requests.isEmpty {
            return Phrase.consoleRequestWaits.text(in: language)
        }
        switch overlay {
        case .overview: return Phrase.consoleOverviewLegend.text(in: language)
        case .keys(let page):
            let pages = keyPages(room).count
            return pages > 1
                ? Phrase.stageFooterPage.text(in: language, "\(page + 1)", "\(pages)") : nil
        case .agenda: return Phrase.stageHintAgenda.text(in: language)
        case .ending, .muting, .askingAgain: return Phrase.stageHintEnding.text(in: language)
        case .none, .joining, .search, .extending, .breaking, .broadcasting, .checkIns, .checkIn, .replying,
            .heldTexts, .clearing, .blackingOut, .merging, .hands:
            return nil
        }
    }

    /// The keys of what lies over the main screen, in the order in which they matter and stand.
    func overlayFooter(_ room: ConsoleRoom) -> [(key: String, help: Phrase, place: Int)] {
        let enter = Key.enter.notation
        let back: (String, Phrase) = (Key.escape.notation, .keyBack)
        let keys: [(String, Phrase)] =
            switch overlay {
            case .none: []
            case .joining:
                joiningFooter(room.surroundings.join) + [back]
            case .ending: [("y", .consoleFooterYes), ("d", .consoleFooterLeave), back]
            case .keys:
                keyPages(room).count > 1 ? [(Key.character(" ").notation, .consoleFooterTurn), back] : [back]
            case .agenda, .search, .overview: [(enter, .consoleFooterGo), back]
            case .extending: [(enter, .consoleFooterSet), ("+ −", .consoleFooterMore), back]
            case .breaking: [(enter, .consoleFooterSet), back]
            case .broadcasting, .replying: [(enter, .consoleFooterSend), back]
            case .checkIns:
                room.backstage.checkIns.isEmpty ? [back] : [(enter, .consoleFooterOpen), back]
            case .checkIn:
                [(enter, .consoleFooterWriteBack), ("x", .consoleFooterDealtWith), back]
            case .heldTexts:
                room.backstage.heldTexts.isEmpty
                    ? [back]
                    : [
                        ("c", .consoleFooterClear), ("w", .consoleFooterWords), back,
                        ("s", .consoleFooterAside), ("g", .consoleFooterMerge), ("u", .consoleFooterUndo),
                        ("a", .consoleAnswered), ("M", .consoleFooterMute),
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
            }
        return keys.enumerated().map { (key: $1.0, help: $1.1, place: $0) }
    }

    private func joiningFooter(_ join: Joining?) -> [(String, Phrase)] {
        guard let join, join.asksCode else { return [] }
        return [("c", .consoleFooterCode)] + (join.code == nil ? [] : [("w", .consoleFooterWithdraw)])
    }
}
