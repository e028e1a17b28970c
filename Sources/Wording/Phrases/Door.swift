extension Phrase {
    // ASCII in every language: what a client says of itself at a prompt, and why a connection ends, goes through logs and
    // terminals that show nothing else.
    package static let doorCode = Phrase(
        "Screen reader: type plain behind the code. Code: ",
        cy: "Darllenydd sgrin: teipiwch plain wedi'r cod. Cod: ")
    package static let doorWrongCode = Phrase(
        "That was not the code. Code: ", cy: "Nid dyna'r cod. Cod: ")
    package static let doorLongCode = Phrase(
        "Screen reader: type plain behind the code. Nine digits: ",
        cy: "Darllenydd sgrin: teipiwch plain wedi'r cod. Naw digid: ")
    package static let doorWrongLongCode = Phrase(
        "That was not the code. Nine digits: ", cy: "Nid dyna'r cod. Naw digid: ")
    package static let doorCodeFirst = Phrase(
        "First the nine digits on the screen: ", cy: "Yn gyntaf, y naw digid ar y sgrin: ")
    package static let doorWrongCodeFirst = Phrase(
        "That was not the code. First the nine digits on the screen: ",
        cy: "Nid dyna'r cod. Yn gyntaf, y naw digid ar y sgrin: ")
    package static let doorWords = Phrase("Your seat words: ", cy: "Geiriau eich sedd: ")
    package static let doorWrongWords = Phrase(
        "No seat has these words. Your seat words: ",
        cy: "Nid oes sedd gyda'r geiriau hyn. Geiriau eich sedd: ")
    package static let doorPassphrase = Phrase(
        "The facilitators' passphrase: ", cy: "Geiriau mynediad yr hwyluswyr: ")
    package static let doorWrongPassphrase = Phrase(
        "That was not the passphrase; the first console shows it with j. Passphrase: ",
        cy: "Nid dyna'r geiriau mynediad; mae'r consol cyntaf yn eu dangos gyda j. Geiriau mynediad: ")
    package static let doorOtherUser = Phrase(
        "To join, connect as join, with the code on the screen. To come back, connect as back.",
        cy: "I ymuno, cysylltwch fel join, gyda'r cod ar y sgrin. I ddychwelyd, cysylltwch fel back.")
    package static let doorLocked = Phrase(
        "Locked: the room takes no new seats now. Seat words still bring people back, as back.",
        cy:
            "Ar glo: nid yw'r ystafell yn derbyn seddi newydd nawr. Gall geiriau sedd agor eu sedd o hyd, fel back."
    )
    package static let doorEnterEnds = Phrase("Enter ends this. ", cy: "Mae Enter yn gorffen hyn. ")
    package static let doorLate = Phrase(
        "This took too long, so the line ends here. Please connect again.",
        cy: "Cymerodd hyn ormod o amser, felly mae'r llinell yn gorffen yma. Cysylltwch eto.")
    package static let doorFull = Phrase(
        "Every seat is taken. Please ask the facilitator.",
        cy: "Mae pob sedd wedi'i chymryd. Gofynnwch i'r hwylusydd.")
    package static let doorNoCommand = Phrase(
        "This door takes people to a workshop. Please connect with ssh alone, without a command.",
        cy: "Drws i weithdy yw hwn. Cysylltwch gyda ssh yn unig, heb orchymyn.")
    package static let doorNoForwarding = Phrase(
        "This door takes people to a workshop and leads nowhere else. Please connect without -J, -L and -W.",
        cy: "Drws i weithdy yw hwn, ac nid yw'n arwain i unman arall. Cysylltwch heb -J, -L a -W.")
    package static let doorSecondSession = Phrase(
        "One connection is one seat. For another seat please connect once more, with -S none.",
        cy: "Un cysylltiad, un sedd. Am sedd arall cysylltwch unwaith eto, gyda -S none.")
    package static let doorStopped = Phrase(
        "The session's computer has stopped. What was recorded is safe.",
        cy: "Mae cyfrifiadur y sesiwn wedi stopio. Mae'r hyn a gofnodwyd yn ddiogel.")
    package static let doorWordsBringBack = Phrase(
        "Your seat words bring you back when it goes on.",
        cy: "Pan fydd yn mynd ymlaen, bydd geiriau eich sedd yn ei hagor eto.")

    package static let lineSeatOpenedElsewhere = Phrase(
        "Your seat was opened at another place. This line ends here.",
        cy: "Agorwyd eich sedd mewn lle arall. Mae'r llinell hon yn gorffen yma.")
    package static let lineSessionOver = Phrase(
        "The session is over. Thank you for taking part.",
        cy: "Mae'r sesiwn ar ben. Diolch am gymryd rhan.")
    package static let lineLeft = Phrase(
        "You have left. To come back: {1}\nYour seat words: {2}",
        cy: "Rydych wedi gadael. I ddod yn ôl: {1}\nGeiriau eich sedd: {2}")
    package static let lineNoRoom = Phrase(
        "Nobody can take a seat now: the computer has no room. Try again soon.",
        cy: "Ni all neb gymryd sedd nawr: nid oes lle ar y cyfrifiadur. Rhowch gynnig arall arni cyn bo hir.")
    package static let lineHostStopped = Phrase(
        "The host was stopped. Go on with: convene resume {1}",
        cy: "Stopiwyd y gwesteiwr. Ewch ymlaen gyda: convene resume {1}")
    package static let lineHostStoppedElsewhere = Phrase("The host was stopped.", cy: "Stopiwyd y gwesteiwr.")
    package static let lineHostStoppedUnsaved = Phrase(
        "The host was stopped. The record was gone from its place, and no copy could be saved.",
        cy: "Stopiwyd y gwesteiwr. Roedd y cofnod wedi mynd o'i le, ac nid oedd modd cadw copi.")
    /// {1} are the seat words.
    package static let lineHostStoppedAtSeat = Phrase(
        "The host has stopped. Your seat words bring you back: {1}",
        cy: "Mae'r gwesteiwr wedi stopio. Bydd geiriau eich sedd yn ei hagor eto: {1}")
    package static let lineNoSuchSeat = Phrase(
        "This version has no seat of that kind.", cy: "Nid oes gan y fersiwn hon sedd o'r math hwnnw.")
    package static let lineNeedsTerminal = Phrase(
        "A stage or a console needs a terminal. Connect without -T, and without a command or a pipe.",
        cy: "Mae angen terfynell ar lwyfan neu gonsol. Cysylltwch heb -T, a heb orchymyn na phib.")
    package static let lineStageGoesOn = Phrase(
        "The session goes on without this terminal. Come back: convene attach {1}",
        cy: "Mae'r sesiwn yn mynd ymlaen heb y derfynell hon. Dewch yn ôl: convene attach {1}")
    package static let lineRemoteGoesOn = Phrase(
        "The session goes on without this terminal.", cy: "Mae'r sesiwn yn mynd ymlaen heb y derfynell hon.")
    package static let lineRecord = Phrase(
        "The session is over. Its record: {1}\nPrint it: convene summary {1}",
        cy: "Mae'r sesiwn ar ben. Ei chofnod: {1}\nArgraffwch hi: convene summary {1}")
    package static let lineTurnedAway = Phrase(
        "The facilitators did not let this terminal in.",
        cy: "Ni adawodd yr hwyluswyr y derfynell hon i mewn.")
}

extension Phrase {
    package static let clickerTaken = Phrase(
        "Console {1} has taken the clicker.", cy: "Mae consol {1} wedi cymryd y cliciwr.")
    package static let editKept = Phrase(
        "The new text is shown. Opened polls stay as they were: {1}.",
        cy: "Dangosir y testun newydd. Mae polau a agorwyd yn aros fel yr oeddent: {1}.")
    package static let editUnreached = Phrase(
        "Text not taken: save it again once the servers answer.",
        cy: "Ni chymerwyd y testun: cadwch ef eto pan fydd y gweinyddion yn ateb.")
    package static let recordSaved = Phrase(
        "The record is saved, and the session goes on in it: {1}",
        cy: "Mae'r cofnod wedi'i gadw, ac mae'r sesiwn yn mynd ymlaen ynddo: {1}")
    package static let muteTooLate = Phrase(
        "The poll is revealed: nobody can tell any more whose text it was. It is put aside here.",
        cy: "Datgelwyd y pôl: ni all neb ddweud mwyach pwy biau'r testun. Fe'i rhoddwyd o'r neilltu yma.")
    package static let wordTooLate = Phrase(
        "Revealed: nobody can tell now whose text it was. The word went to nobody.",
        cy: "Datgelwyd: ni ŵyr neb bellach awdur y testun. Nid aeth y gair at neb.")
    package static let waitingForConsole = Phrase(
        "A facilitator has to let this terminal in. Please wait; d leaves.",
        cy: "Rhaid i hwylusydd adael y derfynell hon i mewn. Arhoswch; mae d yn gadael.")

    package static let warningGuessing = Phrase(
        "Somebody is guessing codes. {1} opens at once.",
        cy: "Mae rhywun yn dyfalu codau. Mae {1} yn agor ar unwaith.")
    package static let warningGuessingWords = Phrase(
        "Somebody is guessing seat words or the passphrase.",
        cy: "Mae rhywun yn dyfalu geiriau sedd neu'r geiriau mynediad.")
    package static let warningDoor = Phrase(
        "The way in over ssh keeps failing and was opened again.",
        cy: "Mae'r ffordd i mewn dros ssh yn methu o hyd ac fe'i hagorwyd eto.")
    package static let warningDoorBroke = Phrase(
        "The way in broke at {1} and is open again; everybody was dropped: {2} with their words.",
        cy: "Torrodd y ffordd i mewn am {1} ac mae ar agor eto; gollyngwyd pawb: {2} gyda'u geiriau.")
    package static let stageComeBack = Phrase("Please come back: {1}", cy: "Dewch yn ôl: {1}")
    package static let warningDoorWaits = Phrase(
        "The way in over ssh keeps failing. It opens again in {1} s.",
        cy: "Mae'r ffordd i mewn dros ssh yn methu o hyd. Mae'n agor eto mewn {1} eiliad.")
}
