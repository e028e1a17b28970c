/// What is printed of a session.
extension Phrase {
    package static let paperSummary = Phrase("Session summary", cy: "Crynodeb o'r sesiwn")
    package static let paperRehearsal = Phrase("Rehearsal: {1}", cy: "Ymarfer: {1}")
    package static let paperRehearsed = Phrase(
        "REHEARSAL. A simulated room gave the answers, for practice: they say nothing of any person.",
        cy:
            "YMARFER. Ystafell efelychiedig a roddodd yr atebion, er mwyn ymarfer: nid ydynt yn dweud dim am neb."
    )
    package static let paperUnfinished = Phrase(
        "NOT FINISHED. This session has not been ended: it was still running when this was printed, or it broke off."
            + " Polls that were not revealed are not shown, and what links a seat to its answer may still be stored.",
        cy:
            "HEB EI GORFFEN. Nid yw'r sesiwn hon wedi'i chau: roedd yn dal i redeg pan argraffwyd hyn, neu fe dorrodd."
            + " Ni ddangosir polau nas datgelwyd, ac efallai fod yr hyn sy'n cysylltu sedd â'i hateb wedi'i gadw o hyd."
    )
    package static let paperNotBegun = Phrase("not begun", cy: "heb ddechrau")
    package static let paperBegun = Phrase("begun at {1}, not finished", cy: "dechreuodd am {1}, heb orffen")
    package static let paperTimes = Phrase("{1} to {2}, {3} min", cy: "{1} i {2}, {3} munud")
    package static let paperOnDay = Phrase("{1} on {2}", cy: "{1} ar {2}")
    package static let paperSeatsTaken = Phrase(
        "{1} {1|seats were|one seat was} taken.", cy: "Cymerwyd {1} {1|sedd|two sedd}.")
    package static let paperRoomsAway = Phrase(
        "{1} {1|rooms were|one room was} away at the end: what was answered there and had not arrived is left out.",
        cy:
            "Roedd {1} ystafell i ffwrdd ar y diwedd: gadewir allan yr hyn a atebwyd yno ac nad oedd wedi cyrraedd."
    )
    package static let paperCountedOnly = Phrase(
        "Polls with fewer than {1} answers are counted only.",
        cy: "Dim ond cyfrif a wneir o bolau â llai na {1} ateb.")
    package static let paperPage = Phrase("page {1} of {2}", cy: "tud. {1} o {2}")
    package static let paperContents = Phrase("Contents", cy: "Cynnwys")

    package static let paperAgenda = Phrase("Agenda", cy: "Agenda")
    package static let paperPlanned = Phrase("planned", cy: "cynllun")
    package static let paperActual = Phrase("actual", cy: "gwir")
    package static let paperPart = Phrase("Section", cy: "Adran")
    package static let paperInAll = Phrase("In all", cy: "Cyfanswm")
    package static let paperDropped = Phrase("dropped", cy: "gollyngwyd")
    package static let paperNotHeld = Phrase("not held", cy: "ni fu")
    package static let paperUnderAMinute = Phrase("< 1 min", cy: "< 1 munud")
    package static let paperBreakFrom = Phrase("Break from {1}", cy: "Egwyl o {1}")
    package static let paperBreak = Phrase("Break from {1} to {2}", cy: "Egwyl o {1} i {2}")

    package static let paperRoomSaid = Phrase("What the room said", cy: "Yr hyn a ddywedodd yr ystafell")
    package static let paperRoomSaidHow = Phrase(
        "Of polls that at least 20 answered and fewer than a third skipped: how many said what. It says what was answered"
            + " here, and not what anybody else thinks.",
        cy:
            "O bolau a atebwyd gan 20 o leiaf ac a hepgorwyd gan lai na thraean: faint a ddywedodd beth. Mae'n dweud yr hyn"
            + " a atebwyd yma, ac nid yr hyn y mae neb arall yn ei feddwl.")
    package static let paperChose = Phrase("{1} of {2} chose “{3}”.", cy: "Dewisodd {1} o {2} “{3}”.")
    package static let paperChoseEach = Phrase(
        "{1} of {2} chose each of {3}.", cy: "Dewisodd {1} o {2} bob un o {3}.")
    package static let paperMoreChose = Phrase(
        "{1} more chose “{2}” at the end than at the beginning, of {3}.",
        cy: "Dewisodd {1} yn fwy “{2}” ar y diwedd nag ar y dechrau, o {3}.")
    package static let paperFewerChose = Phrase(
        "{1} fewer chose “{2}” at the end than at the beginning, of {3}.",
        cy: "Dewisodd {1} yn llai “{2}” ar y diwedd nag ar y dechrau, o {3}.")
    package static let paperOfBase = Phrase("{1}. {2}", cy: "{1}. {2}")
    package static let paperMiddleOf = Phrase("Middle answer of {1}: {2}.", cy: "Ateb canol o {1}: {2}.")
    package static let paperFirstOf = Phrase(
        "In the first place, by {1}: {2}.", cy: "Yn y lle cyntaf, gan {1}: {2}.")
    package static let paperMostPoints = Phrase(
        "Most points of {1}: “{2}”, {3} of {4} in the mean.",
        cy: "Y nifer fwyaf o bwyntiau gan {1}: “{2}”, {3} o {4} ar gyfartaledd.")

    package static let paperPolls = Phrase("Polls", cy: "Polau")
    package static let paperOptions = Phrase("Answer", cy: "Ateb")
    package static let paperAnswers = Phrase("Answers", cy: "Atebion")
    package static let paperShare = Phrase("Share", cy: "Cyfran")
    package static let paperStatement = Phrase("Statement", cy: "Gosodiad")
    package static let paperItem = Phrase("Item", cy: "Eitem")
    package static let paperRange = Phrase("Range", cy: "Ystod")
    package static let paperSpoken = Phrase("Phrase", cy: "Ymadrodd")
    package static let paperSaid = Phrase("said by", cy: "gan")
    package static let paperHands = Phrase("hands", cy: "dwylo")
    package static let paperPlace = Phrase("place", cy: "safle")
    package static let paperMiddle = Phrase("Middle answer", cy: "Ateb canol")
    package static let paperLabels = Phrase("Labels: {1}.", cy: "Labeli: {1}.")
    package static let paperAtSlide = Phrase("Section {1}, slide {2}", cy: "Adran {1}, sleid {2}")
    package static let paperNotAsked = Phrase("not asked", cy: "ni ofynnwyd")
    package static let paperAnsweredOrSkipped = Phrase(
        "{1} answered or skipped", cy: "{1} wedi ateb neu hepgor")
    package static let paperNotRevealed = Phrase(
        "Not shown: it has not been revealed.", cy: "Heb ei ddangos: nid yw wedi'i ddatgelu.")
    package static let paperTooFew = Phrase(
        "Not shown: {1} answered, and results show from {2}.",
        cy: "Heb ei ddangos: atebodd {1}, a dangosir canlyniadau o {2}.")
    package static let paperTooFewShort = Phrase("{1}, too few to show", cy: "{1}, rhy ychydig i'w ddangos")
    package static let paperStatementTooFew = Phrase(
        "“Not shown” stands for a statement that fewer than {1} answered.",
        cy: "Mae “heb ei ddangos” yn golygu gosodiad a atebwyd gan lai na {1}.")
    package static let paperByAuthor = Phrase(
        "Its answers are shown to nobody.", cy: "Ni ddangosir ei atebion i neb.")
    package static let paperHiddenCells = Phrase(
        "“Not shown” stands for fewer than {1} answers, or for a number from which such a one would follow.",
        cy: "Mae “heb ei ddangos” yn golygu llai na {1} ateb, neu rif a fyddai'n datgelu un felly.")
    package static let paperOthers = Phrase(
        "Other answers, as a facilitator cleared them:", cy: "Atebion eraill, fel y cliriodd hwylusydd hwy:")
    package static let paperSurenessAt = Phrase(
        "How sure people were of it, at “{1}”:", cy: "Pa mor sicr oedd pobl ohono, adeg “{1}”:")
    package static let paperSureness = Phrase(
        "How sure people were of it:", cy: "Pa mor sicr oedd pobl ohono:")
    package static let paperHandsApart = Phrase("Hands, counted apart:", cy: "Dwylo, wedi'u cyfrif ar wahân:")
    package static let paperHandsAt = Phrase(
        "Hands, counted apart, at “{1}”:", cy: "Dwylo, wedi'u cyfrif ar wahân, adeg “{1}”:")
    package static let paperLateAt = Phrase("At “{1}”: {2}", cy: "Adeg “{1}”: {2}")
    package static let paperCompared = Phrase(
        "Compared with poll {1}, of those who answered both:",
        cy: "O'i gymharu â phôl {1}, o'r rhai a atebodd y ddau:")
    package static let paperNotCompared = Phrase(
        "Not compared with poll {1}: too few answered both to show how they go together.",
        cy: "Heb ei gymharu â phôl {1}: atebodd rhy ychydig y ddau i ddangos sut maent yn cyd-fynd.")
    package static let paperRounds = Phrase("Before and after discussion:", cy: "Cyn ac ar ôl trafod:")
    package static let paperMind = Phrase(
        "How the room's mind moved:", cy: "Sut y symudodd meddwl yr ystafell:")
    package static let paperMeansHalf = Phrase(
        "The mean of {1} points for each, and in brackets where the middle half of the answers lies.",
        cy: "Cymedr {1} pwynt i bob un, ac mewn cromfachau ble mae hanner canol yr atebion.")
    package static let paperMeans = Phrase(
        "The mean of {1} points for each.", cy: "Cymedr {1} pwynt i bob un.")
    package static let paperUpToAlone = Phrase("Up to {1} could be chosen.", cy: "Gellid dewis hyd at {1}.")
    package static let paperUpTo = Phrase(
        "Up to {1} could be chosen; shares are of those who answered.",
        cy: "Gellid dewis hyd at {1}; cyfrannau o'r rhai a atebodd yw'r rhain.")
    package static let paperTextsRecorded = Phrase(
        "{1} {1|texts were|one text was} recorded.",
        cy: "Cofnodwyd {1} {1|testun|two destun|few thestun|many thestun}.")
    package static let paperTextsCounted = Phrase("Texts were recorded.", cy: "Cofnodwyd testunau.")
    package static let paperQuestionsCounted = Phrase("Questions were asked.", cy: "Gofynnwyd cwestiynau.")
    package static let paperQuestionsAsked = Phrase(
        "{1} {1|seats|one seat} asked or joined in a question.",
        cy: "Gofynnodd {1} {1|sedd|two sedd} gwestiwn, neu ymuno ag un.")
    package static let paperNoneCleared = Phrase("None was cleared.", cy: "Ni chliriwyd dim un.")
    package static let paperTextsShown = Phrase(
        "{1} {1|stand|one stands} here, as a facilitator cleared {1|them|one it}.",
        cy: "Mae {1} yma, fel y cliriodd hwylusydd.")
    package static let paperAllErased = Phrase("They are erased.", cy: "Fe'u dilëwyd.")
    package static let paperRestErased = Phrase("The rest is erased.", cy: "Dilëwyd y gweddill.")

    package static let paperReporting = Phrase("Where to report a concern", cy: "Ble i roi gwybod am bryder")
    package static let paperFromSource = Phrase(
        "As listed in the source; check before use.",
        cy: "Fel y rhestrwyd yn y ffynhonnell; gwiriwch cyn defnyddio.")
    package static let paperFromScenario = Phrase(
        "As listed in the scenario; check before use.",
        cy: "Fel y rhestrwyd yn y senario; gwiriwch cyn defnyddio.")

    package static let paperMethod = Phrase(
        "How this was made, and what is kept", cy: "Sut y gwnaed hyn, a beth a gedwir")
    package static let paperRecorded = Phrase("Recorded", cy: "Cofnodi")
    package static let paperRecordedRunning = Phrase(
        "Answers were recorded without name, seat or time. What linked a seat to its answer stood only while the answer"
            + " could be changed: it is erased at a poll's reveal, or when the session ends.",
        cy:
            "Cofnodwyd atebion heb enw, sedd nac amser. Dim ond tra gellid newid yr ateb y cadwyd yr hyn a gysylltai sedd â'i"
            + " hateb: caiff ei ddileu pan ddatgelir pôl, neu pan ddaw'r sesiwn i ben.")
    package static let paperRecordedEnded = Phrase(
        "Answers were recorded without name, seat or time. What linked a seat to its answer stood only while the answer"
            + " could be changed, and is erased.",
        cy:
            "Cofnodwyd atebion heb enw, sedd nac amser. Dim ond tra gellid newid yr ateb y cadwyd yr hyn a gysylltai sedd â'i"
            + " hateb, ac fe'i dilëwyd.")
    package static let paperShown = Phrase("Shown", cy: "Dangos")
    package static let paperShownFrom = Phrase(
        "Results show from {1} answers on; those who skipped do not count towards it.",
        cy: "Dangosir canlyniadau o {1} ateb ymlaen; nid yw'r rhai a hepgorodd yn cyfrif.")
    package static let paperShownFromOne = Phrase(
        "Results show from the first answer on, and everyone was told so on joining.",
        cy: "Dangosir canlyniadau o'r ateb cyntaf ymlaen, a dywedwyd hynny wrth bawb wrth ymuno.")
    package static let paperPhrasesFrom = Phrase(
        "Phrases show from {1} answers on, and each from {2} seats on.",
        cy: "Dangosir ymadroddion o {1} ateb ymlaen, a phob un o {2} sedd ymlaen.")
    package static let paperSensitive = Phrase(
        "In polls on sensitive matters that holds for each option, too.",
        cy: "Mewn polau ar faterion sensitif mae hynny'n wir am bob dewis hefyd.")
    package static let paperMissing = Phrase("Not shown", cy: "Heb ei ddangos")
    package static let paperMissingTooFew = Phrase("Too few answered {1}.", cy: "Atebodd rhy ychydig {1}.")
    package static let paperMissingOptions = Phrase(
        "Single options are not shown in {1}.", cy: "Ni ddangosir dewisiadau unigol yma: {1}.")
    package static let paperMissingStatements = Phrase(
        "Single statements are not shown in {1}.", cy: "Ni ddangosir gosodiadau unigol yma: {1}.")
    package static let paperMissingNumbers = Phrase(
        "No number is shown in {1}.", cy: "Ni ddangosir yr un rhif yma: {1}.")
    package static let paperMissingBeside = Phrase(
        "Beside the answers, single numbers are not shown in {1}.",
        cy: "Wrth ymyl yr atebion, ni ddangosir rhifau unigol yma: {1}.")
    package static let paperMissingByAuthor = Phrase(
        "Nothing is shown of {1}: by the author's wish, or by the rule for a sensitive decision.",
        cy: "Ni ddangosir dim o'r rhain: {1}; dymuniad yr awdur, neu'r rheol ar gyfer penderfyniad sensitif.")
    package static let paperMissingUnasked = Phrase("Not asked: {1}.", cy: "Ni ofynnwyd: {1}.")
    package static let paperOnePoll = Phrase("poll {1}", cy: "pôl {1}")
    package static let paperSeveralPolls = Phrase("polls {1} and {2}", cy: "polau {1} a {2}")
    package static let paperSeats = Phrase("Seats", cy: "Seddi")
    package static let paperSeatsCounted = Phrase(
        "Seats are counted, not people: one person may take two, or two share one.",
        cy: "Seddi a gyfrifir, nid pobl: gall un person gymryd dwy, neu ddau rannu un.")
    package static let paperMinutes = Phrase("Minutes", cy: "Munudau")
    package static let paperNoPauses = Phrase(
        "Actual minutes leave pauses out.", cy: "Nid yw'r gwir funudau'n cynnwys seibiau.")
    package static let paperNoBreaks = Phrase(
        "Actual minutes leave pauses and breaks out.",
        cy: "Nid yw'r gwir funudau'n cynnwys seibiau nac egwyliau.")
    package static let paperNoRest = Phrase(
        "The time since the last step is not counted.", cy: "Ni chyfrifir yr amser ers y cam diwethaf.")
    package static let paperKept = Phrase("Record", cy: "Cofnod")
    package static let paperKeptUnknown = Phrase(
        "The scenario does not name who answers for the data, nor until when it is kept.",
        cy: "Nid yw'r senario'n enwi pwy sy'n gyfrifol am y data, na than pryd y'i cedwir.")
    package static let paperAddresses = Phrase("Addresses", cy: "Cyfeiriadau")
    package static let paperAddressesApart = Phrase(
        "Who wanted to be written to could leave an address. It is kept apart from every answer, and is to be erased once"
            + " the slides were sent.",
        cy:
            "Gallai pwy bynnag a ddymunai gael neges adael cyfeiriad. Fe'i cedwir ar wahân i bob ateb, ac mae i'w ddileu"
            + " unwaith yr anfonwyd y sleidiau.")
    package static let paperMaterial = Phrase("Material", cy: "Deunydd")
    package static let paperMade = Phrase("Made", cy: "Gwnaed")
    package static let paperMadeBy = Phrase("By convene {1}.", cy: "Gan convene {1}.")
    package static let paperRights = Phrase("Rights", cy: "Hawliau")
    package static let paperScenarioVersion = Phrase(
        "Version {1} of the scenario.", cy: "Fersiwn {1} o'r senario.")
    package static let paperZone = Phrase("Times are those of {1}.", cy: "Amserau {1} yw'r rhain.")
}
