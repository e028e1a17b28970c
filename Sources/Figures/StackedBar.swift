package import Drawing

/// The parts of a whole on one row, in their order: each begins with its number, and stands higher than the one before.
package struct StackedBar {
    private let counts: [Int]

    /// Makes a bar of counts in their order; a part of none takes no room.
    package init(counts: [Int]) { self.counts = counts.map { max(0, $0) } }

    /// Heights of a cell that are told apart in ASCII too.
    private static let heights: [Character] = ["▁", "▃", "▅", "▇", "█"]

    /// What the part at that index is filled with: the lowest for the first, the highest for the last.
    package func filling(of part: Int) -> Character {
        guard counts.count > 1 else { return "█" }
        return Self.heights[part * (Self.heights.count - 1) / (counts.count - 1)]
    }

    /// The columns of each part, together `width`; empty where there is nothing to show, or no room for the numbers.
    package func widths(in width: Int) -> [Int] {
        let total = counts.reduce(0, +)
        let least = counts.indices.map { counts[$0] > 0 ? number($0).count : 0 }
        guard total > 0, least.reduce(0, +) <= width else { return [] }
        var end = 0
        var sum = 0
        var widths = counts.map { count in
            sum += count
            let begin = end
            end = Int((Double(sum) * Double(width) / Double(total)).rounded())
            return end - begin
        }
        for part in widths.indices {
            while widths[part] < least[part] {
                let spare = widths.indices.max { widths[$0] - least[$0] < widths[$1] - least[$1] }
                guard let spare, widths[spare] > least[spare] else { return [] }
                widths[spare] -= 1
                widths[part] += 1
            }
        }
        return widths
    }

    /// The bar, one row of `width` columns.
    package func picture(width: Int) -> Canvas {
        var picture = Canvas(size: Size(width: max(0, width), height: 1))
        var column = 0
        for (part, width) in widths(in: width).enumerated() where width > 0 {
            let number = number(part)
            picture.write(number, at: Position(row: 0, column: column), style: .accent)
            let filling = String(repeating: self.filling(of: part), count: width - number.count)
            picture.write(filling, at: Position(row: 0, column: column + number.count), style: .bar)
            column += width
        }
        return picture
    }

    private func number(_ part: Int) -> String { "\(part + 1)" }
}
