/// Why a terminal cannot be painted on.
package enum PainterError: Error, Hashable, Sendable {
    /// The terminal type has no way to put its cursor somewhere.
    case cannotMoveCursor(type: String)
    /// Neither the type nor its stand-ins are described on this computer.
    case noDescription
    /// The system refused what the painter needs; the text is the system's own.
    case cannotStart(String)
}

extension PainterError: CustomStringConvertible {
    package var description: String {
        switch self {
        case .cannotMoveCursor(let type):
            "A terminal of the type “\(type)” cannot show pictures, for it cannot move its cursor. "
                + "Use another terminal, or set TERM to what this one is."
        case .noDescription:
            "This computer has no description of any terminal. Install the package ncurses-base and try again."
        case .cannotStart(let reason):
            "The screens cannot be drawn: \(reason)."
        }
    }
}
