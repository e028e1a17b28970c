/// What a seat says about options of one's own, sureness, questions to the facilitator and an e-mail address.
extension Phrase {
    package static let seatHowOwn = Phrase(
        "Write your own answer. Enter sends. Up goes back to the options.",
        cy: "Ysgrifennwch eich ateb eich hun. Mae Enter yn anfon. Mae Up yn mynd yn ôl i'r dewisiadau.")
    package static let seatOwnFirst = Phrase(
        "Write a few words first, or go back to the options with Up.",
        cy: "Ysgrifennwch ychydig eiriau yn gyntaf, neu ewch yn ôl i'r dewisiadau ag Up.")
    package static let seatHowSureAreYou = Phrase("How sure are you?", cy: "Pa mor sicr ydych chi?")
    package static let seatSurenessLeftOut = Phrase("I leave this out", cy: "Rwy'n gadael hyn allan")
    package static let seatHowSure = Phrase(
        "Your answer is recorded. Say how sure you are, or Esc leaves it at that.",
        cy: "Cofnodwyd eich ateb. Dywedwch pa mor sicr ydych chi, neu mae Esc yn ei adael felly.")
    package static let seatTypedMention = Phrase(
        "This could identify someone: {1}. Ctrl-T takes it out.",
        cy: "Gallai hyn ddangos pwy yw rhywun: {1}. Mae Ctrl-T yn ei dynnu.")

    package static let seatQuestionsAsked = Phrase(
        "{1} of {2} questions asked from here.", cy: "{1} o {2} gwestiwn wedi'u gofyn o'r fan hon.")
    package static let seatQuestionsFull = Phrase(
        "You have asked {1} questions, which is all there is room for.",
        cy: "Rydych wedi gofyn {1} chwestiwn, a dyna'r cyfan y mae lle iddo.")
    package static let seatOthersAsk = Phrase("The room asks:", cy: "Mae'r ystafell yn gofyn:")
    package static let seatHowOthers = Phrase(
        "Enter: me too. Up and Down move. Tab goes back to the field.",
        cy: "Enter: finnau hefyd. Mae Up a Down yn symud. Mae Tab yn mynd yn ôl i'r maes.")
    package static let seatHowAsk = Phrase(
        "Enter goes on to Send. Tab goes on to what others ask.",
        cy: "Mae Enter yn mynd i Anfon. Mae Tab yn mynd i gwestiynau pobl eraill.")
    package static let seatYouToo = Phrase("you too", cy: "chithau hefyd")
    package static let seatMeTooAlready = Phrase(
        "You have asked this too already.", cy: "Rydych wedi gofyn hyn hefyd eisoes.")
    package static let seatQuestionSent = Phrase(
        "✓ Recorded. e asks another, or joins in what others ask.",
        cy: "✓ Cofnodwyd. Mae e yn gofyn un arall, neu'n ymuno â chwestiynau pobl eraill.")

    package static let keyContact = Phrase("leave an e-mail address", cy: "gadael cyfeiriad e-bost")
    package static let seatContact = Phrase("Leave an e-mail address", cy: "Gadael cyfeiriad e-bost")
    package static let seatContactHow = Phrase(
        "Only to be written to after the session. It is kept in a list by itself, beside no answer and no seat.",
        cy:
            "Er mwyn cael neges ar ôl y sesiwn yn unig. Cedwir ef mewn rhestr ar wahân, heb gyswllt ag ateb na sedd."
    )
    package static let seatContactKeys = Phrase(
        "Enter leaves it. Esc closes, and nothing is kept.",
        cy: "Mae Enter yn ei adael. Mae Esc yn cau, heb gadw dim.")
    package static let seatContactSends = Phrase("Enter leaves it", cy: "Mae Enter yn ei adael")
    package static let seatContactNone = Phrase(
        "That is no e-mail address. One looks like this: name@example.org.",
        cy: "Nid yw hwnnw'n gyfeiriad e-bost. Mae un yn edrych fel hyn: enw@example.org.")
    package static let seatContactKept = Phrase("✓ Your address is kept.", cy: "✓ Cedwir eich cyfeiriad.")
    package static let seatContactLost = Phrase(
        "Your address could not be kept. Try again in a moment.",
        cy: "Nid oedd modd cadw eich cyfeiriad. Rhowch gynnig arall arni ymhen ychydig.")
}
