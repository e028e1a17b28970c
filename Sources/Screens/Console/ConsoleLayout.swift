import Drawing

/// Where the parts of a console's main screen stand, for a terminal of one size.
struct ConsoleLayout {
    /// A part of the screen; its first row is its label's.
    struct Area: Equatable {
        var row: Int
        var column: Int
        var width: Int
        var height: Int
    }

    /// What the room sees.
    let now: Area
    /// What comes next, and ahead; nil where there is no room for it.
    let next: Area?
    /// The notes of the slide.
    let notes: Area
    /// The rows for poll, plan and room, above the row of messages.
    let status: Range<Int>
    /// Rows with a thin rule.
    let rules: [Int]
    /// The column of the rule between now and next; nil where there is none.
    let divide: Int?

    init(_ size: Size) {
        let isWide = size.width >= 60 && size.height >= 14
        let isRuled = size.height >= 14
        let bottom = Self.bodyEnd(of: size)
        let statusRows = size.height >= 22 ? 3 : size.height >= 16 ? 2 : size.height >= 10 ? 1 : 0
        status = max(1, bottom - statusRows)..<max(1, bottom)
        let top = isRuled ? 2 : min(1, bottom)
        // The rules around now, and above status.
        let end = status.lowerBound - (isRuled ? 1 : 0)
        let rest = max(0, end - top - (isRuled ? 1 : 0))
        let width = max(1, size.width - 2)
        var nowRows = rest < 4 ? max(0, rest - 1) : isWide ? rest * 9 / 20 : rest / 2
        if isWide {
            let left = (size.width + 1) / 2
            divide = left
            now = Area(row: top, column: 1, width: left - 2, height: nowRows)
            next = Area(row: top, column: left + 2, width: size.width - left - 3, height: nowRows)
        } else {
            divide = nil
            let nextRows = rest >= 14 ? 4 : 0
            nowRows = max(0, nowRows - nextRows / 2)
            now = Area(row: top, column: 1, width: width, height: nowRows)
            next =
                nextRows > 0 ? Area(row: top + nowRows, column: 1, width: width, height: nextRows) : nil
        }
        let between = top + nowRows + (isWide ? 0 : next?.height ?? 0)
        let first = between + (isRuled ? 1 : 0)
        notes = Area(row: first, column: 1, width: min(width, 100), height: max(0, end - first))
        rules = isRuled ? [1, between, end] : []
    }

    /// The row after the last between header and messages.
    static func bodyEnd(of size: Size) -> Int { max(1, size.height - (size.height >= 3 ? 2 : 1)) }
}
