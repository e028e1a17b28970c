import Drawing
import Figures
import TestSupport
import Testing

@Suite struct RankedTableTests {
    @Test(arguments: 0..<UInt64(100)) func `every row says its figures, at any width that holds them`(
        seed: UInt64
    ) {
        var chance = SeededGenerator(seed: seed)
        let hasFigures = Bool.random(using: &chance)
        let rows = (1...9).map { place in
            let words = Int.random(in: 0...12, using: &chance)
            return RankedTable.Row(
                place: Bool.random(using: &chance) ? "joint \(place)" : "\(place)",
                item: Array(repeating: "tea 茶", count: words).joined(separator: " "),
                figures: hasFigures
                    ? ["\(place).\(Int.random(in: 0...9, using: &chance))", "\(place * 7)"] : [])
        }
        let width = Int.random(in: -5...140, using: &chance)
        let heads = hasFigures ? ["mean place", "put first"] : []
        let pictures = RankedTable(rows: rows, heads: heads).pictures(width: width)
        #expect(hasFigures || pictures.count == rows.count)
        #expect(pictures.allSatisfy { $0.size.width == max(0, width) })
        guard width >= 36 else { return }
        for (row, picture) in zip(rows, pictures.suffix(rows.count)) {
            #expect(row.figures.allSatisfy(picture.text.contains))
        }
    }
}
