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
    let named = organisation.named(scenario)
    if loaded.deck != nil {
        let missing = [
            (named.awaitsController, "who answers for the data", "“controller”"),
            (named.awaitsSupport, "who supports the people in the room", "“support”"),
        ].filter(\.0)
        if !missing.isEmpty, let location = loaded.frontLocations["controller"] {
            let sentence =
                "nobody is named \(missing.map(\.1).joined(separator: ", nor ")): "
                + "set \(missing.map(\.2).joined(separator: " and ")) in the configuration"
            findings.append(Diagnostic(.warning, sentence, at: location))
        }
        return findings
    }
    let places = [
        (named.awaitsController, "controller", "who answers for the data"),
        (named.awaitsSupport, "support", "who supports the people in the room"),
    ]
    for (awaits, key, who) in places {
        guard awaits, let location = loaded.frontLocations[key] else { continue }
        let advice = "put \(who) in the place of these words: every seat reads them"
        findings.append(Diagnostic(.warning, advice, at: location))
    }
    return findings
}
