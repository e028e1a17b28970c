/// What a key asks for at a seat, while no form is open.
package enum SeatAction: CaseIterable, Sendable {
    case previousPage, nextPage
    /// Opens the form of the open poll again.
    case change
    /// Hides the part that a content note announces, or shows it.
    case hide
    case away, checkIn
    /// Opens the page that takes an e-mail address.
    case contact
    case help, support, words, stored, leave, quickExit

    /// Whether its key does it also while a list of options is open, which letters mean nothing to.
    var worksOverAList: Bool {
        switch self {
        case .away, .checkIn, .help, .support: true
        case .previousPage, .nextPage, .change, .hide, .contact, .words, .stored, .leave, .quickExit: false
        }
    }
}
