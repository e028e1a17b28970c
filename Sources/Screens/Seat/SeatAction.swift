/// What a key asks for at a seat, while no form is open.
package enum SeatAction: CaseIterable, Sendable {
    case previousPage, nextPage
    /// Opens the form of the open poll again.
    case change
    case help, support, words, stored, leave, quickExit
}
