/// How many colours a screen is painted with.
package enum ColourDepth: Hashable, Sendable, CaseIterable {
    /// None: attributes alone.
    case monochrome
    /// The eight that a terminal names, in shades of its own.
    case eight
    /// 256 of known shades.
    case many

    init(colours: Int) {
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
