import ScenarioFiles

/// The first thing in a configuration file that cannot be.
package struct ConfigurationError: Error {
    let finding: Diagnostic
    let lines: [String]
}

extension ConfigurationError: CustomStringConvertible {
    /// `path:line:column: error: sentence`, with the line and a caret under the place.
    package var description: String { finding.report(lines: lines) }
}
