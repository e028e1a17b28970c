extension Phrase {
    package static let consoleOtherHasClicker = Phrase(
        "Console {1} has the clicker: t takes it.", cy: "Consol {1} sydd â'r cliciwr: mae t yn ei gymryd.")
    package static let consoleStageHasClicker = Phrase(
        "The stage has the clicker: t takes it.", cy: "Y llwyfan sydd â'r cliciwr: mae t yn ei gymryd.")
    package static let consoleYouHaveClicker = Phrase(
        "You have the clicker.", cy: "Chi sydd â'r cliciwr.")
    package static let consoleOnlyHolderEnds = Phrase(
        "Only who has the clicker ends it for everyone. d leaves.",
        cy: "Dim ond pwy sydd â'r cliciwr sy'n gorffen i bawb. Mae d yn gadael.")
}
