/// A picture as a screen would have it.
package struct PictureWish: Hashable, Sendable {
    /// Its file, as the scenario names it.
    package let file: String
    /// The most cells that it may take.
    package let size: Size
    /// In how many colours it is drawn.
    package let depth: ColourDepth

    /// Makes a wish.
    package init(_ file: String, fitting size: Size, depth: ColourDepth) {
        self.file = file
        self.size = size
        self.depth = depth
    }
}

/// The pictures that have been made into cells, for a terminal of some depth.
package struct PictureShelf: Equatable, Sendable {
    /// How many colours they are drawn in; ``ColourDepth/monochrome`` where their texts alone are wanted.
    package var depth = ColourDepth.monochrome
    /// What has become of each wish: nothing where the picture cannot be had.
    package private(set) var made: [PictureWish: Picture?] = [:]

    /// An empty shelf.
    package init() {}

    /// Takes what has become of a wish.
    package mutating func put(_ picture: Picture?, for wish: PictureWish) {
        made.updateValue(picture, forKey: wish)
    }

    /// Forgets every picture that `isKept` is not said of.
    package mutating func keep(where isKept: (PictureWish) -> Bool) {
        made = made.filter { isKept($0.key) }
    }
}

/// How many colours a screen is painted with.
package enum ColourDepth: Hashable, Sendable, CaseIterable {
    /// None: attributes alone.
    case monochrome
    /// The eight that a terminal names, in shades of its own.
    case eight
    /// 256 of known shades.
    case many

    /// The depth of a terminal that has so many.
    package init(colours: Int) {
        self =
            if colours >= 256 {
                .many
            } else if colours >= 8 {
                .eight
            } else {
                .monochrome
            }
    }
}
