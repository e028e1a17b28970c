extension Poll {
    /// A whole number: what it counts or measures, and between which bounds.
    package struct Measure: PollKind {
        /// Stands behind the number: `%`, `years`; nil for a bare one.
        package var unit: String?
        package var bounds: ClosedRange<Int>
        /// The true value, where there is one that the picture shows.
        package var truth: Int?

        package static let traits = Traits(
            shown: .numbers, minimum: .group, reading: .never, isWritten: false, countsOptions: false,
            isAskedAgain: true, isCompared: false)

        package var options: [String] { [] }

        /// Makes a measure.
        package init(unit: String? = nil, bounds: ClosedRange<Int>, truth: Int? = nil) {
            self.unit = unit
            self.bounds = bounds
            self.truth = truth
        }
    }
}
