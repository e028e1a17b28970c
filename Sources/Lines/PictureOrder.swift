/// What the host asks of the process that draws a picture: in how many cells at most, and in how many colours.
package struct PictureOrder: Equatable, Sendable {
    /// Seconds that the process has.
    package static let longest = 10
    /// Bytes of memory of its own that it has.
    package static let memory: UInt64 = 256 << 20
    /// How many bytes an order takes.
    package static let byteCount = 5

    package let width: UInt16
    package let height: UInt16
    /// Whether there are 256 colours of known shades, and not the eight that a terminal names.
    package let hasManyColours: Bool

    /// Makes an order.
    package init(width: UInt16, height: UInt16, hasManyColours: Bool) {
        self.width = width
        self.height = height
        self.hasManyColours = hasManyColours
    }

    /// Reads an order; nil for what is none.
    package init?(_ bytes: [UInt8]) {
        guard bytes.count == Self.byteCount, bytes[4] <= 1 else { return nil }
        width = UInt16(bytes[0]) << 8 | UInt16(bytes[1])
        height = UInt16(bytes[2]) << 8 | UInt16(bytes[3])
        hasManyColours = bytes[4] == 1
    }

    package var bytes: [UInt8] { bigEndian(width) + bigEndian(height) + [hasManyColours ? 1 : 0] }
}

/// What comes back: a picture in cells.
///
/// Whoever reads it believes nothing that it does not check.
package struct PictureCells: Equatable, Sendable {
    /// A symbol, and the numbers of the colours that it has and that it stands on.
    package static let bytesOfCell = 3

    package let width: UInt16
    package let height: UInt16
    /// Row by row, ``bytesOfCell`` bytes for each cell.
    package let cells: [UInt8]

    /// Makes a picture of cells.
    package init(width: UInt16, height: UInt16, cells: [UInt8]) {
        self.width = width
        self.height = height
        self.cells = cells
    }

    /// Reads a picture; nil where its cells are not as many as it says.
    package init?(_ bytes: [UInt8]) {
        guard bytes.count >= 4 else { return nil }
        let width = UInt16(bytes[0]) << 8 | UInt16(bytes[1])
        let height = UInt16(bytes[2]) << 8 | UInt16(bytes[3])
        guard bytes.count == 4 + Int(width) * Int(height) * Self.bytesOfCell else { return nil }
        self.init(width: width, height: height, cells: Array(bytes[4...]))
    }

    package var bytes: [UInt8] { bigEndian(width) + bigEndian(height) + cells }

    /// The most bytes that a picture in that many cells has.
    package static func mostBytes(width: UInt16, height: UInt16) -> Int {
        4 + Int(width) * Int(height) * bytesOfCell
    }
}

private func bigEndian(_ number: UInt16) -> [UInt8] {
    [UInt8(truncatingIfNeeded: number >> 8), UInt8(truncatingIfNeeded: number)]
}
