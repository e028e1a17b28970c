import Session
import Wording
import Workshop

/// Reads lines as answers to one poll.
struct AnswerReader {
    let poll: Poll
    let language: Language
    /// What was said to the statements of a scale before, which letters change one by one.
    let earlier: [Int?]?

    /// What `line` is to a poll that is answered in one line.
    func read(_ line: String) -> ReadAnswer {
        LinearCommand.skips.contains(line.lowercased()) ? .answer(.skip) : written(line)
    }

    /// What `draft` is to the poll, without the word that stands for a skip.
    func written(_ draft: String) -> ReadAnswer { poll.kind.onScreen.read(draft, by: self) }

    /// The numbers of a line that has nothing else, at least one.
    func numbers(in line: String) -> [Int]? {
        let words = words(in: line)
        let numbers = words.compactMap { wholeNumber(typed: $0) }
        return words.isEmpty || numbers.count < words.count ? nil : numbers
    }

    /// What stands apart by spaces, commas or semicolons.
    func words(in line: String) -> [Substring] {
        line.split { $0 == " " || $0 == "," || $0 == ";" }
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

/// What a typed line is to a poll.
enum ReadAnswer: Equatable, Sendable {
    /// One that the poll takes.
    case answer(Answer)
    /// One of one's own, still to be written, beside the options that were ticked.
    case own(beside: [Int])
    /// Meant as an answer, and why it is none.
    case wrong(String)
    /// Nothing that this poll could be answered with.
    case notUnderstood
}

/// A poll as this seat heard it.
struct Asked: Equatable, Sendable {
    let poll: Poll
    let round: Int
}
