extension Poll {
    /// A whole number: what it counts or measures, and between which bounds.
    package struct Measure: PollKind {
        /// Stands behind the number: `%`, `years`; before it where it is a currency's sign: `£`; nil for a bare one.
        package var unit: String?
        package var bounds: ClosedRange<Int>
        /// The true value, where there is one that the picture shows.
        package var truth: Int?

        package static let traits = Traits(
            shown: .numbers, minimum: .group, reading: .never, isWritten: false, countsOptions: false,
            isAskedAgain: true, isCompared: false)

        package var options: [String] { [] }

        /// The least and the greatest number, a currency's sign before each.
        package var ends: (low: String, high: String) {
            (Self.bare(bounds.lowerBound, in: unit), Self.bare(bounds.upperBound, in: unit))
        }

        /// Makes a measure.
        package init(unit: String? = nil, bounds: ClosedRange<Int>, truth: Int? = nil) {
            self.unit = unit
            self.bounds = bounds
            self.truth = truth
        }
    }
}

extension Poll.Measure {
    /// Whether `unit` stands before its number.
    package static func isCurrency(_ unit: String) -> Bool {
        !unit.isEmpty && unit.unicodeScalars.allSatisfy { $0.properties.generalCategory == .currencySymbol }
    }

    /// `number` with its unit, as it is written: `£20`, or with `air` between `20 cups`.
    package static func said(_ number: String, in unit: String?, air: String = " ") -> String {
        guard let unit, !unit.isEmpty else { return number }
        guard isCurrency(unit) else { return number + air + unit }
        return number.first == "-" ? "-" + unit + number.dropFirst() : unit + number
    }

    /// `number` where its unit is said elsewhere: a currency's sign stands before it all the same.
    package static func bare(_ number: Int, in unit: String?) -> String {
        unit.map(isCurrency) == true ? said("\(number)", in: unit) : "\(number)"
    }

    /// What the two ends of a range are, in words that `between` joins: `£20 to £39`, `20 to 39 cups`.
    package static func said(
        _ range: ClosedRange<Int>, in unit: String?, between join: (String, String) -> String
    ) -> String {
        let (low, high) = (bare(range.lowerBound, in: unit), bare(range.upperBound, in: unit))
        let ends = range.lowerBound == range.upperBound ? low : join(low, high)
        return unit.map(isCurrency) == true ? ends : said(ends, in: unit)
    }
}
