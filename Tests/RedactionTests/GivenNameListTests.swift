import Testing

@testable import Redaction

/// The lists of given names, one a language.
@Suite struct GivenNameListTests {
    private let lists = Lexicon.givenNames.map { list in
        list.split(whereSeparator: \.isWhitespace).map(String.init)
    }

    @Test func `each list is sorted, without a name twice, and of some size`() {
        for names in lists {
            #expect(names == Set(names).sorted(), "\(names.prefix(3))")
            #expect(names.count >= 120, "\(names.prefix(3))")
        }
    }

    @Test func `names are kept as texts are compared with them`() {
        for name in lists.joined() { #expect(Folding.folded(name) == name) }
    }

    @Test func `no name is a word of the language or one that must have a word beside it`() {
        for name in lists.joined() {
            let traits = Lexicon.traits(of: name)
            #expect(traits.isDisjoint(with: [.ordinary, .unsureGiven]), "\(name)")
            #expect(!traits.contains(.grammar) || traits.contains(.welsh), "\(name)")
        }
    }

    @Test func `every name is found alone with a capital`() {
        for name in lists.joined()
        where Lexicon.traits(of: name).isDisjoint(with: [.welsh, .known, .relation]) {
            let text = "He wrote of \(name.prefix(1).uppercased() + name.dropFirst()) twice"
            #expect(mentions(in: text).map(\.kind) == [.name], "\(text)")
        }
    }
}
