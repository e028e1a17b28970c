import Testing
import Wording
import Workshop

@Suite struct PhraseTests {
    @Test func `an entry speaks each language that it has`() {
        #expect(Phrase.keyBack.text(in: .english) == "back")
        #expect(Phrase.keyBack.text(in: .welsh) == "yn ôl")
    }

    @Test(
        "a counted word takes the form that its language has for the number",
        arguments: zip(
            0...8,
            [
                "0 testun", "1 testun", "2 destun", "3 thestun", "4 testun", "5 testun", "6 thestun",
                "7 testun", "8 testun",
            ]))
    func counted(number: Int, welsh: String) {
        #expect(Phrase.pollTexts.text(in: .welsh, "\(number)") == welsh)
        #expect(
            Phrase.pollTexts.text(in: .english, "\(number)") == (number == 1 ? "1 text" : "\(number) texts"))
    }

    @Test func `minutes and points are counted as texts are`() {
        #expect(Phrase.linearMinutes.text(in: .welsh, "2") == "2 funud")
        #expect(Phrase.linearMinutes.text(in: .english, "1") == "1 minute")
        #expect(Phrase.linearMeanPointsAlone.text(in: .welsh, "Te", "2.0") == "Te: cymedr 2.0 bwynt.")
        #expect(Phrase.linearMeanPointsAlone.text(in: .welsh, "Te", "2.5") == "Te: cymedr 2.5 pwynt.")
    }

    @Test(
        "numbers take the forms that CLDR gives them in Welsh and English",
        arguments: [
            ("0", PluralForm.zero, PluralForm.other), ("1", .one, .one), ("2", .two, .other),
            ("3", .few, .other), ("6", .many, .other), ("4", .other, .other), ("11", .other, .other),
            ("12", .other, .other), ("13", .other, .other), ("16", .other, .other), ("100", .other, .other),
            ("1.0", .one, .other), ("2.0", .two, .other), ("6.0", .many, .other), ("0.5", .other, .other),
            ("", .other, .other),
        ])
    func forms(number: String, welsh: PluralForm, english: PluralForm) {
        #expect(PluralForm(beside: number, in: .welsh) == welsh)
        #expect(PluralForm(beside: number, in: .english) == english)
    }

    @Test func `what concerns safety is said in English in every language`() {
        for language in Language.allCases {
            #expect(Phrase.keySupport.text(in: language) == "support for you")
        }
    }
}
