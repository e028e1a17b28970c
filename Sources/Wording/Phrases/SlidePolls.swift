/// What slides say of polls, whatever their kind.
extension Phrase {
    package static let pollMiddle = Phrase("Middle answer: {1}", cy: "Ateb canol: {1}")
    package static let pollMiddleHalf = Phrase("middle half: {1}", cy: "hanner canol: {1}")
    package static let pollFromTo = Phrase("{1} to {2}", cy: "{1} i {2}")

    package static let pollFirstRound = Phrase("First round", cy: "Rownd gyntaf")
    package static let pollAfterDiscussion = Phrase("After the discussion", cy: "Ar ôl y drafodaeth")

    package static let pollShownToNobody = Phrase(
        "{1}. What was answered is shown to nobody.", cy: "{1}. Ni ddangosir i neb beth a atebwyd.")
    package static let pollOneLate = Phrase(
        "1 answer came or changed after this picture. By itself it would stand out.",
        cy: "Daeth neu newidiodd 1 ateb ar ôl y llun hwn. Ar ei ben ei hun byddai'n amlwg.")
    package static let pollLate = Phrase(
        "{1} answers came or changed after this picture. So few would stand out.",
        cy: "Daeth neu newidiodd {1} ateb ar ôl y llun hwn. Byddai cyn lleied yn amlwg.")
    package static let pollOneLeftOut = Phrase(
        "1 answer is not in this picture: it came or changed late, or too few of its room answered.",
        cy: "Nid yw 1 ateb yn y llun hwn: daeth neu newidiodd yn hwyr, neu atebodd rhy ychydig o'i ystafell.")
    package static let pollLeftOut = Phrase(
        "{1} answers are not in this picture: they came or changed late, or too few of their room answered.",
        cy:
            "Nid yw {1} ateb yn y llun hwn: daethant neu newidiasant yn hwyr, neu atebodd rhy ychydig o'u hystafell."
    )
    package static let pollEachRoom = Phrase(
        "Each room has to have enough by itself.", cy: "Rhaid i bob ystafell fod â digon ar ei phen ei hun.")
    package static let pollRoomsBeside = Phrase(
        "The numbers beside texts leave out rooms with fewer than {1}.",
        cy: "Mae'r rhifau wrth destunau yn gadael allan ystafelloedd â llai na {1}.")
    package static let pollOneNewcomer = Phrase(
        "Not counted: 1 answer of a seat that did not answer the first time.",
        cy: "Heb ei gyfrif: 1 ateb o sedd nad atebodd y tro cyntaf.")
    package static let pollNewcomers = Phrase(
        "Not counted: {1} answers of seats that did not answer the first time.",
        cy: "Heb eu cyfrif: {1} ateb o seddi nad atebodd y tro cyntaf.")
    package static let pollOneLeftOutAgain = Phrase(
        "Not counted: 1 answer that came late, of a room with too few, or of a seat that did not answer the first time.",
        cy:
            "Heb ei gyfrif: 1 ateb a ddaeth yn hwyr, o ystafell â rhy ychydig, neu o sedd nad atebodd y tro cyntaf."
    )
    package static let pollLeftOutAgain = Phrase(
        "Not counted: {1} answers that came late, of rooms with too few, or of seats that did not answer the first time.",
        cy:
            "Heb eu cyfrif: {1} ateb a ddaeth yn hwyr, o ystafelloedd â rhy ychydig, neu o seddi nad atebodd y tro cyntaf."
    )
    package static let pollMoved = Phrase(
        "A few may not have answered again, so only what moved by {1} or more is told.",
        cy: "Efallai nad atebodd ychydig eto, felly dim ond yr hyn a symudodd o {1} neu fwy a ddywedir.")
    package static let pollMoreChose = Phrase("{1} more chose “{2}”", cy: "Dewisodd {1} yn fwy “{2}”")
    package static let pollFewerChose = Phrase("{1} fewer chose “{2}”", cy: "Dewisodd {1} yn llai “{2}”")
    package static let pollMostAfter = Phrase("{1}, most after “{2}”.", cy: "{1}, y rhan fwyaf ar ôl “{2}”.")
    package static let pollNobody = Phrase("none", cy: "neb")
    package static let pollMovedMore = Phrase("More chose: {1}.", cy: "Dewisodd mwy: {1}.")
    package static let pollMovedFewer = Phrase("Fewer chose: {1}.", cy: "Dewisodd llai: {1}.")
    package static let pollMovedNothing = Phrase("Nothing did.", cy: "Ni symudodd dim.")
    package static let pollNoneShown = Phrase(
        "No number is shown here, for it could say what a few people chose.",
        cy: "Ni ddangosir rhif yma, oherwydd gallai ddweud beth ddewisodd ychydig o bobl.")
    package static let pollFewMissing = Phrase(
        "A few may not have answered again, so this round is not shown.",
        cy: "Efallai nad atebodd ychydig eto, felly ni ddangosir y rownd hon.")
    package static let pollOneUnread = Phrase(
        "1 seat wrote after this was opened again. By itself its text would stand out, so nobody reads it.",
        cy: "Ysgrifennodd 1 sedd ar ôl ailagor hwn. Ar ei ben ei hun byddai'r testun yn amlwg, felly ni fydd"
            + " neb yn ei ddarllen.")
    package static let pollUnread = Phrase(
        "{1} seats wrote after this was opened again. So few texts would stand out, so nobody reads them.",
        cy:
            "Ysgrifennodd {1} sedd ar ôl ailagor hwn. Byddai cyn lleied o destunau yn amlwg, felly ni fydd neb"
            + " yn eu darllen.")
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
    package static let pollCountedTogether = Phrase(
        "This is asked at several steps. Those who answer each of them are counted, so your answers to them are kept"
            + " together until they are revealed.",
        cy: "Gofynnir hyn ar sawl cam. Cyfrifir y rhai sy'n ateb pob un, felly cedwir eich atebion iddynt"
            + " gyda'i gilydd nes eu datgelu.")
    package static let pollComparedWith = Phrase(
        "Your answer will be compared with your answer to ‘{2}’, in groups of at least {1}.",
        cy: "Caiff eich ateb ei gymharu â'ch ateb i ‘{2}’, mewn grwpiau o {1} o leiaf.")
    package static let pollComparedLater = Phrase(
        "Your answer will be compared with your answer to a later question, in groups of at least {1}.",
        cy: "Caiff eich ateb ei gymharu â'ch ateb i gwestiwn diweddarach, mewn grwpiau o {1} o leiaf.")
}
