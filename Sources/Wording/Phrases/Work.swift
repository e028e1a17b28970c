/// How people work by themselves for a while.
extension Phrase {
    package static let keyTask = Phrase(
        "time for a task; again ends it", cy: "amser i dasg; eto i'w orffen")
    package static let taskTitle = Phrase("Time for a task", cy: "Amser i dasg")
    package static let taskHelp = Phrase(
        "Minutes, 1 to 60; then, if you like, what for: 10 In threes",
        cy: "Munudau, 1 i 60; yna, os mynnwch, i beth: 10 Mewn trioedd")
    package static let taskAbout = Phrase(
        "Every screen says it until then. Nothing of it is recorded.",
        cy: "Mae pob sgrin yn ei ddweud tan hynny. Ni chofnodir dim ohono.")
    package static let taskRange = Phrase(
        "Type from 1 to 60 minutes.", cy: "Teipiwch rhwng 1 a 60 munud.")
    package static let taskUntil = Phrase("{1}, until about {2}.", cy: "{1}, tan tua {2}.")
    package static let taskNow = Phrase("It is {1}.", cy: "Mae hi'n {1}.")
    package static let taskStill = Phrase("{1}: the time stands still.", cy: "{1}: mae'r amser yn sefyll.")

    package static let linearTask = Phrase("Time for a task: {1}", cy: "Amser i dasg: {1}")
    package static let linearTaskOver = Phrase(
        "Over: the time for the task.", cy: "Drosodd: yr amser i'r dasg.")
}
