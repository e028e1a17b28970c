extension Phrase {
    package static let keyConsoleNotesUp = Phrase("scroll the notes up", cy: "sgrolio'r nodiadau i fyny")
    package static let keyConsoleNotesDown = Phrase("scroll the notes down", cy: "sgrolio'r nodiadau i lawr")
    package static let keyConsoleBlank = Phrase(
        "blank the stage, and show it", cy: "gwagio'r llwyfan, a'i ddangos")
    package static let keyConsoleSearch = Phrase(
        "search slides, notes and polls", cy: "chwilio sleidiau, nodiadau a pholau")
    package static let keyConsoleWall = Phrase("what the room sees", cy: "yr hyn a wêl yr ystafell")
    package static let keyConsoleOverview = Phrase("all slides", cy: "pob sleid")
    package static let keyConsoleExtend = Phrase(
        "more minutes for this section", cy: "mwy o funudau i'r adran hon")
    package static let keyConsoleDrop = Phrase(
        "drop the section that is named", cy: "gollwng yr adran a enwir")
    package static let keyConsoleRestore = Phrase(
        "bring back the last that was dropped", cy: "dod â'r olaf a ollyngwyd yn ôl")
    package static let keyConsoleBreak = Phrase("break; again ends it", cy: "egwyl; eto i'w gorffen")
    package static let keyConsoleClicker = Phrase("take the clicker", cy: "cymryd y cliciwr")
    package static let keyConsoleLock = Phrase(
        "lock the room to new seats, or open it", cy: "cloi'r ystafell i seddi newydd, neu ei hagor")
    package static let keyConsoleBroadcast = Phrase("one line to all seats", cy: "un llinell i bob sedd")
    package static let keyConsoleReadiness = Phrase(
        "ask “Can you all hear?”, or end it", cy: "gofyn “Ydych chi i gyd yn clywed?”, neu ei orffen")
    package static let keyConsoleCheckIns = Phrase(
        "check-ins that were asked for", cy: "sgyrsiau y gofynnwyd amdanynt")
    package static let keyConsoleHeldTexts = Phrase(
        "held texts; M mutes the seat behind one",
        cy: "testunau a ddelir; mae M yn tawelu'r sedd y tu ôl i un")
    package static let keyConsoleJoining = Phrase(
        "how to join, and the passphrase; c changes the code, w withdraws the short one",
        cy: "sut i ymuno, a'r geiriau mynediad; mae c yn newid y cod, w yn tynnu'r un byr yn ôl")
    package static let keyConsoleBell = Phrase(
        "a bell for check-ins and requests, or none", cy: "cloch ar gyfer sgyrsiau a cheisiadau, neu ddim")
}
