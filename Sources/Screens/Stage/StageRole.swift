/// What a stage's keys may do.
package enum StageRole: Equatable, Sendable {
    /// The terminal that presents, with every key.
    case presenting
    /// The terminal that presents while a console holds the clicker: next step, back, leave and the keys.
    case assisting
    /// A screen to look at: leave.
    case watching
}
