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
