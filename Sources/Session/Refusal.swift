package import Workshop

/// Why a session did not do what a command asked for.
package enum Refusal: Error, Equatable {
    /// The session has not begun, or has begun already.
    case notNow
    /// The session is over.
    case finished
    /// Every screen stands at the grounding screen.
    case paused
    /// Somebody else pressed pause less than three seconds ago.
    case pausedJustNow
    case noFurtherStep
    case noEarlierStep
    case noSuchSlide(Int)
    case noPollHere
    /// A revealed round never opens again.
    case alreadyRevealed
    /// A poll is revealed after it is closed.
    case stillOpen
    /// The poll at this step has not been opened.
    case notOpenedYet
    /// Fewer have answered than the poll needs, skips left out; it is as it was.
    case tooFew(minimum: Int, inEachRoom: Bool = false)
    /// Only a revealed poll is asked again.
    case notRevealedYet
    /// A poll is asked twice at the most.
    case askedTwice
    /// A linked poll, a stage of a decision, and a poll that is answered in writing are asked once.
    case askedOnce
    /// The stages of a decision are revealed together, at the last.
    case revealedAtLastStage
    /// Hands are counted for the options of a poll that was opened and is not sensitive.
    case noHands
    /// Nobody wrote that, or whoever did took it back.
    case noSuchText
    /// The poll takes no answers now.
    case closed(Poll.ID)
    /// The answer does not fit the poll's kind.
    case doesNotFit(Poll.ID)
    /// That seat is taken already.
    case seatTaken
    /// A section that has begun, or was dropped before, cannot be dropped.
    case sectionBegan
    case nothingDropped
    /// A break lasts from 1 to 120 minutes; a section takes from 0 to 1440.
    case minutesOutOfRange
    case noBreak
    /// The new text has no poll of that name any more, and it was opened.
    case editRemovesPoll(Poll.ID)
    /// Rooms of the session, given by name, have not delivered their answers yet.
    case undelivered([String])
    /// It waits for a moment for those rooms, and is done or refused then.
    case awaiting([String])
    /// Another room moves the session, given by name.
    case ledElsewhere(String)
    /// Another room, given by name, was first, and what it did has changed what this was about.
    case overtaken(String)
    /// The servers of the session are not reached, or no room may move it now.
    case unreached
    /// The same, but for what the servers may have stored before.
    case withdrawn
    /// The same was pressed before, and is on its way to the other rooms.
    case underway
    /// What was pressed came to nothing in one of these ways, and can be pressed again by now.
    case movableAgain
    /// The new text is longer than rooms can share.
    case tooLongToShare
    /// The room goes its own pace: it opens nothing, and stays in the section.
    case ownPace
    /// The new text would show more of what was answered than people were promised.
    case editLoosensPrivacy
}

extension Refusal: CustomStringConvertible {
    /// One sentence for the person whose command was refused.
    package var description: String {
        switch self {
        case .notNow: "That cannot be done at this moment."
        case .finished: "The session is over."
        case .paused: "The session is paused. Press p to go on."
        case .pausedJustNow: "Pause was pressed a moment ago. Press p again in three seconds."
        case .noFurtherStep: "This is the last step. Press q to end the session for everyone."
        case .noEarlierStep: "This is the first step."
        case .noSuchSlide(let index): "There is no slide \(index + 1)."
        case .noPollHere: "There is no poll at this step."
        case .alreadyRevealed: "This poll has been revealed and cannot be opened again."
        case .stillOpen: "This poll is still open. Press o to close it, then r to reveal."
        case .notOpenedYet: "This poll has not been opened. Press o to open it."
        case .tooFew(let minimum, let inEachRoom):
            "Fewer than \(inEachRoom ? "\(minimum) in each room" : "the \(minimum) it needs"): nothing is shown. "
                + "Press o to open it again."
        case .notRevealedYet: "Only a revealed poll can be asked again."
        case .askedTwice: "This poll was asked twice already."
        case .askedOnce: "This poll is asked once."
        case .revealedAtLastStage: "The stages of a decision are revealed together: press r at its last one."
        case .noHands: "Hands are counted for the options of a poll that was opened and is not sensitive."
        case .noSuchText: "That text is not there any more."
        case .closed: "This poll is closed. Your answer was not recorded."
        case .doesNotFit: "That answer does not fit the question. It was not recorded."
        case .seatTaken: "That seat is taken."
        case .sectionBegan: "Only a section that is still to come can be dropped."
        case .nothingDropped: "No section was dropped."
        case .minutesOutOfRange: "Give from 1 to 120 minutes."
        case .noBreak: "There is no break to end."
        case .editRemovesPoll(let poll):
            "The poll “\(poll)” was opened and cannot be taken out. Put it back; the old text stays until then."
        case .undelivered(let rooms):
            "Answers are still on their way from \(rooms.joined(separator: ", ")). Press the key again to go on without them."
        case .awaiting(let rooms):
            "Waiting for the answers from \(rooms.joined(separator: ", ")). Press the key again to go on without them."
        case .ledElsewhere(let room): "\(room) moves the session. Press t to take over."
        case .overtaken(let room):
            "\(room) was first. Look again, and press the key again if you still want it."
        case .unreached:
            "Nothing moved: the rooms could not be moved from here. Press it again once they can; q can end this room by itself."
        case .underway: "That is on its way already, and is done once."
        case .withdrawn:
            "Nothing moved: the servers do not answer. If they took it all the same, it happens when they are back; else press it again then."
        case .movableAgain:
            "Nothing moved: the rooms could not be moved. They can now: press it again."
        case .tooLongToShare:
            "The new text is longer than 700 KB, and rooms cannot share it. The old text stays."
        case .ownPace: "This room goes its own pace in this section. Press f to be with the others again."
        case .editLoosensPrivacy:
            "The new text shows more than people were promised when they answered. The old text stays."
        }
    }
}
