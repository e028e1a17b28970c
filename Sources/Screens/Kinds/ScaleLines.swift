import Session
import Wording
import Workshop

extension Poll.Scale: SpokenKind {
    func howToAnswer(in text: PollText) -> [SpokenLine] {
        lettered + text.numbered(labels)
            + (statements.count > 1 ? [text.skip, howToRate(in: text.language)] : text.howToType)
    }

    /// Each statement behind its letter, which a single one does not need.
    private var lettered: [SpokenLine] {
        statements.enumerated().map { index, statement in
            let letter = statements.count > 1 ? statementLetter(index).map { $0 + " " } : nil
            return .option("  " + (letter ?? "") + statement)
        }
    }

    private func howToRate(in language: Language) -> SpokenLine {
        let example = statements.indices.map { "\(min([4, 2, 5][$0 % 3], labels.count))" }
            .joined(separator: " ")
        return .how(Phrase.linearTypeRatings.text(in: language, example, "b\(min(4, labels.count))"))
    }

    func spoken(_ answer: Answer, in text: PollText) -> String? {
        guard case .ratings(let ratings) = answer else { return nil }
        let said = ratings.map {
            $0.flatMap { text.name($0, among: labels) } ?? Phrase.passedOver.text(in: text.language)
        }
        guard statements.count > 1 else { return said.joined() }
        return zip(statements, said).enumerated().map { index, pair in
            (statementLetter(index) ?? pair.0) + " " + pair.1
        }.joined(separator: "; ")
    }
}

// Reading a line of ratings.
extension Poll.Scale {
    /// A label for each of so many statements: numbers in their order, or letters with a number each.
    ///
    /// No statement is the question itself.
    func read(_ line: String, by reader: AnswerReader) -> ReadAnswer {
        let count = max(1, statements.count)
        let words = reader.words(in: line)
        if count > 1, words.first?.first.map(isLetter) == true {
            return lettered(words, statements: count, by: reader)
        }
        var given: [Int?] = []
        for word in words {
            guard let number = isDash(word) ? .some(nil) : wholeNumber(typed: word).map(Optional.some) else {
                return .notUnderstood
            }
            given.append(number)
        }
        let numbers = given.compactMap(\.self)
        guard !given.isEmpty, count > 1 || !numbers.isEmpty else { return .notUnderstood }
        if let wrong = reader.stray(in: numbers, upTo: labels.count) { return wrong }
        if given == [0] { return .answer(.skip) }
        if numbers.contains(0) { return .wrong(Phrase.linearZeroAlone.text(in: reader.language)) }
        guard given.count == count else {
            return .wrong(
                count == 1
                    ? Phrase.linearOneNumber.text(in: reader.language)
                    : Phrase.linearRatingsCount.text(in: reader.language, "\(given.count)", "\(count)"))
        }
        return rated(given.map { $0.map { $0 - 1 } }, in: reader.language)
    }

    /// Changes what was said before by pairs such as `b4`, `b 4` and `b-`.
    private func lettered(_ words: [Substring], statements: Int, by reader: AnswerReader) -> ReadAnswer {
        guard let pairs = pairs(of: words, by: reader) else { return .notUnderstood }
        if let twice = reader.twice(in: pairs.map { $0.letter.lowercased() }) { return twice }
        var ratings = reader.earlier ?? Array(repeating: nil, count: statements)
        for (letter, value) in pairs {
            guard let statement = letterIndex(letter), ratings.indices.contains(statement) else {
                let last = statementLetter(statements - 1) ?? "z"
                return .wrong(Phrase.linearNoSuchLetter.text(in: reader.language, String(letter), last))
            }
            if isDash(value) {
                ratings[statement] = nil
                continue
            }
            guard let number = wholeNumber(typed: value) else {
                return .wrong(Phrase.linearLetterAlone.text(in: reader.language, "b\(min(4, labels.count))"))
            }
            if number == 0 { return .wrong(Phrase.linearZeroAlone.text(in: reader.language)) }
            if let wrong = reader.stray(in: [number], upTo: labels.count) { return wrong }
            ratings[statement] = number - 1
        }
        return rated(ratings, in: reader.language)
    }

    /// Letters, each with what stands behind it, which may be empty; nil where something is no such pair.
    private func pairs(
        of words: [Substring], by reader: AnswerReader
    ) -> [(letter: Character, value: Substring)]? {
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
        return pairs.allSatisfy {
            $0.value.isEmpty || isDash($0.value) || wholeNumber(typed: $0.value) != nil
        }
            ? pairs : nil
    }

    private func rated(_ ratings: [Int?], in language: Language) -> ReadAnswer {
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

/// What this seat has said to the statements of a scale, so that letters can change it one by one.
struct GivenRatings: Equatable, Sendable {
    let asked: Asked
    let ratings: [Int?]
}

extension Poll.ThenNow: SpokenKind {
    func howToAnswer(in text: PollText) -> [SpokenLine] {
        text.numbered(labels) + [
            text.skip,
            .how(Phrase.linearTypeThenNow.text(in: text.language, "1 \(min(2, labels.count))")),
        ]
    }

    /// A label for before and one for now.
    func read(_ line: String, by reader: AnswerReader) -> ReadAnswer {
        guard let numbers = reader.numbers(in: line) else { return .notUnderstood }
        if let wrong = reader.stray(in: numbers, upTo: labels.count) { return wrong }
        if numbers == [0] { return .answer(.skip) }
        if numbers.contains(0) { return .wrong(Phrase.linearZeroAlone.text(in: reader.language)) }
        guard numbers.count == 2, let then = numbers.first, let now = numbers.last else {
            return .wrong(Phrase.linearTwoNumbers.text(in: reader.language))
        }
        return .answer(.movement(then: then - 1, now: now - 1))
    }

    func spoken(_ answer: Answer, in text: PollText) -> String? {
        guard case .movement(let then, let now) = answer else { return nil }
        return Phrase.linearThenNow.text(
            in: text.language, text.name(then, among: labels) ?? "", text.name(now, among: labels) ?? "")
    }
}
