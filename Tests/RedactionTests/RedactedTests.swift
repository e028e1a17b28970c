import Redaction
import TestSupport
import Testing

@Suite struct RedactedTests {
    @Test func `what was found is replaced by the mark`() {
        let text = "Her mum Jo is on 07700 900123, ring her."
        #expect(redacted(text, mentions(in: text)) == "Her mum […] is on […], ring her.")
    }

    @Test func `without mentions a text stays`() {
        #expect(redacted("Call 999.", []) == "Call 999.")
        #expect(redacted("", []) == "")
    }

    @Test func `words are what white space keeps apart`() {
        let text = " one,  two\nthree-four\t👍 "
        #expect(words(in: text).map { text[$0] } == ["one,", "two", "three-four", "👍"])
    }

    @Test(arguments: [
        ([1], "Tell […], then the police."),
        ([0, 1], "[…], then the police."),
        ([3, 4], "Tell Kezza, then […]."),
        ([0, 2, 4], "[…] Kezza, […] the […]."),
        ([0, 1, 2, 3, 4], "[…]."),
        ([], "Tell Kezza, then the police."),
        ([-1, 5, 99], "Tell Kezza, then the police."),
    ])
    func `neighbours become one mark and the punctuation after them stays`(chosen: [Int], expected: String) {
        #expect(redacted("Tell Kezza, then the police.", words: Set(chosen)) == expected)
    }

    @Test func `brackets and quotation marks around a word stay`() {
        #expect(redacted("her friend (Kezza) said “no”", words: [2, 4]) == "her friend ([…]) said “[…]”")
        #expect(redacted("Kezza's phone", words: [0]) == "[…] phone")
    }

    @Test func `a word that is only punctuation goes too`() {
        #expect(redacted("one … two", words: [1]) == "one […] two")
    }

    @Test(arguments: Array(UInt64(1)...40))
    func `words that were not chosen stay, in order, and the others are gone`(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        for _ in 0..<50 {
            let text = SomeText.any(of: 30, using: &generator)
            let places = words(in: text)
            let chosen = Set(places.indices.filter { _ in Bool.random(using: &generator) })
            let left = redacted(text, words: chosen)
            let kept = places.indices.filter { !chosen.contains($0) }.map { text[places[$0]] }
            let runs = chosen.count { !chosen.contains($0 - 1) }
            let parts = words(in: left).map { left[$0] }
            #expect(parts.count == kept.count + runs, "\(text.debugDescription)")
            var rest = kept[...]
            for part in parts where part == rest.first { rest.removeFirst() }
            #expect(rest.isEmpty, "\(text.debugDescription)")
        }
    }
}
