package import Workshop

/// What an organisation's configuration says for all of its scenarios.
package struct Organisation: Codable, Equatable, Sendable {
    /// Who answers for the data where a scenario names nobody, on one line.
    package var controller: String?
    /// The regions that scenarios may name; none where the configuration lists none.
    package var regions: [String]

    /// Makes what a configuration without either says.
    package init(controller: String? = nil, regions: [String] = []) {
        self.controller = controller
        self.regions = regions
    }

    /// `scenario` with this controller, where it names nobody itself.
    package func named(_ scenario: Scenario) -> Scenario {
        guard let controller, scenario.namedController == nil else { return scenario }
        var named = scenario
        named.controller = controller
        return named
    }

    /// The same of a scenario's `text`, whose front matter names it then.
    package func named(in text: String) -> String {
        guard let controller else { return text }
        let loaded = scenario(from: text, path: "")
        guard let found = loaded.value, found.namedController == nil else { return text }
        var lines = loaded.lines
        let line = "controller: '" + controller.replacing("'", with: "''") + "'"
        let value = loaded.frontLocations["controller"]?.line
        if let key = value.flatMap({ lines[..<$0].lastIndex { $0.hasPrefix("controller") } }) {
            let rest = lines[(key + 1)...].prefix { $0.first?.isWhitespace ?? true }
            lines.replaceSubrange(key..<rest.endIndex, with: [line])
        } else {
            lines.insert(line, at: 1)
        }
        let named = lines.joined(separator: "\n")
        // Front matter that is written in another way, such as in braces, stays as it is.
        return scenario(from: named, path: "").value == self.named(found) ? named : text
    }

    /// What is wrong with the region of a scenario, or cannot be told.
    package func findings(in loaded: Loaded<Scenario>) -> [Diagnostic] {
        guard let region = loaded.value?.region, !regions.contains(region),
            let location = loaded.frontLocations["region"]
        else { return [] }
        guard regions.isEmpty else {
            let sentence =
                "there is no region “\(region.quotable)”; " + suggestion(for: region, among: regions)
            return [Diagnostic(.error, sentence, at: location)]
        }
        return [
            Diagnostic(
                .warning, "“region” is taken as it is written, for the configuration lists no “regions”",
                at: location)
        ]
    }
}

/// A region, as scenarios and the configuration name it.
package struct RegionName: Equatable, Sendable {
    package let name: String

    /// Reads a short name without digits or commas: what holds a number is likely to be a place, a force or a school.
    package init?(written text: String) {
        guard (1...40).contains(text.count), !text.contains(where: { $0.isNumber || $0 == "," }) else {
            return nil
        }
        name = text
    }

    /// What one is, for whoever wrote another.
    package static let advice = "a region is a name of at most 40 characters, without digits and commas"
}
