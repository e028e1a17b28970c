import Foundation
import Redaction
import Testing

/// A name is found however its letters are encoded, and with accents as without.
@Suite struct SpellingTests {
    private static let spellings = [
        ("Siobhán", "Siobhan"), ("Paweł", "Pawel"), ("Łukasz", "Lukasz"), ("Zoë", "Zoe"), ("Şeyma", "Seyma"),
        ("Ștefan", "Stefan"), ("Agnès", "Agnes"), ("Hương", "Huong"), ("Đức", "Duc"), ("Chloé", "Chloe"),
        ("Tomáš", "Tomas"), ("Diellë", "Dielle"), ("Gülşen", "Gulsen"), ("İbrahim", "Ibrahim"),
    ]

    @Test(arguments: spellings)
    func `a name with accents is found as it is without them, in each normal form`(
        spelling: (accented: String, plain: String)
    ) {
        let forms = [
            spelling.plain, spelling.accented.precomposedStringWithCanonicalMapping,
            spelling.accented.decomposedStringWithCanonicalMapping,
        ]
        for form in forms {
            #expect(marked("I sat with \(form) again") == "I sat with ⟦\(form)⟧ again")
            #expect(marked("his friend \(form) knew") == "his friend ⟦\(form)⟧ knew")
        }
    }

    @Test func `a word of the rules is known with its accents and without`() {
        #expect(marked("8 Lôn y Bryn") == "⟦8 Lôn y Bryn⟧")
        #expect(marked("8 Lon y Bryn") == "⟦8 Lon y Bryn⟧")
    }

    @Test func `people that the scenario lists may be named with accents or without`() {
        for name in ["Zoë", "Zoe", "ZOE", "Zoe\u{308}"] {
            #expect(mentions(in: "we helped Zoë", knowing: KnownPeople([name])) == [], "\(name)")
            #expect(mentions(in: "we helped Zoe", knowing: KnownPeople([name])) == [], "\(name)")
        }
    }
}
