import CImages

/// A picture whose quarters each have a colour of their own, in a file as cameras and programs write them.
package struct TestImage {
    /// What a file is.
    package enum Format: CaseIterable, Sendable {
        case png, interlacedPNG, jpeg, progressiveJPEG
    }

    /// The file could not be written.
    package struct CannotWrite: Error {}

    /// Red, green, blue.
    package typealias Colour = [UInt8]
    package static let (red, green, blue, white): (Colour, Colour, Colour, Colour) = (
        [255, 0, 0], [0, 255, 0], [0, 0, 255], [255, 255, 255]
    )

    private let size: (width: Int, height: Int)
    private let pixels: [UInt8]

    /// Makes a picture of `width` by `height` pixels: red and green above blue and white.
    package init(width: Int, height: Int) {
        size = (width, height)
        pixels = (0..<height).flatMap { row -> [UInt8] in
            (0..<width).flatMap { column -> Colour in
                let isLeft = column < width / 2
                return row < height / 2
                    ? (isLeft ? Self.red : Self.green) : (isLeft ? Self.blue : Self.white)
            }
        }
    }

    /// Writes it, with EXIF that has `turn`, and `words` as its description.
    package func write(
        to path: String, as format: Format = .png, turn: Int? = nil, words: String = ""
    ) throws {
        let exif = turn.map { Self.exif(turn: $0, words: words) } ?? []
        let (width, height) = (Int32(size.width), Int32(size.height))
        let isWritten =
            switch format {
            case .png, .interlacedPNG:
                images_write_png(
                    path, pixels, width, height, 3, format == .interlacedPNG, exif, exif.count)
            case .jpeg, .progressiveJPEG:
                images_write_jpeg(
                    path, pixels, width, height, format == .progressiveJPEG, exif, exif.count)
            }
        guard isWritten else { throw CannotWrite() }
    }

    /// Writes `width` by `height` pixels of white that is to be seen through, but for a red left half.
    package static func writeHalfSeen(to path: String, width: Int, height: Int) throws {
        let row = (0..<width).flatMap { column -> [UInt8] in
            column < width / 2 ? red + [255] : [0, 0, 0, 0]
        }
        let pixels = Array(Array(repeating: row, count: height).joined())
        let isWritten = images_write_png(path, pixels, Int32(width), Int32(height), 4, false, nil, 0)
        guard isWritten else { throw CannotWrite() }
    }

    /// Writes a black picture of so many pixels, as a PNG or a JPEG.
    package static func writeBlack(to path: String, width: Int, height: Int, isPNG: Bool) throws {
        let isWritten =
            isPNG
            ? images_write_black_png(path, Int32(width), Int32(height))
            : images_write_black_jpeg(path, Int32(width), Int32(height))
        guard isWritten else { throw CannotWrite() }
    }

    /// Two entries, in the order of the bytes that cameras with Intel's have: the description, and how to turn.
    private static func exif(turn: Int, words: String) -> [UInt8] {
        let text = Array(words.utf8) + [0, 0, 0, 0]
        func four(_ number: Int) -> [UInt8] { (0..<4).map { UInt8(number >> (8 * $0) & 0xFF) } }
        let description: [UInt8] = [0x0E, 0x01, 2, 0] + four(text.count) + four(38)
        let orientation: [UInt8] = [0x12, 0x01, 3, 0] + four(1) + four(turn)
        return Array("II".utf8) + [42, 0] + four(8) + [2, 0] + description + orientation + four(0) + text
    }
}
