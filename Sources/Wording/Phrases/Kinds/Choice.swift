/// What polls of options say: what to choose, one's own option, how sure, and hands.
extension Phrase {
    package static let seatHowChoice = Phrase(
        "A number or arrows, then Enter.", cy: "Rhif neu saethau, yna Enter.")
    package static let seatHowChoiceByNumber = Phrase("A number, then Enter.", cy: "Rhif, yna Enter.")
    package static let seatHowTick = Phrase(
        "A number or Space ticks. Enter sends.", cy: "Mae rhif neu Space yn ticio. Mae Enter yn anfon.")
    package static let seatHowTickByNumber = Phrase(
        "A number ticks. Enter sends.", cy: "Mae rhif yn ticio. Mae Enter yn anfon.")
    package static let seatHowTickAtMost = Phrase(
        "A number or Space ticks, at most {1}. Enter sends.",
        cy: "Mae rhif neu Space yn ticio, hyd at {1}. Mae Enter yn anfon.")
    package static let seatHowTickByNumberAtMost = Phrase(
        "A number ticks, at most {1}. Enter sends.",
        cy: "Mae rhif yn ticio, hyd at {1}. Mae Enter yn anfon.")
    package static let seatHowMove = Phrase(
        "A number or arrows move, Space ticks. Enter sends.",
        cy: "Mae rhif neu saethau yn symud, Space yn ticio. Mae Enter yn anfon.")
    package static let seatHowMoveByNumber = Phrase(
        "A number moves, Space ticks. Enter sends.",
        cy: "Mae rhif yn symud, Space yn ticio. Mae Enter yn anfon.")
    package static let seatHowMoveAtMost = Phrase(
        "A number or arrows move, Space ticks, at most {1}. Enter sends.",
        cy: "Mae rhif neu saethau yn symud, Space yn ticio, hyd at {1}. Mae Enter yn anfon.")
    package static let seatHowMoveByNumberAtMost = Phrase(
        "A number moves, Space ticks, at most {1}. Enter sends.",
        cy: "Mae rhif yn symud, Space yn ticio, hyd at {1}. Mae Enter yn anfon.")
    package static let seatTooMany = Phrase(
        "At most {1}. Take a tick away first.", cy: "Hyd at {1}. Tynnwch dic yn gyntaf.")
    package static let seatChooseFirst = Phrase(
        "Choose first: type a number.", cy: "Dewiswch yn gyntaf: teipiwch rif.")
    package static let seatTickFirst = Phrase(
        "Tick at least one by its number, or choose 0.", cy: "Ticiwch o leiaf un â'i rif, neu dewiswch 0.")
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

    package static let linearTypeNumbers = Phrase(
        "Type up to {1} {1|numbers|one number}, apart by spaces or commas.",
        cy: "Teipiwch hyd at {1} {1|rhif|two rif}, gyda bylchau neu atalnodau rhyngddynt.")
    package static let linearTooMany = Phrase(
        "At most {1}. Type the numbers again.", cy: "Dim mwy na {1}. Teipiwch y rhifau eto.")
    package static let linearCell = Phrase("{1}: {2}.", cy: "{1}: {2}.")
    package static let linearCellEach = Phrase("{1}: {2} each.", cy: "{1}: {2} yr un.")
    package static let linearStages = Phrase(
        "Result of poll {1}, first to last: {2}", cy: "Canlyniad pôl {1}, o'r cyntaf i'r olaf: {2}")
    package static let linearEachTime = Phrase("{1} each time.", cy: "{1} bob tro.")
    package static let linearPercent = Phrase("{1} percent", cy: "{1} y cant")
    package static let linearHandsSince = Phrase(
        "Result of poll {1}, hands since: {2}", cy: "Canlyniad pôl {1}, dwylo ers hynny: {2}")
    package static let linearNoHands = Phrase("None.", cy: "Dim.")
    package static let linearWriteOwn = Phrase(
        "Your own answer: write up to {1} characters in one line; nothing is sent until you type send. cancel goes back. "
            + "Commands begin with / here.",
        cy:
            "Eich ateb eich hun: ysgrifennwch hyd at {1} nod mewn un llinell; ni anfonir dim nes i chi deipio send. Mae "
            + "cancel yn mynd yn ôl. Mae gorchmynion yn dechrau gyda / yma.")
    package static let linearOwnCancelled = Phrase(
        "No answer of your own. Type the number of another answer.",
        cy: "Dim ateb eich hun. Teipiwch rif ateb arall.")
    package static let linearOwnLeft = Phrase(
        "Your own answer was not sent.", cy: "Ni anfonwyd eich ateb eich hun.")
    package static let linearHowSure = Phrase(
        "How sure are you? 1 {1}; 2 {2}; 3 {3}. An empty line leaves it out.",
        cy: "Pa mor sicr ydych chi? 1 {1}; 2 {2}; 3 {3}. Mae llinell wag yn ei adael allan.")
    package static let linearSureLeftOut = Phrase(
        "Left out. Your answer stands.", cy: "Gadawyd allan. Mae eich ateb yn sefyll.")
    package static let linearSureness = Phrase(
        "How sure those are who gave each answer:", cy: "Pa mor sicr yw'r rhai a roddodd bob ateb:")

    package static let pollOther = Phrase("Another answer", cy: "Ateb arall")
    package static let pollOthers = Phrase("In your own words:", cy: "Yn eich geiriau eich hun:")
    package static let pollHowSure = Phrase("How sure, below each bar:", cy: "Pa mor sicr, o dan bob bar:")
    package static let pollNotSure = Phrase("not sure", cy: "ddim yn siŵr")
    package static let pollFairlySure = Phrase("fairly sure", cy: "eithaf siŵr")
    package static let pollVerySure = Phrase("very sure", cy: "siŵr iawn")
    package static let pollNoSureness = Phrase(
        "How sure people are of it is not shown: too few said so.",
        cy: "Ni ddangosir pa mor sicr yw pobl: rhy ychydig a ddywedodd.")
    package static let pollHandsAt = Phrase("Hands, {1}:", cy: "Dwylo, {1}:")
    package static let pollHands = Phrase("Hands:", cy: "Dwylo:")
}
