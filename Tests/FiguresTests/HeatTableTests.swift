import Drawing
import Figures
import TestSupport
import Testing

@Suite struct HeatTableTests {
    private func table(_ rows: [HeatTable.Row], stages: Int) -> HeatTable {
        let heads = (1...stages).map { HeatTable.Head(number: "\($0)", name: "moment \($0)") }
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

    @Test(
        "heads have one row where labels leave it, or their numbers one of their own",
        arguments: [(64, 1), (54, 2), (40, 4)])
    func heads(width: Int, rows: Int) {
        let heads = [("1", "messaged"), ("2", "two weeks on"), ("3", "runs out")].map {
            HeatTable.Head(number: $0, name: $1)
        }
        let text = String(repeating: "m", count: 9) + " " + String(repeating: "n", count: 10)
        let row = HeatTable.Row(
            label: text, cells: [.some(value: 9, figure: "9"), .none, .some(value: 1, figure: "1")])
        let table = HeatTable(rows: [row], heads: heads, none: "none", hidden: "not shown")
        #expect(table.headHeight(width: width) == rows)
        #expect(table.pictures(width: width)[0].text.contains(text))
        #expect(table.wantedWidth(over: 54) == 20 + 3 * 19)
        #expect(table.headHeight(width: table.wantedWidth(over: 54)) == 1)
    }

    @Test func `tall cells have ground over and under their figure`() {
        let rows = [HeatTable.Row(label: "tea", cells: [.some(value: 9, figure: "9"), .none])]
        let picture = table(rows, stages: 2).pictures(width: 60, areTall: true)[0]
        #expect(picture.size.height == 3)
        #expect(
            picture.text.split(separator: "\n").first { !$0.allSatisfy { $0 == " " } }?.contains("tea")
                == true)
        let grounds = (0..<3).map { row in
            (0..<60).count { Style.heats.contains(picture[Position(row: row, column: $0)].style) }
        }
        #expect(grounds[0] > 5 && Set(grounds).count == 1)
    }

    @Test func `the ground is the stronger the greater the number, and the greatest has the strongest`() {
        let cells = [1, 25, 26, 50, 51, 75, 76, 100].map { HeatTable.Cell.some(value: $0, figure: "\($0)") }
        let rows = cells.map { HeatTable.Row(label: "tea", cells: [$0, .none]) }
        let grounds = table(rows, stages: 2).pictures(width: 72).map { picture in
            styles(of: picture).first { "1234".contains($0) }
        }
        #expect(grounds == Array("11223344"))
    }

    @Test(arguments: 30...100) func `the names of two stages are never read as one`(width: Int) throws {
        let heads = [("1", "messaged"), ("2", "two weeks on"), ("3", "runs out")].map {
            HeatTable.Head(number: $0, name: $1)
        }
        let rows = ["Keep an eye on it", "Speak to our safeguarding lead"].map {
            HeatTable.Row(label: $0, cells: Array(repeating: .some(value: 9, figure: "30 %"), count: 3))
        }
        let table = HeatTable(rows: rows, heads: heads, none: "none", hidden: "not shown")
        let said = table.head(width: width)?.text ?? ""
        #expect(!said.contains(/messaged {0,2}two|(on|weeks) {0,2}runs/), "\(said)")
    }
}
