import Drawing
import Figures
import TestSupport
import Testing

@Suite struct HeatTableTests {
    private func table(_ rows: [HeatTable.Row], stages: Int) -> HeatTable {
        let heads = (1...stages).map { "\($0) · moment \($0)" }
        return HeatTable(rows: rows, heads: heads, none: "none", hidden: "not shown")
    }

    @Test(arguments: 0..<UInt64(200)) func `every cell says its figure, none, or that it is not shown`(
        seed: UInt64
    ) {
        var chance = SeededGenerator(seed: seed)
        let stages = Int.random(in: 2...6, using: &chance)
        let rows = (0..<Int.random(in: 1...9, using: &chance)).map { row in
            let cells = (0..<stages).map { _ -> HeatTable.Cell in
                switch Int.random(in: 0...3, using: &chance) {
                case 0: .none
                case 1: .hidden
                default: .some(value: .random(in: 1...1000, using: &chance), figure: "\(row)7 %")
                }
            }
            let label = Array(repeating: "tea 茶", count: .random(in: 1...8, using: &chance)).joined(
                separator: " ")
            return HeatTable.Row(label: label, cells: cells)
        }
        let table = table(rows, stages: stages)
        let width = Int.random(in: 1...140, using: &chance)
        let pictures = table.pictures(width: width)
        #expect(pictures.count == rows.count)
        #expect(pictures.allSatisfy { $0.size.width == width })
        guard width >= 30 else { return }
        for (row, picture) in zip(rows, pictures) {
            let shown = picture.text.split { $0 == " " || $0 == "\n" }.joined(separator: " ")
            for cell in row.cells {
                switch cell {
                case .some(_, let figure): #expect(shown.contains(figure))
                case .none: #expect(shown.contains("none"))
                case .hidden: #expect(shown.contains("·") || shown.contains("not shown"))
                }
            }
        }
    }

    @Test func `the ground is the stronger the greater the number, and the greatest has the strongest`() {
        let cells = [1, 25, 26, 50, 51, 75, 76, 100].map { HeatTable.Cell.some(value: $0, figure: "\($0)") }
        let rows = cells.map { HeatTable.Row(label: "tea", cells: [$0, .none]) }
        let grounds = table(rows, stages: 2).pictures(width: 72).map { picture in
            styles(of: picture).first { "1234".contains($0) }
        }
        #expect(grounds == Array("11223344"))
    }
}
