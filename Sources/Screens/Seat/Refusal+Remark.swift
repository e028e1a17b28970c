import Session
import Wording

extension Refusal {
    /// What a person reads whose answer was refused for this reason.
    var remark: SeatRemark {
        switch self {
        case .closed: SeatRemark(.refusalClosed)
        case .doesNotFit: SeatRemark(.refusalDoesNotFit)
        case .finished: SeatRemark(.seatRefusedOver)
        case .notNow, .paused, .pausedJustNow, .noFurtherStep, .noEarlierStep, .noSuchSlide, .noPollHere,
            .alreadyRevealed, .stillOpen, .notOpenedYet, .notRevealedYet, .askedTwice, .askedOnce, .noHands,
            .noSuchText, .seatTaken, .sectionBegan, .nothingDropped,
            .minutesOutOfRange, .noBreak, .editRemovesPoll, .editLoosensPrivacy:
            SeatRemark(.seatRefusedNow)
        }
    }
}
