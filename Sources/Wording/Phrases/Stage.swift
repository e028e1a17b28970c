extension Phrase {
    package static let stageFooterCode = Phrase("code {1}", cy: "cod {1}")
    package static let stageFooterJoined = Phrase("{1} joined", cy: "{1} wedi ymuno")
    package static let stageFooterStep = Phrase("step {1} of {2}", cy: "cam {1} o {2}")
    package static let stageFooterPage = Phrase("page {1} of {2}", cy: "tud. {1} o {2}")

    package static let stageHintOver = Phrase(
        "q leaves this terminal.", cy: "Mae q yn gadael y derfynell hon.")
    package static let stageHintAnyKey = Phrase("Any key goes back.", cy: "Unrhyw allwedd i fynd yn ôl.")
    package static let stageHintCode = Phrase(
        "c makes a new code. Esc goes back.", cy: "c: cod newydd. Esc: yn ôl.")
    package static let stageHintTurn = Phrase("Space turns. Esc goes back.", cy: "Space: troi. Esc: yn ôl.")
    package static let stageHintEscape = Phrase("Esc goes back.", cy: "Mae Esc yn mynd yn ôl.")
    package static let stageHintAgenda = Phrase(
        "Up, Down or a number, then Enter.", cy: "Up, Down neu rif, yna Enter.")
    package static let stageHintEnding = Phrase(
        "Any other key goes on.", cy: "Unrhyw allwedd arall: ymlaen.")
    package static let stageHintPaused = Phrase("p goes on.", cy: "Mae p yn mynd ymlaen.")
    package static let stageHintOpenElsewhere = Phrase("poll open: o closes", cy: "pôl ar agor: o i'w gau")
    package static let stageHintWaiting = Phrase("Press o to open it.", cy: "Gwasgwch o i'w agor.")
    package static let stageHintOpen = Phrase(
        "Press o to close, then r to reveal.", cy: "Gwasgwch o i gau, yna r i ddatgelu.")
    package static let stageHintClosed = Phrase(
        "Press r to reveal, o to open again.", cy: "r i ddatgelu, o i agor eto.")
    package static let stageHintPutAway = Phrase(
        "Press r to show the picture.", cy: "Gwasgwch r i ddangos y llun.")

    package static let stageHintClicker = Phrase(
        "A console has the clicker.", cy: "Mae'r cliciwr gan gonsol.")
    package static let stageHintLeave = Phrase(
        "d leaves this terminal.", cy: "Mae d yn gadael y derfynell hon.")
    package static let stageHintBreak = Phrase(
        "The next step ends the break.", cy: "Mae'r cam nesaf yn gorffen yr egwyl.")
    package static let stageHintHear = Phrase("Can you all hear?", cy: "A allwch chi i gyd glywed?")
    package static let stageHintReadyMost = Phrase("ready: most", cy: "barod: y mwyafrif")
    package static let stageHintReadyHalf = Phrase("ready: about half", cy: "barod: tua hanner")
    package static let stageHintReadyFew = Phrase("ready: few", cy: "barod: ychydig")
    package static let stageLastStep = Phrase("This is the last step.", cy: "Dyma'r cam olaf.")
    package static let stagePaused = Phrase("The session is paused.", cy: "Mae'r sesiwn wedi'i hoedi.")

    package static let stageKeys = Phrase("Keys", cy: "Allweddi")
    package static let stageAgenda = Phrase("Agenda", cy: "Agenda")
    package static let stageAgendaHere = Phrase("here", cy: "yma")
    package static let stageEnding = Phrase("End for everyone?", cy: "Gorffen i bawb?")
    package static let stageEndingChoice = Phrase(
        "The session cannot be reopened. y, or d to leave only this terminal.",
        cy: "Ni ellir ailagor y sesiwn. y, neu d i adael y derfynell hon yn unig.")

    package static let stageJoining = Phrase("How to join", cy: "Sut i ymuno")
    package static let stageNobodyJoins = Phrase(
        "Nobody joins over ssh in this session.", cy: "Nid oes neb yn ymuno dros ssh yn y sesiwn hon.")
    package static let stageCode = Phrase("Code", cy: "Cod")
    package static let stageFingerprint = Phrase(
        "Fingerprint: compare, then type yes.", cy: "Ôl bys: cymharwch, yna teipiwch yes.")
    package static let stageWindows = Phrase(
        "Windows: the same command, in PowerShell or Terminal.",
        cy: "Windows: yr un gorchymyn, yn PowerShell neu Terminal.")
    package static let stageOlderWindows = Phrase(
        "Older Windows: PuTTY, host {1}, port {2}, user join.",
        cy: "Windows hŷn: PuTTY, host {1}, port {2}, user join.")
}
