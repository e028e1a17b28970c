/// Writes frames, one after the other.
package struct FrameWriter: Sendable {
    /// What was written so far.
    private(set) var bytes: [UInt8] = []

    /// Writes one frame: its length, `kind`, and the body that `fill` writes.
    mutating func frame(_ kind: UInt8, _ fill: (inout FrameWriter) -> Void = { _ in }) {
        let start = bytes.count
        bytes += [0, 0, 0, 0, kind]
        fill(&self)
        let length = UInt32(bytes.count - start - 4)
        for index in 0..<4 { bytes[start + index] = UInt8(truncatingIfNeeded: length >> (24 - 8 * index)) }
    }

    /// Writes `content` in frames of `kind`, each with at most `longest` bytes of it; an empty one takes one frame.
    ///
    /// `header` writes what stands between the line and the content, and is told whether more comes.
    mutating func frames(
        _ kind: UInt8, _ line: LineID, _ content: [UInt8], atMost longest: Int,
        header: (inout FrameWriter, _ goesOn: Bool) -> Void = { _, _ in }
    ) {
        var rest = content[...]
        repeat {
            let piece = rest.prefix(longest)
            frame(kind) { writer in
                writer.line(line)
                header(&writer, piece.count < rest.count)
                writer.append(piece)
            }
            rest = rest.dropFirst(longest)
        } while !rest.isEmpty
    }

    mutating func byte(_ byte: UInt8) { bytes.append(byte) }

    /// Writes bytes that the frame's end ends.
    mutating func append(_ content: some Sequence<UInt8>) { bytes += content }

    mutating func truth(_ truth: Bool) { bytes.append(truth ? 1 : 0) }

    mutating func number16(_ number: UInt16) {
        bytes.append(UInt8(truncatingIfNeeded: number >> 8))
        bytes.append(UInt8(truncatingIfNeeded: number))
    }

    mutating func number32(_ number: UInt32) {
        number16(UInt16(truncatingIfNeeded: number >> 16))
        number16(UInt16(truncatingIfNeeded: number))
    }

    mutating func number64(_ number: UInt64) {
        for shift in stride(from: 56, through: 0, by: -8) {
            bytes.append(UInt8(truncatingIfNeeded: number >> UInt64(shift)))
        }
    }

    mutating func line(_ line: LineID) { number32(line.number) }

    /// Writes `text`, cut between two characters where it has more than `longest` bytes.
    mutating func text(_ text: String, atMost longest: Int) {
        let cut = clipped(text, to: longest)
        number16(UInt16(cut.utf8.count))
        bytes += cut.utf8
    }

    /// Writes `text` as ``text(_:atMost:)`` does, where it can have more than 65,535 bytes.
    mutating func longText(_ text: String, atMost longest: Int) {
        let cut = clipped(text, to: longest)
        number32(UInt32(cut.utf8.count))
        bytes += cut.utf8
    }
}
