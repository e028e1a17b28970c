/// Why a link cannot be read any further.
///
/// The bytes behind it are of no use: the link ends.
package enum FrameError: Error, Equatable {
    /// A frame announced a body longer than its direction allows, or none at all.
    case lengthOutOfBounds(Int)
    /// No frame has this kind.
    case unknownKind(UInt8)
    /// A body does not hold what its kind says: it is too short, too long, or out of range.
    case malformed(kind: UInt8)
}

extension FrameError: CustomStringConvertible {
    /// One sentence for the log; it holds none of the bytes.
    package var description: String {
        switch self {
        case .lengthOutOfBounds(let length): "The other end announced a message of \(length) bytes."
        case .unknownKind(let kind): "The other end sent a message of the unknown kind \(kind)."
        case .malformed(let kind): "The other end sent a broken message of kind \(kind)."
        }
    }
}
