/// The attributes of one heading, as its reader takes them.
struct AttributeList {
    private let attributes: [Attribute]

    /// Reports what is not in `known`; `owner` says whose attributes they are, such as `a slide`.
    init(_ attributes: [Attribute], of owner: String, known: [String], findings: inout Findings) {
        self.attributes = attributes
        for attribute in attributes where !known.contains(attribute.name) {
            findings.error(
                "\(owner) has no attribute “\(attribute.name.quotable)”; "
                    + suggestion(for: attribute.name, among: known),
                at: attribute.nameLocation)
        }
    }

    subscript(name: String) -> Attribute? { attributes.first { $0.name == name } }

    /// A whole number within `range`; nil and a finding where the value is something else.
    func number(_ name: String, in range: ClosedRange<Int>, findings: inout Findings) -> Int? {
        guard let attribute = self[name] else { return nil }
        guard let number = Int(attribute.value), range.contains(number) else {
            findings.error(
                "“\(name)” is a whole number from \(range.lowerBound) to \(range.upperBound)",
                at: attribute.valueLocation)
            return nil
        }
        return number
    }

    /// One of the spellings of `Choice`; nil and a finding where the value is something else.
    func choice<Choice: RawRepresentable<String> & CaseIterable>(
        _ name: String, findings: inout Findings
    ) -> Choice? {
        guard let attribute = self[name] else { return nil }
        if let choice = Choice(rawValue: attribute.value) { return choice }
        findings.error(
            "there is no \(name) “\(attribute.value.quotable)”; "
                + suggestion(for: attribute.value, among: Choice.allCases.map(\.rawValue)),
            at: attribute.valueLocation)
        return nil
    }
}
