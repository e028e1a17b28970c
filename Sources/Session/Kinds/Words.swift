import Workshop

extension Poll.Words: AnsweredKind {
    func takes(_ answer: Answer, to poll: Poll) -> Bool {
        guard case .phrases(let phrases) = answer else { return false }
        return (1...max(1, most)).contains(phrases.count)
            && phrases.allSatisfy { (1...Poll.longestPhrase).contains($0.count) }
    }

    func picture(
        of answers: [Answer], to poll: Poll, in scenario: Scenario, after shown: Results.Picture?
    ) -> Results.Picture {
        let phrases = answers.compactMap { if case .phrases(let phrases) = $0 { phrases } else { nil } }
        let words = Session.words(of: phrases, minimum: scenario.minimumGroup)
        let most = words.prefix(Results.WordCount.most)
        return .words(Array(most), more: words.count - most.count)
    }

    func reach(of answers: Int, to poll: Poll, in scenario: Scenario) -> Results.Reach {
        .phrases(min(Results.WordCount.most, answers * max(1, most) / max(1, scenario.minimumGroup)))
    }

    func fits(_ picture: Results.Picture, of poll: Poll) -> Bool {
        if case .words = picture { true } else { false }
    }
}

/// What was said by `minimum` seats or more, the most frequent first and then by alphabet.
///
/// Phrases that ``folded(_:)`` makes alike are one; a seat counts once for each.
func words(of answers: [[String]], minimum: Int) -> [Results.WordCount] {
    var spellings: [String: [String: Int]] = [:]
    for phrases in answers {
        var seen: Set<String> = []
        for phrase in phrases {
            let key = folded(phrase)
            if !key.isEmpty, seen.insert(key).inserted {
                spellings[key, default: [:]][phrase, default: 0] += 1
            }
        }
    }
    let counted = spellings.compactMap { key, spelled -> Results.WordCount? in
        let count = spelled.values.reduce(0, +)
        let text = spelled.min { ($1.value, $0.key) < ($0.value, $1.key) }?.key ?? key
        return count >= minimum ? Results.WordCount(text: text, count: count) : nil
    }
    let sorted = counted.map { ($0, AlphabeticPlace(of: $0.text)) }
        .sorted { ($1.0.count, $0.1) < ($0.0.count, $1.1) }
    return sorted.map(\.0)
}

extension Results {
    /// One phrase, and how many seats said it.
    package struct WordCount: Hashable, Codable, Sendable {
        /// As most who said it spelled it.
        package let text: String
        package let count: Int

        /// The most that are shown.
        package static let most = 40

        /// Makes a count.
        package init(text: String, count: Int) {
            self.text = text
            self.count = count
        }
    }
}
