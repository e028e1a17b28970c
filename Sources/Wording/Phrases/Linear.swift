extension Phrase {
    package static let linearMinutes = Phrase("{1} minutes", cy: "{1} munud")
    package static let linearLeftOut = Phrase("left out today", cy: "wedi'i hepgor heddiw")
    package static let linearWeAreHere = Phrase("we are here", cy: "rydym ni yma")
    package static let linearContact = Phrase("Contact: {1}", cy: "Cysylltu: {1}")
    package static let linearFeedback = Phrase("Feedback: {1}", cy: "Adborth: {1}")
    package static let linearStage = Phrase("Stage {1}: {2}", cy: "Cam {1}: {2}")
    package static let linearQuote = Phrase("Quote: {1}", cy: "Dyfyniad: {1}")
    package static let linearSaidBy = Phrase("Said by: {1}", cy: "Dywedwyd gan: {1}")
}
