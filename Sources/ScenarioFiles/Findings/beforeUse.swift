package import Workshop

/// What has to be changed in a scenario before people of `organisation` are told of it on `today`, which is none of its
/// mistakes.
package func findingsBeforeUse(
    of loaded: Loaded<Scenario>, on today: CalendarDate, in organisation: Organisation = Organisation()
) -> [Diagnostic] {
    guard let scenario = loaded.value else { return [] }
    var findings = organisation.findings(in: loaded)
    if case .until(let date)? = scenario.retention, date.daysSinceEpoch < today.daysSinceEpoch,
        let location = loaded.frontLocations["keep-until"]
    {
        findings.append(
            Diagnostic(
                .warning, "“keep-until” is past: people would be told that the record is erased already",
                at: location))
    }
    if scenario.awaitsController, organisation.controller == nil,
        let location = loaded.frontLocations["controller"]
    {
        let advice =
            loaded.deck == nil
            ? "put who answers for the data in the place of these words: every seat reads them"
            : "nobody is named who answers for the data: set “controller” in the configuration"
        findings.append(Diagnostic(.warning, advice, at: location))
    }
    return findings
}
