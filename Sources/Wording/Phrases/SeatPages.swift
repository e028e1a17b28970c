/// What the pages of a seat say.
extension Phrase {
    package static let seatOtherLanguage = Phrase("L Cymraeg", cy: "L English")
    package static let seatPlain = Phrase(
        "P plain text, for screen readers", cy: "P testun plaen, i ddarllenwyr sgrin")

    package static let seatWordsLine = Phrase("Your seat words: {1}", cy: "Geiriau eich sedd: {1}")
    package static let seatWordsWhy = Phrase(
        "(they bring you back here).", cy: "(maen nhw'n dod â chi yn ôl yma).")
    package static let seatWordsLong = Phrase(
        "They bring you back to this seat, from any terminal, while the session runs.",
        cy: "Maen nhw'n dod â chi yn ôl i'r sedd hon, o unrhyw derfynell, tra bo'r sesiwn yn rhedeg.")

    package static let seatNoName = Phrase(
        "We ask no name. Answers are kept without name, seat or time; until a poll is revealed this computer could "
            + "link them.",
        cy: "Nid ydym yn gofyn am enw. Cedwir atebion heb enw, sedd nac amser; nes datgelu pôl, gallai'r "
            + "cyfrifiadur hwn eu cysylltu.")
    package static let seatKeptByUntil = Phrase("Kept by {1} until {2}.", cy: "Cedwir gan {1} tan {2}.")
    package static let seatKeptBy = Phrase("Kept by {1}.", cy: "Cedwir gan {1}.")
    package static let seatKeptUntil = Phrase("Kept until {1}.", cy: "Cedwir tan {1}.")
    package static let seatEveryAnswerShows = Phrase(
        "Every answer shows, also a single one.", cy: "Dangosir pob ateb, hyd yn oed un ar ei ben ei hun.")
    package static let seatResultsFrom = Phrase(
        "Results show from {1} answers on.", cy: "Dangosir canlyniadau o {1} ateb ymlaen.")
    package static let seatLeavesTraces = Phrase(
        safety: "Ctrl-C leaves at once; what your own terminal keeps above this screen stays.")

    package static let seatStored = Phrase("What is stored of you", cy: "Beth a gedwir amdanoch")
    package static let seatStoredAnswers = Phrase(
        "Your answers, without name, seat or time; until a poll is revealed this computer could link them.",
        cy: "Eich atebion, heb enw, sedd nac amser; nes datgelu pôl, gallai'r cyfrifiadur hwn eu cysylltu.")
    package static let seatStoredNothingElse = Phrase(
        "No name, no address and no key of yours. What you type and do not send is never written.",
        cy:
            "Dim enw, dim cyfeiriad a dim allwedd o'ch eiddo chi. Ni chofnodir byth yr hyn a deipiwch heb ei anfon."
    )

    package static let seatSupport = Phrase(safety: "Support for you")
    package static let seatSupportHere = Phrase(
        safety: "You can talk to the people who hold this workshop.")
    package static let seatSupportContact = Phrase(safety: "Who holds this workshop: {1}")

    package static let seatThanks = Phrase(
        "Thank you for taking part.", cy: "Diolch am gymryd rhan.")
    package static let seatFeedback = Phrase("Tell us how it was: {1}", cy: "Dywedwch sut oedd hi: {1}")
    package static let seatLeave = Phrase(
        "Leave? Your seat words bring you back. y or Esc",
        cy: "Gadael? Daw geiriau eich sedd â chi yn ôl. y neu Esc")

    package static let seatKeys = Phrase("Keys", cy: "Allweddi")
    package static let seatKeysInForms = Phrase(
        "In a list: arrows or a number move, Space ticks, Enter sends. In a text: Enter goes to Send, Tab on to Skip. "
            + "Esc leaves a question and keeps what you typed.",
        cy:
            "Mewn rhestr: mae saethau neu rif yn symud, Space yn ticio, Enter yn anfon. Mewn testun: mae Enter yn "
            + "mynd i Anfon, Tab ymlaen i Hepgor. Mae Esc yn gadael cwestiwn ac yn cadw'r hyn a deipiwyd.")

    package static let seatEnterGoesOn = Phrase("Enter goes on", cy: "Enter: ymlaen")
    package static let seatEnterShowsMore = Phrase("Enter shows more", cy: "Enter: rhagor")
    package static let seatAnyKeyCloses = Phrase("Any key closes", cy: "Unrhyw allwedd: cau")
    package static let seatDownForMore = Phrase("Down for more", cy: "Down: rhagor")
    package static let seatLeaveOrStay = Phrase("y leaves   Esc stays", cy: "y gadael  Esc aros")
    package static let seatThanksKeys = Phrase("q or Enter leaves", cy: "q neu Enter: gadael")

    /// The months, January first.
    package static let seatMonths = [
        Phrase("January", cy: "Ionawr"), Phrase("February", cy: "Chwefror"), Phrase("March", cy: "Mawrth"),
        Phrase("April", cy: "Ebrill"), Phrase("May", cy: "Mai"), Phrase("June", cy: "Mehefin"),
        Phrase("July", cy: "Gorffennaf"), Phrase("August", cy: "Awst"), Phrase("September", cy: "Medi"),
        Phrase("October", cy: "Hydref"), Phrase("November", cy: "Tachwedd"),
        Phrase("December", cy: "Rhagfyr"),
    ]
}
