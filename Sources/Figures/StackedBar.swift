package import Drawing

/// The parts of a whole on one row, in their order: each begins with its number, and stands higher than the one before.
package struct StackedBar {
    private let counts: [Int]

    /// Makes a bar of counts in their order; a part of none takes no room.
    package init(counts: [Int]) { self.counts = counts.map { max(0, $0) } }

    /// What the part at that index is filled with: the lowest for the first, the highest for the last.
    package func filling(of part: Int) -> Character { Ramp(counts.count).filling(of: part) }

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

/// Heights for what has an order, each told from the next in ASCII too.
package struct Ramp {
    private let count: Int

    /// Makes a ramp for so many.
    package init(_ count: Int) { self.count = count }

    /// The height of the one at that index: the lowest for the first, the whole of a row for the last.
    package func filling(of index: Int) -> Character { Self.heights[level(of: index)] }

    /// The same in two rows, one over the other.
    package func fillings(of index: Int) -> [Character] { Self.doubled[level(of: index)] }

    private func level(of index: Int) -> Int {
        guard count > 1 else { return Self.heights.count - 1 }
        return min(max(index, 0), count - 1) * (Self.heights.count - 1) / (count - 1)
    }

    /// The lowest is still a bar, and no line.
    private static let heights: [Character] = ["▃", "▅", "▆", "▇", "█"]
    private static let doubled: [[Character]] = [
        [" ", "▆"], ["▁", "█"], ["▃", "█"], ["▆", "█"], ["█", "█"],
    ]
}
