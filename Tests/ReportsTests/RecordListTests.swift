import Reports
import Testing
import Workshop

@Suite struct RecordListTests {
    private func day(_ month: Int, _ day: Int) throws -> CalendarDate {
        try #require(CalendarDate(year: 2026, month: month, day: day))
    }

    @Test func `what should have been erased comes first, and the others by their days`() throws {
        let records = [
            ListedRecord(
                file: "new.convene", title: "Online  safety", day: try day(11, 20), progress: .unfinished,
                keptUntil: try day(12, 20)),
            ListedRecord(
                file: "try.convene", title: "Tea", day: try day(10, 2), progress: .finished, isRehearsal: true
            ),
            ListedRecord(file: "here.convene", progress: .running),
            ListedRecord(
                file: "older.convene", title: "Tea", day: try day(3, 1), progress: .finished,
                keptUntil: try day(11, 28)),
            ListedRecord(
                file: "oldest.convene", title: "Tea", day: try day(3, 2), progress: .finished,
                keptUntil: try day(6, 1)),
        ]
        #expect(
            recordList(of: records, on: try day(11, 29)) == """
                keep until       day         state                record          title
                2026-06-01 past  2026-03-02  finished             oldest.convene  Tea
                2026-11-28 past  2026-03-01  finished             older.convene   Tea
                -                2026-10-02  finished, rehearsal  try.convene     Tea
                2026-12-20       2026-11-20  unfinished           new.convene     Online safety
                -                -           running              here.convene    -

                """)
        #expect(!recordList(of: [records[3]], on: try day(11, 28)).contains("past"))
    }
}
