extension Duration {
    /// Reads `4h`, `90m` or `30s`, up to thirty days.
    init?(written: String) {
        let digits = written.dropLast()
        guard let number = Int(digits), number > 0, digits.allSatisfy({ $0.isASCII && $0.isNumber }) else {
            return nil
        }
        let unit: Int
        switch written.last {
        case "h": unit = 3600
        case "m": unit = 60
        case "s": unit = 1
        case _: return nil
        }
        let (seconds, isTooLong) = number.multipliedReportingOverflow(by: unit)
        guard !isTooLong, seconds <= 30 * 24 * 3600 else { return nil }
        self = .seconds(seconds)
    }

    /// As it is given, in its largest whole unit.
    var written: String {
        let seconds = components.seconds
        if seconds % 3600 == 0 { return "\(seconds / 3600)h" }
        return seconds % 60 == 0 ? "\(seconds / 60)m" : "\(seconds)s"
    }
}
