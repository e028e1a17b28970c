extension Phrase {
    package static let doorCode = Phrase(
        "Screen reader: type plain behind the code. Code: ",
        cy: "Darllenydd sgrin: teipiwch plain ar ôl y cod. Cod: ")
    package static let doorWrongCode = Phrase(
        "That is not the code on the screen. Please try again.",
        cy: "Nid dyna'r cod ar y sgrin. Rhowch gynnig arall arni.")
    package static let doorWords = Phrase("Your three seat words: ", cy: "Tri gair eich sedd: ")
    package static let doorWrongWords = Phrase(
        "No seat has these words. Please try again.",
        cy: "Nid oes sedd â'r geiriau hyn. Rhowch gynnig arall arni.")
    package static let doorPassphrase = Phrase(
        "The facilitators' passphrase: ", cy: "Geiriau mynediad yr hwyluswyr: ")
    package static let doorWrongPassphrase = Phrase(
        "That is not the passphrase. The first console shows it with j.",
        cy: "Nid dyna'r geiriau mynediad. Mae'r consol cyntaf yn eu dangos gyda j.")
    package static let doorOtherUser = Phrase(
        "To join, connect as join, with the code on the screen. To come back, connect as back.",
        cy: "I ymuno, cysylltwch fel join, gyda'r cod ar y sgrin. I ddod yn ôl, cysylltwch fel back.")
    package static let doorLocked = Phrase(
        "The room takes no new seats now. Ask the people who hold the workshop; seat words still bring people back.",
        cy:
            "Nid yw'r ystafell yn derbyn seddi newydd nawr. Gofynnwch i'r rhai sy'n cynnal y gweithdy; mae geiriau sedd yn "
            + "dal i ddod â phobl yn ôl.")
    package static let doorEnterEnds = Phrase("Enter ends this. ", cy: "Mae Enter yn gorffen hyn. ")

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
    package static let muteTooLate = Phrase(
        "The poll is revealed: nobody can tell any more whose text it was. It is put aside here.",
        cy: "Datgelwyd y pôl: ni all neb ddweud mwyach pwy biau'r testun. Fe'i rhoddwyd o'r neilltu yma.")
    package static let waitingForConsole = Phrase(
        "A facilitator has to let this terminal in. Please wait; d leaves.",
        cy: "Rhaid i hwylusydd adael y derfynell hon i mewn. Arhoswch; mae d yn gadael.")

    package static let warningDisk = Phrase(
        "The disk is full or failing: answers are not being recorded. Make room.",
        cy: "Mae'r ddisg yn llawn neu'n methu: nid yw atebion yn cael eu cofnodi. Gwnewch le.")
    package static let warningGuessing = Phrase(
        "Somebody is guessing codes. Change the code: j, then c.",
        cy: "Mae rhywun yn dyfalu codau. Newidiwch y cod: j, yna c.")
    package static let warningDoor = Phrase(
        "The way in over ssh keeps failing and is being started again.",
        cy: "Mae'r ffordd i mewn dros ssh yn methu o hyd ac yn cael ei hailgychwyn.")
}
