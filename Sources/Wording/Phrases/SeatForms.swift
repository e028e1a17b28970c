/// What the forms of a seat say, and the lines about answers.
extension Phrase {
    package static let seatPromise = Phrase(
        "kept without name, seat or time, once revealed",
        cy: "cedwir heb enw, sedd nac amser, wedi ei ddatgelu")
    package static let seatSend = Phrase("Send", cy: "Anfon")
    package static let seatSkip = Phrase(
        "Skip: I would rather not say", cy: "Hepgor: gwell peidio â dweud")
    package static let seatCharacters = Phrase("{1} of {2}", cy: "{1} o {2}")

    package static let seatHowChoice = Phrase(
        "Arrows or a number, then Enter.", cy: "Saethau neu rif, yna Enter.")
    package static let seatHowTick = Phrase(
        "Space or a number ticks. Enter sends.", cy: "Mae Space neu rif yn ticio. Mae Enter yn anfon.")
    package static let seatHowTickAtMost = Phrase(
        "Space or a number ticks, at most {1}. Enter sends.",
        cy: "Mae Space neu rif yn ticio, hyd at {1}. Mae Enter yn anfon.")
    package static let seatHowMove = Phrase(
        "Arrows or a number move, Space ticks. Enter sends.",
        cy: "Mae saethau neu rif yn symud, Space yn ticio. Mae Enter yn anfon.")
    package static let seatHowMoveAtMost = Phrase(
        "Arrows or a number move, Space ticks, at most {1}. Enter sends.",
        cy: "Mae saethau neu rif yn symud, Space yn ticio, hyd at {1}. Mae Enter yn anfon.")
    package static let seatHowField = Phrase(
        "Enter or Tab goes on to Send. Esc goes back and keeps the text.",
        cy: "Mae Enter neu Tab yn mynd i Anfon. Mae Esc yn mynd yn ôl ac yn cadw'r testun.")
    package static let seatHowSend = Phrase(
        "Enter sends. Tab goes on to Skip.", cy: "Mae Enter yn anfon. Mae Tab yn mynd i Hepgor.")
    package static let seatHowSkip = Phrase(
        "Enter skips this question. Tab goes back to the text.",
        cy: "Mae Enter yn hepgor y cwestiwn. Mae Tab yn mynd yn ôl i'r testun.")

    package static let seatTooMany = Phrase(
        "At most {1}. Take a tick away first.", cy: "Hyd at {1}. Tynnwch dic yn gyntaf.")
    package static let seatChooseFirst = Phrase(
        "Choose with the arrows or a number first.", cy: "Dewiswch â'r saethau neu rif yn gyntaf.")
    package static let seatTickFirst = Phrase(
        "Tick at least one with Space, or choose 0.", cy: "Ticiwch o leiaf un â Space, neu dewiswch 0.")
    package static let seatWriteFirst = Phrase(
        "Write something first, or go to Skip with Tab.",
        cy: "Ysgrifennwch rywbeth yn gyntaf, neu ewch i Hepgor â Tab.")

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
}
