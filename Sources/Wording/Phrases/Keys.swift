extension Phrase {
    package static let keyNextStep = Phrase("next step", cy: "cam nesaf")
    package static let keyBack = Phrase("back", cy: "yn ôl")
    package static let keyNextSlide = Phrase("next slide", cy: "sleid nesaf")
    package static let keyPreviousSlide = Phrase("previous slide", cy: "sleid flaenorol")
    package static let keyLookBack = Phrase(
        "look back within a long slide", cy: "edrych yn ôl o fewn sleid hir")
    package static let keyLookOn = Phrase(
        "look on within a long slide", cy: "edrych ymlaen o fewn sleid hir")
    package static let keyToggleOpen = Phrase(
        "open the poll, or close the open one", cy: "agor y pôl, neu gau'r un agored")
    package static let keyToggleReveal = Phrase(
        "reveal the closed poll; hide or show it", cy: "datgelu'r pôl caeedig; ei guddio neu ei ddangos")
    package static let keyTogglePause = Phrase(
        "pause every screen, and go on", cy: "oedi pob sgrin, a mynd ymlaen")
    package static let keyToggleBlank = Phrase(
        "blank this screen, and show it", cy: "gwagio'r sgrin hon, a'i dangos")
    package static let keyAgenda = Phrase("agenda: go to a section", cy: "agenda: mynd i adran")
    package static let keyJoining = Phrase(
        "how to join, large; c changes the code", cy: "sut i ymuno, yn fawr; c: cod newydd")
    package static let keyDetach = Phrase(
        "leave this terminal; the session goes on", cy: "gadael y derfynell hon; mae'r sesiwn yn parhau")
    package static let keyEnd = Phrase("end the session for everyone", cy: "gorffen y sesiwn i bawb")
    package static let keyKeys = Phrase("these keys", cy: "yr allweddi hyn")

    package static let keyNextPage = Phrase(
        "next page of what the room sees", cy: "tudalen nesaf yr hyn a wêl yr ystafell")
    package static let keyPreviousPage = Phrase("page before", cy: "tudalen flaenorol")
    package static let keyChange = Phrase(
        "answer the open question, or change the answer", cy: "ateb y cwestiwn agored, neu newid yr ateb")
    package static let keyStory = Phrase(
        "the story that a question is about", cy: "y stori y mae cwestiwn amdani")
    package static let keyHide = Phrase(
        "hide a hard part at your seat until it ends", cy: "cuddio rhan anodd wrth eich sedd nes daw i ben")
    package static let keyPictures = Phrase(
        "leave pictures out at your seat, and show them",
        cy: "gadael lluniau allan wrth eich sedd, a'u dangos")
    package static let keyAway = Phrase(
        "step away unseen; any key brings you back",
        cy: "camu o'r neilltu heb i neb weld; daw unrhyw allwedd â chi'n ôl")
    package static let keyCheckIn = Phrase(
        safety: "ask for a facilitator in private",
        cy: "gofyn yn breifat am hwylusydd")
    package static let keyHelp = Phrase("this help", cy: "y cymorth hwn")
    package static let keySupport = Phrase(
        safety: "support for you",
        cy: "cefnogaeth i chi")
    package static let keyWords = Phrase("your seat words", cy: "geiriau eich sedd")
    package static let keyStored = Phrase("what is stored of you", cy: "beth a gedwir amdanoch")
    package static let keyLeave = Phrase(
        "leave; your seat words bring you back", cy: "gadael; daw geiriau eich sedd â chi'n ôl")
    package static let keyQuickExit = Phrase(
        safety: "leave at once, from anywhere",
        cy: "gadael ar unwaith, o unrhyw le")
}
