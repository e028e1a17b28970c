/// What handouts, cards and run sheets say.
extension Phrase {
    package static let handoutName = Phrase("Workshop handout", cy: "Taflen y gweithdy")
    package static let handoutKind = Phrase("Handout", cy: "Taflen")
    package static let handoutHow = Phrase(
        "What was on the slides. Any part can be left out; what a part may be hard for stands on the page before it.",
        cy:
            "Yr hyn oedd ar y sleidiau. Gellir hepgor unrhyw ran; mae'r hyn a all fod yn anodd ynddi ar y dudalen o'i blaen."
    )
    package static let handoutNote = Phrase("On the next page: {1}", cy: "Ar y dudalen nesaf: {1}")

    package static let runSheetName = Phrase("Run sheet", cy: "Taflen redeg")
    package static let runSheetPrivate = Phrase(
        "For facilitators alone: it has the notes, and every step of every case.",
        cy: "I hwyluswyr yn unig: mae'r nodiadau yma, a phob cam o bob achos.")
    package static let runSheetNote = Phrase("Content note: {1}", cy: "Nodyn cynnwys: {1}")
    package static let runSheetStep = Phrase("Step {1}:", cy: "Cam {1}:")
    package static let runSheetBegins = Phrase("begins", cy: "dechrau")
    package static let runSheetAfter = Phrase("after {1} min", cy: "ar ôl {1} {1|munud|two funud}")
    package static let runSheetDiscloses = Phrase("If somebody discloses", cy: "Os bydd rhywun yn datgelu")
    package static let runSheetListen = Phrase(
        "Listen, and stay calm. Believe what you are told, and ask for no details.",
        cy:
            "Gwrandewch, a chadwch yn dawel. Credwch yr hyn a ddywedir wrthych, a pheidiwch â gofyn am fanylion."
    )
    package static let runSheetNoPromise = Phrase(
        "Do not promise to keep it to yourself: say who has to know, and why.",
        cy: "Peidiwch ag addo ei gadw i chi'ch hun: dywedwch pwy sydd angen gwybod, a pham.")
    package static let runSheetPause = Phrase(
        "Pause the room: nobody has to know why.", cy: "Oedwch yr ystafell: nid oes angen i neb wybod pam.")
    package static let runSheetTogether = Phrase(
        safety: "Go out with them, or ask the support person to; do not leave anybody alone with it.",
        cy:
            "Ewch allan gyda nhw, neu gofynnwch i'r person cymorth wneud; peidiwch â gadael neb ar ei ben ei hun ag ef."
    )
    package static let runSheetPolicy = Phrase(
        safety: "In danger call 999. Else follow your safeguarding policy today, not tomorrow.",
        cy: "Mewn perygl ffoniwch 999. Fel arall dilynwch eich polisi diogelu heddiw, nid yfory.")
    package static let runSheetAfterwards = Phrase(
        "Write their own words down afterwards, where your organisation keeps such notes and nowhere else.",
        cy:
            "Ysgrifennwch eu geiriau eu hunain wedyn, lle mae eich sefydliad yn cadw nodiadau o'r fath ac yn unman arall."
    )

    package static let cardName = Phrase("Workshop cards", cy: "Cardiau'r gweithdy")
    package static let cardNoNames = Phrase(
        "Put no name on this card, and name nobody.", cy: "Peidiwch â rhoi enw ar y cerdyn hwn, nac enwi neb."
    )
    package static let cardFacilitators = Phrase("For facilitators", cy: "I hwyluswyr")
    package static let cardCount = Phrase(
        "Count each card with h at a console.", cy: "Cyfrifwch bob cerdyn â h wrth gonsol.")
    package static let cardSensitive = Phrase(
        "Sensitive, and answered at a seat alone: {1}.", cy: "Sensitif, ac i'w ateb wrth sedd yn unig: {1}.")
    package static let cardWritten = Phrase(
        "With no options to count, or never shown: {1}.",
        cy: "Heb ddewisiadau i'w cyfrif, neu byth i'w dangos: {1}.")
    package static let cardAtMost = Phrase("tick {1} at the most", cy: "ticiwch {1} ar y mwyaf")
}

/// What is printed of several sessions.
extension Phrase {
    package static let seriesName = Phrase("Series report", cy: "Adroddiad cyfres")
    package static let seriesSeveral = Phrase("Several workshops", cy: "Sawl gweithdy")
    package static let seriesSessions = Phrase(
        "{1} {1|sessions|one session}", cy: "{1} {1|sesiwn|two sesiwn}")
    package static let seriesRule = Phrase(
        "A session with fewer than {1} answers to a poll adds nothing to it, and no smaller number is told.",
        cy: "Nid yw sesiwn â llai na {1} ateb i bôl yn ychwanegu dim ato, ac ni ddywedir rhif llai.")
    package static let seriesAll = Phrase("All", cy: "Pob un")
    package static let seriesWhere = Phrase("Where", cy: "Ble")
    package static let seriesHeld = Phrase("Sessions", cy: "Sesiynau")
    package static let seriesAskedIn = Phrase(
        "in {1} {1|sessions|one session}", cy: "mewn {1} {1|sesiwn|two sesiwn}")
    package static let seriesAtLeast = Phrase("at least {1}", cy: "o leiaf {1}")
    package static let seriesElsewhere = Phrase(
        "What was said cannot be added up: it stands in each session's summary.",
        cy: "Ni ellir adio'r hyn a ddywedwyd: mae yng nghrynodeb pob sesiwn.")
    package static let seriesMissing = Phrase(
        "{1} {1|records|one record} could not be read, and {1|are|one is} missing here.",
        cy: "Ni ellid darllen {1} {1|cofnod|two gofnod|few chofnod|many chofnod}, a dyna sydd ar goll yma.")
    package static let seriesTooFew = Phrase(
        "Not shown: in no session did enough answer.",
        cy: "Heb ei ddangos: ni atebodd digon mewn unrhyw sesiwn.")
    package static let seriesHow = Phrase(
        "Every number stands under the rule of its session and under the rule of a series, whichever is stricter: {1} answers"
            + " at the least, in every poll as if it were on a sensitive matter. “At least” stands where a session shows less"
            + " than all. Regions with fewer than three sessions are not told apart, and no region is compared.",
        cy:
            "Mae pob rhif o dan reol ei sesiwn ac o dan reol y gyfres, pa un bynnag sydd lymaf: {1} ateb o leiaf, ym mhob pôl"
            + " fel pe bai ar fater sensitif. Mae “o leiaf” lle mae sesiwn yn dangos llai na'r cyfan. Ni wahaniaethir"
            + " rhanbarthau â llai na thair sesiwn, ac ni chymherir rhanbarthau.")
    package static let seriesReaders = Phrase("Readers", cy: "Darllenwyr")
    package static let seriesReadersHow = Phrase(
        "Do not give the same reader two series that differ by one session: that session would follow.",
        cy:
            "Peidiwch â rhoi i'r un darllenydd ddwy gyfres sy'n wahanol o un sesiwn: byddai'r sesiwn honno'n dilyn."
    )
}
