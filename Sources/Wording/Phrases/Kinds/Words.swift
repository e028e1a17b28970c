/// What polls of a few words say.
extension Phrase {
    package static let seatHowWords = Phrase(
        "A few words to a field, or none. Enter goes to the next.",
        cy: "Ychydig eiriau i bob maes, neu ddim. Mae Enter yn mynd i'r nesaf.")
    package static let seatHowLastWords = Phrase(
        "A few words to a field, or none. Enter goes on to Send.",
        cy: "Ychydig eiriau i bob maes, neu ddim. Mae Enter yn mynd i Anfon.")
    package static let seatWordsFirst = Phrase(
        "Write something in a field first, or choose the last row.",
        cy: "Ysgrifennwch rywbeth mewn maes yn gyntaf, neu dewiswch y rhes olaf.")

    package static let linearTypePhrases = Phrase(
        "Type up to {1} short phrases, apart by commas, each of up to "
            + "{2} characters; nothing is sent until you type send. 0 skips. Commands begin with / here.",
        cy:
            "Teipiwch hyd at {1} ymadrodd byr, gydag "
            + "atalnodau rhyngddynt, pob un hyd at {2} nod; ni anfonir dim nes i chi deipio send. Mae 0 "
            + "yn hepgor. Mae gorchmynion yn dechrau gyda / yma.")
    package static let linearTypeSingle = Phrase(
        "Type one short phrase of up to {1} characters; nothing is sent "
            + "until you type send. 0 skips. Commands begin with / here.",
        cy:
            "Teipiwch un ymadrodd byr hyd at {1} nod; ni "
            + "anfonir dim nes i chi deipio send. Mae 0 yn hepgor. Mae gorchmynion yn dechrau gyda / "
            + "yma.")
    package static let linearYourPhrases = Phrase(
        "Your phrases: {1}.", cy: "Eich ymadroddion: {1}.")
    package static let linearSendThem = Phrase(
        "Type send to send them, or write them anew.",
        cy: "Teipiwch send i'w hanfon, neu ysgrifennwch nhw o'r newydd.")
    package static let linearTooManyPhrases = Phrase(
        "Those are {1} phrases, and {2} at most can be sent. Write them again.",
        cy: "Mae {1} ymadrodd yno, a gellir anfon {2} ar y mwyaf. Ysgrifennwch nhw eto.")
    package static let linearTooLong = Phrase(
        "\"{1}\" has {2} characters, and a phrase has {3} at most. Write them again, shorter.",
        cy: "\"{1}\": {2} nod. Hyd at {3} nod i bob ymadrodd. Ysgrifennwch nhw eto, yn fyrrach.")
    package static let linearRecordedPhrases = Phrase(
        "Recorded for poll {1}: your phrases.", cy: "Cofnodwyd ar gyfer pôl {1}: eich ymadroddion.")
    package static let linearWordCount = Phrase("{1} {2}", cy: "{1} {2}")
    package static let linearNoWords = Phrase(
        "No phrase was sent by enough people to be shown.",
        cy: "Ni anfonwyd yr un ymadrodd gan ddigon o bobl i'w ddangos.")

    package static let pollWordsMore = Phrase("And {1} more.", cy: "A {1} arall.")
    package static let pollWordsFrom = Phrase(
        "Phrases show from {1} seats on.", cy: "Dangosir ymadroddion o {1} sedd ymlaen.")
    package static let pollWordsFromOne = Phrase("Every phrase shows.", cy: "Dangosir pob ymadrodd.")
}
