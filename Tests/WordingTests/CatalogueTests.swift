import Foundation
import TestSupport
import Testing
import Workshop

@testable import Wording

@Suite struct CatalogueTests {
    @Test func `every entry can be read`() throws {
        let catalogue = try Catalogue()
        #expect(catalogue.entries.count == catalogue.made)
        #expect(catalogue.entries.count > 100)
        #expect(catalogue.entries.allSatisfy { !$0.english.isEmpty && !$0.welsh.isEmpty })
    }

    @Test func `every entry is said somewhere`() throws {
        var said: Set<Substring> = []
        for (path, source) in try SwiftSource.files(in: "Sources") where !path.hasPrefix("Wording/Phrases/") {
            said.formUnion(source.code.split { !$0.isLetter && !$0.isNumber && $0 != "_" })
        }
        for entry in try Catalogue().entries {
            #expect(said.contains(entry.name[...]), "\(entry.file): nobody says \(entry.name)")
        }
    }

    @Test func `what is filled in stands in both languages`() throws {
        for entry in try Catalogue().entries {
            #expect(values(in: entry.english) == values(in: entry.welsh), "\(entry.file): \(entry.name)")
        }
    }

    @Test func `no file says anything twice under two names`() throws {
        let byFile = Dictionary(grouping: try Catalogue().entries) { $0.file + ": " + $0.english }
        for (english, entries) in byFile.sorted(by: { $0.key < $1.key }) {
            #expect(entries.count == 1, "“\(english)”: \(entries.map(\.name))")
        }
    }

    @Test func `what several seats say in the same English they say in the same Welsh`() throws {
        let sentences = Dictionary(grouping: try Catalogue().entries, by: \.english)
        for (english, entries) in sentences.sorted(by: { $0.key < $1.key }) {
            #expect(Set(entries.map(\.welsh)).count == 1, "“\(english)”: \(entries.map(\.name))")
        }
    }

    /// Clients show it through logs and terminals that know nothing else.
    @Test func `what is said at the door is ASCII in every language`() throws {
        let atTheDoor = try Catalogue().entries.filter { $0.name.hasPrefix("door") }
        #expect(atTheDoor.count > 10)
        for entry in atTheDoor {
            let strange = (entry.english + entry.welsh).filter { !$0.isASCII }
            #expect(strange.isEmpty, "\(entry.name)")
        }
    }

    /// A row of 40 columns has one free at each side; a linear seat has no rows.
    @Test func `what stands in one row does not overrun 40 columns`() throws {
        let ofOneRow = try Catalogue().entries.filter { entry in
            entry.name.contains(/Foot|Hint|Status/) && !entry.name.hasPrefix("linear")
        }
        #expect(ofOneRow.count > 20)
        for entry in ofOneRow {
            let both = entry.welsh + " / " + entry.english
            for text in entry.isSafety ? [entry.english, both] : [entry.english, entry.welsh] {
                #expect(text.count <= 38, "\(entry.file): \(entry.name): “\(text)”")
            }
        }
    }

    @Test func `what concerns safety says so`() throws {
        for entry in try Catalogue().entries where entry.english.contains(/999|Ctrl-C|[Ss]upport\b/) {
            #expect(entry.isSafety, "\(entry.file): \(entry.name)")
        }
    }

    @Test func `what concerns safety is said in English, and once its Welsh was passed in both`() throws {
        let safety = try Catalogue().entries.filter(\.isSafety)
        #expect(safety.count > 25)
        for entry in safety {
            let phrase = Phrase(safety: entry.english, cy: entry.welsh)
            let reading = Passed.Reading(english: entry.english, welsh: entry.welsh)
            #expect(phrase.text(in: .welsh, values: [], passed: []) == entry.english)
            let both = phrase.text(in: .welsh, values: [], passed: [reading])
            #expect(both.hasPrefix(entry.welsh) && both.hasSuffix(entry.english), "\(entry.name)")
            #expect(phrase.text(in: .english, values: [], passed: [reading]) == entry.english)
            let changed = Phrase(safety: entry.english, cy: entry.welsh + "!")
            #expect(changed.text(in: .welsh, values: [], passed: [reading]) == entry.english)
        }
    }

    @Test func `what was passed stands in the catalogue as it was read`() throws {
        let entries = try Catalogue().entries.map { Passed.Reading(english: $0.english, welsh: $0.welsh) }
        #expect(Passed.readings.isSubset(of: entries))
    }

    @Test func `counted words name forms that their language has, each once`() throws {
        let english: Set<Substring> = ["one"]
        let welsh: Set<Substring> = ["zero", "one", "two", "few", "many"]
        for entry in try Catalogue().entries {
            for (text, known) in [(entry.english, english), (entry.welsh, welsh)] {
                for match in text.matches(of: /\{[0-9]+\|([^}]*)\}/) {
                    let forms = match.output.1.split(separator: "|").dropFirst().map {
                        $0.prefix { $0 != " " }
                    }
                    #expect(known.isSuperset(of: forms) && Set(forms).count == forms.count, "\(entry.name)")
                }
            }
        }
    }

    private func values(in text: String) -> Set<String> {
        Set(text.matches(of: /\{([0-9]+)[|}]/).map { String($0.output.1) })
    }
}
