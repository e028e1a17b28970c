import Session
import Wording

extension AnswerReader {
    /// A label for each of so many statements: numbers in their order, or letters with a number each.
    ///
    /// No statement is the question itself.
    func ratings(_ line: String, statements: Int, labels: Int) -> ReadAnswer {
        let count = max(1, statements)
        let words = words(in: line)
        if count > 1, words.first?.first.map(isLetter) == true {
            return lettered(words, statements: count, labels: labels)
        }
        var given: [Int?] = []
        for word in words {
            guard let number = isDash(word) ? .some(nil) : wholeNumber(word).map(Optional.some) else {
                return .notUnderstood
            }
            given.append(number)
        }
        let numbers = given.compactMap(\.self)
        guard !given.isEmpty, count > 1 || !numbers.isEmpty else { return .notUnderstood }
        if let wrong = stray(in: numbers, upTo: labels) { return wrong }
        if given == [0] { return .answer(.skip) }
        if numbers.contains(0) { return .wrong(Phrase.linearZeroAlone.text(in: language)) }
        guard given.count == count else {
            return .wrong(
                count == 1
                    ? Phrase.linearOneNumber.text(in: language)
                    : Phrase.linearRatingsCount.text(in: language, "\(given.count)", "\(count)"))
        }
        return rated(given.map { $0.map { $0 - 1 } })
    }

    /// Changes what was said before by pairs such as `b4`, `b 4` and `b-`.
    private func lettered(_ words: [Substring], statements: Int, labels: Int) -> ReadAnswer {
        guard let pairs = pairs(of: words) else { return .notUnderstood }
        if let twice = twice(in: pairs.map { $0.letter.lowercased() }) { return twice }
        var ratings = earlier ?? Array(repeating: nil, count: statements)
        for (letter, value) in pairs {
            guard let statement = letterIndex(letter), ratings.indices.contains(statement) else {
                let last = statementLetter(statements - 1) ?? "z"
                return .wrong(Phrase.linearNoSuchLetter.text(in: language, String(letter), last))
            }
            if isDash(value) {
                ratings[statement] = nil
                continue
            }
            guard let number = wholeNumber(value) else {
                return .wrong(Phrase.linearLetterAlone.text(in: language, "b\(min(4, labels))"))
            }
            if number == 0 { return .wrong(Phrase.linearZeroAlone.text(in: language)) }
            if let wrong = stray(in: [number], upTo: labels) { return wrong }
            ratings[statement] = number - 1
        }
        return rated(ratings)
    }

    /// Letters, each with what stands behind it, which may be empty; nil where something is no such pair.
    private func pairs(of words: [Substring]) -> [(letter: Character, value: Substring)]? {
        var pairs: [(letter: Character, value: Substring)] = []
        for word in words {
            if let first = word.first, isLetter(first) {
                pairs.append((first, word.dropFirst()))
            } else if let last = pairs.last, last.value.isEmpty {
                pairs[pairs.count - 1].value = word
            } else {
                return nil
            }
        }
        // A word of letters is no answer.
        return pairs.allSatisfy { $0.value.isEmpty || isDash($0.value) || wholeNumber($0.value) != nil }
            ? pairs : nil
    }

    private func rated(_ ratings: [Int?]) -> ReadAnswer {
        ratings.contains { $0 != nil }
            ? .answer(.ratings(ratings)) : .wrong(Phrase.linearRatingsNone.text(in: language))
    }

    private func isDash(_ word: Substring) -> Bool { ["-", "\u{2013}", "\u{2014}"].contains(word) }

    private func isLetter(_ character: Character) -> Bool { character.isASCII && character.isLetter }

    private func letterIndex(_ letter: Character) -> Int? {
        Character(letter.lowercased()).asciiValue.map { Int($0) - Int(UInt8(ascii: "a")) }
    }
}

/// What a linear seat calls a statement by its index; nil where the letters have run out.
func statementLetter(_ index: Int) -> String? {
    guard (0..<26).contains(index), let scalar = Unicode.Scalar(UInt32(index) + 0x61) else { return nil }
    return String(Character(scalar))
}
