import Testing
import Workshop

@Suite struct CalendarDateTests {
    @Test func `days follow one another through four centuries without a gap`() throws {
        let lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
        var days = try #require(CalendarDate(year: 1800, month: 1, day: 1)).daysSinceEpoch
        for year in 1800...2200 {
            let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
            for month in 1...12 {
                let length = lengths[month - 1] + (isLeap && month == 2 ? 1 : 0)
                for day in 1...length {
                    let date = CalendarDate(daysSinceEpoch: days)
                    #expect(date == CalendarDate(year: year, month: month, day: day))
                    #expect(date.daysSinceEpoch == days)
                    days += 1
                }
                #expect(CalendarDate(year: year, month: month, day: length + 1) == nil)
            }
        }
    }

    @Test func `the first of January 1970 is day 0`() {
        #expect(CalendarDate(year: 1970, month: 1, day: 1)?.daysSinceEpoch == 0)
    }

    @Test(arguments: [(0, 1, 1), (10_000, 1, 1), (2026, 0, 1), (2026, 13, 1), (2026, 1, 0), (2026, 1, -1)])
    func `what no calendar has is no date`(year: Int, month: Int, day: Int) {
        #expect(CalendarDate(year: year, month: month, day: day) == nil)
    }

    @Test func `a date reads as a letter has it`() {
        #expect(CalendarDate(year: 2026, month: 12, day: 1)?.description == "1 December 2026")
        #expect(CalendarDate(year: 2028, month: 2, day: 29)?.adding(days: 1).description == "1 March 2028")
    }

    @Test func `a record is kept until the day that was said, or for so many days`() throws {
        let day = try #require(CalendarDate(year: 2026, month: 12, day: 20))
        let end = try #require(CalendarDate(year: 2027, month: 1, day: 19))
        #expect(Retention.days(30).end(forSessionOn: day) == end)
        #expect(Retention.until(end).end(forSessionOn: day) == end)
    }
}
