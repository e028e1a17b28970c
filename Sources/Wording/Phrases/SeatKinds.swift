/// What the forms of scales, rankings, points, numbers and words say.
extension Phrase {
    package static let seatHowEnterSends = Phrase("Enter sends.", cy: "Mae Enter yn anfon.")
    package static let seatHowEnterSkips = Phrase(
        "Enter skips this question.", cy: "Mae Enter yn hepgor y cwestiwn hwn.")

    package static let seatHowScale = Phrase(
        "A number or ← → chooses, 0 passes over. Enter goes on.",
        cy: "Mae rhif neu ← → yn dewis, 0 yn pasio heibio. Mae Enter yn mynd ymlaen.")
    package static let seatHowScaleAll = Phrase(
        "A number or ← → chooses. Enter goes on.",
        cy: "Mae rhif neu ← → yn dewis. Mae Enter yn mynd ymlaen.")
    package static let seatScaleYours = Phrase("Your answer", cy: "Eich ateb")
    package static let seatBefore = Phrase("Before this session", cy: "Cyn y sesiwn hon")
    package static let seatNow = Phrase("Now", cy: "Nawr")
    package static let seatMovement = Phrase("before: {1}, now: {2}", cy: "cynt: {1}, nawr: {2}")
    package static let seatPassedOver = Phrase("passed over", cy: "wedi'i hepgor")
    package static let seatScaleRowEmpty = Phrase(
        "This row has no answer yet. Choose one, or pass it over with 0.",
        cy: "Nid oes ateb i'r rhes hon eto. Dewiswch un, neu pasiwch hi â 0.")
    package static let seatScaleChoose = Phrase(
        "Choose an answer here first, or go to the last row with 0.",
        cy: "Dewiswch ateb yma yn gyntaf, neu ewch i'r rhes olaf â 0.")
    package static let seatScaleAllPassed = Phrase(
        "Answer at least one row, or choose the last one.",
        cy: "Atebwch o leiaf un rhes, neu dewiswch yr un olaf.")

    package static let seatHowNumber = Phrase(
        "Type a number. Enter goes on to Send.", cy: "Teipiwch rif. Mae Enter yn mynd i Anfon.")
    package static let seatNumberBounds = Phrase(
        "A whole number from {1} to {2}.", cy: "Rhif cyfan o {1} i {2}.")
    package static let seatNumberWhole = Phrase(
        "Only a whole number fits here: digits, with a minus before them where needed.",
        cy: "Dim ond rhif cyfan sy'n ffitio yma: digidau, gyda minws o'u blaen lle bo angen.")
    package static let seatNumberFirst = Phrase(
        "Type a number first, or choose the last row.",
        cy: "Teipiwch rif yn gyntaf, neu dewiswch y rhes olaf.")
    package static let seatNumberOutside = Phrase(
        "Only numbers from {1} to {2} can be sent.", cy: "Dim ond rhifau o {1} i {2} y gellir eu hanfon.")

    package static let seatHowRanking = Phrase(
        "Space lifts the marked item, a number puts it at that place.",
        cy: "Mae Space yn codi'r eitem, mae rhif yn ei rhoi yn y lle hwnnw.")
    package static let seatHowLifted = Phrase(
        "Lifted: ↑ ↓ carry it, Space puts it down.",
        cy: "Wedi'i chodi: mae ↑ ↓ yn ei chario, Space yn ei gosod.")
    package static let seatRankingGiven = Phrase(
        "The order it came in, not yet yours. First is most.",
        cy: "Y drefn a roddwyd, nid eich un chi eto. Y cyntaf yw'r pwysicaf.")
    package static let seatRankingOwn = Phrase(
        "Your order. First is most.", cy: "Eich trefn chi. Y cyntaf yw'r pwysicaf.")
    package static let seatRankingUntouched = Phrase(
        "You have moved nothing. Enter again sends the order as it came.",
        cy: "Nid ydych wedi symud dim. Mae Enter eto yn anfon y drefn fel y daeth.")

    package static let seatHowPoints = Phrase(
        "A number gives that many, → {1} more, ← {1} less.",
        cy: "Mae rhif yn rhoi hynny, → {1} yn fwy, ← {1} yn llai.")
    package static let seatPointsLeft = Phrase("{1} of {2} left to give", cy: "{1} o {2} ar ôl i'w rhoi")
    package static let seatPointsAllGiven = Phrase("All {1} are given", cy: "Mae'r {1} i gyd wedi'u rhoi")
    package static let seatPointsNoneLeft = Phrase(
        "None are left. Take some away elsewhere first.",
        cy: "Nid oes dim ar ôl. Cymerwch rai o le arall yn gyntaf.")
    package static let seatPointsOnly = Phrase(
        "This row can have {1} at most: there are no more to give.",
        cy: "Gall y rhes hon gael hyd at {1}: nid oes mwy i'w rhoi.")
    package static let seatPointsFirst = Phrase(
        "Give all of them first: {1} left.", cy: "Rhowch bob un yn gyntaf: {1} ar ôl.")

    package static let seatHowWords = Phrase(
        "A few words to a field, or none. Enter goes to the next.",
        cy: "Ychydig eiriau i bob maes, neu ddim. Mae Enter yn mynd i'r nesaf.")
    package static let seatHowLastWords = Phrase(
        "A few words to a field, or none. Enter goes on to Send.",
        cy: "Ychydig eiriau i bob maes, neu ddim. Mae Enter yn mynd i Anfon.")
    package static let seatWordsFirst = Phrase(
        "Write something in a field first, or choose the last row.",
        cy: "Ysgrifennwch rywbeth mewn maes yn gyntaf, neu dewiswch y rhes olaf.")
    package static let seatMayIdentify = Phrase(
        "This could identify someone: {1}. Ctrl-T takes it out; Enter sends it as it is.",
        cy: "Gallai hyn ddangos pwy yw rhywun: {1}. Mae Ctrl-T yn ei dynnu; mae Enter yn ei anfon fel y mae.")
    package static let linearMayIdentify = Phrase(
        "This could identify someone: {1}. Write it anew, or send it as it is.",
        cy: "Gallai hyn ddangos pwy yw rhywun: {1}. Ysgrifennwch ef eto, neu anfonwch ef fel y mae.")
}
