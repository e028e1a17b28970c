/// What brings a person back to their seat: plain words, apart by spaces.
///
/// Whoever has them has the seat, so no log, error or dump that is handed the value says them: ``text`` alone does, for
/// the person's own eyes and for what the record makes of them.
package struct SeatWords: Hashable, Sendable {
    /// The words, apart by spaces.
    package let text: String

    /// Takes `text` for somebody's words.
    package init(_ text: String) { self.text = text }
}

extension SeatWords: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    package var description: String { "seat words" }

    package var debugDescription: String { description }

    package var customMirror: Mirror { Mirror(self, children: []) }
}
