/// A setting as a person wrote it.
package struct Written: Equatable, Sendable {
    package let setting: Setting
    package let text: String
    package let origin: Origin

    /// Makes what was written.
    package init(_ setting: Setting, _ text: String, from origin: Origin) {
        self.setting = setting
        self.text = text
        self.origin = origin
    }
}

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

/// The code that people type to join.
package enum JoinCodeChoice: Equatable, Sendable {
    /// Six digits by chance, other ones each time.
    case random
    /// Four to twelve digits.
    case digits(String)
}

extension JoinCodeChoice {
    /// Reads digits, or `random`.
    init?(written: String) {
        let isCode = (4...12).contains(written.count) && written.allSatisfy { $0.isASCII && $0.isNumber }
        guard isCode || written == "random" else { return nil }
        self = isCode ? .digits(written) : .random
    }

    /// As it is given.
    var written: String {
        switch self {
        case .random: "random"
        case .digits(let digits): digits
        }
    }
}
