import Redaction

/// Examples by somebody who had not read the rules, in the tables `fresh-…`; they are for measuring alone.
enum FreshExamples {
    /// Of each heading, in order, how many examples are found and how many there are.
    static func found(in table: String) throws -> [(heading: String, found: Int, all: Int)] {
        var rates: [(heading: String, found: Int, all: Int)] = []
        for example in try ExampleTable(table).examples {
            if rates.last?.heading != example.heading { rates.append((example.heading, 0, 0)) }
            rates[rates.count - 1].all += 1
            if isFound(example) { rates[rates.count - 1].found += 1 }
        }
        return rates
    }

    /// In how many examples something is marked although nothing is there, and how many there are.
    static func alarms(in table: String) throws -> (alarms: Int, all: Int) {
        let examples = try ExampleTable(table).examples
        return (examples.count { !mentions(in: $0.text, knowing: .ofExamples).isEmpty }, examples.count)
    }

    /// Whether what the table marks is marked: a name exactly, anything else in a part at least.
    private static func isFound(_ example: ExampleTable.Example) -> Bool {
        let expected = ranges(in: example.marked)
        let found = mentions(in: example.text, knowing: .ofExamples).map { mention in
            let start = example.text[..<mention.range.lowerBound].count
            return start..<start + example.text[mention.range].count
        }
        let isOther = Mention.Kind(rawValue: example.heading).map { $0 != .name } ?? false
        return !expected.isEmpty
            && expected.allSatisfy { part in
                found.contains { isOther ? $0.overlaps(part) : $0 == part }
            }
    }

    /// Where ⟦ and ⟧ stand around something, in characters of the text without them.
    private static func ranges(in marked: String) -> [Range<Int>] {
        var result: [Range<Int>] = []
        var start: Int?
        var place = 0
        for character in marked {
            switch character {
            case "⟦": start = place
            case "⟧":
                if let begin = start { result.append(begin..<place) }
                start = nil
            default: place += 1
            }
        }
        return result
    }
}
