/// The colours of one theme by number; nil where the style does without.
struct Shades: Hashable, Sendable {
    /// What plain cells have; nil is the terminal's own.
    var foreground: Int16?
    /// What every cell but a code's stands on; nil is the terminal's own.
    var background: Int16?
    /// nil is the terminal's dim.
    var quiet: Int16?
    /// nil is the terminal's dim.
    var rule: Int16?
    var accent: Int16?
    var bar: Int16?
    var alert: Int16?
    var success: Int16?

    /// The shades of `theme`; nil where attributes alone are left.
    init?(_ theme: Theme, depth: ColourDepth) {
        switch (theme, depth) {
        case (.mono, _), (_, .monochrome): return nil
        case (.automatic, .eight): self = .eight
        case (.light, .eight): self = .lightEight
        case (.dark, .eight): self = .darkEight
        case (.highContrast, .eight): self = .strongEight
        case (.automatic, .many): self = .many
        case (.light, .many): self = .lightMany
        case (.dark, .many): self = .darkMany
        case (.highContrast, .many): self = .strongMany
        }
    }

    /// Takes nothing but what is given.
    private init(
        foreground: Int16? = nil, background: Int16? = nil, quiet: Int16? = nil, rule: Int16? = nil,
        accent: Int16, alert: Int16, success: Int16? = nil
    ) {
        self.foreground = foreground
        self.background = background
        self.quiet = quiet
        self.rule = rule
        self.accent = accent
        bar = accent
        self.alert = alert
        self.success = success
    }
}

extension Shades {
    /// Of the eight, blue and red are the two that read on black and on white alike, where they are bold.
    private static let eight = Shades(accent: 4, alert: 1)
    private static let lightEight = Shades(accent: 4, alert: 1)
    /// Cyan and yellow, for a terminal's own blue and red are often too dark for black.
    private static let darkEight = Shades(accent: 6, alert: 3, success: 2)
    private static let strongEight = Shades(
        foreground: 7, background: 0, quiet: 7, rule: 7, accent: 3, alert: 3, success: 7)

    /// Shades of the middle: each has a contrast of 3.8 or more on black and on white.
    private static let many = Shades(quiet: 244, rule: 244, accent: 31, alert: 166, success: 28)
    /// A contrast of 4.5 or more on white, and on what is nearly white.
    private static let lightMany = Shades(quiet: 240, rule: 242, accent: 25, alert: 124, success: 22)
    /// A contrast of 4.5 or more on black, and on what is nearly black.
    private static let darkMany = Shades(quiet: 248, rule: 246, accent: 117, alert: 216, success: 114)
    /// A contrast of 7 or more.
    private static let strongMany = Shades(
        foreground: 231, background: 16, quiet: 231, rule: 231, accent: 226, alert: 226, success: 231)
}
