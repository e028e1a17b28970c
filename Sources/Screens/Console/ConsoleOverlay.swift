import Workshop

/// What lies over a console's main screen.
enum ConsoleOverlay: Equatable, Sendable {
    case none, joining, ending
    /// The keys; a small screen has several pages of them.
    case keys(page: Int)
    case agenda(SectionChoice)
    /// What is looked for, and the cursor on one of the hits.
    case search(LineEditor, chosen: Int)
    /// All slides, with the cursor on one.
    case overview(slide: Int)
    /// Minutes for the section we are in; `typed` where they were typed.
    case extending(minutes: Int, isTyped: Bool)
    /// A break's minutes; nil while nothing is typed.
    case breaking(minutes: Int?)
    /// The line for all seats.
    case broadcasting(LineEditor)
    /// The check-ins, with the cursor on one.
    case checkIns(chosen: Int)
    /// One check-in that was opened.
    case checkIn(CheckIn.ID)
    /// What is written back to one.
    case replying(CheckIn.ID, LineEditor)
    /// The held texts: the chosen one, and how many of its lines are scrolled past.
    case heldTexts(chosen: HeldText.ID?, skipped: Int)
    /// Whether to clear a text as it is, although it may identify somebody.
    case clearing(HeldText.ID)
    /// A text's words, by their index, that are blacked out, and the one that the cursor is at.
    case blackingOut(HeldText.ID, words: Set<Int>, cursor: Int)
    /// What a text is merged with, by its place among the cleared ones.
    case merging(HeldText.ID, chosen: Int)
    /// Hands for each option; `isTyped` where the number at the row is being typed.
    case hands([Int], row: Int, isTyped: Bool)
    /// Whether to ask the poll again.
    case askingAgain
    /// Whether to mute the seat behind this text.
    case muting(HeldText.ID)
}
