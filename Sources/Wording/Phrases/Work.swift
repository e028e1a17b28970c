/// How people work by themselves for a while.
extension Phrase {
    package static let keyTask = Phrase(
        "time for a task; again ends it", cy: "amser i dasg; eto i'w orffen")
    package static let taskTitle = Phrase("Time for a task", cy: "Amser i dasg")
    package static let taskBriefly = Phrase("A task", cy: "Tasg")
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

// Groups.
extension Phrase {
    package static let keyGroups = Phrase(
        "groups; again deals them, or ends them", cy: "grwpiau; eto i'w rhannu, neu eu gorffen")
    package static let keyAnotherGroup = Phrase("another group, once", cy: "grŵp arall, unwaith")
    package static let groupsTitle = Phrase("Groups of about how many?", cy: "Grwpiau o tua faint?")
    package static let groupsHelp = Phrase(
        "From 3 to 9. Every seat is asked first: with others, or on my own.",
        cy: "O 3 i 9. Gofynnir i bob sedd yn gyntaf: gydag eraill, neu ar fy mhen fy hun.")
    package static let groupsAbout = Phrase(
        "Nobody sees who chose what, and nothing is recorded.",
        cy: "Nid oes neb yn gweld pwy ddewisodd beth, ac ni chofnodir dim.")
    package static let groupsRange = Phrase("Type a number from 3 to 9.", cy: "Teipiwch rif o 3 i 9.")
    package static let dealTitle = Phrase("Deal the groups?", cy: "Rhannu'r grwpiau?")
    package static let dealHelp = Phrase(
        "Enter deals those who would like one and are here now. G takes the question back. Any other key lets "
            + "people go on choosing.",
        cy:
            "Mae Enter yn rhannu'r rhai a hoffai un ac sydd yma nawr. Mae G yn tynnu'r cwestiwn yn ôl. Mae unrhyw"
            + " allwedd arall yn gadael i bobl ddal i ddewis.")
    package static let dealFooter = Phrase("deal", cy: "rhannu")
    package static let dealFooterEnd = Phrase("take back", cy: "tynnu'n ôl")
    package static let groupsAsking = Phrase(
        "Groups of about {1}, or on your own? Your seat asks.",
        cy: "Grwpiau o tua {1}, neu ar eich pen eich hun? Mae eich sedd yn gofyn.")
    package static let groupsShort = Phrase(
        "Too few for groups so far.", cy: "Rhy ychydig ar gyfer grwpiau hyd yn hyn.")
    package static let groupsDealt = Phrase("Groups: {1}.", cy: "Grwpiau: {1}.")
    package static let groupsAskingBriefly = Phrase(
        "Groups of {1}? Your seat asks.", cy: "Grwpiau o {1}? Sedd sy'n gofyn.")
    package static let groupsDealtBriefly = Phrase(
        "{1} {1|groups|one group}: see your seat.", cy: "{1} grŵp: gweler eich sedd.")
    package static let consoleGroupsShort = Phrase(
        "Fewer than three would like a group so far. Everybody goes on being asked; G deals again.",
        cy: "Mae llai na thri am gael grŵp hyd yn hyn. Gofynnir i bawb o hyd; mae G yn rhannu eto.")
    package static let consoleGroupsAsked = Phrase(
        "Groups of about {1}: {2} have chosen (G)", cy: "Grwpiau o tua {1}: {2} wedi dewis (G)")
    package static let consoleGroups = Phrase("Groups: {1} (G)", cy: "Grwpiau: {1} (G)")

    package static let groupRed = Phrase("red", cy: "coch")
    package static let groupBlue = Phrase("blue", cy: "glas")
    package static let groupGreen = Phrase("green", cy: "gwyrdd")
    package static let groupYellow = Phrase("yellow", cy: "melyn")
    package static let groupOrange = Phrase("orange", cy: "oren")
    package static let groupPurple = Phrase("purple", cy: "porffor")
    package static let groupGrey = Phrase("grey", cy: "llwyd")
    package static let groupBrown = Phrase("brown", cy: "brown")
    package static let groupWhite = Phrase("white", cy: "gwyn")

    package static let seatGroupsAsk = Phrase(
        "Groups: 1 With others, 2 On my own. Nobody sees which.",
        cy: "Grwpiau: 1 Gydag eraill, 2 Ar fy mhen fy hun. Nid oes neb yn gweld pa un.")
    package static let seatGroupsNoted = Phrase(
        "Thank you. 1 or 2 changes it until groups are dealt.",
        cy: "Diolch. Mae 1 neu 2 yn ei newid nes rhannu'r grwpiau.")
    package static let seatGroup = Phrase("Your group: {1}.", cy: "Eich grŵp: {1}.")
    package static let seatGroupKeys = Phrase(
        "g another group, once   2 on my own", cy: "g grŵp arall, unwaith   2 ar fy mhen fy hun")
    package static let seatGroupKey = Phrase("2 on my own", cy: "2 ar fy mhen fy hun")
    package static let seatGroupAlone = Phrase(
        "You are on your own. 1 joins a group.",
        cy: "Rydych ar eich pen eich hun. Mae 1 yn ymuno â grŵp.")

    package static let linearGroupsAsk = Phrase(
        "Groups: type 1 with others, 2 on my own. Nobody sees which.",
        cy: "Grwpiau: teipiwch 1 gydag eraill, 2 ar fy mhen fy hun. Nid oes neb yn gweld pa un.")
    package static let linearGroupsAskWords = Phrase(
        "Groups: type {1} to be with others, {2} to be on your own. Nobody sees which.",
        cy:
            "Grwpiau: teipiwch {1} i fod gydag eraill, {2} i fod ar eich pen eich hun. Nid oes neb yn gweld pa un."
    )
    package static let linearGroupsNoted = Phrase(
        "Noted. Say it again to change it.", cy: "Nodwyd. Dywedwch eto i'w newid.")
    package static let linearGroup = Phrase(
        "Your group: {1}. Type {2} to be on your own.",
        cy: "Eich grŵp: {1}. Teipiwch {2} i fod ar eich pen eich hun.")
    package static let linearGroupOthers = Phrase(
        "Your group: {1}. Type {2} for another group, once, or {3} to be on your own.",
        cy: "Eich grŵp: {1}. Teipiwch {2} am grŵp arall, unwaith, neu {3} i fod ar eich pen eich hun.")
    package static let linearGroupAlone = Phrase(
        "You are on your own. Type {1} to join a group.",
        cy: "Rydych ar eich pen eich hun. Teipiwch {1} i ymuno â grŵp.")
    package static let linearGroupsOver = Phrase("Over: the groups.", cy: "Drosodd: y grwpiau.")
    package static let linearNoGroups = Phrase(
        "There are no groups now.", cy: "Nid oes grwpiau nawr.")
    package static let linearNoOtherGroup = Phrase(
        "There is no other group to take.", cy: "Nid oes grŵp arall i'w gymryd.")
    package static let linearHelpOthers = Phrase(
        "be in a group, where there are groups", cy: "bod mewn grŵp, lle mae grwpiau")
    package static let linearHelpOwn = Phrase(
        "be in no group, where there are groups", cy: "bod heb grŵp, lle mae grwpiau")
}
