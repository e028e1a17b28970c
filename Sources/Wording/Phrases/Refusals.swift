extension Phrase {
    package static let refusalNotNow = Phrase(
        "That cannot be done at this moment.", cy: "Ni ellir gwneud hynny ar hyn o bryd.")
    package static let refusalFinished = Phrase("The session is over.", cy: "Mae'r sesiwn ar ben.")
    package static let refusalPaused = Phrase(
        "The session is paused. Press p to go on.", cy: "Mae'r sesiwn wedi'i hoedi. Gwasgwch p i fynd ymlaen."
    )
    package static let refusalPausedJustNow = Phrase(
        "Pause was pressed a moment ago. Press p again in three seconds.",
        cy: "Gwasgwyd oedi eiliad yn ôl. Gwasgwch p eto ymhen tair eiliad.")
    package static let refusalNoFurtherStep = Phrase(
        "This is the last step. Press q to end the session for everyone.",
        cy: "Dyma'r cam olaf. Gwasgwch q i orffen y sesiwn i bawb.")
    package static let refusalNoEarlierStep = Phrase("This is the first step.", cy: "Dyma'r cam cyntaf.")
    package static let refusalNoSuchSlide = Phrase("There is no slide {1}.", cy: "Nid oes sleid {1}.")
    package static let refusalNoPollHere = Phrase(
        "There is no poll at this step.", cy: "Nid oes pôl yn y cam hwn.")
    package static let refusalAlreadyRevealed = Phrase(
        "This poll has been revealed and cannot be opened again.",
        cy: "Mae'r pôl hwn wedi'i ddatgelu ac ni ellir ei agor eto.")
    package static let refusalStillOpen = Phrase(
        "This poll is still open. Press o to close it, then r to reveal.",
        cy: "Mae'r pôl hwn yn dal ar agor. Gwasgwch o i'w gau, yna r i'w ddatgelu.")
    package static let refusalNotOpenedYet = Phrase(
        "This poll has not been opened. Press o to open it.",
        cy: "Nid yw'r pôl hwn wedi'i agor. Gwasgwch o i'w agor.")
    package static let refusalTooFew = Phrase(
        "Fewer than the {1} it needs: nothing is shown. Press o to open it again.",
        cy: "Llai na'r {1} sydd eu hangen: ni ddangosir dim. Gwasgwch o i'w agor eto.")
    package static let refusalTooFewRooms = Phrase(
        "Fewer than {1} in each room: nothing is shown. Press o to open it again.",
        cy: "Llai na {1} ym mhob ystafell: ni ddangosir dim. Gwasgwch o i'w agor eto.")
    package static let refusalNotRevealedYet = Phrase(
        "Only a revealed poll can be asked again.",
        cy: "Dim ond pôl sydd wedi'i ddatgelu y gellir ei ofyn eto.")
    package static let refusalAskedTwice = Phrase(
        "This poll was asked twice already.", cy: "Gofynnwyd y pôl hwn ddwywaith yn barod.")
    package static let refusalAskedOnce = Phrase(
        "This poll is asked once.", cy: "Unwaith y gofynnir y pôl hwn.")
    package static let refusalRevealedAtLastStage = Phrase(
        "The stages of a decision are revealed together: press r at its last one.",
        cy: "Datgelir camau penderfyniad gyda'i gilydd: pwyswch r wrth yr un olaf.")
    package static let refusalNoHands = Phrase(
        "Hands are counted for the options of a poll that was opened and is not sensitive.",
        cy: "Cyfrifir dwylo ar gyfer dewisiadau pôl a agorwyd ac nad yw'n sensitif.")
    package static let refusalNoSuchText = Phrase(
        "That text is not there any more.", cy: "Nid yw'r testun hwnnw yno mwyach.")
    package static let refusalClosed = Phrase(
        "This poll is closed. Your answer was not recorded.",
        cy: "Mae'r pôl hwn ar gau. Ni chofnodwyd eich ateb.")
    package static let refusalDoesNotFit = Phrase(
        "That answer does not fit the question. It was not recorded.",
        cy: "Nid yw'r ateb hwnnw'n ffitio'r cwestiwn. Ni chofnodwyd ef.")
    package static let refusalSeatTaken = Phrase(
        "That seat is taken.", cy: "Mae'r sedd honno wedi'i chymryd.")
    package static let refusalSectionBegan = Phrase(
        "Only a section that is still to come can be dropped.",
        cy: "Dim ond adran sydd eto i ddod y gellir ei gollwng.")
    package static let refusalNothingDropped = Phrase(
        "No section was dropped.", cy: "Ni ollyngwyd unrhyw adran.")
    package static let refusalMinutesOutOfRange = Phrase(
        "Give from 1 to 120 minutes.", cy: "Rhowch rhwng 1 a 120 munud.")
    package static let refusalNoBreak = Phrase(
        "There is no break to end.", cy: "Nid oes egwyl i'w gorffen.")
    package static let refusalEditRemovesPoll = Phrase(
        "The poll “{1}” was opened and cannot be taken out. Put it back; the old text stays until then.",
        cy: "Agorwyd y pôl “{1}” ac ni ellir ei dynnu allan. Rhowch ef yn ôl; erys yr hen destun tan hynny.")
    package static let refusalEditLoosensPrivacy = Phrase(
        "The new text shows more than people were promised when they answered. The old text stays.",
        cy: "Mae'r testun newydd yn dangos mwy nag a addawyd i bobl wrth ateb. Erys yr hen destun.")
    package static let refusalUndelivered = Phrase(
        "Answers are still on their way from {1}. Press the key again to go on without them.",
        cy: "Mae atebion yn dal ar eu ffordd o {1}. Pwyswch y fysell eto i fynd ymlaen hebddynt.")
    package static let refusalAwaiting = Phrase(
        "Waiting for the answers from {1}. Press the key again to go on without them.",
        cy: "Yn aros am yr atebion o {1}. Pwyswch y fysell eto i fynd ymlaen hebddynt.")
    package static let refusalAwaitingBriefly = Phrase(
        "Answers awaited: {1}. The key again goes on without them.",
        cy: "Disgwylir atebion: {1}. Y fysell eto: ymlaen hebddynt.")
    package static let refusalLedElsewhere = Phrase(
        "{1} moves the session. Press t to take over.",
        cy: "{1} sy'n symud y sesiwn. Pwyswch t i gymryd drosodd.")
    package static let refusalOvertaken = Phrase(
        "{1} was first. Look again, and press the key again if you still want it.",
        cy: "{1} oedd gyntaf. Edrychwch eto, a phwyswch y fysell eto os ydych yn dal am ei wneud.")
    package static let refusalTooLongToShare = Phrase(
        "The new text is longer than 700 KB, and rooms cannot share it. The old text stays.",
        cy: "Mae'r testun newydd yn hwy na 700 KB, ac ni all ystafelloedd ei rannu. Erys yr hen destun.")
    package static let refusalOwnPace = Phrase(
        "This room goes its own pace in this section. Press f to be with the others again.",
        cy:
            "Mae'r ystafell hon yn mynd ar ei chyflymder ei hun yn yr adran hon. Pwyswch f i fod gyda'r lleill eto."
    )
}
