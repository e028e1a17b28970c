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

/// One `name=value` behind a heading.
struct Attribute {
    let name: String
    let value: String
    let nameLocation: Location
    let valueLocation: Location
}

/// Reads `{name=value name="many words"}` at the end of a heading's line.
struct AttributeScanner {
    private let characters: [Character]
    private let line: Int
    private var position: Int
    private(set) var attributes: [Attribute] = []

    /// A scanner for the attributes whose `{` stands at `start` on line number `line`.
    private init(_ characters: [Character], line: Int, start: Int) {
        self.characters = characters
        self.line = line
        position = start + 1
    }

    /// The attributes of a heading's line, and the line as Markdown shall read it: without them.
    ///
    /// A `{` that no white space precedes, or a backslash, belongs to the title.
    static func scan(line number: Int, findings: inout Findings) -> (attributes: [Attribute], rest: String) {
        let line = findings.source.line(number)
        let characters = Array(line)
        guard let start = start(in: characters) else { return ([], line) }
        var scanner = AttributeScanner(characters, line: number, start: start)
        scanner.scan(&findings)
        return (scanner.attributes, String(characters[..<start]))
    }

    private static func start(in characters: [Character]) -> Int? {
        let isClosedAtEnd = characters.last { !$0.isWhitespace && $0 != "#" } == "}"
        return characters.indices.first { index in
            guard characters[index] == "{", index == 0 || characters[index - 1].isWhitespace else {
                return false
            }
            let rest = characters[(index + 1)...].drop { $0.isWhitespace }
            let isAssignment = rest.drop { isNamePart($0) }.drop { $0.isWhitespace }.first == "="
            return isAssignment || isClosedAtEnd
        }
    }

    private mutating func scan(_ findings: inout Findings) {
        while true {
            skip { $0.isWhitespace }
            guard let next = peek else {
                findings.error("the attributes are not closed with }", at: location(position, findings))
                return
            }
            if next == "}" {
                position += 1
                break
            }
            guard attributes.count < ScenarioLimits.attributes else {
                findings.error(
                    "a heading has at most \(ScenarioLimits.attributes) attributes",
                    at: location(position, findings))
                return
            }
            guard scanAttribute(&findings) else { return }
        }
        skip { $0.isWhitespace || $0 == "#" }
        if peek != nil {
            findings.error(
                "nothing may stand behind a heading's attributes", at: location(position, findings))
        }
    }

    /// Reads one attribute; false where the rest makes no sense.
    private mutating func scanAttribute(_ findings: inout Findings) -> Bool {
        let start = position
        skip { Self.isNamePart($0) }
        let name = String(characters[start..<position])
        guard !name.isEmpty, peek == "=" else {
            let hint = attributes.last.map { "; a value of many words needs quotes: \($0.name)=\"…\"" } ?? ""
            findings.error("attributes are written name=value\(hint)", at: location(start, findings))
            return false
        }
        position += 1
        let valueStart = position
        guard let value = scanValue() else {
            findings.error(
                "“\(name)” needs a value, in straight quotes where it has spaces: \(name)=\"…\"",
                at: location(valueStart, findings))
            return false
        }
        if attributes.contains(where: { $0.name == name }) {
            findings.error("“\(name)” is given twice", at: location(start, findings))
            return true
        }
        attributes.append(
            Attribute(
                name: name, value: value, nameLocation: location(start, findings),
                valueLocation: location(valueStart, findings)))
        return true
    }

    private mutating func scanValue() -> String? {
        if peek == "\"" {
            let start = position + 1
            guard let end = characters[start...].firstIndex(of: "\"") else { return nil }
            position = end + 1
            return String(characters[start..<end])
        }
        let start = position
        skip { !$0.isWhitespace && $0 != "}" && $0 != "\"" }
        let value = characters[start..<position]
        guard let first = value.first, !"“”„‘’'".contains(first) else { return nil }
        return String(value)
    }

    private var peek: Character? { characters.indices.contains(position) ? characters[position] : nil }

    private mutating func skip(while condition: (Character) -> Bool) {
        while let next = peek, condition(next) { position += 1 }
    }

    private func location(_ index: Int, _ findings: Findings) -> Location {
        findings.source.location(line: line, column: index + 1)
    }

    private static func isNamePart(_ character: Character) -> Bool {
        character.isLetter || character.isNumber || character == "-" || character == "_"
    }
}
