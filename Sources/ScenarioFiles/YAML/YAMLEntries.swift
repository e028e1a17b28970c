import Yams

/// The `key: value` entries of a piece of YAML, as their reader takes them.
struct YAMLEntries {
    /// One entry whose key is text.
    struct Entry {
        let key: String
        let keyLocation: Location
        let value: Node
    }

    private let entries: [Entry]
    private let yaml: YAMLText

    init(_ entries: [Entry], in yaml: YAMLText) {
        self.entries = entries
        self.yaml = yaml
    }

    /// Nil and a finding where `node` has no entries; a finding for each key that is not `known`.
    init?(_ node: Node, in yaml: YAMLText, owner: String, known: [String], findings: inout Findings) {
        guard case .mapping(let mapping) = node else {
            findings.error(
                "\(owner) is made of lines like “key: value”", at: yaml.location(of: node, findings.source))
            return nil
        }
        self.yaml = yaml
        var entries: [Entry] = []
        for (key, value) in mapping {
            let location = yaml.location(of: key, findings.source)
            guard let name = key.scalar?.string, known.contains(name) else {
                let name = key.scalar?.string ?? "…"
                findings.error(
                    "\(owner) has no “\(name.quotable)”; \(suggestion(for: name, among: known))", at: location
                )
                continue
            }
            entries.append(Entry(key: name, keyLocation: location, value: value))
        }
        self.entries = entries
    }

    subscript(key: String) -> Entry? { entries.first { $0.key == key } }

    /// Where the value of `key` stands; nil where there is no such key.
    func location(of key: String, _ source: SourceText) -> Location? {
        self[key].map { yaml.location(of: $0.value, source) }
    }

    /// Whether the value of `key` is a list.
    func isList(_ key: String) -> Bool {
        if case .sequence = self[key]?.value { true } else { false }
    }

    /// Whether anything stands behind `key`.
    func hasContent(_ key: String) -> Bool {
        guard let value = self[key]?.value else { return false }
        return value.scalar.map { !isNothing($0) && !$0.string.onOneLine.isEmpty } ?? true
    }

    /// Text on one line; nil where the key is missing or has nothing behind it.
    func text(_ key: String, findings: inout Findings) -> String? {
        self[key].flatMap { text(of: $0.value, key, findings: &findings) }
    }

    /// A whole number within `range`.
    func number(_ key: String, in range: ClosedRange<Int>, findings: inout Findings) -> Int? {
        guard let entry = self[key], let text = text(key, findings: &findings) else { return nil }
        guard let number = Int(text), range.contains(number) else {
            findings.error(
                "“\(key)” is a whole number from \(range.lowerBound) to \(range.upperBound)",
                at: yaml.location(of: entry.value, findings.source))
            return nil
        }
        return number
    }

    /// `true` or `false`; YAML's other spellings of them too.
    func flag(_ key: String, findings: inout Findings) -> Bool? {
        guard let entry = self[key], let text = text(key, findings: &findings) else { return nil }
        switch text.lowercased() {
        case "true", "yes", "on": return true
        case "false", "no", "off": return false
        default:
            findings.error("“\(key)” is true or false", at: yaml.location(of: entry.value, findings.source))
            return nil
        }
    }

    /// A list of texts, each with its place.
    func texts(_ key: String, findings: inout Findings) -> [(text: String, location: Location)]? {
        list(key, findings: &findings)?.compactMap { node in
            let location = yaml.location(of: node, findings.source)
            guard let text = text(of: node, key, findings: &findings) else {
                if case .scalar = node { findings.error("an item of “\(key)” is empty", at: location) }
                return nil
            }
            return (text, location)
        }
    }

    /// A list of entries with the keys that are `known`.
    func records(_ key: String, known: [String], findings: inout Findings) -> [(YAMLEntries, Location)] {
        (list(key, findings: &findings) ?? []).compactMap { node in
            YAMLEntries(node, in: yaml, owner: "an item of “\(key)”", known: known, findings: &findings)
                .map { ($0, yaml.location(of: node, findings.source)) }
        }
    }

    private func list(_ key: String, findings: inout Findings) -> [Node]? {
        guard let entry = self[key] else { return nil }
        if case .sequence(let nodes) = entry.value { return Array(nodes) }
        if let scalar = entry.value.scalar, isNothing(scalar) { return nil }
        findings.error("“\(key)” is a list", at: yaml.location(of: entry.value, findings.source))
        return nil
    }

    private func text(of node: Node, _ key: String, findings: inout Findings) -> String? {
        guard let scalar = node.scalar else {
            findings.error(
                "“\(key)” is text; put it in quotes where it holds : or [ or {",
                at: yaml.location(of: node, findings.source))
            return nil
        }
        let text = scalar.string.onOneLine
        return isNothing(scalar) || text.isEmpty ? nil : text
    }

    private func isNothing(_ scalar: Node.Scalar) -> Bool {
        scalar.style == .plain && ["", "~", "null"].contains(scalar.string)
    }
}
