package import Workshop

/// One version of a scenario's text, and what it says.
package struct Edition: Equatable, Sendable {
    /// The text as its author wrote it; the record keeps it.
    package let text: String
    package let scenario: Scenario

    /// Makes an edition.
    package init(text: String, scenario: Scenario) {
        self.text = text
        self.scenario = scenario
    }
}
