import TestSupport
import Testing
import Workshop

@testable import Session

@Suite struct WordsTests {
    @Test(arguments: [
        ("Café!", "cafe"), ("CAFE\u{301}", "cafe"), ("  more   time ", "more time"), ("Don’t", "dont"),
        ("don't", "dont"), ("well-being", "well being"), ("“Listen.”", "listen"), ("ŵyl", "wyl"),
        ("24/7", "24 7"), ("日本", "日本"), ("…", "…"), ("?", "?"), ("👍", "👍"), ("👍🏽", "👍"), ("❤️", "❤"),
        ("C++", "c++"), ("C#", "c#"), ("c", "c"), ("A-", "a-"), ("-5", "-5"), ("- tea", "tea"),
        ("Straße", "strasse"), ("Łódź", "lodz"), ("Việt", "viet"), ("e\u{302}\u{301}", "e"), ("й", "й"),
        ("Ǽon", "aeon"), ("हिन्दी", "हिन्दी"), ("☕  Tea", "☕ tea"),
    ])
    func `a phrase is folded to what makes it another`(phrase: String, folded: String) {
        #expect(Session.folded(phrase) == folded)
    }

    @Test(arguments: 0..<200)
    func `case, accents, signs of a sentence and spaces change no phrase, and folding twice changes nothing`(
        seed: UInt64
    ) {
        var generator = SeededGenerator(seed: seed)
        let words = (0..<Int.random(in: 1...3, using: &generator)).map { _ in
            String(
                (0..<Int.random(in: 1...6, using: &generator)).compactMap { _ in
                    "abcdefghijklmnopqrstuvwxyz0123456789".randomElement(using: &generator)
                })
        }
        let plain = words.joined(separator: " ")
        let spelled = words.map { $0.spelled(using: &generator) }
            .joined(separator: [" ", "  ", ", ", " – ", "\t"].randomElement(using: &generator) ?? " ")
        #expect(folded(plain) == plain)
        #expect(folded(" " + spelled + "?!") == plain, "\(spelled)")
    }

    @Test func `a seat counts once for a phrase, however often and however it says it`() {
        let answers = [["Time", "time!", "TIME"], ["time"], ["Time "], ["money"]]
        #expect(words(of: answers, minimum: 3).map(\.count) == [3])
    }

    @Test func `what fewer than the minimum said is left out`() {
        let answers = [["a", "b"], ["a", "b"], ["a", "c"]]
        #expect(words(of: answers, minimum: 3) == [Results.WordCount(text: "a", count: 3)])
        #expect(words(of: answers, minimum: 4).isEmpty)
    }

    @Test func `a phrase is shown as most spelled it, the first by alphabet where they are as many`() {
        #expect(words(of: [["Cafe"], ["café"], ["café"]], minimum: 1).map(\.text) == ["café"])
        #expect(words(of: [["b!"], ["b?"]], minimum: 1).map(\.text) == ["b!"])
    }

    @Test func `the most frequent come first, then by alphabet, and of forty and more it is said how many`() {
        let all = (10..<60).map { "w\($0)" }
        let poll = Poll(id: "w", ask: "?", kind: .words(most: 3))
        let scenario = Scenario(title: "", minimumGroup: 2, sections: [])
        let answers = [all, all, ["w30"], ["w20"]].map(Answer.phrases)
        guard case .words(let shown, let more) = poll.picture(of: answers, in: scenario, after: nil) else {
            Issue.record("no words")
            return
        }
        #expect(shown.count == Results.WordCount.most && more == 10)
        #expect(shown.prefix(3).map(\.text) == ["w20", "w30", "w10"])
        #expect(shown.prefix(3).map(\.count) == [3, 3, 2])
    }

    @Test func `phrases without a letter are shown, and signs part phrases`() {
        let moods = ["👍", "🙂", "ok", "👍", "🙂", "ok", "👍", "🙂", "ok"].map { [$0] }
        #expect(Set(words(of: moods, minimum: 3).map(\.text)) == ["👍", "🙂", "ok"])
        let languages = ["C++", "C#", "C", "c++", "c#", "c", "C++ ", " C#", "C!"].map { [$0] }
        #expect(words(of: languages, minimum: 3).map(\.count) == [3, 3, 3])
    }

    @Test func `phrases of equal count go by their letters, without accents and case`() {
        let names = ["Zennor", "Ŵyl fawr", "Wrexham", "Ely", "Éire", "apple market", "Ely!"]
        #expect(
            words(of: names.map { [$0] }, minimum: 1).map(\.text) == [
                "Ely", "apple market", "Éire", "Wrexham", "Ŵyl fawr", "Zennor",
            ])
    }

    @Test(arguments: 0..<30)
    func `the order of answers changes nothing`(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        let answers = (0..<20).map { _ in
            ["more time", "money"].map { $0.spelled(using: &generator) }
        }
        #expect(words(of: answers, minimum: 1) == words(of: answers.shuffled(using: &generator), minimum: 1))
        #expect(words(of: answers, minimum: 1).map(\.count) == [20, 20])
    }
}

extension String {
    /// The same letters, some of them large or under a mark.
    fileprivate func spelled(using generator: inout SeededGenerator) -> String {
        map { character in
            let letter = Bool.random(using: &generator) ? character.uppercased() : String(character)
            guard character.isLetter, Bool.random(using: &generator) else { return letter }
            return letter + (["\u{301}", "\u{308}", "\u{327}"].randomElement(using: &generator) ?? "")
        }.joined()
    }
}
