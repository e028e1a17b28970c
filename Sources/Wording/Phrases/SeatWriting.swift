/// What a seat says about options of one's own, sureness, questions to the facilitator and an e-mail address.
extension Phrase {
    package static let seatTypedMention = Phrase(
        "This could identify someone: {1}. Ctrl-T takes it out.",
        cy: "Gallai hyn ddangos pwy yw rhywun: {1}. Mae Ctrl-T yn ei dynnu.")

    package static let keyContact = Phrase("leave an e-mail address", cy: "gadael cyfeiriad e-bost")
    package static let seatContact = Phrase("Leave an e-mail address", cy: "Gadael cyfeiriad e-bost")
    package static let seatContactHow = Phrase(
        "Only to be written to after the session. It is kept in a list by itself, beside no answer and no seat.",
        cy:
            "Er mwyn cael neges ar ôl y sesiwn yn unig. Cedwir ef mewn rhestr ar wahân, heb gyswllt ag ateb na sedd."
    )
    package static let seatContactKeys = Phrase(
        "Enter leaves it. Esc closes, and nothing is kept.",
        cy: "Mae Enter yn ei adael. Mae Esc yn cau, heb gadw dim.")
    package static let seatContactSends = Phrase("Enter leaves it", cy: "Mae Enter yn ei adael")
    package static let seatContactNone = Phrase(
        "That is no e-mail address. One looks like this: name@example.org.",
        cy: "Nid yw hwnnw'n gyfeiriad e-bost. Mae un yn edrych fel hyn: enw@example.org.")
    package static let seatContactKept = Phrase("✓ Your address is kept.", cy: "✓ Cedwir eich cyfeiriad.")
    package static let seatContactLost = Phrase(
        "Your address could not be kept. Try again in a moment.",
        cy: "Nid oedd modd cadw eich cyfeiriad. Rhowch gynnig arall arni ymhen ychydig.")

    package static let seatMayIdentify = Phrase(
        "This could identify someone: {1}. Ctrl-T takes it out; Enter sends it as it is.",
        cy: "Gallai hyn ddangos pwy yw rhywun: {1}. Mae Ctrl-T yn ei dynnu; mae Enter yn ei anfon fel y mae.")
}
