extension Poll {
    /// A number: what it counts or measures, and between which bounds.
    ///
    /// Numbers are counted in units of their last place: where there are two places, 9950 is `99.50`.
    package struct Measure: PollKind {
        /// How its numbers are written.
        package var unit: Unit
        package var bounds: ClosedRange<Int>
        /// The true value, where there is one that the picture shows.
        package var truth: Int?

        package static let traits = Traits(
            shown: .numbers, minimum: .group, reading: .never, isWritten: false, countsOptions: false,
            isAskedAgain: true, isCompared: false)

        package var options: [String] { [] }

        /// The least and the greatest number, a currency's sign before each.
        package var ends: (low: String, high: String) {
            (unit.bare(bounds.lowerBound), unit.bare(bounds.upperBound))
        }

        /// Makes a measure.
        package init(unit: Unit = Unit(nil), bounds: ClosedRange<Int>, truth: Int? = nil) {
            self.unit = unit
            self.bounds = bounds
            self.truth = truth
        }

        /// How numbers are written: with how many places behind the point, and what stands beside them.
        package struct Unit: Hashable, Sendable {
            /// Stands behind the number: `%`, `years`; before it where it is a currency's sign: `£`; nil for a bare one.
            package var sign: String?
            /// How many places stand behind the point, from 0 to ``mostDecimals``.
            package var decimals: Int

            /// The most places that a number can have behind the point.
            package static let mostDecimals = 4

            /// Makes a unit.
            package init(_ sign: String?, decimals: Int = 0) {
                self.sign = sign
                self.decimals = decimals
            }
        }
    }
}

extension Poll.Measure.Unit: ExpressibleByStringLiteral {
    package init(stringLiteral sign: String) { self.init(sign) }
}

extension Poll.Measure.Unit {
    /// Whether the sign stands before its number.
    package var isCurrency: Bool {
        guard let sign, !sign.isEmpty else { return false }
        return sign.unicodeScalars.allSatisfy { $0.properties.generalCategory == .currencySymbol }
    }

    /// Whether numbers look like shares of those who answered.
    package var isPercent: Bool { ["%", "percent", "per cent", "y cant"].contains(sign?.lowercased()) }

    /// `number` without its unit: `20`, `-0.05`.
    package func written(_ number: Int) -> String {
        guard decimals > 0 else { return String(number) }
        let digits = String(number.magnitude)
        let all = String(repeating: "0", count: max(0, decimals + 1 - digits.count)) + digits
        return (number < 0 ? "-" : "") + all.dropLast(decimals) + "." + all.suffix(decimals)
    }

    /// `number` with its unit: `£20`, or with `air` between `20 cups`.
    package func said(_ number: Int, air: String = " ") -> String { beside(written(number), air: air) }

    /// `number` where its unit is said elsewhere: a currency's sign stands before it all the same.
    package func bare(_ number: Int) -> String { isCurrency ? said(number) : written(number) }

    /// What the two ends of a range are, in words that `between` joins: `£20 to £39`, `20 to 39 cups`.
    package func said(_ range: ClosedRange<Int>, between join: (String, String) -> String) -> String {
        let (low, high) = (bare(range.lowerBound), bare(range.upperBound))
        let ends = range.lowerBound == range.upperBound ? low : join(low, high)
        return isCurrency ? ends : beside(ends, air: " ")
    }

    private func beside(_ number: String, air: String) -> String {
        guard let sign, !sign.isEmpty else { return number }
        guard isCurrency else { return number + air + sign }
        return number.first == "-" ? "-" + sign + number.dropFirst() : sign + number
    }

    /// The number that is typed so, in units of its last place: digits, thousands apart by commas or not, and behind a point
    /// no more places than there are; nil where it is none.
    package func number(typed text: some StringProtocol) -> Int? {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false).map { String($0) }
        let places = parts.count > 1 ? parts[1] : ""
        guard parts.count == 1 || parts.count == 2 && (1...max(1, decimals)).contains(places.count),
            places.count <= decimals, places.allSatisfy({ $0.isASCII && $0.isWholeNumber }),
            wholeNumber(typed: parts[0]) != nil
        else { return nil }
        let missing = String(repeating: "0", count: decimals - places.count)
        return Int(parts[0].filter { $0 != "," } + places + missing)
    }
}

/// A whole number in ASCII digits, its thousands apart by commas or not: `1,234` and `1234`; nil where it is none.
package func wholeNumber(typed text: some StringProtocol) -> Int? {
    guard text.allSatisfy(\.isASCII), text.first != "+" else { return nil }
    let groups = text.split(separator: ",", omittingEmptySubsequences: false).map { Substring($0) }
    guard groups.count > 1 else { return Int(text) }
    let digits = groups[0].first == "-" ? groups[0].dropFirst() : groups[0]
    guard areThousands([digits] + groups.dropFirst(), isWhole: true) else { return nil }
    return Int(groups.joined())
}

/// Whether `groups` are one to three digits, and three behind each comma; the last may still be being typed where they are
/// not `isWhole`.
package func areThousands(_ groups: [Substring], isWhole: Bool) -> Bool {
    groups.enumerated().allSatisfy { index, group in
        guard group.allSatisfy(\.isWholeNumber) else { return false }
        if index == 0 { return (1...3).contains(group.count) }
        return group.count == 3 || !isWhole && index == groups.count - 1
    }
}
