extension Phrase {
    package static let consolePassphrase = Phrase(
        "The facilitators' passphrase:", cy: "Geiriau mynediad yr hwyluswyr:")
    package static let consoleBroadcastTitle = Phrase("One line to all seats", cy: "Un llinell i bob sedd")
    package static let consoleBroadcastHelp = Phrase(
        "It stands on every seat until the next. An empty line takes it away.",
        cy: "Mae'n aros ar bob sedd tan y nesaf. Mae llinell wag yn ei thynnu i ffwrdd.")
    package static let consoleLineTitle = Phrase(
        "One line to consoles alone", cy: "Un llinell i'r consolau yn unig")
    package static let consoleLineHelp = Phrase(
        "It stands on every console until the next, and nowhere else. An empty line takes it away.",
        cy: "Mae'n aros ar bob consol tan y nesaf, ac yn unman arall. Mae llinell wag yn ei thynnu i ffwrdd.")
    package static let consoleLineTab = Phrase("Tab: to consoles alone.", cy: "Tab: i'r consolau yn unig.")
    package static let consoleBroadcastTab = Phrase("Tab: to all seats.", cy: "Tab: i bob sedd.")
    package static let consoleLineSaid = Phrase("Console {1}: {2}", cy: "Consol {1}: {2}")
    package static let consoleReplyTitle = Phrase("Write back", cy: "Ateb yn ôl")
    package static let consoleReplyHelp = Phrase(
        "It goes to the seat that asked; you do not learn whose it is. Nothing is recorded.",
        cy: "Mae'n mynd i'r sedd a ofynnodd; ni chewch wybod pwy. Ni chofnodir dim.")
    package static let consoleUnanswered = Phrase(
        "Check-ins without an answer: {1} (c).", cy: "Sgyrsiau heb ateb: {1} (c).")
    package static let consoleUndecided = Phrase(
        "Texts that nobody decided about: {1} (m).", cy: "Testunau heb benderfyniad: {1} (m).")
    package static let consoleWordHelp = Phrase(
        "It goes to the seat behind this text, and nobody else, when every screen changes next, so that nobody sees whose it is. Nothing is recorded.",
        cy:
            "Mae'n mynd i'r sedd y tu ôl i'r testun hwn, ac i neb arall, pan fydd pob sgrin yn newid nesaf, fel na all neb weld pwy ydyw. Ni chofnodir dim."
    )
    package static let consoleWordSent = Phrase(
        "It goes to the seat behind it when every screen changes next.",
        cy: "Bydd yn mynd i'r sedd y tu ôl iddo pan fydd pob sgrin yn newid nesaf.")
    package static let consoleMuteTitle = Phrase(
        "Mute the seat behind this text?", cy: "Tawelu'r sedd y tu ôl i'r testun hwn?")
    package static let consoleMuteHelp = Phrase(
        "No more texts are taken from it. You do not learn which seat it is. y mutes it.",
        cy: "Ni chymerir mwy o destunau ganddi. Ni chewch wybod pa sedd ydyw. Mae y yn ei thawelu.")
    package static let consoleMuted = Phrase(
        "The seat behind it is muted.", cy: "Mae'r sedd y tu ôl iddo wedi'i thawelu.")
    package static let consoleHeldTitle = Phrase("Held texts", cy: "Testunau a ddelir")
    package static let consoleTextsFrom = Phrase("Texts come from {1} on.", cy: "Daw testunau o {1} ymlaen.")
    package static let consoleNoTexts = Phrase("No texts wait.", cy: "Does dim testun yn aros.")
    package static let consoleCheckInsTitle = Phrase("Check-ins", cy: "Sgyrsiau")
    package static let consoleCheckInTitle = Phrase("Check-in {1}", cy: "Sgwrs {1}")
    package static let consoleNoCheckIns = Phrase(
        "Nobody has asked for a check-in.", cy: "Does neb wedi gofyn am sgwrs.")
    package static let consoleUnread = Phrase("new", cy: "newydd")
    package static let consoleRead = Phrase("read", cy: "darllenwyd")
    package static let consoleAnswered = Phrase("answered", cy: "atebwyd")
    package static let consoleNothingWritten = Phrase("(nothing written)", cy: "(dim wedi'i ysgrifennu)")
    package static let consoleYouWrote = Phrase("Written back: {1}", cy: "Atebwyd: {1}")
    package static let consoleCheckInAbout = Phrase(
        "Its person sees that it was read. Nothing of it is recorded.",
        cy: "Mae'r person yn gweld ei bod wedi'i darllen. Ni chofnodir dim ohoni.")
    package static let consoleCheckInGone = Phrase(
        "That check-in was closed at another console.", cy: "Caewyd y sgwrs honno wrth gonsol arall.")
    package static let consoleSearchTitle = Phrase("Search:", cy: "Chwilio:")
    package static let consoleSearchHelp = Phrase(
        "Type words from slides, notes or polls.", cy: "Teipiwch eiriau o sleidiau, nodiadau neu bolau.")
    package static let consoleNothingFound = Phrase("Nothing found.", cy: "Heb ganfod dim.")
    package static let consoleInNotes = Phrase("in the notes", cy: "yn y nodiadau")
    package static let consoleInPoll = Phrase("in the poll", cy: "yn y pôl")
    package static let consoleOverviewTitle = Phrase("All slides", cy: "Pob sleid")
    package static let consoleOverviewLegend = Phrase(
        "◆ here   ? poll   ! content note", cy: "◆ yma   ? pôl   ! nodyn cynnwys")
    package static let consoleDropped = Phrase("dropped", cy: "gollyngwyd")
    package static let consoleUntil = Phrase("until {1}", cy: "tan {1}")
    package static let consoleExtendTitle = Phrase("More time for ‘{1}’", cy: "Mwy o amser i ‘{1}’")
    package static let consoleExtendThen = Phrase(
        "Planned now {1} min, then {2} min.", cy: "Cynllun nawr {1} mun, wedyn {2} mun.")
    package static let consoleBreakMinutes = Phrase("Minutes:", cy: "Munudau:")
    package static let consoleBreakType = Phrase(
        "Type how many minutes, then Enter.", cy: "Teipiwch sawl munud, yna Enter.")
    package static let consoleBreakUntil = Phrase(
        "The room comes back at {1}; every seat shows it.",
        cy: "Daw'r ystafell yn ôl am {1}; mae pob sedd yn ei ddangos.")
    package static let consoleRequestWaits = Phrase(
        "Somebody wants to come in: Esc, then y or u.", cy: "Mae rhywun am ddod i mewn: Esc, yna y neu u.")
}
