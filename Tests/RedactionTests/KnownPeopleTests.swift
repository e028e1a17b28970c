import Redaction
import Testing

/// Those of whom a scenario tells may be named by their first names alone.
@Suite struct KnownPeopleTests {
    private let people = KnownPeople(["Oliver", "Grace", "Chidinma", "Qorvan"])

    @Test(arguments: [
        "Oliver was here", "Oliver told me", "I sat with Oliver", "when Grace told her tutor",
        "SW Chidinma visits",
        "Mum (Oliver) works nights", "the victim, Qorvan, was moved", "Hi Qorvan", "Oliver's mum came",
        "oliver said so",
        "Oliver and Grace both knew", "he is called Oliver",
    ])
    func `a first name of theirs is left wherever a name would be marked`(text: String) {
        #expect(mentions(in: text, knowing: people) == [])
        #expect(mentions(in: text).count > 0)
    }

    @Test func `with a family name it is somebody else's`() {
        #expect(mentions(in: "Oliver Thornwell was here", knowing: people).count == 1)
    }

    @Test func `somebody who is named beside them is marked`() {
        let text = "Oliver and Adaeze both knew"
        #expect(mentions(in: text, knowing: people).map { text[$0.range] } == ["Adaeze"])
    }
}
