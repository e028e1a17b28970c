import Testing
import Workshop

@Suite struct MomentTests {
    @Test(arguments: [
        (0, 0, "1 January 1970", "00:00"),
        (59_999, 0, "1 January 1970", "00:00"),
        (60_000, 0, "1 January 1970", "00:01"),
        (0, -1, "31 December 1969", "23:59"),
        (-1, 0, "31 December 1969", "23:59"),
        (-86_400_000, 0, "31 December 1969", "00:00"),
        (1_772_323_199_000, 0, "28 February 2026", "23:59"),
        (1_772_323_199_000, 60, "1 March 2026", "00:59"),
        (1_772_323_199_000, -24 * 60, "27 February 2026", "23:59"),
    ])
    func `the room's clock shows its own day and time`(
        milliseconds: Int64, offset: Int, date: String, clock: String
    ) {
        let moment = Moment(milliseconds: milliseconds, offset: offset)
        #expect(moment.date.description == date)
        #expect(moment.clock == clock)
    }

    @Test func `seconds between moments do not depend on where the clocks hang`() {
        let early = Moment(milliseconds: 1000, offset: 120)
        let late = Moment(milliseconds: 3500, offset: -60)
        #expect(late.seconds(since: early) == 2.5)
        #expect(early.seconds(since: late) == -2.5)
    }
}
