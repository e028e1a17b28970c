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

    package static let seatLeavesTraces = Phrase(
        safety: "Ctrl-C leaves at once. If nothing happens within a second, close the window.",
        cy: "Mae Ctrl-C yn gadael ar unwaith. Os na fydd dim yn digwydd o fewn eiliad, caewch y ffenestr.")

    package static let seatStored = Phrase("What is stored of you", cy: "Beth a gedwir amdanoch")
    package static let seatStoredAnswers = Phrase(
        "Your answers, without name, seat or time; until a poll is revealed this computer could link them, then a "
            + "table takes their place.",
        cy: "Eich atebion, heb enw, sedd nac amser; nes datgelu pôl, gallai'r cyfrifiadur hwn eu cysylltu, "
            + "wedyn daw tabl yn eu lle.")

    package static let seatLeave = Phrase(
        "Leave? Your seat words bring you back. y or Esc",
        cy: "Gadael? Daw geiriau eich sedd â chi yn ôl. y neu Esc")

    package static let seatKeysInForms = Phrase(
        "In a list: a number or arrows move, Space ticks, Enter sends. In a text: Enter goes to Send, Tab on to Skip. "
            + "Esc leaves a question and keeps what you typed.",
        cy:
            "Mewn rhestr: mae rhif neu saethau yn symud, Space yn ticio, Enter yn anfon. Mewn testun: mae Enter yn "
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
