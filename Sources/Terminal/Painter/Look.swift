/// What a person's terminal is held to, beyond what its type says.
package struct Look: Hashable, Sendable {
    /// No colours but a QR code's, which has to stay dark on light.
    package var isMonochrome: Bool
    /// No characters but ASCII; whatever else a canvas holds is painted as `?`.
    package var isASCII: Bool

    /// Makes a look; by default everything that the terminal can do.
    package init(isMonochrome: Bool = false, isASCII: Bool = false) {
        self.isMonochrome = isMonochrome
        self.isASCII = isASCII
    }
}
