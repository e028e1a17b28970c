/// What came of reading a file: a value, if one could be had, and every finding on the way.
///
/// Findings are collected rather than thrown, so that an author sees all of them at once.
package struct Loaded<Value> {
    /// The value, or nil where a finding is an error.
    package let value: Value?
    /// The findings, in the order of the file.
    package let diagnostics: [Diagnostic]
    /// The file's lines, for ``Diagnostic/report(lines:)``.
    package let lines: [String]
    /// Where the heading of each slide stands, in the order of the slides.
    package let slideLocations: [Location]

    /// Makes a result; a value that was read with errors is dropped.
    package init(_ value: Value, _ diagnostics: [Diagnostic], lines: [String], slideLocations: [Location]) {
        self.value = diagnostics.contains { $0.severity == .error } ? nil : value
        self.diagnostics = diagnostics
        self.lines = lines
        self.slideLocations = slideLocations
    }
}

extension Loaded: Sendable where Value: Sendable {}
