extension Phrase {
    package static let consoleOtherHasClicker = Phrase(
        "Console {1} has the clicker: t takes it.", cy: "Consol {1} sydd â'r cliciwr: mae t yn ei gymryd.")
    package static let consoleStageHasClicker = Phrase(
        "The stage has the clicker: t takes it.", cy: "Y llwyfan sydd â'r cliciwr: mae t yn ei gymryd.")
    package static let consoleYouHaveClicker = Phrase(
        "You have the clicker.", cy: "Chi sydd â'r cliciwr.")
    package static let consoleOnlyHolderEnds = Phrase(
        "Only who has the clicker ends it for everyone. d leaves.",
        cy: "Dim ond pwy sydd â'r cliciwr sy'n gorffen i bawb. Mae d yn gadael.")
}

extension Phrase {
    package static let consoleYouDrive = Phrase("you drive", cy: "chi sy'n gyrru")
    package static let consoleYou = Phrase("you", cy: "chi")
    package static let consoleOtherDrives = Phrase("console {1} drives", cy: "consol {1} sy'n gyrru")
    package static let consoleStageDrives = Phrase("the stage drives", cy: "y llwyfan sy'n gyrru")
    package static let consoleNobodyDrives = Phrase("nobody drives: t", cy: "neb yn gyrru: t")
    package static let consoleHere = Phrase("{1} here", cy: "{1} yma")
    package static let consoleSectionTime = Phrase("{1} of {2} min", cy: "{1} o {2} mun")
    package static let consoleDrift = Phrase("plan {1} min", cy: "cynllun {1} mun")
    package static let consoleOnPlan = Phrase("on plan", cy: "yn ôl y cynllun")

    package static let consoleNow = Phrase("Now", cy: "Nawr")
    package static let consoleNext = Phrase("Next", cy: "Nesaf")
    package static let consoleRest = Phrase("the rest", cy: "y gweddill")
    package static let consoleBlank = Phrase("stage blank", cy: "llwyfan yn wag")
    package static let consoleAsks = Phrase("Poll: {1}", cy: "Pôl: {1}")
    package static let consoleAhead = Phrase(
        "Ahead: content note at {1}: “{2}”", cy: "I ddod: nodyn cynnwys yn {1}: “{2}”")
    package static let consoleContentNote = Phrase("content note of {1}", cy: "nodyn cynnwys {1}")

    package static let consoleNotes = Phrase("Notes", cy: "Nodiadau")
    package static let consoleNoteLines = Phrase(
        "lines {1} to {2} of {3}, Up and Down scroll", cy: "llinellau {1} i {2} o {3}, Up a Down i sgrolio")
    package static let consoleNoteLinesShort = Phrase("{1} to {2} of {3}, Down", cy: "{1} i {2} o {3}, Down")
    package static let consoleNoNotes = Phrase("No notes for this slide.", cy: "Dim nodiadau i'r sleid hon.")

    package static let reachHere = Phrase("{1} here: {2}", cy: "{1} yma: {2}")
    package static let reachNothing = Phrase(
        "nothing, it shows from {1} on", cy: "dim, fe'i dangosir o {1} ymlaen")
    package static let reachNothingSafely = Phrase(
        "sensitive: expect nothing", cy: "sensitif: peidiwch â disgwyl dim")
    package static let reachByAuthor = Phrase(
        "nothing, as its author wants", cy: "dim, fel y mae'r awdur am ei gael")
    package static let reachBar = Phrase("one bar", cy: "un bar")
    package static let reachBars = Phrase("{1} bars at most", cy: "{1} bar ar y mwyaf")
    package static let reachPhraseAlone = Phrase("one phrase at most", cy: "un ymadrodd ar y mwyaf")
    package static let reachPhrases = Phrase("{1} phrases at most", cy: "{1} ymadrodd ar y mwyaf")
    package static let reachOrder = Phrase("the order alone", cy: "y drefn yn unig")
    package static let consolePollWaiting = Phrase(
        "Poll not opened yet", cy: "Pôl heb ei agor eto")
    package static let consolePollOpen = Phrase(
        "Poll open, answered {1} of {2}", cy: "Pôl ar agor, {1} o {2} wedi ateb")
    package static let consolePollClosed = Phrase(
        "Poll closed, answered {1} of {2}", cy: "Pôl ar gau, {1} o {2} wedi ateb")
    package static let consolePollOpenRooms = Phrase(
        "Poll open, answered {1} or more of {2}", cy: "Pôl ar agor, {1} neu fwy o {2} wedi ateb")
    package static let consolePollClosedRooms = Phrase(
        "Poll closed, answered {1} or more of {2}", cy: "Pôl ar gau, {1} neu fwy o {2} wedi ateb")
    package static let consolePollShortRooms = Phrase(
        "Poll closed, fewer than {1} in each room", cy: "Pôl ar gau, llai na {1} ym mhob ystafell")
    package static let consolePollShort = Phrase(
        "Poll closed, fewer than the {1} it needs",
        cy: "Pôl ar gau, llai na'r {1} sydd eu hangen")
    package static let consoleShowsFrom = Phrase(
        "shows from {1} answers; skips do not count", cy: "dangosir o {1} ateb; nid yw hepgor yn cyfrif")
    package static let consoleShowsFromBriefly = Phrase(
        "shows from {1} answers", cy: "dangosir o {1} ateb")
    package static let consolePollPutAway = Phrase(
        "Poll put away, answered {1} of {2}",
        cy: "Pôl wedi'i guddio, {1} o {2} wedi ateb")
    package static let consolePollRevealed = Phrase(
        "Poll revealed, {1} answered", cy: "Pôl wedi'i ddatgelu, {1} wedi ateb")
    package static let consoleCheckInAsked = Phrase(
        "Check-in asked: {1} (c)", cy: "Gofynnwyd am sgwrs: {1} (c)")
    package static let consoleCheckInsRead = Phrase("Check-ins: {1} (c)", cy: "Sgyrsiau: {1} (c)")
    package static let consoleHeldCount = Phrase("Held texts: {1} (m)", cy: "Testunau a ddelir: {1} (m)")

    package static let consoleMust = Phrase("must", cy: "rhaid")
    package static let consoleShould = Phrase("should", cy: "dylid")
    package static let consoleCould = Phrase("could", cy: "gellid")
    package static let consoleDrop = Phrase(
        "drop ‘{1}’ ({2}, {3}): ends {4}", cy: "gollwng ‘{1}’ ({2}, {3}): gorffen {4}")
    package static let consoleDropOffer = Phrase("To end at {1}, x: {2}", cy: "I orffen am {1}, x: {2}")
    package static let consoleDropShort = Phrase(
        "x: drop ‘{1}’, ends {2}", cy: "x: gollwng ‘{1}’, gorffen {2}")
    package static let consoleEnds = Phrase("Ends {1}, planned {2}", cy: "Gorffen {1}, cynlluniwyd {2}")
    package static let consoleNothingToDrop = Phrase(
        "Nothing has to be dropped, or nothing can be.", cy: "Does dim rhaid gollwng dim, neu ni ellir.")

    package static let consoleLocked = Phrase("Locked to new seats (L)", cy: "Ar glo i seddi newydd (L)")
    package static let consoleLocking = Phrase(
        "Locked: nobody new comes in; who was here can come back.",
        cy: "Ar glo: ni ddaw neb newydd i mewn; gall pwy oedd yma ddod yn ôl.")
    package static let consoleUnlocking = Phrase(
        "Open: new seats come in again.", cy: "Ar agor: daw seddi newydd i mewn eto.")
    package static let consoleReadiness = Phrase(
        "{1} ready, {2} need a minute, {3} lost", cy: "{1} yn barod, {2} angen munud, {3} ar goll")
    package static let consoleReadinessFew = Phrase(
        "Ready? {1} answered; counts show from {2}", cy: "Barod? {1} wedi ateb; dangosir rhifau o {2}")
    package static let consoleAwaitsController = Phrase(
        "No controller: see convene check.", cy: "Dim rheolydd: gweler convene check.")
    package static let consoleAwaitsSupport = Phrase(
        safety: "No support line: see convene check.", cy: "Dim cymorth: gweler convene check.")
    package static let consoleAwaitsNames = Phrase(
        "Nobody is named yet: see convene check", cy: "Neb a enwyd: gweler convene check.")
    package static let consoleTold = Phrase("On all seats: “{1}”", cy: "Ar bob sedd: “{1}”")
    package static let consoleRings = Phrase("bell on (R)", cy: "cloch ymlaen (R)")
}
