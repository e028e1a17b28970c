extension [Line] {
    /// Marks what HTML or pandoc's fences put side by side: the first block of which a class or a style says so, with what
    /// stands in it; fences of three colons go.
    mutating func markColumns() {
        guard contains(where: { $0.text.holds("<div") || $0.text.hasPrefix(":::") }) else { return }
        var marker = ColumnMarker()
        var made: [Line] = []
        for (line, isCode) in zip(self, code()) {
            let text = line.text.trimmed
            let isFence = text.hasPrefix(":::") && !isCode
            let isEnd = isFence && text.allSatisfy { $0 == ":" }
            if isFence {
                let comments = isEnd ? marker.close() : marker.open(text)
                made += ["", comments, ""].map { Line($0, line.number) }
            } else {
                made.append(isCode ? line : Line(marker.marked(line.text), line.number))
            }
        }
        for (place, text) in marker.finished {
            for index in made.indices where made[index].text.contains(place) {
                made[index].text = made[index].text.replacing(place, with: text)
            }
        }
        self = made
    }
}

/// Follows blocks within blocks, and puts signs where columns begin, which are made marks once it is known how many there are.
private struct ColumnMarker {
    private enum Block { case set, column, incremental, other }

    private var open: [Block] = []
    private var sets: [(perRow: Int?, shares: [Int?], widths: [Int])] = []

    /// A line with signs behind the tags of its blocks.
    mutating func marked(_ text: String) -> String {
        guard text.contains("div") else { return text }
        return text.replacingTags { tag in
            guard HTMLPiece.name(ofTag: tag) == "div" else { return nil }
            return "<\(tag)>" + (tag.first == "/" ? close() : self.open(String(tag)))
        }
    }

    /// Begins a block that says this of itself.
    mutating func open(_ says: String) -> String {
        if !open.contains(.set), let set = ColumnWords(says) {
            open.append(.set)
            sets.append((set.perRow, [], set.widths))
            return sign(of: sets.count - 1)
        }
        if says.hasPrefix(":"), says.contains("incremental"), !says.contains("nonincremental") {
            open.append(.incremental)
            return Mark.incremental(Items()).comment
        }
        guard open.last == .set else {
            open.append(.other)
            return ""
        }
        open.append(.column)
        sets[sets.count - 1].shares.append(ColumnWords.share(says))
        return sign(of: sets.count - 1, column: sets[sets.count - 1].shares.count - 1)
    }

    mutating func close() -> String {
        switch open.popLast() {
        case .set: sign(of: sets.count - 1, column: -1)
        case .incremental: Mark.whole.comment
        case .column, .other, nil: ""
        }
    }

    private func sign(of set: Int, column: Int? = nil) -> String {
        "\(Mark.sign)\(set)" + (column.map { ".\($0)" } ?? "") + "\(Mark.sign)"
    }

    /// What each sign is to be: of fewer than two columns nothing.
    var finished: [(sign: String, text: String)] {
        sets.enumerated().flatMap { number, set -> [(String, String)] in
            let count = min(set.perRow ?? set.shares.count, set.shares.count)
            let isSet = count > 1
            let given = set.shares.prefix(count)
            let said = given.compactMap(\.self)
            // Shares of a hundred leave the others what is left of it, and spans of a grid leave one.
            let rest =
                said.contains { $0 > 12 }
                ? max(1, (100 - said.reduce(0, +)) / max(1, count - said.count)) : 1
            let shares = set.widths.count == count ? set.widths : given.map { $0 ?? rest }
            let columns = set.shares.indices.map { index in
                (sign(of: number, column: index), isSet ? Mark.column(index % max(1, count)).comment : "")
            }
            return [
                (sign(of: number), isSet ? Mark.columns(shares).comment : ""),
                (sign(of: number, column: -1), isSet ? Mark.endColumns.comment : ""),
            ] + columns
        }
    }
}

/// What a block says of columns in it.
private struct ColumnWords {
    /// How many of them stand in a row; nil where all do.
    var perRow: Int?
    /// Their widths, where these are said.
    var widths: [Int]

    private static let names: Set<String> = [
        "columns", "columns-2", "columns-3", "cols", "cols-2", "cols-3", "column-container", "col-container",
        "two-columns", "two-column", "two-cols", "two-col", "twocolumns", "twocolumn", "twocols",
        "three-columns",
        "multicolumn", "multi-column", "multicolumns", "multi-columns", "grid", "flex", "row", "r-hstack",
        "split",
    ]

    init?(_ says: String) {
        let says = says.lowercased()
        let words = says.split { " \t\"'={}.:;~".contains($0) }.map(String.init)
        let isGrid = words.contains("grid-template-columns") || words.contains { $0.hasPrefix("grid-cols-") }
        let isAsked = isGrid || words.contains(where: Self.names.contains)
        guard isAsked, !words.contains("flex-col"), !words.contains("grid-cols-1") else { return nil }
        perRow =
            words.lazy.compactMap { word -> Int? in
                guard let place = word.firstPlace(of: "cols-") else { return nil }
                return Int(word[place.upperBound...])
            }.first
        widths = says.ranges(of: "fr").compactMap { range in
            Int(String(says[..<range.lowerBound].reversed().prefix(while: \.isNumber).reversed()))
        }
    }

    /// The share of the whole that a column says of itself: `width="40%"`, `col-span-2`.
    static func share(_ says: String) -> Int? {
        if let percent = says.firstIndex(of: "%") {
            let whole = says[..<percent]
            let before = whole.lastIndex { !$0.isNumber && $0 != "." }
            return Int(
                whole[(before.map(whole.index(after:)) ?? whole.startIndex)...].prefix(while: \.isNumber))
        }
        guard let span = says.firstPlace(of: "col-span-") else { return nil }
        return Int(says[span.upperBound...].prefix(while: \.isNumber))
    }
}
