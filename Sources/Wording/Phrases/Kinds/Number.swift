/// What polls of a number say.
extension Phrase {
    package static let seatHowNumber = Phrase(
        "Type a number. Enter goes on to Send.", cy: "Teipiwch rif. Mae Enter yn mynd i Anfon.")
    package static let seatNumberBounds = Phrase(
        "A whole number from {1} to {2}.", cy: "Rhif cyfan o {1} i {2}.")
    package static let seatNumberWhole = Phrase(
        "Only a whole number fits here: digits, with a minus before them where needed.",
        cy: "Dim ond rhif cyfan sy'n ffitio yma: digidau, gyda minws o'u blaen lle bo angen.")
    package static let seatNumberBetween = Phrase("A number from {1} to {2}.", cy: "Rhif o {1} i {2}.")
    package static let seatNumberPlaces = Phrase(
        "Only a number such as {1} fits here, with no more digits behind the point.",
        cy: "Dim ond rhif fel {1} sy'n ffitio yma, heb fwy o ddigidau ar ôl y pwynt.")
    package static let seatNumberFirst = Phrase(
        "Type a number first, or choose the last row.",
        cy: "Teipiwch rif yn gyntaf, neu dewiswch y rhes olaf.")
    package static let seatNumberOutside = Phrase(
        "Only numbers from {1} to {2} can be sent.", cy: "Dim ond rhifau o {1} i {2} y gellir eu hanfon.")

    package static let linearTypeWhole = Phrase(
        "Type a whole number from {1} to {2}. Type skip if you would rather not say.",
        cy: "Teipiwch rif cyfan o {1} i {2}. Teipiwch hepgor os byddai'n well gennych beidio â dweud.")
    package static let linearTypeWholeOf = Phrase(
        "Type a whole number from {1} to {2} ({3}). Type skip if you would rather not say.",
        cy: "Teipiwch rif cyfan o {1} i {2} ({3}). Teipiwch hepgor os byddai'n well gennych beidio â dweud.")
    package static let linearNoWhole = Phrase(
        "{1} does not fit. It must be one whole number from {2} to {3}, or skip.",
        cy: "Nid yw {1} yn ffitio. Rhaid iddo fod yn un rhif cyfan o {2} i {3}, neu hepgor.")
    package static let linearTypePlaces = Phrase(
        "Type a number from {1} to {2}. Type skip if you would rather not say.",
        cy: "Teipiwch rif o {1} i {2}. Teipiwch hepgor os byddai'n well gennych beidio â dweud.")
    package static let linearTypePlacesOf = Phrase(
        "Type a number from {1} to {2} ({3}). Type skip if you would rather not say.",
        cy: "Teipiwch rif o {1} i {2} ({3}). Teipiwch hepgor os byddai'n well gennych beidio â dweud.")
    package static let linearNoPlaces = Phrase(
        "{1} does not fit. It must be one number from {2} to {3}, with no more digits behind the point, or skip.",
        cy:
            "Nid yw {1} yn ffitio. Rhaid iddo fod yn un rhif o {2} i {3}, heb fwy o ddigidau ar ôl y pwynt, neu hepgor."
    )
    package static let linearMedian = Phrase("Median {1}.", cy: "Canolrif {1}.")
    package static let linearTruth = Phrase("True value: {1}.", cy: "Gwir werth: {1}.")

    package static let linearMedianBetween = Phrase("Median from {1} to {2}.", cy: "Canolrif o {1} i {2}.")
    package static let pollUndivided = Phrase(
        "{1} answered, from {2}.", cy: "Atebodd {1}, o {2}.")
    package static let pollUndividedFrom = Phrase(
        "Smaller ranges show where each holds {1} answers or more.",
        cy: "Dangosir ystodau llai lle mae gan bob un {1} ateb neu fwy.")
    package static let pollTruth = Phrase("true value: {1}", cy: "gwir werth: {1}")
}
