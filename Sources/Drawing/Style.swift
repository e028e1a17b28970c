/// What a cell's text is for; a terminal's palette decides how that looks.
///
/// No meaning is carried by style alone: the same screen reads without any.
package enum Style: UInt8, CaseIterable, Sendable {
    /// Running text.
    case plain
    /// What stands back: earlier steps, footers, hints.
    case quiet
    /// What stands out in running text: the newest step, `**strong**`.
    case strong
    /// `*emphasis*`
    case emphasis
    /// A slide's heading.
    case heading
    /// The one accent: marks, numbers, the newest step's edge.
    case accent
    /// Thin rules and frames.
    case rule
    /// A bar's or pictogram's filled part.
    case bar
    /// The line that a cursor stands on in a list.
    case chosen
    /// Something that wants attention now: a warning, a question.
    case alert
    /// Confirmation: what is recorded.
    case success
    /// A QR code's dark and light modules: always dark on light.
    case code
}
