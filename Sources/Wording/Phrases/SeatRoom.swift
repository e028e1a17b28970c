/// What a seat says while it follows the room, and its last row.
extension Phrase {
    package static let seatQuestionsOpen = Phrase(
        "Questions open here by themselves.", cy: "Mae cwestiynau'n agor yma ohonynt eu hunain.")
    package static let seatQuestionGone = Phrase(
        "The question has closed. Esc goes on.", cy: "Mae'r cwestiwn wedi cau. Mae Esc yn mynd ymlaen.")
    package static let pasteLeftOut = Phrase(
        "What was pasted is left out: there is no field for it here.",
        cy: "Gadawyd allan yr hyn a ludwyd: nid oes maes iddo yma.")
    package static let seatWelcomeBack = Phrase("Welcome back.", cy: "Croeso yn ôl.")
    package static let seatAnswered = Phrase(
        "You have answered this question.", cy: "Rydych wedi ateb y cwestiwn hwn.")
    package static let seatOpen = Phrase(
        "This question is open. e answers it.", cy: "Mae'r cwestiwn hwn ar agor. Gwasgwch e i'w ateb.")
    package static let seatGoesOn = Phrase("Esc goes on.", cy: "Mae Esc yn mynd ymlaen.")
    package static let seatNotSent = Phrase(
        "Not sent: the poll closed before Enter.", cy: "Heb ei anfon: caeodd y pôl cyn Enter.")
    package static let seatWordsKept = Phrase(
        "Your unsent words are kept: e shows them.",
        cy: "Cedwir eich geiriau nas anfonwyd: gwasgwch e i'w gweld.")
    package static let seatOpensAgain = Phrase("e opens it again.", cy: "Gwasgwch e i'w agor eto.")
    package static let seatCanChange = Phrase(
        "e changes it until the poll closes.", cy: "Gwasgwch e i'w newid nes i'r pôl gau.")
    package static let seatRecorded = Phrase("✓ Recorded.", cy: "✓ Cofnodwyd.")
    package static let seatRecordedAs = Phrase("✓ Recorded: {1}.", cy: "✓ Cofnodwyd: {1}.")
    package static let seatPages = Phrase(
        "page {1} of {2}, Up and Down turn", cy: "tudalen {1} o {2}, Up a Down yn troi")

    package static let seatFootHelp = Phrase("? help", cy: "? cymorth")
    package static let seatFootSupport = Phrase(
        safety: "! support",
        cy: "! cefnogaeth")
    package static let seatFootWords = Phrase("w words", cy: "w geiriau")
    package static let seatFootExit = Phrase(
        safety: "Ctrl-C leave now",
        cy: "Ctrl-C gadael nawr")
    package static let seatFootBack = Phrase("Esc back", cy: "Esc yn ôl")
    package static let seatFootTextSupport = Phrase(
        safety: "Esc ! support",
        cy: "Esc ! cefnogaeth")
    package static let seatFootStory = Phrase("s story", cy: "s stori")
    package static let seatFootStoryInText = Phrase("Esc s story", cy: "Esc s stori")
    package static let seatStoryHidden = Phrase(
        "You hid this part. s again shows its story, any other key goes back.",
        cy:
            "Rydych wedi cuddio'r rhan hon. Mae s eto yn dangos ei stori, mae unrhyw allwedd arall yn mynd yn ôl."
    )
    package static let seatStoryKeys = Phrase(
        "s shows it, any other key goes back", cy: "s i'w dangos, allwedd arall: yn ôl")
    package static let seatFootTab = Phrase("Tab goes on", cy: "Tab ymlaen")
}
