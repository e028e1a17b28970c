package import Workshop

/// One record, as a list of records has it.
package struct ListedRecord: Sendable {
    /// How far its session is.
    package enum Progress: String, Sendable {
        case notBegun = "not begun"
        case unfinished
        case running
        case finished
    }

    package var file: String
    /// Nil where a running session has the record, and it cannot be read.
    package var title: String?
    package var day: CalendarDate?
    package var progress: Progress
    package var isRehearsal: Bool
    /// The last day on which it is kept; nil where its scenario does not say.
    package var keptUntil: CalendarDate?

    /// Makes an entry.
    package init(
        file: String, title: String? = nil, day: CalendarDate? = nil, progress: Progress,
        isRehearsal: Bool = false, keptUntil: CalendarDate? = nil
    ) {
        (self.file, self.title, self.day) = (file, title, day)
        (self.progress, self.isRehearsal, self.keptUntil) = (progress, isRehearsal, keptUntil)
    }
}

/// A line for each record: those that should have been erased before `today` first, the longest past first, then the
/// others by their days.
package func recordList(of records: [ListedRecord], on today: CalendarDate) -> String {
    let sorted = records.map { (isPast: $0.isPast(on: today), record: $0) }.sorted { left, right in
        left.record.place(isPast: left.isPast) < right.record.place(isPast: right.isPast)
    }
    let rows = sorted.map { isPast, record in
        [
            record.keptUntil.map { iso($0) + (isPast ? " past" : "") } ?? "-", record.day.map(iso) ?? "-",
            record.progress.rawValue + (record.isRehearsal ? ", rehearsal" : ""), oneLine(record.file),
            record.title.map(oneLine) ?? "-",
        ]
    }
    let table = [["keep until", "day", "state", "record", "title"]] + rows
    let widths = (0..<4).map { column in table.map(\.[column].count).max() ?? 0 }
    return table.map { row in
        let cells = row.enumerated().map { column, cell in
            widths.indices.contains(column)
                ? cell + String(repeating: " ", count: widths[column] - cell.count + 2) : cell
        }
        return cells.joined() + "\n"
    }.joined()
}

extension ListedRecord {
    fileprivate func isPast(on today: CalendarDate) -> Bool {
        keptUntil.map { $0.daysSinceEpoch < today.daysSinceEpoch } ?? false
    }

    fileprivate func place(isPast: Bool) -> (Int, Int, String) {
        let date = isPast ? keptUntil : day
        return (isPast ? 0 : 1, date?.daysSinceEpoch ?? .max, file)
    }
}

/// `2026-12-03`.
private func iso(_ date: CalendarDate) -> String {
    "\(date.year)-\(twoDigits(date.month))-\(twoDigits(date.day))"
}
