/// What polls of texts say.
extension Phrase {
    package static let seatHowField = Phrase(
        "Enter or Tab goes on to Send. Esc goes back and keeps the text.",
        cy: "Mae Enter neu Tab yn mynd i Anfon. Mae Esc yn mynd yn ôl ac yn cadw'r testun.")
    package static let seatHowSend = Phrase(
        "Enter sends. Tab goes on to Skip.", cy: "Mae Enter yn anfon. Mae Tab yn mynd i Hepgor.")
    package static let seatHowSkip = Phrase(
        "Enter skips this question. Tab goes back to the text.",
        cy: "Mae Enter yn hepgor y cwestiwn. Mae Tab yn mynd yn ôl i'r testun.")
    package static let seatWriteFirst = Phrase(
        "Write something first, or go to Skip with Tab.",
        cy: "Ysgrifennwch rywbeth yn gyntaf, neu ewch i Hepgor â Tab.")

    package static let linearTypeText = Phrase(
        "Write up to {1} characters in one line; nothing is sent until you type "
            + "send. 0 skips. Commands begin with / here.",
        cy:
            "Ysgrifennwch hyd at {1} nod mewn un llinell; ni anfonir "
            + "dim nes i chi deipio send. Mae 0 yn hepgor. Mae gorchmynion yn dechrau gyda / yma.")
    package static let linearYourText = Phrase(
        "Your text: \"{1}\". {2} {2|characters|one character}.", cy: "Eich testun: \"{1}\". {2} nod.")
    package static let linearSendIt = Phrase(
        "Type send to send it, or write it anew.",
        cy: "Teipiwch send i'w anfon, neu ysgrifennwch ef o'r newydd.")
    package static let linearSendAsBefore = Phrase("Type send.", cy: "Teipiwch send.")
    package static let linearNoText = Phrase(
        "There is no text to send yet. Write it in one line first.",
        cy: "Nid oes testun i'w anfon eto. Ysgrifennwch ef mewn un llinell yn gyntaf.")
    package static let linearCut = Phrase(
        "It was cut at {1} characters.", cy: "Fe'i torrwyd ar ôl {1} nod.")
    package static let linearRecordedText = Phrase(
        "Recorded for poll {1}: your text.", cy: "Cofnodwyd ar gyfer pôl {1}: eich testun.")
    package static let linearClearedSince = Phrase(
        "Result of poll {1}, cleared since:", cy: "Canlyniad pôl {1}, wedi'i glirio ers hynny:")

    package static let pollTextsShown = Phrase("{1}, {2} shown here.", cy: "{1}, {2} i'w gweld yma.")
    package static let pollNoTexts = Phrase(
        "{1}. A facilitator reads them first; none is shown so far.",
        cy: "{1}. Mae hwylusydd yn eu darllen yn gyntaf; nid oes un i'w weld hyd yn hyn.")
    package static let pollWrote = Phrase("{1} wrote this", cy: "{1} wedi ysgrifennu hyn")
}
