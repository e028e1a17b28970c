/// What stages, consoles and seats say in the same words.
extension Phrase {
    package static let rehearsal = Phrase("Rehearsal", cy: "Ymarfer")
    package static let lastStep = Phrase("This is the last step.", cy: "Dyma'r cam olaf.")
    package static let stepOf = Phrase("step {1} of {2}", cy: "cam {1} o {2}")
    package static let breakTitle = Phrase("Break", cy: "Egwyl")
    package static let breakUntil = Phrase("We go on at {1}.", cy: "Byddwn yn mynd ymlaen am {1}.")
    package static let escapeHint = Phrase("Esc goes back.", cy: "Mae Esc yn mynd yn ôl.")
    package static let keysTitle = Phrase("Keys", cy: "Allweddi")
    package static let agendaTitle = Phrase("Agenda", cy: "Agenda")
    package static let agendaHere = Phrase("here", cy: "yma")
    package static let endingTitle = Phrase("End for everyone?", cy: "Gorffen i bawb?")
    package static let endingChoice = Phrase(
        "The session cannot be reopened. y, or d to leave only this terminal.",
        cy: "Ni ellir ailagor y sesiwn. y, neu d i adael y derfynell hon yn unig.")
    package static let endingRehearsal = Phrase(
        "y and d both end the rehearsal for everyone.",
        cy: "Mae y a d ill dau yn gorffen yr ymarfer i bawb.")
}

// How to join.
extension Phrase {
    package static let joiningTitle = Phrase(
        "Join from your own computer", cy: "Ymunwch o'ch cyfrifiadur eich hun")
    package static let joiningOpen = Phrase(
        "Open Terminal (Mac) or PowerShell (Windows), and type",
        cy: "Agorwch Terminal (Mac) neu PowerShell (Windows), a theipiwch")
    package static let joiningLocked = Phrase(
        "Locked. Nobody new comes in.", cy: "Ar glo. Nid oes neb newydd yn dod i mewn.")
    package static let joiningReturn = Phrase(
        "With your seat words you come back.", cy: "Gyda geiriau eich sedd, dewch yn ôl.")
    package static let joiningPicture = Phrase("For phones with an ssh app", cy: "I ffonau ag ap ssh")
    package static let joiningPlainCode = Phrase(
        "Screen reader or Braille: type plain behind the code",
        cy: "Darllenydd sgrin neu Braille: teipiwch plain ar ôl y cod")
    package static let joiningPlain = Phrase(
        "Screen reader or Braille: connect as plain", cy: "Darllenydd sgrin neu Braille: cysylltwch fel plain"
    )
    package static let joiningNobody = Phrase(
        "Nobody joins over ssh in this session.", cy: "Nid oes neb yn ymuno dros ssh yn y sesiwn hon.")
    package static let joiningCode = Phrase("Type the code", cy: "Teipiwch y cod")
    package static let joiningOr = Phrase("or", cy: "neu")
    package static let joiningWithdrawn = Phrase("no short one", cy: "dim un byr")
    package static let joiningFingerprint = Phrase(
        "Asked about a fingerprint? Compare, then type yes",
        cy: "Yn cael eich holi am ôl bys? Cymharwch, yna teipiwch yes")
    package static let joiningOlderWindows = Phrase(
        "Older Windows: PuTTY · host {1} · port {2} · user join",
        cy: "Windows hŷn: PuTTY · host {1} · port {2} · user join")
}
