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

    @Test(
        "bars fill all between labels and the margin, the greatest the whole of it",
        arguments: [40, 60, 72, 120])
    func measure(width: Int) {
        let rows = [3, 12, 6].map {
            BarChart.Row(label: "Tea", count: $0, percent: 4 * $0, isMarked: $0 == 12)
        }
        let pictures = BarChart(rows: rows, notShown: "").pictures(width: width)
        let bars = pictures.map { $0.text.filter { "█▏▎▍▌▋▊▉".contains($0) }.count }
        #expect(bars == [(width - 16 + 3) / 4, width - 16, (width - 16 + 1) / 2])
        let texts = pictures.map { $0.text.split(separator: "\n")[0] }
        #expect(texts.allSatisfy { $0.hasSuffix(" %") && $0.count == width })
        let styles = pictures.map { $0[Position(row: 0, column: 5)].style }
        #expect(styles == [.quiet, .accent, .quiet])
    }

    @Test(arguments: [false, true]) func `bars of an order are a ramp, also in ASCII`(areTall: Bool) {
        let rows = (0..<5).map { BarChart.Row(label: "\($0)", count: 4, percent: nil) }
        let pictures = BarChart(rows: rows, notShown: "", isRamp: true).pictures(width: 40, areTall: areTall)
        #expect(pictures.allSatisfy { $0.size.height == (areTall ? 2 : 1) })
        for texts in [pictures.map(\.text), pictures.map { $0.inASCII().text }] {
            // All but the label.
            #expect(Set(texts.map { $0.filter { !$0.isNumber && $0 != " " } }).count == 5)
        }
        let even = BarChart(rows: rows, notShown: "").pictures(width: 40).map { $0.text.filter { $0 == "█" } }
        #expect(Set(even).count == 1)
    }

    @Test func `tall bars stand around their labels`() {
        let rows = [3, 12].map { BarChart.Row(label: "Tea", count: $0, percent: nil) }
        let texts = BarChart(rows: rows, notShown: "").pictures(width: 21, areTall: true).map { $0.text }
        #expect(
            texts == [
                "     ▄▄▄\nTea  ███            3\n     ▀▀▀",
                "     ▄▄▄▄▄▄▄▄▄▄▄▄\nTea  ████████████  12\n     ▀▀▀▀▀▀▀▀▀▀▀▀",
            ])
    }

    @Test func `a figure in large digits is said in its label too`() throws {
        let ratio = try #require(Ratio("1 in 12 have had an image shared"))
        let picture = ratio.picture(width: 72, largest: ratio.largeWidth)
        let text = picture.text
        #expect(picture.size.height == 3)
        #expect(text.contains("▀█   █   in  ▀█  ▀▀█") || text.contains("in"))
        #expect(text.contains("1 in 12 have had an image") && text.contains("●"))
        #expect(try #require(Ratio("3.5% respond")).largeWidth == nil)
        let plain = ratio.picture(width: 50, largest: ratio.largeWidth).text
        #expect(plain == ratio.picture(width: 50).text)
    }

    @Test func `counts stand alone where no share is given`() {
        let rows = [3, 12].map { BarChart.Row(label: "Tea", count: $0, percent: nil) }
        let texts = BarChart(rows: rows, notShown: "").pictures(width: 40).map { $0.text }
        #expect(texts.allSatisfy { !$0.contains("%") })
        #expect(texts[0].contains("   3") && texts[1].contains("  12"))
    }

    @Test(
        "a ratio is read where a text begins with one",
        arguments: [
            ("1 in 4 have sent one", true), ("3% respond", true), ("1 in 12: shared", true),
            ("1 in 999 of them", false), ("3 in 10 of them", true), ("3 o bob 10 ohonyn nhw", true),
            ("1 o bob 4", true), ("11 in 12", false), ("4 in 4", false), ("0 in 4", false), ("3 o 10", false),
            ("One in four", false), ("30 of them", false), ("", false),
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
