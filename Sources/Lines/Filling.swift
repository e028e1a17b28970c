/// What the door fills up what a line is shown with, so that its length, which encryption does not hide, tells nothing.
///
/// Sockets of this machine are not encrypted, and whoever is attached to one does without.
package enum Filling: Hashable, Sendable {
    case none
    /// NULs, which terminals ignore, behind what is shown and in the same write, until both are so many bytes.
    case within(Int)
    /// One packet that no program sees, beside what is shown, until both are as long as so many bytes.
    case beside(Int)
}

extension Filling {
    init(body: inout FrameBody) throws(FrameError) {
        let kind = try body.byte()
        let size = Int(try body.number32())
        guard size <= Bounds.shown else { throw body.malformed }
        switch kind {
        case 0 where size == 0: self = .none
        case 1: self = .within(size)
        case 2: self = .beside(size)
        case _: throw body.malformed
        }
    }

    func write(to writer: inout FrameWriter) {
        let (kind, size): (UInt8, Int) =
            switch self {
            case .none: (0, 0)
            case .within(let size): (1, size)
            case .beside(let size): (2, size)
            }
        writer.byte(kind)
        writer.number32(UInt32(clamping: min(size, Bounds.shown)))
    }
}
