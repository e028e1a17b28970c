extension Phrase {
    package static let pollMiddle = Phrase("Middle answer: {1}", cy: "Ateb canol: {1}")
    package static let pollMiddleHalf = Phrase("middle half: {1}", cy: "hanner canol: {1}")
    package static let pollFromTo = Phrase("{1} to {2}", cy: "{1} i {2}")
    package static let pollStatementTooFew = Phrase(
        "Fewer than {1} answers: not shown.", cy: "Llai na {1} ateb: heb ei ddangos.")

    package static let pollBefore = Phrase("before", cy: "cyn")
    package static let pollNow = Phrase("now", cy: "nawr")
    package static let pollMiddles = Phrase(
        "Middle answer before: {1}. Now: {2}.", cy: "Ateb canol cyn hyn: {1}. Nawr: {2}.")
    package static let pollTruth = Phrase("true value: {1}", cy: "gwir werth: {1}")

    package static let pollPlaces = [
        Phrase("1st", cy: "1af"), Phrase("2nd", cy: "2il"), Phrase("3rd", cy: "3ydd"),
        Phrase("4th", cy: "4ydd"),
        Phrase("5th", cy: "5ed"), Phrase("6th", cy: "6ed"), Phrase("7th", cy: "7fed"),
        Phrase("8th", cy: "8fed"),
        Phrase("9th", cy: "9fed"),
    ]
    package static let pollJoint = Phrase("joint {1}", cy: "cydradd {1}")
    package static let pollMeanPlace = Phrase("mean place", cy: "safle cymedrig")
    package static let pollFirsts = Phrase("put first", cy: "yn gyntaf")
    package static let pollMean = Phrase("mean", cy: "cymedr")
    package static let pollMiddleHalfHead = Phrase("middle half", cy: "hanner canol")
    package static let pollWordsFrom = Phrase(
        "Phrases show from {1} seats on.", cy: "Dangosir ymadroddion o {1} sedd ymlaen.")
    package static let pollWordsFromOne = Phrase("Every phrase shows.", cy: "Dangosir pob ymadrodd.")

    package static let pollTextsShown = Phrase("{1}, {2} shown here.", cy: "{1}, {2} i'w gweld yma.")
    package static let pollNoTexts = Phrase(
        "{1}. A facilitator reads them first; none is shown so far.",
        cy: "{1}. Mae hwylusydd yn eu darllen yn gyntaf; nid oes un i'w weld hyd yn hyn.")
    package static let pollWrote = Phrase("{1} wrote this", cy: "{1} wedi ysgrifennu hyn")
    package static let pollOneQuestion = Phrase("1 question.", cy: "1 cwestiwn.")
    package static let pollQuestions = Phrase("{1} questions.", cy: "{1} cwestiwn.")
    package static let pollNoQuestions = Phrase(
        "A facilitator reads questions first; none is shown so far.",
        cy: "Mae hwylusydd yn darllen cwestiynau yn gyntaf; nid oes un i'w weld hyd yn hyn.")
    package static let pollAsk = Phrase("{1} ask this", cy: "{1} yn gofyn hyn")
    package static let pollAnsweredText = Phrase("answered", cy: "atebwyd")

    package static let pollFirstRound = Phrase("First round", cy: "Rownd gyntaf")
    package static let pollAfterDiscussion = Phrase("After the discussion", cy: "Ar ôl y drafodaeth")
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
    package static let pollShownToNobody = Phrase(
        "{1}. What was answered is shown to nobody.", cy: "{1}. Ni ddangosir i neb beth a atebwyd.")
    package static let pollOneLate = Phrase(
        "1 answer came or changed after this picture. By itself it would stand out.",
        cy: "Daeth neu newidiodd 1 ateb ar ôl y llun hwn. Ar ei ben ei hun byddai'n amlwg.")
    package static let pollLate = Phrase(
        "{1} answers came or changed after this picture. So few would stand out.",
        cy: "Daeth neu newidiodd {1} ateb ar ôl y llun hwn. Byddai cyn lleied yn amlwg.")
    package static let pollSoFar = Phrase("So far: {1}", cy: "Hyd yn hyn: {1}")

    package static let pollBrokenDown = Phrase(
        "By the answers to: {1}", cy: "Yn ôl yr atebion i: {1}")
    package static let pollNoBreakdown = Phrase(
        "Too few answered both questions to show how they go together.",
        cy: "Atebodd rhy ychydig y ddau gwestiwn i ddangos sut maent yn cyd-fynd.")
    package static let pollHiddenPairs = Phrase(
        "Not shown: fewer than {1}, or a number from which such a one would follow.",
        cy: "Heb ei ddangos: llai na {1}, neu rif a fyddai'n datgelu un felly.")

    package static let pollAskedAgain = Phrase("Asked again.", cy: "Gofynnir eto.")
    package static let pollComparedWith = Phrase(
        "Your answer will be compared with your answer to ‘{2}’, in groups of at least {1}.",
        cy: "Caiff eich ateb ei gymharu â'ch ateb i ‘{2}’, mewn grwpiau o {1} o leiaf.")
    package static let pollComparedLater = Phrase(
        "Your answer will be compared with your answer to a later question, in groups of at least {1}.",
        cy: "Caiff eich ateb ei gymharu â'ch ateb i gwestiwn diweddarach, mewn grwpiau o {1} o leiaf.")
}
