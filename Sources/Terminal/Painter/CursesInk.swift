import CNcurses
import CSystem
import Drawing

/// A style's look on one screen, in ncurses's own terms.
struct CursesInk {
    private let attributes: UInt32
    let pair: Int16
    /// Whether a space in it looks like any other space.
    let isUnseenOnSpaces: Bool

    /// Sets up the colour pair `pair` of the current screen where the ink needs one.
    init(_ ink: Ink, pair: Int16) {
        var bits = ink.attributes
        if bits.contains(.italic), !curses_has_italics() {
            bits.remove(.italic)
            bits.insert(.underline)
        }
        if bits.contains(.dim), !curses_has_dim() { bits.remove(.dim) }
        attributes = bits.bits
        isUnseenOnSpaces = ink.background == nil && bits.isDisjoint(with: [.reverse, .underline])
        if ink.foreground != nil || ink.background != nil {
            init_pair(pair, ink.foreground ?? -1, ink.background ?? -1)
            self.pair = pair
        } else {
            self.pair = 0
        }
    }

    /// A cell of one code point.
    @inline(__always) func cell(_ scalar: Unicode.Scalar) -> CursesCell { dipped(CursesCell(scalar)) }

    /// The same cell in this ink.
    @inline(__always) func dipped(_ cell: CursesCell) -> CursesCell {
        var cell = cell
        cell.attributes = attributes
        cell.pair = Int32(pair)
        return cell
    }
}

/// The pairs of colours that one screen's pictures are painted in, as they come to be needed; they are never taken back, so
/// that what stands in one stays as it is.
struct PicturePairs {
    private var known: [PictureCell.Colours: Int32] = [:]
    private var next = Int32(Style.allCases.count) + 1

    /// The pair for colours that are ``PictureCell/ordered``; the terminal's own where there is none left.
    @Curses mutating func pair(for colours: PictureCell.Colours) -> Int32 {
        if let pair = known[colours] { return pair }
        guard next < curses_pairs(),
            init_extended_pair(next, Int32(colours.foreground), Int32(colours.background)) == OK
        else { return 0 }
        defer { next += 1 }
        known[colours] = next
        return next
    }
}

/// What ncurses is told to put into the columns of one grapheme.
///
/// Terminals disagree on how wide a sequence of code points is: emoji with a selector or a skin tone, families
/// joined into one, flags. Only pairs of a base and marks without width of their own are the same everywhere, so
/// a grapheme is painted as the bases that fit into the columns it has, and spaces after them. Nothing that
/// follows it can then be misplaced.
struct Clusters {
    private(set) var cells: [CursesCell] = []

    /// Lays out a grapheme that `columns` columns are kept for.
    init(_ character: Character, columns: Int, isASCII: Bool) {
        var free = columns
        var isOpen = false
        for scalar in character.unicodeScalars {
            let scalar = Self.standIn(for: scalar, isASCII: isASCII)
            guard scalar.properties.generalCategory != .format, !scalar.properties.isVariationSelector else {
                continue
            }
            let width = Int(terminal_columns(scalar.value))
            if width > 0 {
                isOpen = width <= free
                guard isOpen else { break }
                cells.append(CursesCell(scalar))
                free -= width
            } else if width == 0, isOpen {
                cells[cells.count - 1].combine(scalar)
            }
        }
        if cells.isEmpty, free > 0 {
            cells.append(CursesCell(isASCII ? "?" : "\u{FFFD}"))
            free -= 1
        }
        for _ in 0..<free { cells.append(CursesCell(" ")) }
    }

    /// `?` for what an ASCII terminal cannot show, and the letter that a half of a flag stands for.
    private static func standIn(for scalar: Unicode.Scalar, isASCII: Bool) -> Unicode.Scalar {
        if scalar.isASCII { return scalar }
        if isASCII { return scalar.properties.canonicalCombiningClass == .notReordered ? "?" : "\u{200B}" }
        guard (0x1F1E6...0x1F1FF).contains(scalar.value) else { return scalar }
        return Unicode.Scalar(UInt8(scalar.value - 0x1F1E6) + 0x41)
    }
}

extension CursesCell {
    /// A cell of one code point, in no style yet.
    init(_ scalar: Unicode.Scalar) {
        self.init()
        characters.0 = wchar_t(bitPattern: scalar.value)
    }

    /// Adds a mark to the base; the fifth and later ones are left out.
    mutating func combine(_ scalar: Unicode.Scalar) {
        let mark = wchar_t(bitPattern: scalar.value)
        if characters.1 == 0 {
            characters.1 = mark
        } else if characters.2 == 0 {
            characters.2 = mark
        } else if characters.3 == 0 {
            characters.3 = mark
        } else if characters.4 == 0 {
            characters.4 = mark
        }
    }
}
