import Session
import Testing
import Workshop

@testable import Host

@Suite struct WallClockTests {
    private let start = WallClock.Reading(wall: 1_790_000_000_000, offset: 120, steady: 5_000)

    @Test func `a moment is what the machine's clocks say`() {
        let clock = WallClock(at: start, after: [])
        #expect(clock.moment(at: start) == Moment(milliseconds: 1_790_000_000_000, offset: 120))
        #expect(clock.moment(at: later(1000)) == Moment(milliseconds: 1_790_000_001_000, offset: 120))
    }

    @Test(arguments: [1440, -1440, 60, -60, 1, 525_600])
    func `a clock that is set anew changes no duration, and the room's time of day follows it`(minutes: Int) {
        let clock = WallClock(at: start, after: [])
        let before = clock.moment(at: start)
        let after = clock.moment(at: later(600_000, set: minutes))
        #expect(after.seconds(since: before) == 600)
        let told = Moment(milliseconds: 1_790_000_600_000, offset: 120 + minutes)
        #expect(after.clock == told.clock && after.date == told.date)
    }

    @Test func `no time of day moves while a clock is only adjusted`() {
        let clock = WallClock(at: start, after: [])
        var drifted = later(3_600_000)
        drifted.wall += 20_000
        #expect(clock.moment(at: drifted).offset == 120)
    }

    @Test func `a session goes on behind what has happened, whatever the clock says by then`() {
        let until = Moment(milliseconds: 1_790_009_999_999)
        let events: [Event] = [
            .started(Moment(milliseconds: 1_790_000_000_000)),
            .breakBegan(until: until, Moment(milliseconds: 1_790_000_060_000)), .blanked(true),
        ]
        var reading = start
        reading.wall -= 86_400_000
        let now = WallClock(at: reading, after: events).moment(at: reading)
        #expect(now.milliseconds == 1_790_000_060_000)
        #expect(now.clock == Moment(milliseconds: reading.wall, offset: 120).clock)
        #expect(WallClock(at: later(90_000), after: events).moment(at: later(90_000)).offset == 120)
    }

    /// The clocks some milliseconds later, the machine's set forward by so many minutes meanwhile.
    private func later(_ milliseconds: Int64, set minutes: Int = 0) -> WallClock.Reading {
        WallClock.Reading(
            wall: start.wall + milliseconds + Int64(minutes) * 60_000, offset: start.offset,
            steady: start.steady + milliseconds)
    }
}
