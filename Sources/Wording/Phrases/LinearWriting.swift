/// What a linear seat says of answers of one's own, sureness, questions to the facilitator and an e-mail address.
extension Phrase {
    package static let linearStageResult = Phrase(
        "Result of poll {1}, {3}: {2}", cy: "Canlyniad pôl {1}, {3}: {2}")
    package static let linearSoFar = Phrase("Poll {1} so far: {2}", cy: "Pôl {1} hyd yn hyn: {2}")

    package static let linearContact = Phrase(
        "Your next line is the e-mail address; an empty line leaves none.",
        cy: "Eich llinell nesaf yw'r cyfeiriad e-bost; nid yw llinell wag yn gadael yr un.")
    package static let linearNoAddresses = Phrase(
        "This session takes no addresses.", cy: "Nid yw'r sesiwn hon yn derbyn cyfeiriadau.")
    package static let linearContactNone = Phrase(
        "No address was left.", cy: "Ni adawyd cyfeiriad.")
    package static let linearContactKept = Phrase("Your address is kept.", cy: "Cedwir eich cyfeiriad.")

    package static let linearMayIdentify = Phrase(
        "This could identify someone: {1}. Write it anew, or send it as it is.",
        cy: "Gallai hyn ddangos pwy yw rhywun: {1}. Ysgrifennwch ef eto, neu anfonwch ef fel y mae.")
}
