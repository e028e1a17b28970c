import Session
import TestSupport
import Testing

@testable import Records

@Suite struct SeatWordsTests {
    @Test func `are drawn from at least 1,024 different words of three to seven letters`() {
        #expect(SeatWords.list.count >= 1_024)
        #expect(Set(SeatWords.list).count == SeatWords.list.count)
        #expect(SeatWords.list == SeatWords.list.sorted())
        for word in SeatWords.list {
            #expect((3...7).contains(word.count))
            #expect(word.allSatisfy { ("a"..."z").contains($0) })
        }
    }

    @Test func `never turn into one another by one slip`() {
        let words = Set(SeatWords.list)
        for word in SeatWords.list {
            for slip in slips(of: word) where slip != word {
                #expect(!words.contains(slip), "\(word) and \(slip)")
            }
        }
    }

    @Test(arguments: 0..<50, [SeatWords.usual, SeatWords.withoutCode])
    func `are different ones that are read as they were drawn`(seed: UInt64, count: Int) {
        var generator = SeededGenerator(seed: seed)
        let drawn = SeatWords.draw(count, using: &generator)
        #expect(Set(drawn.text.split(separator: " ")).count == count)
        #expect(SeatWords.normalized(drawn.text) == drawn)
    }

    @Test(arguments: [0, 1, 5, 40])
    func `are drawn in any number`(count: Int) {
        var generator = SeededGenerator(seed: 5)
        #expect(Set(SeatWords.draw(count, using: &generator).text.split(separator: " ")).count == count)
    }

    @Test(arguments: [
        "apple lemon garden", " Apple  LEMON\tgarden ", "apple-lemon-garden", "apple.lemon.garden",
        "apple, lemon, garden.",
        "“Apple – Lemon – Garden”",
    ])
    func `are read as people type them`(typed: String) {
        #expect(SeatWords.normalized(typed) == "apple lemon garden")
    }

    @Test(arguments: [
        "", "apple", "apple lemon", "apple lemon garden olive moss", "apple lemon gardn", "applelemongarden",
    ])
    func `are not what else is typed`(typed: String) {
        #expect(SeatWords.normalized(typed) == nil)
    }

    @Test func `are said by no log, error or dump that is handed the value`() {
        let words: SeatWords = "apple lemon garden"
        var dumped = ""
        dump([words], to: &dumped)
        let printed = ["\(words)", "\([words])", String(reflecting: (words, [words: words])), dumped]
        for text in printed { #expect(!text.contains("lemon"), "\(text)") }
        #expect(words.text == "apple lemon garden")
    }

    /// Everything that one slip makes of `word`: a letter left out, added or mistaken, or two that changed places.
    private func slips(of word: String) -> [String] {
        let letters = Array(word)
        let alphabet = Array("abcdefghijklmnopqrstuvwxyz")
        var slips: [[Character]] = []
        for index in letters.indices {
            slips.append(Array(letters[..<index] + letters[(index + 1)...]))
            for letter in alphabet {
                slips.append(Array(letters[..<index] + [letter] + letters[(index + 1)...]))
            }
            if index > 0 {
                var swapped = letters
                swapped.swapAt(index - 1, index)
                slips.append(swapped)
            }
        }
        for index in 0...letters.count {
            for letter in alphabet { slips.append(Array(letters[..<index] + [letter] + letters[index...])) }
        }
        return slips.map { String($0) }
    }
}
