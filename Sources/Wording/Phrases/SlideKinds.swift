extension Phrase {
    package static let pollMiddle = Phrase("Middle answer: {1}", cy: "Ateb canol: {1}")
    package static let pollMiddleHalf = Phrase("middle half: {1}", cy: "hanner canol: {1}")
    package static let pollFromTo = Phrase("{1} to {2}", cy: "{1} i {2}")
    package static let pollStatementTooFew = Phrase(
        "Fewer than {1} answers: not shown.", cy: "Llai na {1} ateb: heb ei ddangos.")

    package static let pollBefore = Phrase("before", cy: "cyn")
    package static let pollNow = Phrase("now", cy: "nawr")
    package static let pollMiddles = Phrase(
        "Middle answer before: {1}. Now: {2}.", cy: "Ateb canol cyn hyn: {1}. Nawr: {2}.")
    package static let pollTruth = Phrase("true value: {1}", cy: "gwir werth: {1}")
}
