import Drawing
import Figures
import TestSupport
import Testing

@Suite struct LabelledBarsTests {
    private func anyRows(_ chance: inout SeededGenerator) -> [LabelledBars.Row] {
        let bars = Int.random(in: 1...2, using: &chance)
        return (0..<Int.random(in: 0...9, using: &chance)).map { number in
            let words = Int.random(in: 0...9, using: &chance)
            return LabelledBars.Row(
                number: bars == 2 ? "\(number + 1)" : "",
                label: Array(repeating: "tea 茶", count: words).joined(separator: " "),
                bars: (0..<bars).map { bar in
                    let value = Int.random(in: 0...900, using: &chance)
                    return LabelledBars.Bar(
                        name: bars == 2 ? "name" : "", value: value, figures: ["\(value)", "\(value) %"],
                        pattern: bar == 0 ? "█" : "░")
                })
        }
    }

    @Test(arguments: 0..<UInt64(200)) func `every bar says its figures whole where there is room for them`(
        seed: UInt64
    ) {
        var chance = SeededGenerator(seed: seed)
        let rows = anyRows(&chance)
        let width = Int.random(in: 24...140, using: &chance)
        let pictures = LabelledBars(rows: rows).pictures(width: width)
        #expect(pictures.count == rows.count)
        for (row, picture) in zip(rows, pictures) {
            #expect(picture.size.width == width)
            let lines = picture.text.split(separator: "\n", omittingEmptySubsequences: false)
            for bar in row.bars {
                #expect(lines.contains { $0.hasSuffix(" \(bar.value) %") })
            }
        }
    }

    @Test(arguments: 0..<UInt64(100)) func `no width is too small or below nothing`(seed: UInt64) {
        var chance = SeededGenerator(seed: seed)
        let rows = anyRows(&chance)
        let width = Int.random(in: -9...24, using: &chance)
        let chart = LabelledBars(rows: rows, heads: ["mean", "middle half"])
        #expect(chart.pictures(width: width).allSatisfy { $0.size.width == max(0, width) })
        #expect(chart.head(width: width)?.size == Size(width: max(0, width), height: 1))
        #expect(LabelledBars(rows: rows).head(width: width) == nil)
    }

    @Test(arguments: 0..<UInt64(100)) func `a larger value never has a shorter bar`(seed: UInt64) {
        var chance = SeededGenerator(seed: seed)
        let values = (0..<6).map { _ in Int.random(in: 0...900, using: &chance) }.sorted()
        let rows = values.map {
            LabelledBars.Row(label: "tea", bars: [.init(value: $0, figures: [], pattern: "▒")])
        }
        let bars = LabelledBars(rows: rows).pictures(width: 60).map { $0.text.count { $0 == "▒" } }
        #expect(bars == bars.sorted())
        for (value, bar) in zip(values, bars) { #expect((value > 0) == (bar > 0)) }
        #expect(bars.last == 55)
    }
}
