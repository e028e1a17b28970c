/// What every participant's seat says, on a screen and line by line.
extension Phrase {
    package static let ratherNotSay = Phrase(
        "I would rather not say", cy: "Byddai'n well gen i beidio â dweud")
    package static let facilitatorsMayRead = Phrase(
        "Facilitators may read this.", cy: "Gall hwyluswyr ddarllen hyn.")
    package static let readFromWritten = Phrase(
        "Facilitators can read this once {1} have written, and may show it to the room and print it.",
        cy:
            "Gall hwyluswyr ddarllen hyn wedi i {1} ysgrifennu, a gallant ei ddangos i'r ystafell a'i argraffu."
    )
    package static let readFromSeats = Phrase(
        "Facilitators can read this once {1} have joined, and may show it to the room and print it.",
        cy: "Gall hwyluswyr ddarllen hyn wedi i {1} ymuno, a gallant ei ddangos i'r ystafell a'i argraffu.")
    package static let readOnceClosed = Phrase(
        "Facilitators can read this once the poll has closed with {1} answers, and may show it to the room and print it.",
        cy:
            "Gall hwyluswyr ddarllen hyn pan fydd y pôl wedi cau gyda {1} ateb, a gallant ei ddangos i'r ystafell a'i argraffu."
    )
    package static let readOnceClosedAtOnce = Phrase(
        "Facilitators can read this once the poll has closed, and may show it to the room and print it.",
        cy:
            "Gall hwyluswyr ddarllen hyn pan fydd y pôl wedi cau, a gallant ei ddangos i'r ystafell a'i argraffu."
    )
    package static let readAtOnce = Phrase(
        "Facilitators can read this at once, and may show it to the room and print it.",
        cy: "Gall hwyluswyr ddarllen hyn ar unwaith, a gallant ei ddangos i'r ystafell a'i argraffu.")
    package static let readInAllRooms = Phrase(
        "This goes for the facilitators of all rooms in this session.",
        cy: "Mae hyn yn wir am hwyluswyr pob ystafell yn y sesiwn hon.")
    package static let readInTables = Phrase(
        "Cleared texts go into data files too.",
        cy: "Bydd testunau a gliriwyd mewn ffeiliau data hefyd.")
    package static let readTogether = Phrase(
        "Nobody reads a single answer. What {1} or more write is shown to the room and printed.",
        cy:
            "Nid oes neb yn darllen ateb unigol. Dangosir i'r ystafell, ac argreffir, yr hyn y mae {1} neu fwy yn ei ysgrifennu."
    )
    package static let readSingly = Phrase(
        "What you write is shown to the room and printed, also when nobody else writes it.",
        cy:
            "Dangosir i'r ystafell, ac argreffir, yr hyn a ysgrifennwch, hyd yn oed os nad oes neb arall yn ei ysgrifennu."
    )
    package static let readByNobody = Phrase(
        "Nobody reads this; only the number of answers is told.",
        cy: "Nid oes neb yn darllen hyn; dim ond nifer yr atebion a ddywedir.")
    package static let reachPerson = Phrase(
        safety: "To reach a person now: {1}.",
        cy: "I gyrraedd rhywun nawr: {1}.")
    package static let nobodyHasRead = Phrase(
        "Nobody has read what was written; it is erased at the end, unless the poll opens again.",
        cy:
            "Nid oes neb wedi darllen yr hyn a ysgrifennwyd; caiff ei ddileu ar y diwedd, oni bai fod y pôl yn agor eto."
    )
    package static let reachFacilitator = Phrase(
        safety: "{1} reaches a facilitator.",
        cy: "{1} i gyrraedd hwylusydd.")
    package static let nameNobody = Phrase(
        "Name no child, family or colleague.", cy: "Peidiwch ag enwi plentyn, teulu na chydweithiwr.")
    package static let notAChannel = Phrase(
        safety: "This is not a reporting channel: in danger call 999.",
        cy: "Nid sianel adrodd yw hon: mewn perygl ffoniwch 999.")
    package static let pollHasClosed = Phrase("The poll has closed.", cy: "Mae'r pôl wedi cau.")
    package static let muted = Phrase(
        "A facilitator takes no more texts from this seat. Choices still count.",
        cy: "Nid yw hwylusydd yn derbyn rhagor o destunau o'r sedd hon. Mae dewisiadau'n dal i gyfrif.")
    package static let takingBack = Phrase(
        "Your text goes from the screens within 15 seconds. Once the poll is revealed, nobody can find whose it is.",
        cy:
            "Bydd eich testun yn mynd o'r sgriniau o fewn 15 eiliad. Unwaith y datgelir y pôl, ni all neb ddod o hyd i bwy sydd biau'r testun."
    )
    package static let messageToAll = Phrase("Message: {1}", cy: "Neges: {1}")
    package static let thanks = Phrase(
        "Thank you for taking part.", cy: "Diolch am gymryd rhan.")
    package static let tellUs = Phrase("Tell us how it was: {1}", cy: "Dywedwch sut oedd hi: {1}")

    package static let supportTitle = Phrase(
        safety: "Support for you",
        cy: "Cefnogaeth i chi")
    package static let supportHere = Phrase(
        safety: "You can talk to the people who hold this workshop.",
        cy: "Gallwch siarad â'r bobl sy'n cynnal y gweithdy hwn.")
    package static let supportContact = Phrase(
        "Who holds this workshop: {1}", cy: "Pwy sy'n cynnal y gweithdy hwn: {1}")
}

// What is kept.
extension Phrase {
    package static let noName = Phrase(
        "We ask no name. Answers are kept without name, seat or time; until a poll is revealed this computer could "
            + "link them, then a table takes their place.",
        cy: "Nid ydym yn gofyn am enw. Cedwir atebion heb enw, sedd nac amser; nes datgelu pôl, gallai'r "
            + "cyfrifiadur hwn eu cysylltu, wedyn daw tabl yn eu lle.")
    package static let sharedBriefly = Phrase(
        "Several rooms share this session. Answers go to its servers and to every room; texts do before anybody has "
            + "cleared them.",
        cy:
            "Mae sawl ystafell yn rhannu'r sesiwn hon. Mae atebion yn mynd i'w gweinyddion ac i bob ystafell; mae "
            + "testunau'n mynd cyn i neb eu clirio.")
    package static let sharedAnswers = Phrase(
        "Several rooms share this session. Answers go to its servers and to every room once their poll has closed; of "
            + "live polls, texts and questions some go before. Only this room's computer could link them to seats. What "
            + "is erased may stay on the servers' disks.",
        cy:
            "Mae sawl ystafell yn rhannu'r sesiwn hon. Mae atebion yn mynd i'w gweinyddion ac i bob ystafell pan fydd "
            + "eu pôl wedi cau; o bolau byw, testunau a chwestiynau mae rhai'n mynd cyn hynny. Dim ond cyfrifiadur yr "
            + "ystafell hon a allai eu cysylltu â seddi. Gall yr hyn a ddilëir aros ar ddisgiau'r gweinyddion."
    )
    package static let sharedTexts = Phrase(
        "Texts go there, and to the facilitators of all rooms, before anybody has cleared them.",
        cy: "Mae testunau'n mynd yno, ac at hwyluswyr pob ystafell, cyn i neb eu clirio.")
    package static let storedAddress = Phrase(
        "An e-mail address only if you leave one; beside no answer and no seat.",
        cy: "Cyfeiriad e-bost dim ond os gadewch un; heb gyswllt ag ateb na sedd.")
    package static let storedNothingElse = Phrase(
        "No name, no address and no key of yours is kept. What you type and do not send is never written.",
        cy:
            "Ni chedwir enw, cyfeiriad nac allwedd o'ch eiddo. Ni chofnodir byth yr hyn a deipiwch heb ei anfon."
    )
    package static let keptByUntil = Phrase(
        "Kept by {1} until {2}.", cy: "Pwy sy'n cadw'r cofnod: {1}, tan {2}.")
    package static let keptBy = Phrase("Kept by {1}.", cy: "Pwy sy'n cadw'r cofnod: {1}.")
    package static let keptUntil = Phrase("Kept until {1}.", cy: "Cedwir tan {1}.")
    package static let notNamedYet = Phrase("not named yet", cy: "heb ei enwi eto")
    package static let storedBasis = Phrase("Lawful basis: {1}", cy: "Sail gyfreithlon: {1}")
    package static let storedNotice = Phrase("Privacy notice: {1}", cy: "Hysbysiad preifatrwydd: {1}")
    package static let storedRights = Phrase(
        "You can ask about your data, object or complain. Turn first to: {1}. Then, in the UK, to the Information "
            + "Commissioner's Office: ico.org.uk.",
        cy:
            "Gallwch holi am eich data, gwrthwynebu neu gwyno. Yn gyntaf: {1}. Wedyn, yn y DU: Swyddfa'r Comisiynydd "
            + "Gwybodaeth, ico.org.uk.")
    package static let storedHolders = Phrase(
        "the people who hold this workshop", cy: "y bobl sy'n cynnal y gweithdy hwn")
    package static let everyAnswerShows = Phrase(
        "Every answer shows, also a single one.", cy: "Dangosir pob ateb, hyd yn oed un ar ei ben ei hun.")
    package static let textsFrom = Phrase(
        "Facilitators can read texts once {1} have written.",
        cy: "Gall hwyluswyr ddarllen testunau wedi i {1} ysgrifennu.")
    package static let textsAtOnce = Phrase(
        "Facilitators can read a single text.", cy: "Gall hwyluswyr ddarllen un testun ar ei ben ei hun.")
    package static let resultsFrom = Phrase(
        "Results show from {1} answers on.", cy: "Dangosir canlyniadau o {1} ateb ymlaen.")
}
