import Drawing
import Wording

extension ConsoleScreen {
    /// The session's rooms, this one first: who moves it, who came, what is awaited, and how each door is found.
    func roomsCanvas(_ room: ConsoleRoom, size: Size) -> Canvas {
        let language = room.language
        let width = overlayColumns(size).count
        func say(_ phrase: Phrase) -> String { phrase.text(in: language) }
        let rows = room.surroundings.rooms?.rooms ?? []
        let names = min(24, rows.map { columns(of: $0.name) }.max() ?? 0)
        let lines = rows.flatMap { row -> [StyledText] in
            let name = truncated(row.name, to: names)
            let air = String(repeating: " ", count: max(0, names - columns(of: name)) + 2)
            let facts = [
                Phrase.stageFooterCame.text(in: language, "\(row.came)"), row.isOwn ? say(.roomsOwn) : nil,
                row.leads ? say(.roomsLeads) : nil, row.isHere ? nil : say(.roomsNotHeard),
                row.isAwaited ? say(.roomsAwaited) : nil,
            ].compactMap(\.self).joined(separator: " · ")
            let head = StyledText([
                .init(name + air, row.leads ? .strong : .plain), .init(facts, row.isHere ? .plain : .alert),
            ])
            let address =
                row.address.isEmpty ? [] : [StyledText("  " + row.address, .quiet).truncated(to: width)]
            return head.wrapped(to: width) + (size.height >= 16 ? address : [])
        }
        return overlayPage(say(.roomsTitle), lines: lines, size: size)
    }
}
