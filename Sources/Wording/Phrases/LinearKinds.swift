// What a linear seat says of polls that are answered by more than one option or one text.

// Scales.
extension Phrase {
    package static let linearTypeRatings = Phrase(
        "Type a number for each statement, apart by spaces: for example {1}; a dash passes one over. Or "
            + "type a letter and its number: for example {2}.",
        cy:
            "Teipiwch rif ar gyfer pob gosodiad, gyda bylchau rhyngddynt: er enghraifft {1}; mae llinell "
            + "doriad yn hepgor un. Neu teipiwch lythyren a'i rhif: er enghraifft {2}.")
    package static let linearRatingsCount = Phrase(
        "Numbers for {1} of {2} statements. Type one for each again; a dash passes one over.",
        cy:
            "Rhifau ar gyfer {1} o {2} gosodiad. Teipiwch un ar gyfer pob un eto; mae llinell doriad yn "
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
    package static let linearTwice = Phrase(
        "{1} stands twice. Type them again, each once.",
        cy: "Mae {1} yno ddwywaith. Teipiwch nhw eto, pob un unwaith.")
    package static let linearPassedOver = Phrase("passed over", cy: "wedi'i hepgor")
    package static let linearNotShown = Phrase("Not shown.", cy: "Heb ei ddangos.")
    package static let linearShare = Phrase("{1} {2}, {3} percent", cy: "{1} {2}, {3} y cant")
    package static let linearMiddleLabel = Phrase("Middle answer: {1}.", cy: "Ateb canol: {1}.")
}

// Then and now.
extension Phrase {
    package static let linearTypeThenNow = Phrase(
        "Type two numbers: before, and now: for example {1}.",
        cy: "Teipiwch ddau rif: cynt, ac yn awr: er enghraifft {1}.")
    package static let linearTwoNumbers = Phrase(
        "Two numbers: one for before, and one for now. Type them again.",
        cy: "Dau rif: un ar gyfer cynt, ac un ar gyfer nawr. Teipiwch nhw eto.")
    package static let linearThenNow = Phrase("before {1}; now {2}", cy: "cynt {1}; nawr {2}")
    package static let linearMoved = Phrase(
        "{1}: before {2}, {3} percent; now {4}, {5} percent.",
        cy: "{1}: cynt {2}, {3} y cant; nawr {4}, {5} y cant.")
}

// Numbers.
extension Phrase {
    package static let linearTypeWhole = Phrase(
        "Type a whole number from {1} to {2}. Type skip if you would rather not say.",
        cy: "Teipiwch rif cyfan o {1} i {2}. Teipiwch skip os byddai'n well gennych beidio â dweud.")
    package static let linearTypeWholeOf = Phrase(
        "Type a whole number from {1} to {2} ({3}). Type skip if you would rather not say.",
        cy: "Teipiwch rif cyfan o {1} i {2} ({3}). Teipiwch skip os byddai'n well gennych beidio â dweud.")
    package static let linearNoWhole = Phrase(
        "{1} does not fit. It must be one whole number from {2} to {3}, or skip.",
        cy: "Nid yw {1} yn ffitio. Rhaid iddo fod yn un rhif cyfan o {2} i {3}, neu skip.")
    package static let linearMedian = Phrase("Median {1}.", cy: "Canolrif {1}.")
    package static let linearMiddleHalf = Phrase(
        "The middle half lies from {1} to {2}.", cy: "Mae'r hanner canol o {1} i {2}.")
    package static let linearMiddleHalfAt = Phrase(
        "The middle half lies at {1}.", cy: "Mae'r hanner canol ar {1}.")
    package static let linearTruth = Phrase("True value: {1}.", cy: "Gwir werth: {1}.")
    package static let linearBin = Phrase("{1} to {2}: {3} of {4}.", cy: "{1} i {2}: {3} o {4}.")
    package static let linearBinAt = Phrase("{1}: {2} of {3}.", cy: "{1}: {2} o {3}.")
}

// Rankings.
extension Phrase {
    package static let linearTypeOrder = Phrase(
        "Type the numbers of all items, the most important first: for example {1}.",
        cy: "Teipiwch rifau'r holl eitemau, y pwysicaf yn gyntaf: er enghraifft {1}.")
    package static let linearMissing = Phrase(
        "Missing: {1}. Type the numbers of all items, the most important first.",
        cy: "Ar goll: {1}. Teipiwch rifau'r holl eitemau, y pwysicaf yn gyntaf.")
    package static let linearRanked = Phrase(
        "Place {1}: {2}, mean place {3}, first for {4}.",
        cy: "Safle {1}: {2}, safle cymedrig {3}, yn gyntaf i {4}.")
    package static let linearTied = Phrase(
        "Place {1}, tied: {2}, mean place {3}, first for {4}.",
        cy: "Safle {1}, cyfartal: {2}, safle cymedrig {3}, yn gyntaf i {4}.")
    package static let linearAndThen = Phrase("{1}, then {2}", cy: "{1}, yna {2}")
}

// Points.
extension Phrase {
    package static let linearTypePoints = Phrase(
        "Type points for each item, apart by spaces: for example {1}; they make {2} together.",
        cy:
            "Teipiwch bwyntiau ar gyfer pob eitem, gyda bylchau rhyngddynt: er enghraifft {1}; maen nhw'n "
            + "gwneud {2} gyda'i gilydd.")
    package static let linearPointsCount = Phrase(
        "Points for {1} of {2} items. Type them for every item, 0 too.",
        cy: "Pwyntiau ar gyfer {1} o {2} eitem. Teipiwch nhw ar gyfer pob eitem, 0 hefyd.")
    package static let linearPointsBounds = Phrase(
        "No item can have {1}. Points go from 0 to {2}.",
        cy: "Ni all unrhyw eitem gael {1}. Mae pwyntiau o 0 i {2}.")
    package static let linearPointsLess = Phrase(
        "They make {1} together, {2} less than {3}. Type them all again.",
        cy: "Maen nhw'n gwneud {1} gyda'i gilydd, {2} yn llai na {3}. Teipiwch nhw i gyd eto.")
    package static let linearPointsMore = Phrase(
        "They make {1} together, {2} more than {3}. Type them all again.",
        cy: "Maen nhw'n gwneud {1} gyda'i gilydd, {2} yn fwy na {3}. Teipiwch nhw i gyd eto.")
    package static let linearMeanPoints = Phrase(
        "{1}: mean {2} points. {3}", cy: "{1}: cymedr {2} pwynt. {3}")
}

// Words.
extension Phrase {
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
        "Your phrases: {1}. Type send to send them, or write them anew.",
        cy: "Eich ymadroddion: {1}. Teipiwch send i'w hanfon, neu ysgrifennwch nhw o'r newydd.")
    package static let linearTooManyPhrases = Phrase(
        "Those are {1} phrases, and {2} at most can be sent. Write them again.",
        cy: "Mae {1} ymadrodd yno, a gellir anfon {2} ar y mwyaf. Ysgrifennwch nhw eto.")
    package static let linearTooLong = Phrase(
        "\"{1}\" has {2} characters, and a phrase has {3} at most. Write them again, shorter.",
        cy: "Mae gan \"{1}\" {2} nod, ac mae gan ymadrodd {3} ar y mwyaf. Ysgrifennwch nhw eto, yn fyrrach.")
    package static let linearRecordedPhrases = Phrase(
        "Recorded for poll {1}: your phrases. Write anew to change them, until the poll closes.",
        cy:
            "Cofnodwyd ar gyfer pôl {1}: eich ymadroddion. Ysgrifennwch o'r newydd i'w newid, nes i'r pôl "
            + "gau."
    )
    package static let linearWordCount = Phrase("{1} {2}", cy: "{1} {2}")
    package static let linearNoWords = Phrase(
        "No phrase was sent by enough people to be shown.",
        cy: "Ni anfonwyd yr un ymadrodd gan ddigon o bobl i'w ddangos.")
}
