extension Phrase {
    package static let consoleWantsConsole = Phrase(
        "Somebody wants to be a console: y lets them in, u does not.",
        cy: "Mae rhywun am fod yn gonsol: mae y yn eu gadael i mewn, u ddim.")
    package static let consoleWantsStage = Phrase(
        "Somebody wants to be a stage: y lets them in, u does not.",
        cy: "Mae rhywun am fod yn llwyfan: mae y yn eu gadael i mewn, u ddim.")
    package static let consoleWantsSupport = Phrase(
        "Somebody wants to answer check-ins: y lets them in, u does not.",
        cy: "Mae rhywun am ateb sgyrsiau: mae y yn eu gadael i mewn, u ddim.")
    package static let consoleLetIn = Phrase("Let in.", cy: "Gadawyd i mewn.")
    package static let consoleTurnedAway = Phrase("Turned away.", cy: "Gwrthodwyd.")
    package static let consolePaused = Phrase(
        "Paused since {1}. Any facilitator can go on: p.",
        cy: "Wedi oedi ers {1}. Gall unrhyw hwylusydd fynd ymlaen: p.")
    package static let consoleOnBreak = Phrase(
        "Break until {1}. B ends it.", cy: "Egwyl tan {1}. Mae B yn ei gorffen.")
    package static let consoleEditNotice = Phrase(
        "{1} (Esc takes this away)", cy: "{1} (Esc i dynnu hwn i ffwrdd)")

    package static let consoleFooterNext = Phrase("next", cy: "nesaf")
    package static let consoleFooterOpen = Phrase("open", cy: "agor")
    package static let consoleFooterReveal = Phrase("reveal", cy: "datgelu")
    package static let consoleFooterPause = Phrase("pause", cy: "oedi")
    package static let consoleFooterAgenda = Phrase("agenda", cy: "agenda")
    package static let consoleFooterSearch = Phrase("search", cy: "chwilio")
    package static let consoleFooterKeys = Phrase("keys", cy: "allweddi")
    package static let consoleFooterSlides = Phrase("slides", cy: "sleidiau")
    package static let consoleFooterCheckIns = Phrase("check-ins", cy: "sgyrsiau")
    package static let consoleFooterBroadcast = Phrase("line to all", cy: "llinell i bawb")
    package static let consoleFooterTexts = Phrase("texts", cy: "testunau")
    package static let consoleFooterBreak = Phrase("break", cy: "egwyl")
    package static let consoleFooterHands = Phrase("hands", cy: "dwylo")
    package static let consoleFooterLock = Phrase("lock", cy: "cloi")
    package static let consoleFooterReady = Phrase("all hear?", cy: "pawb yn clywed?")
    package static let consoleFooterJoin = Phrase("how to join", cy: "sut i ymuno")
    package static let consoleFooterExtend = Phrase("minutes", cy: "munudau")
    package static let consoleFooterAgain = Phrase("ask again", cy: "gofyn eto")
    package static let consoleFooterWall = Phrase("the wall", cy: "y wal")
    package static let consoleFooterLeave = Phrase("leave", cy: "gadael")
    package static let consoleFooterGo = Phrase("go there", cy: "mynd yno")
    package static let consoleFooterSend = Phrase("send", cy: "anfon")
    package static let consoleFooterSet = Phrase("set", cy: "gosod")
    package static let consoleFooterWriteBack = Phrase("write back", cy: "ateb yn ôl")
    package static let consoleFooterDealtWith = Phrase("close", cy: "cau")
    package static let consoleFooterMute = Phrase("mute", cy: "tawelu")
    package static let consoleOfSupport = Phrase(
        safety: "Support: check-ins alone", cy: "Cymorth: sgyrsiau yn unig")
    package static let consoleFooterBell = Phrase("bell", cy: "cloch")
    package static let consoleFooterYes = Phrase("yes", cy: "ie")
    package static let consoleFooterMove = Phrase("move", cy: "symud")
    package static let consoleFooterCode = Phrase("new code", cy: "cod newydd")
    package static let consoleFooterWithdraw = Phrase("9 digits only", cy: "9 digid yn unig")
    package static let consoleFooterTurn = Phrase("turn", cy: "troi")
    package static let consoleFooterMore = Phrase("5 min", cy: "5 mun")
}
