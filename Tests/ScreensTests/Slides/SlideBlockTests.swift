import Drawing
import Screens
import Session
import TestSupport
import Testing
import Workshop

/// Pieces of slides that stand in columns.
@Suite struct SlideBlockTests {
    private func shown(_ slide: Slide, reporting: [Service] = [], width: Int = 80) -> [String] {
        let scenario = Scenario(
            title: "Tea", reporting: reporting, sections: [Section(title: "One", slides: [slide])])
        let state = State(of: scenario, replaying: [.started(Moment(milliseconds: 0))])
        let drawn = SlidePages(
            of: state, in: Surroundings(now: Moment(milliseconds: 0)), fitting: Size(width: width, height: 19)
        )
        return drawn.pages[0].text.split(separator: "\n").map(String.init)
    }

    private func table(_ columns: [Block.Alignment]) -> [String] {
        let rows: [[Prose]] = [["tea", "5", "1"], ["coffee", "1200", "33"], ["milk", "37", "100"]]
        return shown(
            Slide(
                title: "Costs", layout: .points,
                steps: [.init([.table(header: ["item", "cost", "share"], rows: rows, columns: columns)])]))
    }

    @Test func `a table's columns stand where its head says`() {
        #expect(
            table([.left, .right, .middle]).suffix(4) == [
                "    item     cost   share", "    tea         5     1", "    coffee   1200    33",
                "    milk       37    100",
            ])
        #expect(table([]).last == "    milk     37     100")
    }

    @Test func `two columns of which one is to stand at the right are columns`() {
        let rows: [[Prose]] = [["tea", "5"], ["coffee", "1200"]]
        let block = Block.table(header: ["item", "cost"], rows: rows, columns: [.left, .right])
        let lines = shown(Slide(title: "Costs", layout: .points, steps: [.init([block])]))
        #expect(lines.suffix(2) == ["    tea         5", "    coffee   1200"])
    }

    @Test func `the details of a list of services stand in one line, whatever the names`() {
        let services = [
            Service(name: "Kettle desk", detail: "0300 000 000"),
            Service(name: "A society for the repair of cups", detail: "by post"),
            Service(name: "A society for the repair of cups and pots of every kind", detail: "by letter"),
        ]
        let lines = shown(
            Slide(title: "Where to turn", layout: .resources, steps: [.init([])]), reporting: services)
        let places = ["0300 000 000", "by post", "by letter"].compactMap { detail in
            lines.lazy.compactMap { $0.firstRange(of: detail)?.lowerBound.utf16Offset(in: $0) }.first
        }
        #expect(places == [39, 39, 39])
    }

    @Test func `figures of which no picture is made are named`() {
        let items = ["1 in 4 sip", "3 % pour", "15 in 24 stir", "2 of 3 spill", "Most drink"].map { text in
            [Block.paragraph(Prose([.init(text)]))]
        }
        let slide = Slide(
            title: "Tea", layout: .figures, steps: [.init([.list(ordered: false, items: items)])])
        let scenario = Scenario(title: "Tea", sections: [Section(title: "One", slides: [slide])])
        #expect(figuresWithoutPictures(in: scenario).map(\.text) == ["15 in 24 stir", "2 of 3 spill"])
    }
}
