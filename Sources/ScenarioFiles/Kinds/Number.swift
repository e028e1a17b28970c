import Workshop

extension Poll.Measure: FencedKind {
    static let keys = ["unit", "decimals", "lowest", "highest", "truth", "sensitive"]

    static func read(_ fence: FenceReader, findings: inout Findings) -> Poll.Kind {
        .number(fence.measure(findings: &findings))
    }
}

extension FenceReader {
    /// The farthest from zero that a number may be, and the farthest that two bounds may be apart.
    private static let farthest = 1_000_000
    /// The most characters of a unit.
    private static let longestUnit = 20

    /// What a number measures, as far as it could be read.
    fileprivate func measure(findings: inout Findings) -> Poll.Measure {
        let decimals = entries.number("decimals", in: 0...Poll.Measure.Unit.mostDecimals, findings: &findings)
        let unit = Poll.Measure.Unit(sign(findings: &findings), decimals: decimals ?? 0)
        let farthest = (0..<unit.decimals).reduce(Self.farthest) { most, _ in most * 10 }
        let lowest = bound("lowest", in: unit, -farthest...farthest, findings: &findings)
        let highest = bound("highest", in: unit, -farthest...farthest, findings: &findings)
        guard let lowest, let highest else {
            return Poll.Measure(unit: unit, bounds: 0...0)
        }
        guard lowest < highest, highest - lowest <= farthest else {
            findings.error(
                "“highest” has to be above “lowest”, by at most \(Self.farthest)",
                at: location(of: "highest", findings))
            return Poll.Measure(unit: unit, bounds: 0...0)
        }
        let truth = number("truth", in: unit, lowest...highest, findings: &findings)
        return Poll.Measure(unit: unit, bounds: lowest...highest, truth: truth)
    }

    private func bound(
        _ key: String, in unit: Poll.Measure.Unit, _ range: ClosedRange<Int>, findings: inout Findings
    ) -> Int? {
        if !entries.hasContent(key) {
            findings.error(
                "kind: number needs “lowest” and “highest”: “\(key)” is missing",
                at: entries[key]?.keyLocation ?? start)
        }
        return number(key, in: unit, range, findings: &findings)
    }

    /// A number with as many places as the poll's.
    private func number(
        _ key: String, in unit: Poll.Measure.Unit, _ range: ClosedRange<Int>, findings: inout Findings
    ) -> Int? {
        guard unit.decimals > 0 else { return entries.number(key, in: range, findings: &findings) }
        guard let text = entries.text(key, findings: &findings) else { return nil }
        if let number = unit.number(typed: text), range.contains(number) { return number }
        let (low, high) = (unit.written(range.lowerBound), unit.written(range.upperBound))
        findings.error("“\(key)” is a number from \(low) to \(high)", at: location(of: key, findings))
        return nil
    }

    private func sign(findings: inout Findings) -> String? {
        let sign = entries.text("unit", findings: &findings)
        if let sign, sign.count > Self.longestUnit {
            findings.error(
                "a unit has at most \(Self.longestUnit) characters",
                at: location(of: "unit", findings))
        }
        return sign
    }
}
