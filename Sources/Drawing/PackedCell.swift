/// A cell in four bytes: a scalar, the number of a character of several, or a part of a picture; the style; and three
/// marks.
struct PackedCell: Equatable, Sendable {
    private var bits: UInt32

    static let blank = PackedCell(" ", style: .plain)
    private static let (styleShift, continuation, cluster) = (UInt32(21), UInt32(1 << 26), UInt32(1 << 27))
    private static let isPicture = UInt32(1 << 28)
    private static let (numberMask, styleMask) = (UInt32(0x1F_FFFF), UInt32(0x1F << 21))

    init(_ scalar: Unicode.Scalar, style: Style) {
        bits = scalar.value | UInt32(style.rawValue) << Self.styleShift
    }

    /// A canvas has no more characters of several scalars than the number's bits count.
    init(cluster number: Int, style: Style) {
        bits = UInt32(number) & Self.numberMask | UInt32(style.rawValue) << Self.styleShift | Self.cluster
    }

    init(continuationIn style: Style) {
        self.init(" ", style: style)
        bits |= Self.continuation
    }

    init(_ cell: PictureCell) {
        bits =
            Self.isPicture | UInt32(cell.symbol.rawValue) << 16 | UInt32(cell.colours.foreground) << 8
            | UInt32(cell.colours.background)
    }

    var number: Int { Int(bits & Self.numberMask) }
    var scalar: Unicode.Scalar? {
        if let picture { return picture.symbol.scalar }
        return isCluster ? nil : Unicode.Scalar(bits & Self.numberMask)
    }
    var picture: PictureCell? {
        guard bits & Self.isPicture != 0 else { return nil }
        return PictureCell(
            PictureCell.Symbol(rawValue: UInt8(number >> 16)) ?? .blank,
            PictureCell.Colours(
                foreground: UInt8(truncatingIfNeeded: number >> 8),
                background: UInt8(truncatingIfNeeded: number)))
    }
    var isContinuation: Bool { bits & Self.continuation != 0 }
    var isCluster: Bool { bits & Self.cluster != 0 }
    /// Whether it is neither half of a wide character nor a character of several scalars.
    var isPlain: Bool { bits & (Self.continuation | Self.cluster) == 0 }

    var style: Style {
        get { Style(rawValue: UInt8((bits & Self.styleMask) >> Self.styleShift)) ?? .plain }
        set { bits = bits & ~Self.styleMask | UInt32(newValue.rawValue) << Self.styleShift }
    }
}
