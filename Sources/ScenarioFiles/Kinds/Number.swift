import Workshop

extension Poll.Measure: FencedKind {
    static let keys = ["unit", "lowest", "highest", "truth", "sensitive"]

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
        let unit = unit(findings: &findings)
        let lowest = bound("lowest", findings: &findings)
        let highest = bound("highest", findings: &findings)
        guard let lowest, let highest else {
            return Poll.Measure(unit: unit, bounds: 0...0)
        }
        guard lowest < highest, highest - lowest <= Self.farthest else {
            findings.error(
                "“highest” has to be above “lowest”, by at most \(Self.farthest)",
                at: location(of: "highest", findings))
            return Poll.Measure(unit: unit, bounds: 0...0)
        }
        let truth = entries.number("truth", in: lowest...highest, findings: &findings)
        return Poll.Measure(unit: unit, bounds: lowest...highest, truth: truth)
    }

    private func bound(_ key: String, findings: inout Findings) -> Int? {
        if !entries.hasContent(key) {
            findings.error(
                "kind: number needs “lowest” and “highest”: “\(key)” is missing",
                at: entries[key]?.keyLocation ?? start)
        }
        return entries.number(key, in: -Self.farthest...Self.farthest, findings: &findings)
    }

    private func unit(findings: inout Findings) -> String? {
        let unit = entries.text("unit", findings: &findings)
        if let unit, unit.count > Self.longestUnit {
            findings.error(
                "a unit has at most \(Self.longestUnit) characters",
                at: location(of: "unit", findings))
        }
        return unit
    }
}
