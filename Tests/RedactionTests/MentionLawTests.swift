import Redaction
import TestSupport
import Testing

@Suite struct MentionLawTests {
    private static let seeds = Array(UInt64(1)...40)

    /// Fifty texts of a seed.
    private func texts(_ seed: UInt64) -> [String] {
        var generator = SeededGenerator(seed: seed)
        return (0..<50).map { _ in SomeText.any(of: 40, using: &generator) }
    }

    @Test(arguments: seeds)
    func `mentions ascend, are not empty and do not overlap`(seed: UInt64) {
        for text in texts(seed) {
            var end = text.startIndex
            for mention in mentions(in: text, knowing: .ofExamples) {
                #expect(mention.range.lowerBound >= end, "\(text.debugDescription)")
                #expect(!mention.range.isEmpty, "\(text.debugDescription)")
                #expect(mention.range.upperBound <= text.endIndex)
                end = mention.range.upperBound
            }
        }
    }

    @Test(arguments: seeds)
    func `taking out leaves the rest as it was, with a mark for each mention`(seed: UInt64) {
        for text in texts(seed) {
            let found = mentions(in: text, knowing: .ofExamples)
            var kept: [Substring] = []
            var start = text.startIndex
            for mention in found {
                kept.append(text[start..<mention.range.lowerBound])
                start = mention.range.upperBound
            }
            kept.append(text[start...])
            let expected = kept.joined(separator: redactionMark)
            #expect(Array(redacted(text, found).unicodeScalars) == Array(expected.unicodeScalars))
        }
    }

    @Test(arguments: seeds)
    func `nothing is found any more in what was left`(seed: UInt64) {
        for text in texts(seed) {
            let left = redacted(text, mentions(in: text, knowing: .ofExamples))
            #expect(
                mentions(in: left, knowing: .ofExamples) == [],
                "\(text.debugDescription) left \(left.debugDescription)")
        }
    }

    @Test func `in the examples no mention is left either`() throws {
        for name in ["hits", "hits-held-out"] {
            for example in try ExampleTable(name).examples {
                let left = redacted(example.text, mentions(in: example.text, knowing: .ofExamples))
                #expect(mentions(in: left, knowing: .ofExamples) == [], "\(left)")
                #expect(left.contains(redactionMark))
            }
        }
    }

    @Test(arguments: [
        "1 ", "Mr ", "07", "@a.", "A ", "14 Aa ", "is 15 in ", "'", "St. ", "ref ", "a-", "é", "👍",
    ])
    func `a piece that repeats itself is no trouble`(piece: String) {
        let text = String(repeating: piece, count: 250)
        #expect(mentions(in: text, knowing: .ofExamples).allSatisfy { $0.range.upperBound <= text.endIndex })
    }
}
