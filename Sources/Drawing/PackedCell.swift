/// A cell in four bytes: a scalar, the number of a character of several, or a part of a picture; the style; and three
/// marks.
struct PackedCell: Equatable, Sendable {
    private var bits: UInt32

    /// An empty cell; no stored one, for that is asked for more than anything else.
    static var blank: PackedCell { PackedCell(" ", style: .plain) }
    // One by one: constants of a tuple are looked up at each use.
    private static let styleShift: UInt32 = 21
    private static let continuation: UInt32 = 1 << 26
    private static let cluster: UInt32 = 1 << 27
    private static let isPicture: UInt32 = 1 << 28
    private static let gap: UInt32 = 1 << 29
    private static let numberMask: UInt32 = 0x1F_FFFF
    private static let styleMask: UInt32 = 0x1F << 21

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

    /// So many empty cells, fewer than the number's bits count, where cells are ``folded``.
    fileprivate init(gap count: Int) { bits = UInt32(count) | Self.gap }

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
    /// How many empty cells it stands for, where it is a gap.
    fileprivate var gapLength: Int? { bits & Self.gap != 0 ? number : nil }

    var style: Style {
        get { Style(rawValue: UInt8((bits & Self.styleMask) >> Self.styleShift)) ?? .plain }
        set { bits = bits & ~Self.styleMask | UInt32(newValue.rawValue) << Self.styleShift }
    }
}

extension [PackedCell] {
    /// The same cells with every run of empty ones as one, for keeping: of a page, few are not.
    var folded: [PackedCell] {
        let length = withUnsafeBufferPointer { cells in
            var length = 0
            Self.fold(cells) { _ in length += 1 }
            return length
        }
        return [PackedCell](unsafeUninitializedCapacity: length) { kept, count in
            withUnsafeBufferPointer { cells in
                Self.fold(cells) { cell in
                    kept.initializeElement(at: count, to: cell)
                    count += 1
                }
            }
        }
    }

    /// `count` cells as they were before they were ``folded``.
    func unfolded(count: Int) -> [PackedCell] {
        [PackedCell](unsafeUninitializedCapacity: count) { cells, index in
            for cell in self {
                guard let length = cell.gapLength else {
                    cells.initializeElement(at: index, to: cell)
                    index += 1
                    continue
                }
                cells[index..<index + length].initialize(repeating: .blank)
                index += length
            }
        }
    }

    private static func fold(_ cells: UnsafeBufferPointer<PackedCell>, into keep: (PackedCell) -> Void) {
        var gap = 0
        for cell in cells {
            if cell == .blank {
                gap += 1
                continue
            }
            if gap > 0 { keep(PackedCell(gap: gap)) }
            gap = 0
            keep(cell)
        }
        if gap > 0 { keep(PackedCell(gap: gap)) }
    }
}
