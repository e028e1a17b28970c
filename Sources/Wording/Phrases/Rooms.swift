/// Sessions that several rooms share.
extension Phrase {
    package static let keyConsoleOwnPace = Phrase(
        "own pace in this section", cy: "ein cyflymder ein hunain yn yr adran hon")
    package static let keyConsoleRooms = Phrase("the session's rooms", cy: "ystafelloedd y sesiwn")
    package static let roomsDrives = Phrase("{1} drives", cy: "{1} sy'n gyrru")
    package static let roomsApart = Phrase("own pace (f)", cy: "cyflymder ein hunain (f)")
    package static let roomsOthers = Phrase("the others: {1}", cy: "y lleill: {1}")
    package static let roomsOthersPolled = Phrase(
        "the others: {1}, poll open", cy: "y lleill: {1}, pôl ar agor")
    package static let roomsLine = Phrase("{1} of {2} rooms here", cy: "{1} o {2} ystafell yma")
    package static let consoleNoOtherRoom = Phrase(
        "This session has one room.", cy: "Un ystafell sydd gan y sesiwn hon.")
    package static let consoleOwnPace = Phrase(
        "This room goes its own pace in this section. f: with the others again.",
        cy: "Mae'r ystafell hon yn mynd ar ei chyflymder ei hun yn yr adran hon. f: gyda'r lleill eto.")
    package static let consoleWithOthers = Phrase(
        "This room is with the others again.", cy: "Mae'r ystafell hon gyda'r lleill eto.")
    package static let stageRooms = Phrase("in {1} rooms", cy: "mewn {1} ystafell")
    package static let roomsSession = Phrase(
        "{2} of {3} rooms here: {1}", cy: "{2} o {3} ystafell yma: {1}")
    package static let roomsJoin = Phrase("To add a room:", cy: "I ychwanegu ystafell:")
    package static let roomsOwnPace = Phrase("own pace", cy: "ei chyflymder ei hun")
    package static let roomsAndMore = Phrase("{1} and {2} more", cy: "{1} a {2} arall")
    package static let roomsCheckIns = Phrase(
        "{1}: {2} {2|check-ins wait|one check-in waits}.", cy: "{1}: {2} sgwrs yn aros.")
    package static let roomsEnd = Phrase(
        "It ends all {1} rooms.", cy: "Mae'n gorffen pob un o {1} ystafell.")
    package static let roomsEndTitle = Phrase("Leave this terminal?", cy: "Gadael y derfynell hon?")
    package static let roomsEndAloneTitle = Phrase("End this room?", cy: "Gorffen yr ystafell hon?")
    package static let roomsEndUnheard = Phrase(
        "Not heard: {1}. Answers that have not come are left out.",
        cy: "Dim i'w glywed: {1}. Gadewir allan atebion nad ydynt wedi dod.")
    package static let roomsLeads = Phrase("moves the session", cy: "yn symud y sesiwn")
    package static let roomsAwaited = Phrase("answers on their way", cy: "atebion ar eu ffordd")
    package static let roomsEnded = Phrase("has ended by itself", cy: "wedi gorffen ar ei phen ei hun")
    package static let roomsNotHeard = Phrase("not heard", cy: "dim i'w glywed")
    package static let roomsSince = Phrase("since {1}", cy: "ers {1}")
    package static let roomsNotSince = Phrase("not heard since {1}", cy: "dim i'w glywed ers {1}")
    package static let roomsAnswered = Phrase("{1} or more answered", cy: "{1} neu fwy wedi ateb")
    package static let roomsAll = Phrase("all rooms", cy: "pob ystafell")
    package static let roomsFooterLine = Phrase("a line", cy: "llinell")
    package static let roomsLineKeys = Phrase("↑ ↓: to other rooms.", cy: "↑ ↓: i ystafelloedd eraill.")
    package static let roomsTold = Phrase("{1}, on all seats: “{2}”", cy: "{1}, ar bob sedd: “{2}”")
    package static let roomsLineSaid = Phrase("{1}: {2}", cy: "{1}: {2}")
    package static let roomsLineSent = Phrase("Sent to {1}.", cy: "Anfonwyd at {1}.")
    package static let roomsLineWaits = Phrase(
        "On its way to {1}; where a room is not heard, once it is.",
        cy: "Ar ei ffordd at {1}; lle na chlywir ystafell, pan glywir hi.")
    package static let roomsTooManyWords = Phrase(
        "Too much waits for rooms that are not heard. Do it again once they are.",
        cy: "Mae gormod yn aros am ystafelloedd na chlywir. Gwnewch hynny eto pan glywir nhw.")
    package static let roomsOnceHeard = Phrase(
        "Where its room is not heard, once it is.", cy: "Os na chlywir ei hystafell, pan glywir hi.")
    package static let roomsOwn = Phrase("this room", cy: "yr ystafell hon")
    package static let roomsUnreached = Phrase(
        "The servers of this session are not reached. Answers are recorded here and sent later; p pauses this room.",
        cy:
            "Ni chyrhaeddir gweinyddion y sesiwn. Cofnodir atebion yma a'u hanfon wedyn; mae p yn oedi'r ystafell hon."
    )
    /// What is wrong between rooms, where the sentence has one row and does not fit: 29 columns at most.
    package static let roomsUnreachedBriefly = Phrase(
        "The servers are not reached.", cy: "Ni chyrhaeddir y gweinyddion.")
    package static let roomsRefusedBriefly = Phrase(
        "Servers refuse this room.", cy: "Gwrthodir yr ystafell hon.")
    package static let roomsUntrustedBriefly = Phrase(
        "The servers are not trusted.", cy: "Gweinyddion heb eu hardystio.")
    package static let roomsMisplacedBriefly = Phrase(
        "Servers' addresses are wrong.", cy: "Cyfeiriadau anghywir.")
    package static let roomsShortBriefly = Phrase(
        "The servers have lost a part.", cy: "Collodd y gweinyddion ran.")
    package static let roomsSplitBriefly = Phrase(
        "Rooms have parted, and stop.", cy: "Mae'r ystafelloedd ar wahân.")
    package static let roomsForeignBriefly = Phrase(
        "Rooms' versions differ.", cy: "Mae'r fersiynau'n wahanol.")
    package static let roomsTwinBriefly = Phrase(
        "Another host is this room.", cy: "Gwesteiwr arall yw hon hefyd.")
    package static let roomsOverBriefly = Phrase(
        "This session is over.", cy: "Mae'r sesiwn hon ar ben.")
    package static let roomsClockBriefly = Phrase("Clock {1} s off.", cy: "Cloc {1} eiliad allan.")
    /// {1} is the number of the host's process.
    package static let roomsRefusedCredentials = Phrase(
        "The servers do not know this room. End its host (kill {1}), and resume it with --stream-credentials FILE.",
        cy:
            "Ystafell anhysbys i'r gweinyddion. Caewch y gwesteiwr (kill {1}); resume â --stream-credentials FILE."
    )
    package static let roomsRefusedAuthorities = Phrase(
        "This room does not trust the servers. End its host (kill {1}), and resume it with --stream-ca FILE.",
        cy: "Gweinyddion nad ymddiriedir ynddynt. Caewch y gwesteiwr (kill {1}); resume â --stream-ca FILE.")
    package static let roomsRefusedAddresses = Phrase(
        "The servers' addresses are wrong. End this host (kill {1}), and resume it with --stream SERVERS.",
        cy: "Cyfeiriadau gweinyddion anghywir. Caewch y gwesteiwr (kill {1}); resume â --stream SERVERS.")
    package static let roomsShort = Phrase(
        "The servers have lost a part of this session. It is written again from the rooms' records.",
        cy: "Mae'r gweinyddion wedi colli rhan o'r sesiwn. Ysgrifennir hi eto o gofnodion yr ystafelloedd.")
    package static let roomsSplit = Phrase(
        "The rooms have read two different sessions, and stand still. Once one ends (q, a) the others go on; every answer is in its room's record.",
        cy:
            "Mae'r ystafelloedd wedi darllen dwy sesiwn wahanol, ac yn sefyll. Pan ddaw un i ben (q, a) â'r lleill ymlaen; mae pob ateb yng nghofnod ei ystafell."
    )
    package static let roomsForeign = Phrase(
        "Another room has another version of convene, and this one cannot read it. Use the same version in all rooms.",
        cy:
            "Mae gan ystafell arall fersiwn arall o convene, ac ni all hon ei darllen. Defnyddiwch yr un fersiwn ym mhob ystafell."
    )
    package static let roomsTwin = Phrase(
        "Another host is this room of the session. What is answered here stays here: end this host, and join with another --room.",
        cy:
            "Mae gwesteiwr arall yn yr ystafell hon o'r sesiwn. Mae'r hyn a atebir yma yn aros yma: gorffennwch y gwesteiwr hwn, ac ymunwch â --room arall."
    )
    package static let roomsUnreachedKey = Phrase(
        "Nothing moved: the rooms could not be moved from here. Press it again once they can; q can end this room by itself.",
        cy:
            "Ni symudodd dim: ni ellid symud yr ystafelloedd o'r fan hon. Pwyswch eto pan fo modd; gall q orffen yr ystafell hon ar ei phen ei hun."
    )
    package static let roomsWithdrawnKey = Phrase(
        "Nothing moved: the servers do not answer. If they took it all the same, it happens when they are back; else press it again then.",
        cy:
            "Ni symudodd dim: nid yw'r gweinyddion yn ateb. Os cymeron nhw hyn serch hynny, fe ddigwydd pan fyddant yn ôl; fel arall pwyswch eto bryd hynny."
    )
    package static let roomsUnderwayKey = Phrase(
        "That is on its way already, and is done once.",
        cy: "Mae hynny ar ei ffordd eisoes, ac fe'i gwneir unwaith.")
    package static let roomsUnreachedKeyBriefly = Phrase(
        "Nothing moved: the rooms cannot be moved from here. q can end this room.",
        cy: "Ni symudodd dim: ni ellir symud yr ystafelloedd o'r fan hon. Gall q orffen hon.")
    package static let roomsWithdrawnKeyBriefly = Phrase(
        "Nothing moved: the servers do not answer. It may still happen when they do.",
        cy: "Ni symudodd dim: nid yw'r gweinyddion yn ateb. Gall ddigwydd o hyd pan wnânt.")
    package static let roomsMovableAgain = Phrase(
        "Nothing moved: the rooms could not be moved. They can now: press it again.",
        cy: "Ni symudodd dim: ni ellid symud yr ystafelloedd. Gellir nawr: pwyswch eto.")
    package static let roomsLeadStays = Phrase(
        "This room moves the session, so it stays with the others until another room takes over (t there).",
        cy:
            "Yr ystafell hon sy'n symud y sesiwn, felly mae'n aros gyda'r lleill nes bod ystafell arall yn cymryd drosodd (t yno)."
    )
    package static let roomsPaused = Phrase("paused", cy: "wedi oedi")
    package static let roomsEndAlone = Phrase(
        "a ends this room by itself, with its own answers: the rooms cannot end together now. d leaves only this terminal.",
        cy:
            "Mae a yn gorffen yr ystafell hon ar ei phen ei hun, gyda'i hatebion ei hun: ni all yr ystafelloedd orffen gyda'i gilydd nawr. Mae d yn gadael y derfynell hon yn unig."
    )
    package static let roomsEndAloneBriefly = Phrase(
        "a ends this room by itself, with its own answers. d leaves only this terminal.",
        cy:
            "Mae a yn gorffen yr ystafell hon gyda'i hatebion ei hun. Mae d yn gadael y derfynell hon yn unig."
    )
    package static let roomsOver = Phrase(
        "This session is over, and gone from its servers. Leave, and end this room with its own answers: convene finish.",
        cy:
            "Mae'r sesiwn hon ar ben, ac wedi mynd o'i gweinyddion. Gadewch, a gorffennwch yr ystafell hon â'i hatebion ei hun: convene finish."
    )
    package static let roomsClock = Phrase(
        "This machine's clock is {1} s off.", cy: "Mae cloc y peiriant hwn {1} eiliad allan ohoni.")
    package static let lineOtherRooms = Phrase(
        "A seat of another room comes back there: {1}.", cy: "Daw sedd o ystafell arall yn ôl yno: {1}.")
}
