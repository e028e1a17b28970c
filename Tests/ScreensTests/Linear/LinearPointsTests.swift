import Screens
import Session
import TestSupport
import Testing
import Workshop

@Suite struct LinearPointsTests {
    private static let spending = Poll.Kind.points(items: ["Training", "Staff", "Software"], total: 10)

    @Test func `points for all items stand in one line, and make the total together`() throws {
        var walk = try LinearWalk(asking: Self.spending, "Where should the money go?")
        for line in ["5 5", "5 3 1", "5 3 4", "5 11 0", "-1 5 6", "staff", "0", "0 0 0", "6 4 0"] {
            walk.type(line)
        }
        try walk.reveal([.points([10, 0, 0]), .points([4, 3, 3]), .points([5, 5, 0]), .skip])
        try expectText(walk.text, named: "points", in: "__Lines__")
        #expect(walk.sent == [.skip, .points([6, 4, 0])])
    }

    @Test(arguments: [1, 2, 3, 7, 9, 12]) func `the example is one that the poll takes`(items: Int) throws {
        let names = (0..<items).map { "Item \($0)" }
        for kind in [
            Poll.Kind.points(items: names, total: 10), .points(items: names, total: 100),
            .ranking(items: names),
        ] {
            var walk = try LinearWalk(asking: kind)
            let how = try #require(walk.news().last { $0.contains("for example ") })
            let example = try #require(how.split(separator: "for example ").last)
            #expect(walk.answer(of: String(example.prefix { $0 != ";" && $0 != "." })) != nil)
        }
    }
}
