/// A part of a picture: one of a few blocks that every font has, in two of a terminal's numbered colours.
package struct PictureCell: Hashable, Sendable {
    /// What stands in the cell, by the number that it has between processes.
    package enum Symbol: UInt8, CaseIterable, Sendable {
        case blank, upper, lower, full, left, right

        package var scalar: Unicode.Scalar {
            switch self {
            case .blank: " "
            case .upper: "▀"
            case .lower: "▄"
            case .full: "█"
            case .left: "▌"
            case .right: "▐"
            }
        }
    }

    /// The symbol's colour, and the one that it stands on, by their numbers.
    package struct Colours: Hashable, Sendable {
        package var foreground: UInt8
        package var background: UInt8

        /// Makes a pair.
        package init(foreground: UInt8, background: UInt8) {
            self.foreground = foreground
            self.background = background
        }
    }

    package var symbol: Symbol
    package var colours: Colours

    /// Makes a part.
    package init(_ symbol: Symbol, _ colours: Colours) {
        self.symbol = symbol
        self.colours = colours
    }
}

extension PictureCell {
    /// The same look, with the smaller number in front: a terminal has not as many pairs of colours as there are.
    package var ordered: PictureCell {
        let (front, back) = (colours.foreground, colours.background)
        switch symbol {
        case .blank: return PictureCell(.blank, Colours(foreground: back, background: back))
        case .full: return PictureCell(.blank, Colours(foreground: front, background: front))
        case _ where front <= back: return self
        case .upper: return PictureCell(.lower, Colours(foreground: back, background: front))
        case .lower: return PictureCell(.upper, Colours(foreground: back, background: front))
        case .left: return PictureCell(.right, Colours(foreground: back, background: front))
        case .right: return PictureCell(.left, Colours(foreground: back, background: front))
        }
    }
}
