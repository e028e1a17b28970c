import Workshop

extension Poll.Words: AnsweredKind {
    func takes(_ answer: Answer, to poll: Poll) -> Bool {
        guard case .phrases(let phrases) = answer else { return false }
        return (1...max(1, most)).contains(phrases.count)
            && phrases.allSatisfy { (1...Poll.longestPhrase).contains($0.count) }
    }

    func picture(of answers: [Answer], to poll: Poll, in scenario: Scenario) -> Results.Picture {
        let phrases = answers.compactMap { if case .phrases(let phrases) = $0 { phrases } else { nil } }
        return .words(Session.words(of: phrases, minimum: scenario.minimumGroup))
    }

    func fits(_ picture: Results.Picture, of poll: Poll) -> Bool {
        if case .words = picture { true } else { false }
    }
}

/// What was said most, each by `minimum` seats or more.
///
/// Phrases are one where they differ in case, accents, punctuation or spaces alone; a seat counts once for each.
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
    let sorted = counted.sorted { ($1.count, $0.text) < ($0.count, $1.text) }
    return Array(sorted.prefix(Results.WordCount.most))
}

/// A phrase without what does not make it another: case, accents, punctuation, spaces at its ends and doubled.
func folded(_ phrase: String) -> String {
    var text = ""
    for character in phrase.lowercased() {
        let base = unaccented[character] ?? character
        if base.isLetter || base.isNumber {
            text.append(base)
        } else if base != "'", base != "’", !text.isEmpty, text.last != " " {
            text.append(" ")
        }
    }
    return text.last == " " ? String(text.dropLast()) : text
}

/// The Latin letters with one mark, and the letter without it; characters are equal however they are composed.
private let unaccented: [Character: Character] = {
    var table: [Character: Character] = [:]
    for letter in "abcdefghijklmnopqrstuvwxyz" {
        for mark in 0x0300...0x036F {
            guard let scalar = Unicode.Scalar(UInt32(mark)) else { continue }
            let marked = String(letter) + String(scalar)
            if marked.count == 1, let character = marked.first { table[character] = letter }
        }
    }
    return table
}()

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
