/// What questions to the facilitator say, and what the room asks.
extension Phrase {
    package static let seatQuestionsAsked = Phrase(
        "{1} of {2} {2|questions|one question} asked from here.",
        cy: "{1} o {2} {2|cwestiwn|two gwestiwn|few chwestiwn|many chwestiwn} wedi'u gofyn o'r fan hon.")
    package static let seatQuestionsFull = Phrase(
        "You have asked {1} {1|questions|one question}, which is all there is room for.",
        cy:
            "Rydych wedi gofyn {1} {1|cwestiwn|two gwestiwn|few chwestiwn|many chwestiwn}, a dyna'r cyfan y mae lle iddo."
    )
    package static let seatOthersAsk = Phrase("The room asks:", cy: "Mae'r ystafell yn gofyn:")
    package static let seatHowOthers = Phrase(
        "Enter: me too. Up and Down move. Tab goes back to the field.",
        cy: "Enter: finnau hefyd. Mae Up a Down yn symud. Mae Tab yn mynd yn ôl i'r maes.")
    package static let seatHowAsk = Phrase(
        "Enter goes on to Send. Tab goes on to what others ask.",
        cy: "Mae Enter yn mynd i Anfon. Mae Tab yn mynd i gwestiynau pobl eraill.")
    package static let seatYouToo = Phrase("you too", cy: "chithau hefyd")
    package static let seatMeTooAlready = Phrase(
        "You have asked this too already.", cy: "Rydych wedi gofyn hyn hefyd eisoes.")
    package static let seatQuestionSent = Phrase(
        "✓ Recorded. e asks another, or joins in what others ask.",
        cy: "✓ Cofnodwyd. Gwasgwch e i ofyn un arall, neu i ymuno â chwestiynau pobl eraill.")
    /// Where there is no room for another.
    package static let seatLastQuestionSent = Phrase(
        "✓ Recorded. e joins in what others ask.",
        cy: "✓ Cofnodwyd. Gwasgwch e i ymuno â chwestiynau pobl eraill.")

    package static let linearRoomAsks = Phrase(
        "Question {1} of the room: {2}", cy: "Cwestiwn {1} yr ystafell: {2}")
    package static let linearHowMeToo = Phrase(
        "Type me too and a question's number to ask it too.",
        cy: "Teipiwch me too a rhif cwestiwn i'w ofyn hefyd.")
    package static let linearNoSuchQuestion = Phrase(
        "There is no question {1} of the room.", cy: "Nid oes cwestiwn {1} gan yr ystafell.")
    package static let linearMeToo = Phrase(
        "Recorded for poll {1}: you ask question {2} too.",
        cy: "Cofnodwyd ar gyfer pôl {1}: rydych chithau'n gofyn cwestiwn {2}.")
    package static let linearQuestionSent = Phrase(
        "Recorded for poll {1}: your question, {2} of {3}.",
        cy: "Cofnodwyd ar gyfer pôl {1}: eich cwestiwn, {2} o {3}.")
    package static let linearAskAnother = Phrase(
        "Write another question, until the poll closes.",
        cy: "Ysgrifennwch gwestiwn arall, nes i'r pôl gau.")

    package static let pollQuestions = Phrase(
        "{1} {1|questions|one question}.",
        cy: "{1} {1|cwestiwn|two gwestiwn|few chwestiwn|many chwestiwn}.")
    package static let pollNoQuestions = Phrase(
        "A facilitator reads questions first; none is shown so far.",
        cy: "Mae hwylusydd yn darllen cwestiynau yn gyntaf; nid oes un i'w weld hyd yn hyn.")
    package static let pollAsk = Phrase("{1} ask this", cy: "{1} yn gofyn hyn")
    package static let pollAnsweredText = Phrase("answered", cy: "atebwyd")
}
