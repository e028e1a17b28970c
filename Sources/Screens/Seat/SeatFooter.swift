import Drawing
import Wording
import Workshop

/// The keys that a screen's last row names.
struct SeatFooter: Equatable, Sendable {
    /// A key and what it does; the higher the rank, the sooner it goes where there is no room.
    struct Item: Equatable, Sendable {
        var phrase: Phrase
        var rank: Int
    }

    /// The items, in reading order.
    private(set) var items: [Item]

    /// Makes a footer of entries, and of the order in which they go where there is no room: the last goes first.
    init(_ phrases: [Phrase], keeping order: [Phrase]) {
        items = phrases.map { Item(phrase: $0, rank: order.firstIndex(of: $0) ?? order.count) }
    }

    /// Follows the room.
    static let room = Self(
        [.seatFootHelp, .seatFootSupport, .seatFootWords, .seatFootExit],
        keeping: [.seatFootExit, .seatFootSupport, .seatFootHelp, .seatFootWords])
    /// Is where a form has just gone.
    static let settling = Self(
        [.seatFootHelp, .seatFootSupport, .seatFootExit],
        keeping: [.seatFootExit, .seatFootSupport, .seatFootHelp])
    /// Chooses from a list.
    static let choice = Self(
        [.seatFootBack, .seatFootHelp, .seatFootSupport, .seatFootExit],
        keeping: [.seatFootExit, .seatFootSupport, .seatFootHelp, .seatFootBack])
    /// Writes in a field.
    static let text = Self(
        [.seatFootTab, .seatFootBack, .seatFootTextSupport, .seatFootExit],
        keeping: [.seatFootExit, .seatFootTextSupport, .seatFootBack, .seatFootTab])
    /// Writes an option of one's own.
    static let ownOption = Self(
        [.seatFootBack, .seatFootTextSupport, .seatFootExit],
        keeping: [.seatFootExit, .seatFootTextSupport, .seatFootBack])
    /// Stands at the grounding screen.
    static let paused = Self([.seatFootSupport, .seatFootExit], keeping: [.seatFootExit, .seatFootSupport])

    /// Follows the room where it is hard; `hide` says how to hide that.
    static func hardRoom(_ hide: Phrase) -> Self {
        Self(
            [hide, .seatFootHelp, .seatFootSupport, .seatFootWords, .seatFootExit],
            keeping: [.seatFootExit, .seatFootSupport, hide, .seatFootHelp, .seatFootWords])
    }

    /// Has hidden a hard part.
    static let hidden = Self(
        [.seatShow, .seatFootHelp, .seatFootSupport, .seatFootExit],
        keeping: [.seatFootExit, .seatFootSupport, .seatShow, .seatFootHelp])
    /// Asks for a facilitator.
    static let checkIn = Self(
        [.seatCheckInSends, .seatCheckInCloses, .seatFootTextSupport, .seatFootExit],
        keeping: [.seatFootExit, .seatFootTextSupport, .seatCheckInCloses, .seatCheckInSends])
    /// Leaves an e-mail address.
    static let contact = Self(
        [.seatContactSends, .seatCheckInCloses, .seatFootTextSupport, .seatFootExit],
        keeping: [.seatFootExit, .seatFootTextSupport, .seatCheckInCloses, .seatContactSends])

    /// The same with a key before the others, which goes second where there is no room.
    func naming(_ phrase: Phrase) -> Self {
        putting(phrase, atRank: items.count - 1)
    }

    /// A page that `prompt` says how to leave; it names the support page, unless it is that.
    static func page(_ prompt: Phrase, hasMore: Bool = false, isSupport: Bool = false) -> Self {
        let support: [Phrase] = isSupport ? [] : [.seatFootSupport]
        return hasMore
            ? Self(
                [.seatDownForMore, prompt] + support + [.seatFootExit],
                keeping: [.seatFootExit, .seatDownForMore, prompt] + support)
            : Self([prompt] + support + [.seatFootExit], keeping: [prompt, .seatFootExit] + support)
    }

    /// The same with another entry before the others, which matters more than all but leaving and support.
    func offering(_ phrase: Phrase?) -> Self {
        guard let phrase else { return self }
        let before: [Phrase] = [.seatFootExit, .seatFootSupport, .seatFootTextSupport]
        return putting(phrase, atRank: items.count { before.contains($0.phrase) })
    }

    /// The same with another entry before the others; those of that rank and higher ones go one sooner.
    private func putting(_ phrase: Phrase, atRank rank: Int) -> Self {
        var footer = self
        for index in footer.items.indices where footer.items[index].rank >= rank {
            footer.items[index].rank += 1
        }
        footer.items.insert(Item(phrase: phrase, rank: rank), at: 0)
        return footer
    }

    /// The line, with as many items as `width` columns hold; at least one.
    func text(width: Int, in language: Language) -> String {
        var items = items
        while true {
            let texts = items.map { $0.phrase.text(in: language) }
            let line = texts.joined(separator: "   ")
            let narrow = texts.joined(separator: "  ")
            if columns(of: line) <= width { return line }
            if columns(of: narrow) <= width || items.count < 2 { return narrow }
            let last = items.indices.max { items[$0].rank < items[$1].rank } ?? 0
            items.remove(at: last)
        }
    }
}
