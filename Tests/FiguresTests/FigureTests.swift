import Drawing
import Figures
import TestSupport
import Testing

@Suite struct FigureTests {
    @Test("a bar has as many eighths as its share", arguments: 0...64)
    func bars(eighths: Int) {
        let text = blocks(filling: Double(eighths) / 64, of: 8)
        let full = text.filter { $0 == "█" }.count
        #expect(full == eighths / 8)
        #expect(text.count == (eighths + 7) / 8)
        #expect(blocks(filling: 2, of: 8) == String(repeating: "█", count: 8))
        #expect(blocks(filling: -1, of: 8).isEmpty)
    }

    @Test("every row of a chart says number and share, at any width", arguments: [24, 40, 60, 72])
    func chart(width: Int) {
        let rows = [
            BarChart.Row(label: "Tea", count: 6, percent: 75),
            .init(
                label: "A label that is much longer than the room that there is for it", count: 2, percent: 25
            ),
            .init(label: "None", count: nil, percent: 0),
        ]
        let pictures = BarChart(rows: rows, notShown: "not shown").pictures(width: width)
        #expect(pictures.allSatisfy { $0.size.width == width })
        #expect(pictures[0].text.contains("75 %"))
        #expect(pictures[1].text.contains("25 %"))
        #expect(pictures[2].text.contains("not shown"))
        #expect(!pictures[2].text.contains("%"))
    }

    @Test("neighbouring bars differ in their pattern, in ASCII too", arguments: [24, 60])
    func patterns(width: Int) throws {
        let rows = (1...4).map { BarChart.Row(label: "Tea \($0)", count: 1, percent: 25) }
        for isASCII in [false, true] {
            let bars = BarChart(rows: rows, notShown: "").pictures(width: width).map { picture in
                let text = (isASCII ? picture.inASCII() : picture).text
                return Set(text.filter { isASCII ? "#=".contains($0) : "█▓".contains($0) })
            }
            for (bar, next) in zip(bars, bars.dropFirst()) { #expect(bar.isDisjoint(with: next)) }
            #expect(bars.allSatisfy { $0.count == 1 })
        }
    }

    @Test(
        "a ratio is read where a text begins with one",
        arguments: [
            ("1 in 4 have sent one", true), ("3% respond", true), ("1 in 12: shared", true),
            ("1 in 999 of them", false), ("One in four", false), ("30 of them", false), ("", false),
        ])
    func ratio(text: String, isRatio: Bool) { #expect((Ratio(text) != nil) == isRatio) }

    @Test("one dot of as many is filled", arguments: [4, 7, 12])
    func dots(whole: Int) throws {
        let text = try #require(Ratio("1 in \(whole) of them")).picture(width: 72).text
        #expect(text.filter { $0 == "●" }.count == 1)
        #expect(text.filter { $0 == "○" }.count == whole - 1)
        #expect(text.contains("1 in \(whole)"))
        #expect(text.contains("of them"))
    }

    @Test func `stages that are not reached yet keep their room, and show nothing`() {
        let diagram = StageDiagram([
            .init(title: "Leaf", items: ["picked"]), .init(title: "Pot", items: ["warmed", "filled"]),
            .init(title: "Cup", items: ["poured"]),
        ])
        let first = diagram.picture(width: 72, newest: 0)
        let last = diagram.picture(width: 72, newest: 2)
        #expect(first.size == last.size)
        #expect(first.text.contains("picked"))
        #expect(!first.text.contains("Pot"))
        #expect(last.text.contains("→"))
        #expect(!diagram.isSideBySide(width: 40))
    }

    @Test func `a QR picture is dark where its modules are, inside a quiet zone`() {
        let modules = (0..<21).map { row in (0..<21).map { column in (row + column) % 2 == 0 } }
        let canvas = QRPicture(modules: modules).canvas
        #expect(canvas.size == Size(width: 25, height: 13))
        #expect(
            canvas.text.split(separator: "\n", omittingEmptySubsequences: false)[0].allSatisfy { $0 == " " })
        #expect(canvas[Position(row: 1, column: 2)].character == "▀")
        #expect(canvas[Position(row: 1, column: 3)].character == "▄")
        #expect(canvas[Position(row: 0, column: 0)].style == .code)
        #expect(QRPicture(modules: []).canvas.size.width == 0)
    }
}
