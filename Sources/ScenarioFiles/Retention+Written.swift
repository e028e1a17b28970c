import Workshop

extension Retention {
    /// Reads `2026-12-31`, `90 days`, `1 day` or `90`; at most ten years of days.
    init?(written text: String) {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        if parts.map(\.count) == [4, 2, 2], let year = digits(parts[0]), let month = digits(parts[1]),
            let day = digits(parts[2])
        {
            guard let date = CalendarDate(year: year, month: month, day: day) else { return nil }
            self = .until(date)
            return
        }
        let words = text.split(separator: " ")
        guard let number = words.first, let days = digits(number), (1...3650).contains(days),
            words.count == 1 || words.count == 2 && ["day", "days"].contains(words[1])
        else { return nil }
        self = .days(days)
    }
}

/// The number that `text` spells in digits alone.
private func digits(_ text: Substring) -> Int? {
    text.utf8.allSatisfy { (0x30...0x39).contains($0) } ? Int(text) : nil
}
