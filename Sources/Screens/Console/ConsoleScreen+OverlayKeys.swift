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
        case .ending, .muting: return Phrase.stageHintEnding.text(in: language)
        case .none, .joining, .search, .extending, .breaking, .broadcasting, .checkIns, .checkIn, .replying,
            .heldTexts:
            return nil
        }
    }

    /// The keys of what lies over the main screen, in the order in which they matter and stand.
    func overlayFooter(_ room: ConsoleRoom) -> [(key: String, help: Phrase, place: Int)] {
        let back: (String, Phrase) = ("Esc", .keyBack)
        let keys: [(String, Phrase)] =
            switch overlay {
            case .none: []
            case .joining:
                room.surroundings.join?.code == nil ? [back] : [("c", .consoleFooterCode), back]
            case .ending: [("y", .consoleFooterYes), ("d", .consoleFooterLeave), back]
            case .keys: keyPages(room).count > 1 ? [("Space", .consoleFooterTurn), back] : [back]
            case .agenda, .search, .overview: [("Enter", .consoleFooterGo), back]
            case .extending: [("Enter", .consoleFooterSet), ("+ −", .consoleFooterMore), back]
            case .breaking: [("Enter", .consoleFooterSet), back]
            case .broadcasting, .replying: [("Enter", .consoleFooterSend), back]
            case .checkIns:
                room.backstage.checkIns.isEmpty ? [back] : [("Enter", .consoleFooterOpen), back]
            case .checkIn:
                [("Enter", .consoleFooterWriteBack), ("x", .consoleFooterDealtWith), back]
            case .heldTexts:
                room.backstage.heldTexts.isEmpty
                    ? [back] : [("Down", .consoleFooterMove), back, ("M", .consoleFooterMute)]
            case .muting: [("y", .consoleFooterYes), back]
            }
        return keys.enumerated().map { (key: $1.0, help: $1.1, place: $0) }
    }
}
