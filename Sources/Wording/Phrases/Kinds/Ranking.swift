/// What rankings say.
extension Phrase {
    package static let seatHowRanking = Phrase(
        "A number puts the marked item at that place, Space lifts it.",
        cy: "Mae rhif yn rhoi'r eitem yn y lle hwnnw, mae Space yn ei chodi.")
    package static let seatHowRankingByNumber = Phrase(
        "A number puts the marked item at that place. Enter goes on.",
        cy: "Mae rhif yn rhoi'r eitem yn y lle hwnnw. Mae Enter yn mynd ymlaen.")
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

    package static let linearTypeOrder = Phrase(
        "Type the numbers of all items, the most important first: for example {1}.",
        cy: "Teipiwch rifau'r holl eitemau, y pwysicaf yn gyntaf: er enghraifft {1}.")
    package static let linearMissing = Phrase(
        "Missing: {1}. Type the numbers of all items, the most important first.",
        cy: "Ar goll: {1}. Teipiwch rifau'r holl eitemau, y pwysicaf yn gyntaf.")
    package static let linearRanked = Phrase(
        "Place {1}: {2}, mean place {3}, first for {4}.",
        cy: "Safle {1}: {2}, safle cymedrig {3}, yn gyntaf i {4}.")
    package static let linearTied = Phrase(
        "Place {1}, tied: {2}, mean place {3}, first for {4}.",
        cy: "Safle {1}, cyfartal: {2}, safle cymedrig {3}, yn gyntaf i {4}.")
    package static let linearAndThen = Phrase("{1}, then {2}", cy: "{1}, yna {2}")

    package static let pollPlaces = [
        Phrase("1st", cy: "1af"), Phrase("2nd", cy: "2il"), Phrase("3rd", cy: "3ydd"),
        Phrase("4th", cy: "4ydd"),
        Phrase("5th", cy: "5ed"), Phrase("6th", cy: "6ed"), Phrase("7th", cy: "7fed"),
        Phrase("8th", cy: "8fed"),
        Phrase("9th", cy: "9fed"),
    ]
    package static let linearPlaceAlone = Phrase("Place {1}: {2}.", cy: "Safle {1}: {2}.")
    package static let linearPlaceTiedAlone = Phrase("Place {1}, tied: {2}.", cy: "Safle {1}, cyfartal: {2}.")
    package static let pollOrderAlone = Phrase("Only the order shows.", cy: "Dim ond y drefn a ddangosir.")
    package static let pollOrderUntil = Phrase(
        "Only the order shows; mean places show from {1} answers on.",
        cy: "Dim ond y drefn a ddangosir; dangosir safleoedd cymedrig o {1} ateb ymlaen.")
    package static let pollCountedFirsts = Phrase(
        "How many put each first.", cy: "Faint a roddodd bob un yn gyntaf.")
    package static let pollJoint = Phrase("joint {1}", cy: "cydradd {1}")
    package static let pollMeanPlace = Phrase("mean place", cy: "safle cymedrig")
    package static let pollFirsts = Phrase("put first", cy: "yn gyntaf")
}
