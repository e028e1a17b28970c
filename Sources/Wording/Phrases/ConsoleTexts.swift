/// What consoles say of texts that are decided about, and of hands.
extension Phrase {
    package static let consoleHeldOf = Phrase("{1}/{2}, held: {3}", cy: "{1}/{2}, yn aros: {3}")
    package static let consoleTextHeld = Phrase("held", cy: "yn aros")
    package static let consoleTextCleared = Phrase("cleared", cy: "cliriwyd")
    package static let consoleTextBlackedOut = Phrase("cleared in part", cy: "cliriwyd yn rhannol")
    package static let consoleTextSetAside = Phrase("set aside", cy: "rhoddwyd o'r neilltu")
    package static let consoleTextMerged = Phrase("merged", cy: "cyfunwyd")
    package static let consoleMayIdentify = Phrase(
        "may identify someone", cy: "gall hyn ddangos pwy yw rhywun")
    package static let consoleClearTitle = Phrase(
        "Clear it as it is? It may identify someone.",
        cy: "Ei glirio fel y mae? Gall ddangos pwy yw rhywun.")
    package static let consoleClearHelp = Phrase(
        "y lets everybody read it; w takes words out first.",
        cy: "Mae y yn gadael i bawb ei ddarllen; mae w yn tynnu geiriau yn gyntaf.")
    package static let consoleBlackOutTitle = Phrase("Take words out", cy: "Tynnu geiriau")
    package static let consoleShownAs = Phrase("Shown as: {1}", cy: "Dangosir: {1}")
    package static let consoleMergeTitle = Phrase("Says the same as", cy: "Yn dweud yr un peth â")
    package static let consoleNothingToMerge = Phrase(
        "Clear the text first that this one says the same as.",
        cy: "Cliriwch yn gyntaf y testun sy'n dweud yr un peth.")
    package static let consoleClearFirst = Phrase(
        "Clear the question first.", cy: "Cliriwch y cwestiwn yn gyntaf.")
    package static let consoleFooterClear = Phrase("clear", cy: "clirio")
    package static let consoleFooterWords = Phrase("words out", cy: "tynnu geiriau")
    package static let consoleFooterAside = Phrase("aside", cy: "neilltuo")
    package static let consoleFooterMerge = Phrase("merge", cy: "cyfuno")
    package static let consoleFooterUndo = Phrase("undo", cy: "dadwneud")
    package static let consoleFooterOut = Phrase("out or in", cy: "allan neu i mewn")
    package static let keyConsoleHands = Phrase(
        "enter hands that were counted", cy: "rhoi'r dwylo a gyfrifwyd")
    package static let consoleHandsTitle = Phrase("Hands: {1}", cy: "Dwylo: {1}")
    package static let consoleHandsSum = Phrase(
        "{1} together. Fewer than {2} are kept and not shown.",
        cy: "{1} gyda'i gilydd. Cedwir llai na {2} heb eu dangos.")
}
