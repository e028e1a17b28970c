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
    /// What is said before a hard part, so that nobody is surprised by it.
    case note
    /// The ground of a table's cell, the fainter ones first: how great its number is beside the others.
    case heat1
    case heat2
    case heat3
    case heat4
    /// A QR code's dark and light modules: always dark on light.
    case code
}

extension Style {
    /// The grounds of cells, the faintest first.
    package static let heats: [Style] = [.heat1, .heat2, .heat3, .heat4]
}
