import Drawing
package import Session
import Wording
package import Workshop

extension Refusal {
    /// One sentence for the person whose command was refused.
    package func words(in language: Language) -> String {
        switch self {
        case .notNow: Phrase.refusalNotNow.text(in: language)
        case .finished: Phrase.refusalFinished.text(in: language)
        case .paused: Phrase.refusalPaused.text(in: language)
        case .pausedJustNow: Phrase.refusalPausedJustNow.text(in: language)
        case .noFurtherStep: Phrase.refusalNoFurtherStep.text(in: language)
        case .noEarlierStep: Phrase.refusalNoEarlierStep.text(in: language)
        case .noSuchSlide(let index): Phrase.refusalNoSuchSlide.text(in: language, "\(index + 1)")
        case .noPollHere: Phrase.refusalNoPollHere.text(in: language)
        case .alreadyRevealed: Phrase.refusalAlreadyRevealed.text(in: language)
        case .stillOpen: Phrase.refusalStillOpen.text(in: language)
        case .notOpenedYet: Phrase.refusalNotOpenedYet.text(in: language)
        case .tooFew(let minimum, let inEachRoom):
            (inEachRoom ? Phrase.refusalTooFewRooms : .refusalTooFew).text(in: language, "\(minimum)")
        case .notRevealedYet: Phrase.refusalNotRevealedYet.text(in: language)
        case .askedTwice: Phrase.refusalAskedTwice.text(in: language)
        case .askedOnce: Phrase.refusalAskedOnce.text(in: language)
        case .revealedAtLastStage: Phrase.refusalRevealedAtLastStage.text(in: language)
        case .noHands: Phrase.refusalNoHands.text(in: language)
        case .noSuchText: Phrase.refusalNoSuchText.text(in: language)
        case .closed: Phrase.refusalClosed.text(in: language)
        case .doesNotFit: Phrase.refusalDoesNotFit.text(in: language)
        case .seatTaken: Phrase.refusalSeatTaken.text(in: language)
        case .sectionBegan: Phrase.refusalSectionBegan.text(in: language)
        case .nothingDropped: Phrase.refusalNothingDropped.text(in: language)
        case .minutesOutOfRange: Phrase.refusalMinutesOutOfRange.text(in: language)
        case .noBreak: Phrase.refusalNoBreak.text(in: language)
        case .editRemovesPoll(let poll): Phrase.refusalEditRemovesPoll.text(in: language, "\(poll)")
        case .editLoosensPrivacy: Phrase.refusalEditLoosensPrivacy.text(in: language)
        case .undelivered(let rooms):
            Phrase.refusalUndelivered.text(in: language, listed(rooms, in: language))
        case .awaiting(let rooms): Phrase.refusalAwaiting.text(in: language, listed(rooms, in: language))
        case .ledElsewhere(let room): Phrase.refusalLedElsewhere.text(in: language, room)
        case .overtaken(let room): Phrase.refusalOvertaken.text(in: language, room)
        case .unreached: Phrase.roomsUnreachedKey.text(in: language)
        case .withdrawn: Phrase.roomsWithdrawnKey.text(in: language)
        case .underway: Phrase.roomsUnderwayKey.text(in: language)
        case .movableAgain: Phrase.roomsMovableAgain.text(in: language)
        case .tooLongToShare: Phrase.refusalTooLongToShare.text(in: language)
        case .ownPace: Phrase.refusalOwnPace.text(in: language)
        }
    }
}

extension Refusal {
    /// The same in fewer words, for where all of them have no room; nil where it has none.
    func fewerWords(in language: Language) -> String? {
        switch self {
        case .unreached: Phrase.roomsUnreachedKeyBriefly.text(in: language)
        case .withdrawn: Phrase.roomsWithdrawnKeyBriefly.text(in: language)
        case .undelivered(let rooms), .awaiting(let rooms):
            Phrase.refusalAwaitingBriefly.text(in: language, listed(rooms, in: language))
        case _: nil
        }
    }

    /// Whether it says that nothing moved.
    package var isUnmoved: Bool { self == .unreached || self == .withdrawn }
}

/// `words` where they have room in so many rows of `width` columns, else `fewer`.
func fitting(_ words: String, else fewer: String?, _ style: Style, width: Int, rows: Int) -> StyledText {
    let whole = StyledText(words, style)
    guard let fewer, whole.wrapped(to: width).count > rows else { return whole }
    return StyledText(fewer, style)
}

extension Refusal {
    /// What a person reads whose answer was refused for this reason.
    var remark: SeatRemark {
        switch self {
        case .closed: SeatRemark(.refusalClosed)
        case .doesNotFit: SeatRemark(.refusalDoesNotFit)
        case .finished: SeatRemark(.seatRefusedOver)
        case .notNow, .paused, .pausedJustNow, .noFurtherStep, .noEarlierStep, .noSuchSlide, .noPollHere,
            .alreadyRevealed, .stillOpen, .notOpenedYet, .tooFew, .notRevealedYet, .askedTwice, .askedOnce,
            .revealedAtLastStage, .noHands,
            .noSuchText, .seatTaken, .sectionBegan, .nothingDropped,
            .minutesOutOfRange, .noBreak, .editRemovesPoll, .editLoosensPrivacy, .undelivered, .awaiting,
            .ledElsewhere, .overtaken, .unreached, .withdrawn, .underway, .movableAgain, .tooLongToShare,
            .ownPace:
            SeatRemark(.seatRefusedNow)
        }
    }
}

/// Some names, of which the rest is a number where they are many.
func listed(_ names: [String], in language: Language) -> String {
    let shown = names.prefix(3).joined(separator: ", ")
    return names.count <= 3
        ? shown : Phrase.roomsAndMore.text(in: language, shown, "\(names.count - 3)")
}

/// A refusal that was said, as long as it holds: it rests on how the session stood then.
struct SaidRefusal: Equatable, Sendable {
    private let refusal: Refusal
    private let footing: Footing

    /// Takes a refusal that was said while the session stood so.
    init(_ refusal: Refusal, in state: State) { (self.refusal, footing) = (refusal, Footing(of: state)) }

    /// The refusal, where it still holds; nil once the session, or the rooms, stand otherwise.
    func standing(in state: State, _ rooms: RoomsView?) -> Refusal? {
        guard footing == Footing(of: state), refusal.holds(among: rooms) else { return nil }
        return isUnmoved && rooms?.canBeMoved == true ? .movableAgain : refusal
    }

    /// Whether it says that nothing moved.
    var isUnmoved: Bool { refusal.isUnmoved }

    private struct Footing: Equatable {
        let place: Place
        let poll: Poll.ID?
        let phase: Standing.Phase?
        let round: Int?
        let isPaused: Bool
        let isOnBreak: Bool
        let isOver: Bool

        init(of state: State) {
            place = state.place
            poll = (state.openPoll ?? state.pollHere)?.id
            phase = poll.map { state.standing(of: $0).phase }
            round = poll.map { state.standing(of: $0).round }
            (isPaused, isOnBreak) = (state.isPaused, state.breakUntil != nil)
            isOver = state.finished != nil
        }
    }
}

extension Refusal {
    /// Whether what it says of rooms is still so.
    fileprivate func holds(among rooms: RoomsView?) -> Bool {
        let rows = rooms?.rooms ?? []
        return switch self {
        case .undelivered(let names), .awaiting(let names):
            rows.contains { $0.isAwaited && names.contains($0.name) }
        case .ledElsewhere(let name): rows.contains { $0.leads && $0.name == name }
        case .ownPace: rooms?.isApart == true
        case _: true
        }
    }
}

/// A sentence that is kept until it is drawn, so that it follows the seat's language.
struct SeatRemark: Equatable, Sendable {
    /// The sentence.
    let phrase: Phrase
    /// What stands at `{1}` and `{2}`.
    private let values: [String]

    /// Makes a remark; `values` stand at `{1}` and `{2}`, and there are no more.
    init(_ phrase: Phrase, _ values: String...) {
        self.phrase = phrase
        self.values = values
    }

    /// The sentence in `language`.
    func text(in language: Language) -> String {
        switch values.count {
        case 0: phrase.text(in: language)
        case 1: phrase.text(in: language, values[0])
        default: phrase.text(in: language, values[0], values[1])
        }
    }
}
