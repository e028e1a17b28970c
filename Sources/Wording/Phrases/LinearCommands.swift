// The commands of a linear seat, and what they answer.
extension Phrase {
    package static let linearBehindMessage = Phrase(
        "Typed right behind what was sent, so it was not taken: \"{1}\".",
        cy: "Teipiwyd yn syth ar ôl yr hyn a anfonwyd, felly ni chymerwyd ef: \"{1}\".")
    package static let linearHelp = Phrase(
        "Help. A number answers the open poll, 0 says nothing to it. Commands:",
        cy: "Cymorth. Mae rhif yn ateb y pôl agored, mae 0 yn dweud dim wrtho. Gorchmynion:")
    package static let linearHelpInText = Phrase(
        "Help. A line is your text, send sends it, 0 or /skip says nothing to the poll. Commands:",
        cy:
            "Cymorth. Llinell yw eich testun, mae send yn ei anfon, mae 0 neu /hepgor yn dweud dim wrth y pôl. "
            + "Gorchmynion:")
    package static let linearHelpAgain = Phrase(
        "repeat the slide and the open poll", cy: "ailadrodd y sleid a'r pôl agored")
    package static let linearHelpQuiet = Phrase("hold new lines until go", cy: "dal llinellau newydd tan go")
    package static let linearHelpGo = Phrase("go on with new lines", cy: "mynd ymlaen â llinellau newydd")
    package static let linearHelpShow = Phrase("have a hidden text back", cy: "cael testun cudd yn ôl")
    package static let linearHelpAway = Phrase("step away, unseen", cy: "camu o'r neilltu, heb i neb weld")
    package static let linearHelpBack = Phrase("come back", cy: "dod yn ôl")
    package static let linearHelpLanguage = Phrase("the other language", cy: "yr iaith arall")

    package static let linearStory = Phrase("Story: {1}", cy: "Stori: {1}")
    package static let linearNoStory = Phrase("There is no story here.", cy: "Nid oes stori yma.")
    package static let linearStoryHidden = Phrase(
        "You hid this part. Type {1} again to read its story; anything else goes on without.",
        cy:
            "Rydych wedi cuddio'r rhan hon. Teipiwch {1} eto i ddarllen ei stori; mae unrhyw beth arall yn mynd"
            + " ymlaen hebddi.")
    package static let linearQuiet = Phrase(
        "Quiet: new lines wait until you type {1}.",
        cy: "Tawel: mae llinellau newydd yn aros nes i chi deipio {1}.")
    package static let linearNothingWaits = Phrase("Nothing waits.", cy: "Nid oes dim yn aros.")
    package static let linearAway = Phrase(
        "Away: you have stepped away, and nobody sees that it is you. Type {1} to come back.",
        cy:
            "I ffwrdd: rydych wedi camu o'r neilltu, ac nid oes neb yn gweld mai chi ydyw. Teipiwch {1} i ddod yn ôl."
    )
    package static let linearBack = Phrase("Back: you are here again.", cy: "Yn ôl: rydych yma eto.")
    package static let linearLeaving = Phrase(
        "Leave? Your seat words bring you back. Type y to leave; anything else stays.",
        cy: "Gadael? Daw geiriau eich sedd â chi'n ôl. Teipiwch y i adael; mae unrhyw beth arall yn aros.")
    package static let linearStays = Phrase("You stay.", cy: "Rydych yn aros.")
    package static let linearNotUnderstood = Phrase(
        "Not understood: {1}. Type {2} for the commands.",
        cy: "Heb ei ddeall: {1}. Teipiwch {2} i weld y gorchmynion.")
    package static let linearLanguage = Phrase("Language: English.", cy: "Iaith: Cymraeg.")

    package static let linearCheckInNews = Phrase("Check-in: {1}", cy: "Sgwrs breifat: {1}")
    package static let linearCheckInNext = Phrase(
        "Your next line is the message; an empty line asks without words, cancel asks nothing.",
        cy: "Eich llinell nesaf yw'r neges; mae llinell wag yn gofyn heb eiriau, nid yw cancel yn gofyn dim.")
    package static let linearCheckInCancelled = Phrase(
        "Check-in: nothing was asked.", cy: "Sgwrs breifat: ni ofynnwyd dim.")
    package static let linearCheckInGone = Phrase(
        safety: "Check-in: no facilitator would see it any more. Type {1} for support.",
        cy: "Sgwrs breifat: ni fyddai unrhyw hwylusydd yn ei gweld mwyach. Teipiwch {1} am gefnogaeth.")
}
