import Redaction
import Testing

@Suite struct MentionTests {
    @Test(arguments: ["hits", "hits-held-out"])
    func `finds in a text what the table marks, and nothing else`(table: String) throws {
        for example in try ExampleTable(table).examples {
            #expect(marked(example.text) == example.marked)
            let kinds = mentions(in: example.text, knowing: .ofExamples).map(\.kind.rawValue)
            #expect(kinds.contains(example.heading), "\(example) is \(kinds)")
        }
    }

    @Test(arguments: ["misses", "misses-held-out"])
    func `finds nothing in what professionals write`(table: String) throws {
        for example in try ExampleTable(table).examples { #expect(marked(example.text) == example.marked) }
    }

    @Test func `has ten examples of each kind at least, and enough of all`() throws {
        let hits = try ["hits", "hits-held-out"].flatMap { try ExampleTable($0).examples }
        for kind in Mention.Kind.allCases {
            #expect(hits.count { $0.heading == kind.rawValue } >= 10, "\(kind)")
        }
        #expect(hits.count >= 150)
        let misses = try ["misses", "misses-held-out"].flatMap { try ExampleTable($0).examples }
        #expect(misses.count >= 150)
    }

    /// One that has become found belongs to the hits.
    @Test func `does not find what the table of known misses says`() throws {
        let missed = try ExampleTable("known-missed").examples
        #expect(!missed.isEmpty)
        for example in missed {
            #expect(marked(example.text) != example.marked, "found: \(example) belongs to the hits")
            #expect(example.marked.contains("⟦"), "\(example) marks nothing")
            #expect(!example.note.isEmpty, "\(example) has no reason")
        }
    }

    /// One in which nothing is marked any more belongs to the misses.
    @Test func `marks what the table of known false alarms says`() throws {
        for example in try ExampleTable("known-alarms").examples {
            #expect(marked(example.text) == example.marked)
            #expect(!example.note.isEmpty, "\(example) has no reason")
        }
    }

    @Test func `no text stands in two tables`() throws {
        let names = ["hits", "hits-held-out", "misses", "misses-held-out", "known-missed", "known-alarms"]
        let texts = try names.flatMap { try ExampleTable($0).examples.map(\.text) }
        #expect(Set(texts).count == texts.count)
    }

    @Test func `only people that are known may be named`() {
        #expect(mentions(in: "his friend Tim", knowing: KnownPeople(["TIM"])) == [])
        #expect(mentions(in: "his friend Tim", knowing: KnownPeople(["Tina"])).count == 1)
        #expect(mentions(in: "his friend Tim").count == 1)
    }
}
