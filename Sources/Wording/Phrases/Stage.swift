extension Phrase {
    package static let stageFooterCode = Phrase("code {1}", cy: "cod {1}")
    package static let stageFooterCodes = Phrase("code {1} or {2}", cy: "cod {1} neu {2}")
    package static let stageFooterLocked = Phrase(
        "Locked · {1} with your seat words", cy: "Ar glo · {1} gyda geiriau eich sedd")
    package static let stageFooterLockedShort = Phrase("Locked", cy: "Ar glo")
    package static let stageFooterCame = Phrase("{1} came", cy: "daeth {1}")
    package static let stageFooterPage = Phrase("page {1} of {2}", cy: "tud. {1} o {2}")

    package static let stageTurnedTo = Phrase("Stage: page {1} of {2}.", cy: "Llwyfan: tudalen {1} o {2}.")
    package static let stageHintOver = Phrase(
        "q leaves this terminal.", cy: "Mae q yn gadael y derfynell hon.")
    package static let stageHintAnyKey = Phrase("Any key goes back.", cy: "Unrhyw allwedd i fynd yn ôl.")
    package static let stageHintCode = Phrase(
        "c makes a new code. Esc goes back.", cy: "c: cod newydd. Esc: yn ôl.")
    package static let stageHintTurn = Phrase("Space: turn. Esc: back.", cy: "Space: troi. Esc: yn ôl.")
    package static let stageHintAgenda = Phrase(
        "Up, Down or a number, then Enter.", cy: "Up, Down neu rif, yna Enter.")
    package static let stageHintEnding = Phrase(
        "Any other key goes on.", cy: "Unrhyw allwedd arall: ymlaen.")
    package static let stageHintPaused = Phrase("p goes on.", cy: "Mae p yn mynd ymlaen.")
    package static let stageHintOpenElsewhere = Phrase("poll open: o closes", cy: "pôl ar agor: o i'w gau")
    package static let stageHintFirstKeys = Phrase(
        "Space next · o open a poll · ? keys", cy: "Space nesaf · o agor pôl · ? bysellau")
    package static let stageHintEnlarge = Phrase(
        "Enlarge the font for the back rows.", cy: "Gwnewch y ffont yn fwy i'r cefn.")
    package static let stageHintWaiting = Phrase("Press o to open it.", cy: "Gwasgwch o i'w agor.")
    package static let stageHintOpen = Phrase(
        "Press o to close, then r to reveal.", cy: "Gwasgwch o i gau, yna r i ddatgelu.")
    package static let stageHintOpenBriefly = Phrase(
        "o closes, then r reveals", cy: "o i gau, r i ddatgelu")
    package static let stageOfDecisionBriefly = Phrase(
        "Stage {1} of {2}: o, go on", cy: "Cam {1} o {2}: o, ymlaen")
    package static let stageHintClosedBriefly = Phrase(
        "r reveals, o opens again", cy: "r: datgelu, o: agor eto")
    package static let stageOfDecision = Phrase(
        "Stage {1} of {2}: close it and go on; r at the last reveals all.",
        cy: "Cam {1} o {2}: caewch ef ac ewch ymlaen; mae r ar yr olaf yn datgelu'r cyfan.")
    package static let stageHintClosed = Phrase(
        "Press r to reveal, o to open again.", cy: "r i ddatgelu, o i agor eto.")
    package static let stageHintShort = Phrase(
        "Press o to open it again.", cy: "Gwasgwch o i'w agor eto.")
    package static let stageHintPutAway = Phrase(
        "Press r to show the picture.", cy: "Gwasgwch r i ddangos y llun.")

    package static let stageHintClicker = Phrase(
        "A console has the clicker.", cy: "Mae'r cliciwr gan gonsol.")
    package static let stageHintLeave = Phrase(
        "d leaves this terminal.", cy: "Mae d yn gadael y derfynell hon.")
    package static let stageHintBreak = Phrase(
        "The next step ends the break.", cy: "Mae'r cam nesaf yn gorffen yr egwyl.")
    package static let stageHintHear = Phrase("Can you all hear?", cy: "Ydych chi i gyd yn clywed?")
    package static let stageHintReadyMost = Phrase("ready: most", cy: "barod: y mwyafrif")
    package static let stageHintReadyHalf = Phrase("ready: about half", cy: "barod: tua hanner")
    package static let stageHintReadyFew = Phrase("ready: few", cy: "barod: ychydig")
    package static let stageLedElsewhere = Phrase(
        "{1} moves the session. At a console, t takes over.",
        cy: "{1} sy'n symud y sesiwn. Wrth gonsol, mae t yn cymryd drosodd.")
    package static let stageOwnPace = Phrase(
        "This room goes its own pace in this section. At a console, f brings it back to the others.",
        cy:
            "Mae'r ystafell hon yn mynd ar ei chyflymder ei hun yn yr adran hon. Wrth gonsol, mae f yn dod â hi yn ôl at y lleill."
    )
    package static let stageOwnPaceBriefly = Phrase(
        "This room goes its own pace. At a console, f brings it back to the others.",
        cy: "Mae'r ystafell hon ar ei chyflymder ei hun. Wrth gonsol, f: yn ôl at y lleill.")
    package static let stageUnreached = Phrase(
        "Nothing moved: the rooms could not be moved from here.",
        cy: "Ni symudodd dim: ni ellid symud yr ystafelloedd o'r fan hon.")
    package static let stagePaused = Phrase("The session is paused.", cy: "Mae'r sesiwn wedi'i hoedi.")

    package static let stageKeyAskAgain = Phrase(
        "ask the revealed poll again, once", cy: "gofyn y pôl a ddatgelwyd eto, unwaith")
    package static let stageAskAgain = Phrase("Ask again?", cy: "Gofyn eto?")
    package static let stageAskAgainChoice = Phrase(
        "Both rounds are shown, counting those of the first. If 1 to {1} of them are missing, or the host was restarted,"
            + " only moves of {2} or more are named. y asks again.",
        cy:
            "Dangosir y ddwy rownd, gan gyfrif pobl y gyntaf. Os bydd 1 i {1} ohonynt ar goll, neu os ailgychwynnwyd"
            + " y gwesteiwr, enwir symudiadau o {2} neu fwy yn unig. y: gofyn eto.")
    package static let stageAskAgainOfAny = Phrase(
        "Both rounds are shown, counting those of the first. y asks again.",
        cy: "Dangosir y ddwy rownd, gan gyfrif pobl y gyntaf. y: gofyn eto.")
    package static let stageHintAskAgain = Phrase("Press O to ask again.", cy: "O i ofyn eto.")
}
