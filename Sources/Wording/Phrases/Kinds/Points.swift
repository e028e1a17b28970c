/// What polls of points say.
extension Phrase {
    package static let seatHowPoints = Phrase(
        "A number gives that many, → {1} more, ← {1} less.",
        cy: "Mae rhif yn rhoi hynny, → {1} yn fwy, ← {1} yn llai.")
    package static let seatHowPointsByNumber = Phrase(
        "A number gives that many. Enter goes on.", cy: "Mae rhif yn rhoi hynny. Mae Enter yn mynd ymlaen.")
    package static let seatPointsLeft = Phrase("{1} of {2} left to give", cy: "{1} o {2} ar ôl i'w rhoi")
    package static let seatPointsAllGiven = Phrase("All {1} are given", cy: "Mae'r {1} i gyd wedi'u rhoi")
    package static let seatPointsNoneLeft = Phrase(
        "None are left. Take some away elsewhere first.",
        cy: "Nid oes dim ar ôl. Cymerwch rai o le arall yn gyntaf.")
    package static let seatPointsOnly = Phrase(
        "This row can have {1} at most: there are no more to give.",
        cy: "Gall y rhes hon gael hyd at {1}: nid oes mwy i'w rhoi.")
    package static let seatPointsWhole = Phrase(
        "Points are whole numbers: this row has {1}.",
        cy: "Rhifau cyfan yw pwyntiau: mae gan y rhes hon {1}.")
    package static let seatPointsFirst = Phrase(
        "Give all of them first: {1} left.", cy: "Rhowch bob un yn gyntaf: {1} ar ôl.")

    package static let linearTypePoints = Phrase(
        "Type points for each item, apart by spaces: for example {1}; they make {2} together.",
        cy:
            "Teipiwch bwyntiau ar gyfer pob eitem, gyda bylchau rhyngddynt: er enghraifft {1}; maen nhw'n "
            + "gwneud {2} gyda'i gilydd.")
    package static let linearPointsCount = Phrase(
        "Points for {1} of {2} items. Type them for every item, 0 too.",
        cy: "Pwyntiau ar gyfer {1} o {2} eitem. Teipiwch nhw ar gyfer pob eitem, 0 hefyd.")
    package static let linearPointsBounds = Phrase(
        "No item can have {1}. Points go from 0 to {2}.",
        cy: "Ni all unrhyw eitem gael {1}. Mae pwyntiau o 0 i {2}.")
    package static let linearPointsLess = Phrase(
        "They make {1} together, {2} less than {3}. Type them all again.",
        cy: "Maen nhw'n gwneud {1} gyda'i gilydd, {2} yn llai na {3}. Teipiwch nhw i gyd eto.")
    package static let linearPointsMore = Phrase(
        "They make {1} together, {2} more than {3}. Type them all again.",
        cy: "Maen nhw'n gwneud {1} gyda'i gilydd, {2} yn fwy na {3}. Teipiwch nhw i gyd eto.")
    package static let linearMeanPoints = Phrase(
        "{1}: mean {2} {2|points|one point}. {3}",
        cy: "{1}: cymedr {2} {2|pwynt|two bwynt|few phwynt|many phwynt}. {3}")

    package static let linearMeanPointsAlone = Phrase(
        "{1}: mean {2} {2|points|one point}.",
        cy: "{1}: cymedr {2} {2|pwynt|two bwynt|few phwynt|many phwynt}.")

    package static let pollMean = Phrase("mean", cy: "cymedr")
    package static let pollMiddleHalfHead = Phrase("middle half", cy: "hanner canol")
}
