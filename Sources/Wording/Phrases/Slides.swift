extension Phrase {
    package static let slideMinutes = Phrase("{1} min", cy: "{1} {1|munud|two funud}")
    package static let slideContact = Phrase("Contact", cy: "Cyswllt")
    package static let slideFeedback = Phrase("Feedback", cy: "Adborth")

    package static let calmPaused = Phrase("Paused. Take a moment.", cy: "Wedi oedi. Cymerwch eiliad.")
    package static let calmNothingLost = Phrase(
        "Nothing is lost; what you are typing stays.",
        cy: "Ni chollir dim; mae'r hyn rydych yn ei deipio yn aros.")
    package static let calmAnyFacilitator = Phrase(
        "Any facilitator can go on.", cy: "Gall unrhyw hwylusydd fynd ymlaen.")
    package static let calmNoteTitle = Phrase("Before the next part", cy: "Cyn y rhan nesaf")
    package static let calmNoteHide = Phrase(
        "Step out as you like. h hides it at your seat; nobody sees who does.",
        cy: "Camwch allan fel y mynnwch. Mae h yn ei guddio wrth eich sedd; nid oes neb yn gweld pwy.")
    package static let calmNoteUntil = Phrase("It lasts until ‘{1}’.", cy: "Mae'n para tan ‘{1}’.")
    package static let calmNoteUntilAt = Phrase(
        "It lasts until ‘{1}’, at about {2}.", cy: "Mae'n para tan ‘{1}’, tua {2}.")
    package static let calmNoteToEnd = Phrase("It lasts until the end.", cy: "Mae'n para tan y diwedd.")
    package static let calmNoteToEndAt = Phrase(
        "It lasts until the end, at about {1}.", cy: "Mae'n para tan y diwedd, tua {1}.")
    package static let calmSupport = Phrase(
        safety: "Support for you: press ! at your own seat.",
        cy: "Cefnogaeth i chi: gwasgwch ! wrth eich sedd eich hun.")

    package static let pollWaiting = Phrase(
        "The question opens in a moment.", cy: "Bydd y cwestiwn yn agor mewn eiliad.")
    package static let pollOpen = Phrase("The question is open.", cy: "Mae'r cwestiwn ar agor.")
    package static let pollMoreAnswered = Phrase(
        "More than {1} have answered", cy: "Mae mwy na {1} wedi ateb")
    package static let pollClosed = Phrase("Closed.", cy: "Wedi cau.")
    package static let pollShort = Phrase(
        "Thank you. This one is not shown.", cy: "Diolch. Ni ddangosir hwn.")
    package static let pollShortWhy = Phrase(
        "It shows from {1} answers on.", cy: "Fe'i dangosir o {1} ateb ymlaen.")
    package static let pollAnswers = Phrase("{1} {1|answers|one answer}", cy: "{1} ateb")
    package static let pollSkipped = Phrase("{1} skipped", cy: "{1} wedi hepgor")
    package static let pollTooFew = Phrase(
        "Results show from {1}, so that nobody can be picked out.",
        cy: "Dangosir canlyniadau o {1} ymlaen, fel na ellir adnabod neb.")
    package static let pollTexts = Phrase(
        "{1} {1|texts|one text}", cy: "{1} {1|testun|two destun|few thestun|many thestun}")
    package static let pollNotShown = Phrase("not shown", cy: "heb ei ddangos")
    package static let pollHiddenCells = Phrase(
        "Not shown: few answers, or a number from which few answers would follow.",
        cy: "Heb ei ddangos: ychydig o atebion, neu rif a fyddai'n datgelu ychydig o atebion.")
}
