/// What scales say, and those for before and now.
extension Phrase {
    package static let seatHowScale = Phrase(
        "A number or ← → chooses, 0 passes over. Enter goes on.",
        cy: "Mae rhif neu ← → yn dewis, 0 yn pasio heibio. Mae Enter yn mynd ymlaen.")
    package static let seatHowScaleAll = Phrase(
        "A number or ← → chooses. Enter goes on.",
        cy: "Mae rhif neu ← → yn dewis. Mae Enter yn mynd ymlaen.")
    package static let seatHowScaleByNumber = Phrase(
        "A number chooses, 0 passes over. Enter goes on.",
        cy: "Mae rhif yn dewis, 0 yn pasio heibio. Mae Enter yn mynd ymlaen.")
    package static let seatHowScaleAllByNumber = Phrase(
        "A number chooses. Enter goes on.", cy: "Mae rhif yn dewis. Mae Enter yn mynd ymlaen.")
    package static let seatScaleYours = Phrase("Your answer", cy: "Eich ateb")
    package static let seatBefore = Phrase("Before this session", cy: "Cyn y sesiwn hon")
    package static let seatNow = Phrase("Now", cy: "Nawr")
    package static let seatMovement = Phrase("before: {1}, now: {2}", cy: "cynt: {1}, nawr: {2}")
    package static let passedOver = Phrase("passed over", cy: "wedi'i hepgor")
    package static let seatScaleRowEmpty = Phrase(
        "This row has no answer yet. Choose one, or pass it over with 0.",
        cy: "Nid oes ateb i'r rhes hon eto. Dewiswch un, neu pasiwch hi â 0.")
    package static let seatScaleChoose = Phrase(
        "Choose an answer here first, or go to the last row with 0.",
        cy: "Dewiswch ateb yma yn gyntaf, neu ewch i'r rhes olaf â 0.")
    package static let seatScaleAllPassed = Phrase(
        "Answer at least one row, or choose the last one.",
        cy: "Atebwch o leiaf un rhes, neu dewiswch yr un olaf.")

    package static let linearTypeRatings = Phrase(
        "Type a number for each statement, apart by spaces: for example {1}; a dash passes one over. Or "
            + "type a letter and its number: for example {2}.",
        cy:
            "Teipiwch rif ar gyfer pob gosodiad, gyda bylchau rhyngddynt: er enghraifft {1}; mae llinell "
            + "doriad yn hepgor un. Neu teipiwch lythyren a'i rhif: er enghraifft {2}.")
    package static let linearRatingsCount = Phrase(
        "Numbers for {1} of {2} statements. Type one for each again; a dash passes one over.",
        cy:
            "Rhifau ar gyfer {1} o {2} {2|gosodiad|two osodiad}. Teipiwch un ar gyfer pob un eto; mae llinell doriad yn "
            + "hepgor un."
    )
    package static let linearRatingsNone = Phrase(
        "Every statement is passed over. Give one a number, or type 0 alone.",
        cy: "Mae pob gosodiad wedi'i hepgor. Rhowch rif i un, neu teipiwch 0 yn unig.")
    package static let linearNoSuchLetter = Phrase(
        "There is no {1} here. The statements are a to {2}.",
        cy: "Nid oes {1} yma. Mae'r gosodiadau o a i {2}.")
    package static let linearLetterAlone = Phrase(
        "Each letter wants one number behind it: for example {1}.",
        cy: "Mae angen un rhif ar ôl pob llythyren: er enghraifft {1}.")
    package static let linearNotShown = Phrase("Not shown.", cy: "Heb ei ddangos.")
    package static let linearMiddleLabel = Phrase("Middle answer: {1}.", cy: "Ateb canol: {1}.")
    package static let linearTypeThenNow = Phrase(
        "Type two numbers: before, and now: for example {1}.",
        cy: "Teipiwch ddau rif: cynt, ac yn awr: er enghraifft {1}.")
    package static let linearTwoNumbers = Phrase(
        "Two numbers: one for before, and one for now. Type them again.",
        cy: "Dau rif: un ar gyfer cynt, ac un ar gyfer nawr. Teipiwch nhw eto.")
    package static let linearThenNow = Phrase("before {1}; now {2}", cy: "cynt {1}; nawr {2}")
    package static let linearMoved = Phrase("{1}: before {2}; now {3}.", cy: "{1}: cynt {2}; nawr {3}.")
    package static let linearCounted = Phrase("{1}, {2} percent", cy: "{1}, {2} y cant")

    package static let pollStatementTooFew = Phrase(
        "Fewer than {1} answers: not shown.", cy: "Llai na {1} ateb: heb ei ddangos.")
    package static let pollBefore = Phrase("before", cy: "cyn")
    package static let pollNow = Phrase("now", cy: "nawr")
    package static let pollMiddles = Phrase(
        "Middle answer before: {1}. Now: {2}.", cy: "Ateb canol cyn hyn: {1}. Nawr: {2}.")
    package static let pollWays = Phrase(
        "From before to now: {1} moved up, {2} stayed, {3} moved down.",
        cy: "O gyn hyn i nawr: symudodd {1} i fyny, arhosodd {2}, symudodd {3} i lawr.")
}
