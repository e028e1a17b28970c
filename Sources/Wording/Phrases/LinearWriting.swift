/// What a linear seat says of answers of one's own, sureness, questions to the facilitator and an e-mail address.
extension Phrase {
    package static let linearWriteOwn = Phrase(
        "Your own answer: write up to {1} characters in one line; nothing is sent until you type send. cancel goes back. "
            + "Commands begin with / here.",
        cy:
            "Eich ateb eich hun: ysgrifennwch hyd at {1} nod mewn un llinell; ni anfonir dim nes i chi deipio send. Mae "
            + "cancel yn mynd yn ôl. Mae gorchmynion yn dechrau gyda / yma.")
    package static let linearOwnCancelled = Phrase(
        "No answer of your own. Type the number of another answer.",
        cy: "Dim ateb eich hun. Teipiwch rif ateb arall.")
    package static let linearOwnLeft = Phrase(
        "Your own answer was not sent.", cy: "Ni anfonwyd eich ateb eich hun.")
    package static let linearHowSure = Phrase(
        "How sure are you? 1 {1}; 2 {2}; 3 {3}. An empty line leaves it out.",
        cy: "Pa mor sicr ydych chi? 1 {1}; 2 {2}; 3 {3}. Mae llinell wag yn ei adael allan.")
    package static let linearSureLeftOut = Phrase(
        "Left out. Your answer stands.", cy: "Gadawyd allan. Mae eich ateb yn sefyll.")

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
        "Recorded for poll {1}: your question, {2} of {3}. Write another, until the poll closes.",
        cy: "Cofnodwyd ar gyfer pôl {1}: eich cwestiwn, {2} o {3}. Ysgrifennwch un arall, nes i'r pôl gau.")

    package static let linearStageResult = Phrase(
        "Result of poll {1}, {3}: {2}", cy: "Canlyniad pôl {1}, {3}: {2}")
    package static let linearSoFar = Phrase("Poll {1} so far: {2}", cy: "Pôl {1} hyd yn hyn: {2}")
    package static let linearSureness = Phrase(
        "How sure those are who gave each answer:", cy: "Pa mor sicr yw'r rhai a roddodd bob ateb:")
    package static let linearClearedSince = Phrase(
        "Result of poll {1}, cleared since:", cy: "Canlyniad pôl {1}, wedi'i glirio ers hynny:")

    package static let linearContact = Phrase(
        "Your next line is the e-mail address; an empty line leaves none.",
        cy: "Eich llinell nesaf yw'r cyfeiriad e-bost; nid yw llinell wag yn gadael yr un.")
    package static let linearNoAddresses = Phrase(
        "This session takes no addresses.", cy: "Nid yw'r sesiwn hon yn derbyn cyfeiriadau.")
    package static let linearContactNone = Phrase(
        "No address was left.", cy: "Ni adawyd cyfeiriad.")
    package static let linearContactKept = Phrase("Your address is kept.", cy: "Cedwir eich cyfeiriad.")
}
