package import Workshop

/// What an organisation's configuration says for all of its scenarios.
package struct Organisation: Codable, Equatable, Sendable {
    /// Who answers for the data where a scenario names nobody, on one line.
    package var controller: String?
    /// Who supports the people in the room where a scenario names nobody, on one line.
    package var support: String?
    /// The regions that scenarios may name; none where the configuration lists none.
    package var regions: [String]

    /// Makes what a configuration without any of it says.
    package init(controller: String? = nil, support: String? = nil, regions: [String] = []) {
        self.controller = controller
        self.support = support
        self.regions = regions
    }

    /// `scenario` with this controller and this support, where it names nobody itself.
    package func named(_ scenario: Scenario) -> Scenario {
        var named = scenario
        if let controller, scenario.namedController == nil { named.controller = controller }
        if let support, scenario.support.isEmpty {
            named.support = [Service(name: support)]
            named.awaitsSupport = false
        }
        return named
    }

    /// The same of a scenario's `text`, whose front matter names them then.
    ///
    /// Only the front matter is read; where it has errors, or is written in another way than line by line, such as in
    /// braces, it stays as it is.
    package func named(in text: String) -> String {
        guard controller != nil || support != nil, text.utf8.count <= ScenarioLimits.bytes else {
            return text
        }
        var lines = SourceText(text, path: "").lines
        guard let found = Self.front(of: lines) else { return text }
        let wanted = named(found.scenario)
        guard wanted != found.scenario else { return text }
        if let controller, wanted.controller != found.scenario.controller {
            Self.put(["controller: " + quoted(controller)], as: "controller", into: &lines)
        }
        if let support, wanted.support != found.scenario.support {
            Self.put(["support:", "  - name: " + quoted(support)], as: "support", into: &lines)
        }
        return Self.front(of: lines)?.scenario == wanted ? lines.joined(separator: "\n") : text
    }

    /// What stands above the first section; nil where it has errors.
    private static func front(of lines: [String]) -> FrontMatter? {
        guard let close = FrontMatter.close(in: lines) else { return nil }
        let text = lines[...close].joined(separator: "\n")
        var findings = Findings(in: SourceText(text, path: ""))
        guard FrontMatter.begins(findings.source), let front = FrontMatter(in: &findings),
            !findings.diagnostics.contains(where: { $0.severity == .error })
        else { return nil }
        return front
    }

    /// Puts a key's lines in the place of those that it has, or below the front matter's first line.
    private static func put(_ new: [String], as key: String, into lines: inout [String]) {
        let value = front(of: lines)?.locations[key]?.line
        guard let start = value.flatMap({ lines[..<$0].lastIndex { $0.hasPrefix(key + ":") } }) else {
            return lines.insert(contentsOf: new, at: 1)
        }
        let rest = lines[(start + 1)...].prefix { $0.first?.isWhitespace ?? true || $0.hasPrefix("- ") }
        lines.replaceSubrange(start..<rest.endIndex, with: new)
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

private func quoted(_ text: String) -> String { "'" + text.replacing("'", with: "''") + "'" }
