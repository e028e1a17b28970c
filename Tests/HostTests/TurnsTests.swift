import Lines
import TestSupport
import Testing

@testable import Host

@Suite struct TurnsTests {
    @Test(arguments: 0..<50)
    func `whoever is first at a source waits for one turn of each other source at most`(_ seed: UInt64) {
        var chance = SeededGenerator(seed: seed)
        var turns = Turns<Int>()
        var waiting: [Int: [LineAddress]] = [:]
        /// Turns since the first line of a source became the first.
        var waited: [Int: Int] = [:]
        for number in 0..<400 {
            let source = Int.random(in: 0..<6, using: &chance)
            switch Int.random(in: 0..<5, using: &chance) {
            case 0...2:
                waiting[source, default: []].append(Desk.line(number))
                turns.wait(Desk.line(number), from: source)
            case 3:
                guard let line = waiting[source]?.randomElement(using: &chance) else { continue }
                waiting[source]?.removeAll { $0 == line }
                turns.leave(line, from: source)
            case _:
                let heads = waiting.compactMapValues(\.first)
                let next = turns.next()
                guard let served = heads.first(where: { $0.value == next })?.key else {
                    #expect(next == nil && heads.isEmpty)
                    continue
                }
                waiting[served]?.removeFirst()
                waited[served] = 0
                for other in heads.keys where other != served {
                    waited[other, default: 0] += 1
                    #expect(waited[other, default: 0] <= 5)
                }
            }
        }
    }

    @Test func `a source that had no turn comes before those that had`() {
        var turns = Turns<String>()
        for number in 0..<10 { turns.wait(Desk.line(number), from: "many") }
        #expect(turns.next() == Desk.line(0))
        turns.wait(Desk.line(20), from: "new")
        #expect(turns.next() == Desk.line(20))
        turns.wait(Desk.line(21), from: "new")
        #expect(turns.next() == Desk.line(1))
        #expect(turns.next() == Desk.line(21))
    }
}
