/// What the forms of a seat say, and the lines about answers.
extension Phrase {
    package static let seatPromise = Phrase(
        "kept without name, seat or time, once revealed",
        cy: "cedwir heb enw, sedd nac amser, wedi ei ddatgelu")
    package static let seatSend = Phrase("Send", cy: "Anfon")
    package static let seatSkip = Phrase(
        "Skip: I would rather not say", cy: "Hepgor: gwell peidio â dweud")
    package static let seatCharacters = Phrase("{1} of {2}", cy: "{1} o {2}")

    package static let seatCut = Phrase(
        "Only {1} characters fit here: the rest was left out.",
        cy: "Dim ond {1} nod sy'n ffitio yma: gadawyd y gweddill allan.")
    package static let seatSending = Phrase("Sending…", cy: "Yn anfon…")
    package static let seatOtherOpen = Phrase(
        "Another question is open: Esc to see it.", cy: "Mae cwestiwn arall ar agor: Esc i'w weld.")
    package static let seatNotWritten = Phrase(
        "Your answer was not recorded: the record could not be written. It stays here; send it again in a moment.",
        cy:
            "Ni chofnodwyd eich ateb: nid oedd modd ysgrifennu'r cofnod. Mae'n aros yma; anfonwch ef eto mewn munud."
    )
    package static let seatChangedSince = Phrase(
        "What you sent is recorded. What you changed since then is not sent yet.",
        cy: "Cofnodwyd yr hyn a anfonwyd. Nid yw'r hyn a newidiwyd wedyn wedi'i anfon eto.")
    package static let seatRefusedOver = Phrase(
        "The session is over. Your answer was not recorded.",
        cy: "Mae'r sesiwn ar ben. Ni chofnodwyd eich ateb.")
    package static let seatRefusedNow = Phrase(
        "That cannot be done at this moment. Your answer was not recorded.",
        cy: "Ni ellir gwneud hynny ar hyn o bryd. Ni chofnodwyd eich ateb.")

    package static let seatNumbersAlone = Phrase(
        "Only numbers choose here: arrows could be counted from outside.",
        cy: "Dim ond rhifau sy'n dewis yma: gellid cyfrif saethau o'r tu allan.")
    package static let seatHowEnterSends = Phrase("Enter sends.", cy: "Mae Enter yn anfon.")
    package static let seatHowEnterSkips = Phrase(
        "Enter skips this question.", cy: "Mae Enter yn hepgor y cwestiwn hwn.")
}
