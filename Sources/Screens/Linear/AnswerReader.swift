import Session
import Wording
import Workshop

/// Reads lines as answers to one poll.
struct AnswerReader {
    let poll: Poll
    let language: Language
    /// What was said to the statements of a scale before, which letters change one by one.
    let earlier: [Int?]?

    /// What `line` is to a poll that is answered with numbers.
    func read(_ line: String) -> ReadAnswer {
        if line.lowercased() == "skip" { return .answer(.skip) }
        return switch poll.kind {
        case .choice: choice(line, of: poll.cells)
        case .choices(let kind): choices(line, of: poll.cells, most: kind.most)
        case .scale(let kind):
            ratings(line, statements: kind.statements.count, labels: kind.labels.count)
        case .thenNow(let kind): movement(line, labels: kind.labels.count)
        case .number(let measure): number(line, in: measure)
        case .ranking(let kind): order(line, items: kind.items.count)
        case .points(let kind): points(line, items: kind.items.count, total: kind.total)
        case .text, .words, .questions: .notUnderstood
        }
    }

    private func choice(_ line: String, of options: Int) -> ReadAnswer {
        guard let numbers = numbers(in: line) else { return .notUnderstood }
        if let wrong = stray(in: numbers, upTo: options) { return wrong }
        if Set(numbers) == [0] { return .answer(.skip) }
        guard let number = numbers.first, numbers.count == 1 else {
            return .wrong(Phrase.linearOneNumber.text(in: language))
        }
        return number > poll.options.count ? .own(beside: []) : .answer(.option(number - 1))
    }

    private func choices(_ line: String, of options: Int, most: Int) -> ReadAnswer {
        guard let numbers = numbers(in: line) else { return .notUnderstood }
        if let wrong = stray(in: numbers, upTo: options) { return wrong }
        let chosen = Set(numbers)
        if chosen == [0] { return .answer(.skip) }
        if chosen.contains(0) { return .wrong(Phrase.linearZeroAlone.text(in: language)) }
        guard chosen.count <= most else {
            return .wrong(Phrase.linearTooMany.text(in: language, "\(most)"))
        }
        let indices = chosen.map { $0 - 1 }.sorted()
        let beside = indices.filter(poll.options.indices.contains)
        return beside.count < indices.count ? .own(beside: beside) : .answer(.options(indices))
    }

    /// The numbers of a line that has nothing else, at least one.
    func numbers(in line: String) -> [Int]? {
        let words = words(in: line)
        let numbers = words.compactMap(wholeNumber)
        return words.isEmpty || numbers.count < words.count ? nil : numbers
    }

    /// What stands apart by spaces, commas or semicolons.
    func words(in line: String) -> [Substring] {
        line.split { $0 == " " || $0 == "," || $0 == ";" }
    }

    /// The number that `word` is; nil where it is more or less than digits and a minus.
    func wholeNumber(_ word: some StringProtocol) -> Int? {
        word.allSatisfy(\.isASCII) && word.first != "+" ? Int(word) : nil
    }

    /// What is wrong with numbers that name nothing, where 0 is "rather not say".
    func stray(in numbers: [Int], upTo most: Int) -> ReadAnswer? {
        numbers.first { !(0...most).contains($0) }.map {
            .wrong(Phrase.linearNoSuchNumber.text(in: language, "\($0)", "\(most)"))
        }
    }

    /// What is wrong with names of which one stands twice.
    func twice<Name: Hashable & CustomStringConvertible>(in names: [Name]) -> ReadAnswer? {
        var seen: Set<Name> = []
        return names.first { !seen.insert($0).inserted }.map {
            .wrong(Phrase.linearTwice.text(in: language, $0.description))
        }
    }
}
