extension Phrase {
    package static let linearMinutes = Phrase(
        "{1} {1|minutes|one minute}", cy: "{1} {1|munud|two funud}")
    package static let linearLeftOut = Phrase("left out today", cy: "wedi'i hepgor heddiw")
    package static let linearWeAreHere = Phrase("we are here", cy: "rydym ni yma")
    package static let linearStage = Phrase("Stage {1}: {2}", cy: "Cam {1}: {2}")
    package static let linearQuote = Phrase("Quote: {1}", cy: "Dyfyniad: {1}")
    package static let linearPicture = Phrase("Picture: {1}", cy: "Llun: {1}")
    package static let linearSaidBy = Phrase("Said by: {1}", cy: "Dywedwyd gan: {1}")
}

// The welcome.
extension Phrase {
    package static let linearRehearsal = Phrase("Rehearsal.", cy: "Ymarfer.")
    package static let linearWelcome = Phrase("Welcome to {1}.", cy: "Croeso i'r sesiwn: {1}.")
    package static let linearWelcomeBack = Phrase("Welcome back to {1}.", cy: "Croeso'n ôl i'r sesiwn: {1}.")
    package static let linearHints = Phrase(
        safety: "Type help at any time, support for support for you, leave to go, x to go at once.",
        cy: "Teipiwch help unrhyw bryd, support am gefnogaeth i chi, leave i adael, x i fynd ar unwaith.")
    package static let linearExitClears = Phrase(
        safety: "x or Ctrl-C clears this terminal. If nothing happens within a second, close the window.",
        cy:
            "Mae x neu Ctrl-C yn clirio'r derfynell hon. Os na fydd dim yn digwydd o fewn eiliad, caewch y ffenestr."
    )
    package static let linearExitStays = Phrase(
        safety: "After x, close this window by hand: what was said here stays in it.",
        cy: "Ar ôl x, caewch y ffenestr hon â llaw: mae'r hyn a ddywedwyd yma yn aros ynddi.")
    package static let lineCloseWindow = Phrase(
        safety: "Close this window.",
        cy: "Caewch y ffenestr hon.")
    package static let linearWords = Phrase(
        "Your seat words are: {1}. They bring you back here.",
        cy: "Geiriau eich sedd yw: {1}. Maen nhw'n dod â chi'n ôl yma.")
}

// The room.
extension Phrase {
    package static let linearNotBegun = Phrase(
        "Waiting: the session has not begun yet.", cy: "Aros: nid yw'r sesiwn wedi dechrau eto.")
    package static let linearSlide = Phrase("Slide: {1}", cy: "Sleid: {1}")
    package static let linearSlideChanged = Phrase(
        "Slide: {1} (its text was changed)", cy: "Sleid: {1} (newidiwyd ei thestun)")
    package static let linearSlideAgain = Phrase(
        "Slide: {1}, once more, step {2} of {3}. Type {4} to read it.",
        cy: "Sleid: {1}, unwaith eto, cam {2} o {3}. Teipiwch {4} i'w darllen.")
    package static let linearStep = Phrase("Step {1} of {2}: {3}", cy: "Cam {1} o {2}: {3}")
    package static let linearNextStep = Phrase("Step {1}: {3}", cy: "Cam {1}: {3}")
    package static let linearStepAgain = Phrase(
        "Step {1} of {2}, once more. Type {3} to read it.",
        cy: "Cam {1} o {2}, unwaith eto. Teipiwch {3} i'w ddarllen.")
    package static let linearContentNote = Phrase("Content note: {1}", cy: "Nodyn cynnwys: {1}")
    package static let linearHideHint = Phrase(
        "Type {1} to hide this part here, until it ends. Nobody sees that.",
        cy: "Teipiwch {1} i guddio'r rhan hon yma, nes daw i ben. Ni all neb weld hynny.")
    package static let linearHideAsBefore = Phrase(
        "Type {1} to hide it here.", cy: "Teipiwch {1} i'w guddio yma.")
    package static let linearHidden = Phrase(
        "Hidden at your seat until this part ends. Type {1} to see it.",
        cy: "Wedi'i guddio wrth eich sedd nes daw'r rhan hon i ben. Teipiwch {1} i'w weld.")
    package static let linearHiddenOver = Phrase(
        "Over: the part that was hidden here.", cy: "Drosodd: y rhan a guddiwyd yma.")
    package static let linearNotHidden = Phrase(
        "Nothing is hidden here.", cy: "Nid oes dim wedi'i guddio yma.")
    package static let linearNothingToHide = Phrase(
        "No content note speaks of this part, so nothing is hidden.",
        cy: "Nid oes nodyn cynnwys i'r rhan hon, felly ni chuddir dim.")
    package static let linearPausedCommands = Phrase(
        safety: "You can still type support, words, leave or x.",
        cy: "Gallwch ddal i deipio support, words, leave neu x.")
    package static let linearGoesOn = Phrase("Going on.", cy: "Yn mynd ymlaen.")
    package static let linearBreakOver = Phrase("Break over.", cy: "Egwyl drosodd.")
    package static let linearReadiness = Phrase(
        "Can you all hear? Type 1 ready, 2 need a minute, 3 lost.",
        cy: "Ydych chi i gyd yn clywed? Teipiwch 1 barod, 2 angen munud, 3 ar goll.")
    package static let linearReadinessWords = Phrase(
        "Can you all hear? Type {1}ready, {1}minute or {1}lost.",
        cy: "Ydych chi i gyd yn clywed? Teipiwch {1}ready, {1}minute neu {1}lost.")
    package static let linearReadinessSent = Phrase(
        "Sent: {1}. It is recorded nowhere.", cy: "Anfonwyd: {1}. Ni chofnodir hyn.")
    package static let linearReady = Phrase("ready", cy: "barod")
    package static let linearMinute = Phrase("need a minute", cy: "angen munud")
    package static let linearLost = Phrase("lost", cy: "ar goll")
    package static let linearReadinessOver = Phrase(
        "Over: the question whether you can hear.", cy: "Drosodd: y cwestiwn a ydych yn clywed.")
    package static let linearEnd = Phrase(
        "The end. Thank you for taking part. The session is over.",
        cy: "Y diwedd. Diolch am gymryd rhan. Mae'r sesiwn ar ben.")
    package static let linearLeaveHint = Phrase("Type {1} to go.", cy: "Teipiwch {1} i fynd.")
}

/// What a linear seat says of answers of one's own, sureness, questions to the facilitator and an e-mail address.
extension Phrase {
    package static let linearStageResult = Phrase(
        "Result of poll {1}, {3}: {2}", cy: "Canlyniad pôl {1}, {3}: {2}")
    package static let linearSoFar = Phrase("Poll {1} so far: {2}", cy: "Pôl {1} hyd yn hyn: {2}")

    package static let linearContact = Phrase(
        "Your next line is the e-mail address; an empty line leaves none.",
        cy: "Eich llinell nesaf yw'r cyfeiriad e-bost; nid yw llinell wag yn gadael yr un.")
    package static let linearNoAddresses = Phrase(
        "This session takes no addresses.", cy: "Nid yw'r sesiwn hon yn derbyn cyfeiriadau.")
    package static let linearContactNone = Phrase(
        "No address was left.", cy: "Ni adawyd cyfeiriad.")
    package static let linearContactKept = Phrase("Your address is kept.", cy: "Cedwir eich cyfeiriad.")

    package static let linearMayIdentify = Phrase(
        "This could identify someone: {1}. Write it anew, or send it as it is.",
        cy: "Gallai hyn ddangos pwy yw rhywun: {1}. Ysgrifennwch ef eto, neu anfonwch ef fel y mae.")
}
