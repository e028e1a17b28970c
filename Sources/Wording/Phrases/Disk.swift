extension Phrase {
    package static let warningDisk = Phrase(
        "The disk is full or failing: answers, o, r and q wait for it; steps, p, . and breaks do not.",
        cy: "Mae'r ddisg yn llawn neu'n methu: mae atebion, o, r a q yn aros; nid camau, p, . nac egwyliau.")
    package static let warningGone = Phrase(
        "The record's file is gone: nothing is recorded. S at a console saves it; so does the end.",
        cy: "Mae ffeil y cofnod wedi mynd: ni chofnodir dim. Mae S wrth gonsol yn ei gadw; y diwedd hefyd.")
    package static let warningWaiting = Phrase(
        "Not on disk: {1} {1|steps|one step}.",
        cy: "Ddim ar y ddisg: {1} {1|cam|two gam|few cham|many cham}.")
    package static let notWritten = Phrase(
        "Not done: it waits until the record can be written.",
        cy: "Heb ei wneud: mae'n aros nes gellir ysgrifennu'r cofnod.")
    package static let consoleSaveTitle = Phrase("Save a whole copy here?", cy: "Cadw copi cyfan yma?")
    package static let consoleSaveHelp = Phrase(
        "The session goes on in the copy and ends in it. Only this user can read it.",
        cy: "Mae'r sesiwn yn mynd ymlaen ac yn gorffen yn y copi. Dim ond y defnyddiwr hwn all ei ddarllen.")
    package static let consoleNothingToSave = Phrase(
        "The record is in its place; there is nothing to save.",
        cy: "Mae'r cofnod yn ei le; does dim i'w gadw.")
    package static let consoleFooterSave = Phrase("save", cy: "cadw")
    package static let keyConsoleSave = Phrase(
        "save a copy of a record whose file is gone", cy: "cadw copi o gofnod y mae ei ffeil wedi mynd")
}
