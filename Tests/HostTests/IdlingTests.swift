import Testing

@testable import Host

@Suite struct IdlingTests {
    /// Whether the session is over at each of these seconds, after two minutes in which nobody types.
    private func overs(
        _ looks: [(second: Int, isResting: Bool)], touchedAt touch: Int? = nil
    ) -> [Bool] {
        let start = SuspendingClock.now
        var idling = Idling(since: start)
        return looks.map { second, isResting in
            if let touch, second > touch { idling.touch(at: start + .seconds(touch)) }
            return idling.isOver(after: .seconds(120), isResting: isResting, at: start + .seconds(second))
        }
    }

    @Test func `a session ends once nobody has typed for so long`() {
        #expect(overs([(120, false), (121, false)]) == [false, true])
        #expect(overs([(181, false), (182, false)], touchedAt: 61) == [false, true])
    }

    @Test func `a break and a pause do not count, nor end the session when they end, for twelve hours`() {
        let rest = (1...90).map { ($0 * 60, true) }
        #expect(!overs(rest).contains(true))
        #expect(overs(rest + [(5519, false), (5521, false)]).suffix(2) == [false, true])
        let longest = 12 * 3600
        let looks = [(60, true), (60 + longest, true), (180 + longest, true), (181 + longest, true)]
        #expect(overs(looks) == [false, false, false, true])
    }
}
