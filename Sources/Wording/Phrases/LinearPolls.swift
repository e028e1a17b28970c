// What a linear seat says of polls.
extension Phrase {
    package static let linearPoll = Phrase("Poll {1}: {2}", cy: "Pôl {1}: {2}")
    package static let linearPollSoon = Phrase("Poll {1} soon: {2}", cy: "Pôl {1} yn fuan: {2}")
    package static let linearPollOpen = Phrase("Poll {1} is open.", cy: "Mae pôl {1} ar agor.")
    package static let linearSameQuestion = Phrase(
        "the question of poll {1} once more", cy: "cwestiwn pôl {1} unwaith eto")
    package static let linearSameQuestionNow = Phrase(
        "the question of poll {1}, now: {2}", cy: "cwestiwn pôl {1}, yn awr: {2}")
    package static let linearAnswersAsBefore = Phrase(
        "Answers as in poll {1}; {2} says all.", cy: "Atebion fel ym mhôl {1}; mae {2} yn dweud y cyfan.")
    package static let linearTogetherAsBefore = Phrase(
        "Kept together as before.", cy: "Cedwir gyda'i gilydd fel o'r blaen.")
    package static let linearCareAsBefore = Phrase(
        safety: "Who reads it, names, danger: as before.",
        cy: "Pwy sy'n ei ddarllen, enwau, perygl: fel o'r blaen.")
    package static let linearWriteAsBefore = Phrase(
        "Write, then send, as before.", cy: "Ysgrifennwch, yna send, fel o'r blaen.")
    package static let linearPhrasesAsBefore = Phrase(
        "Phrases, then send, as before.", cy: "Ymadroddion, yna send, fel o'r blaen.")
    package static let linearOwnAsBefore = Phrase(
        "Your own answer, then send, as before.", cy: "Eich ateb eich hun, yna send, fel o'r blaen.")
    package static let linearPollHidden = Phrase(
        "Poll {1} is open, and its words are hidden here. Type {2} to read and answer it.",
        cy: "Mae pôl {1} ar agor, a'i eiriau wedi'u cuddio yma. Teipiwch {2} i'w ddarllen a'i ateb.")
    package static let linearAnswered = Phrase(
        "You have answered this poll.", cy: "Rydych wedi ateb y pôl hwn.")
    package static let linearTypeNumber = Phrase("Type a number.", cy: "Teipiwch rif.")
    package static let linearCommandInText = Phrase(
        "If you meant the command, type {1}.", cy: "Os oeddech yn golygu'r gorchymyn, teipiwch {1}.")
    package static let linearTypedWhileChanged = Phrase(
        "The poll changed while you typed. You wrote: {1}. Nothing was sent.",
        cy: "Newidiodd y pôl tra oeddech yn teipio. Fe ysgrifennoch: {1}. Nid anfonwyd dim.")
    package static let linearTypeAgain = Phrase(
        "For poll {1} type it again.", cy: "Ar gyfer pôl {1} teipiwch ef eto.")
    package static let linearNoSuchNumber = Phrase(
        "There is no {1} here. Type a number from 0 to {2}.",
        cy: "Nid oes {1} yma. Teipiwch rif o 0 i {2}.")
    package static let linearZeroAlone = Phrase(
        "0 stands alone: type only 0, or only other numbers.",
        cy: "Mae 0 ar ei ben ei hun: teipiwch 0 yn unig, neu rifau eraill yn unig.")
    package static let linearOneNumber = Phrase(
        "One number only. Type it again.", cy: "Un rhif yn unig. Teipiwch ef eto.")
    package static let linearPollIsClosed = Phrase(
        "Poll {1} is closed. You wrote: {2}. It was not recorded.",
        cy: "Mae pôl {1} wedi cau. Fe ysgrifennoch: {2}. Ni chafodd ei gofnodi.")
    package static let linearNoPoll = Phrase(
        "No poll is open. You wrote: {1}. Type help for the commands.",
        cy: "Nid oes pôl ar agor. Fe ysgrifennoch: {1}. Teipiwch cymorth i weld y gorchmynion.")
    package static let linearNoAnswerInPause = Phrase(
        "Paused. Nothing was sent. You wrote: {1}.", cy: "Wedi oedi. Nid anfonwyd dim. Fe ysgrifennoch: {1}.")
    package static let linearRecorded = Phrase(
        "Recorded for poll {1}: {2}.", cy: "Cofnodwyd ar gyfer pôl {1}: {2}.")
    package static let linearChange = Phrase(
        "Answer again to change it, until the poll closes.", cy: "Atebwch eto i'w newid, nes i'r pôl gau.")
    package static let linearChangeText = Phrase(
        "Write anew to change it, until the poll closes.",
        cy: "Ysgrifennwch o'r newydd i'w newid, nes i'r pôl gau.")
    package static let linearRecordedClosed = Phrase(
        "Recorded for poll {1}. The poll has closed.", cy: "Cofnodwyd ar gyfer pôl {1}. Mae'r pôl wedi cau.")
    package static let linearNotRecorded = Phrase(
        "Not recorded for poll {1}: the poll is closed.",
        cy: "Ni chofnodwyd ar gyfer pôl {1}: mae'r pôl wedi cau.")
    package static let linearDoesNotFit = Phrase(
        "Not recorded for poll {1}: the answer does not fit the question.",
        cy: "Ni chofnodwyd ar gyfer pôl {1}: nid yw'r ateb yn ffitio'r cwestiwn.")
    package static let linearNotWritten = Phrase(
        "Not recorded for poll {1}: the record could not be written. Send it again in a moment.",
        cy: "Ni chofnodwyd ar gyfer pôl {1}: ni ellid ysgrifennu'r cofnod. Anfonwch eto mewn eiliad.")
    package static let linearRefused = Phrase(
        "Not recorded for poll {1}: that cannot be done at this moment.",
        cy: "Ni chofnodwyd ar gyfer pôl {1}: ni ellir gwneud hynny ar hyn o bryd.")
    package static let linearLeft = Phrase("Your text was not sent.", cy: "Ni anfonwyd eich testun.")
    package static let linearMoreAnswered = Phrase(
        "More than {1} answered or skipped.", cy: "Mae mwy na {1} wedi ateb neu hepgor.")
    package static let linearAllAnswered = Phrase(
        "{1} answered or skipped.", cy: "{1} wedi ateb neu hepgor.")
    package static let linearClosed = Phrase("Poll {1} closed.", cy: "Mae pôl {1} wedi cau.")
    package static let linearResult = Phrase("Result of poll {1}: {2}", cy: "Canlyniad pôl {1}: {2}")
    package static let linearPutAway = Phrase(
        "Result of poll {1}: put away for now.", cy: "Canlyniad pôl {1}: wedi'i roi o'r neilltu am y tro.")

    package static let linearTwice = Phrase(
        "{1} stands twice. Type them again, each once.",
        cy: "Mae {1} yno ddwywaith. Teipiwch nhw eto, pob un unwaith.")
    package static let linearMiddleHalf = Phrase(
        "The middle half lies from {1} to {2}.", cy: "Mae'r hanner canol o {1} i {2}.")
    package static let linearMiddleHalfAt = Phrase(
        "The middle half lies at {1}.", cy: "Mae'r hanner canol ar {1}.")
}
