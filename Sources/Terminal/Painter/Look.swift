/// What a person's terminal is held to, beyond what its type says.
package struct Look: Hashable, Sendable {
    package var theme: Theme
    /// No characters but ASCII; whatever else a canvas holds is painted as `?`.
    package var isASCII: Bool

    /// Makes a look; by default everything that the terminal can do.
    package init(theme: Theme = .automatic, isASCII: Bool = false) {
        self.theme = theme
        self.isASCII = isASCII
    }
}

/// Which colours a person's terminal is painted with.
package enum Theme: String, CaseIterable, Sendable {
    /// What reads on light and on dark alike.
    case automatic = "auto"
    /// For a terminal that is dark.
    case dark
    /// For a terminal that is light.
    case light
    /// White and yellow on black, on the whole screen, whatever the terminal's own colours are.
    case highContrast = "high-contrast"
    /// No colours but a QR code's, which has to stay dark on light.
    case mono
}
