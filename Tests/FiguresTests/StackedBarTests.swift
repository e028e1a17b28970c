import Drawing
import Figures
import TestSupport
import Testing

@Suite struct StackedBarTests {
    /// Counts of up to twelve parts, some of them none.
    private func anyCounts(_ chance: inout SeededGenerator) -> [Int] {
        (0..<Int.random(in: 0...12, using: &chance)).map { _ in
            Bool.random(using: &chance) ? 0 : Int.random(in: 1...500, using: &chance)
        }
    }

    @Test(arguments: 0..<UInt64(200)) func `the parts fill the bar, or nothing is drawn`(seed: UInt64) {
        var chance = SeededGenerator(seed: seed)
        let counts = anyCounts(&chance)
        let width = Int.random(in: -3...140, using: &chance)
        let bar = StackedBar(counts: counts)
        let widths = bar.widths(in: width)
        #expect(widths.isEmpty || widths.reduce(0, +) == width)
        #expect(bar.picture(width: width).size == Size(width: max(0, width), height: 1))
        if width >= 24, counts.contains(where: { $0 > 0 }) { #expect(widths.count == counts.count) }
    }

    @Test(arguments: 0..<UInt64(200))
    func `a part is there where somebody is counted, and begins with its number`(
        seed: UInt64
    ) {
        var chance = SeededGenerator(seed: seed)
        let counts = anyCounts(&chance)
        let bar = StackedBar(counts: counts)
        let text = Array(bar.picture(width: 72).text)
        var column = 0
        for (part, width) in bar.widths(in: 72).enumerated() {
            #expect((width > 0) == (counts[part] > 0))
            let number = "\(part + 1)"
            if width > 0 { #expect(String(text[column..<column + number.count]) == number) }
            column += width
        }
    }

    @Test(arguments: 0..<UInt64(200))
    func `where each part has room, it differs from its share by a column at most`(
        seed: UInt64
    ) {
        var chance = SeededGenerator(seed: seed)
        let counts = (0..<5).map { _ in Int.random(in: 20...80, using: &chance) }
        let total = counts.reduce(0, +)
        for (count, width) in zip(counts, StackedBar(counts: counts).widths(in: 72)) {
            #expect(abs(Double(width) - Double(count * 72) / Double(total)) <= 1)
        }
    }

    @Test(arguments: 2...12) func `each part stands as high as the one before or higher, in ASCII too`(
        count: Int
    ) {
        let bar = StackedBar(counts: Array(repeating: 1, count: count))
        let fillings = (0..<count).map(bar.filling)
        let heights = Array("▃▅▆▇█")
        let places = fillings.compactMap(heights.firstIndex)
        #expect(places == places.sorted())
        #expect(places.first == 0 && places.last == heights.count - 1)
        let isLong = count > heights.count
        #expect(isLong || Set(fillings).count == count)
        #expect(isLong || Set(asciiSpelling(of: String(fillings))).count == count)
    }

    @Test(arguments: 2...12) func `the lowest is a bar, and no line`(count: Int) {
        let eighths = Array("▁▂▃▄▅▆▇█")
        let lowest = eighths.firstIndex(of: Ramp(count).filling(of: 0)) ?? 0
        let doubled = Ramp(count).fillings(of: 0).map { eighths.firstIndex(of: $0).map { $0 + 1 } ?? 0 }
        #expect(lowest >= 2 && doubled.reduce(0, +) >= 6)
    }
}
