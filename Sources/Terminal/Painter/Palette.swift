import CNcurses
import Drawing

/// How each style looks on a terminal of one colour depth, in one theme.
///
/// Foreground and background are the terminal's own wherever possible.
struct Palette: Hashable, Sendable {
    let depth: ColourDepth
    /// Whether there are colours at all, asked for or not: a QR code needs two.
    let hasColours: Bool
    private let theme: Theme
    private let shades: Shades?
    private let hasShades: Bool

    init(colours: Int, look: Look) {
        theme = look.theme
        depth = look.theme == .mono ? .monochrome : ColourDepth(colours: colours)
        shades = Shades(look.theme, depth: depth)
        hasColours = colours >= 8
        hasShades = colours >= 256
    }

    func ink(for style: Style) -> Ink {
        if style == .code { return codeInk }
        guard let shades else { return Ink(attributes: attributes(of: style)) }
        return Ink(
            attributes: attributes(of: style), foreground: colour(of: style, in: shades) ?? shades.foreground,
            background: shades.background)
    }

    /// Black on white: named, or on a terminal without colours the reverse of what is mostly white on black.
    private var codeInk: Ink {
        if hasShades { return Ink(foreground: 16, background: 231) }
        return hasColours ? Ink(foreground: 0, background: 7) : Ink(attributes: .reverse)
    }

    private func colour(of style: Style, in shades: Shades) -> Int16? {
        switch style {
        case .plain, .strong, .emphasis, .heading, .chosen, .code: nil
        case .quiet: shades.quiet
        case .rule: shades.rule
        case .accent: shades.accent
        case .bar: shades.bar
        case .alert: shades.alert
        case .success: shades.success
        case .note: shades.note
        case .heat1, .heat2, .heat3, .heat4: shades.heats.isEmpty ? nil : shades.heats[heat(style)]
        }
    }

    private func attributes(of style: Style) -> Ink.Attributes {
        switch style {
        case .plain, .note: []
        case .bar: depth == .eight ? .bold : []
        case .quiet: shades?.quiet == nil && theme != .highContrast ? .dim : []
        case .rule: shades?.rule == nil && theme != .highContrast ? .dim : []
        case .strong, .heading, .accent, .success: .bold
        case .emphasis: .italic
        case .chosen: theme == .highContrast ? [.reverse, .bold] : .reverse
        case .code: .reverse
        case .alert: depth == .monochrome || theme == .highContrast ? [.bold, .underline] : .bold
        case .heat1, .heat2: hasHeats ? .reverse : .bold
        case .heat3: .reverse
        case .heat4: [.reverse, .bold]
        }
    }

    /// Whether the grounds differ by their colours; else they do by what is bold and what is reversed.
    private var hasHeats: Bool { shades.map { !$0.heats.isEmpty } ?? false }

    private func heat(_ style: Style) -> Int { Style.heats.firstIndex(of: style) ?? 0 }
}

/// How the cells of one style look: attributes, and colours by number where they are not the terminal's own.
struct Ink: Hashable, Sendable {
    /// What a terminal does to a character beside colouring it.
    struct Attributes: OptionSet, Hashable, Sendable {
        let rawValue: UInt8

        static let bold = Attributes(rawValue: 1)
        static let dim = Attributes(rawValue: 2)
        static let italic = Attributes(rawValue: 4)
        static let underline = Attributes(rawValue: 8)
        static let reverse = Attributes(rawValue: 16)
    }

    var attributes: Attributes = []
    var foreground: Int16?
    var background: Int16?
}

extension Ink.Attributes {
    /// The same in ncurses's bits.
    var bits: UInt32 {
        var bits: UInt32 = 0
        if contains(.bold) { bits |= curses_bold() }
        if contains(.dim) { bits |= curses_dim() }
        if contains(.italic) { bits |= curses_italic() }
        if contains(.underline) { bits |= curses_underline() }
        if contains(.reverse) { bits |= curses_reverse() }
        return bits
    }
}

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
    var note: Int16?
    /// The grounds of a table's cells, each the colour that is reversed; none where there are too few colours.
    var heats: [Int16] = []

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
        accent: Int16, alert: Int16, success: Int16? = nil, note: Int16? = nil, heats: [Int16] = []
    ) {
        self.foreground = foreground
        self.background = background
        self.quiet = quiet
        self.rule = rule
        self.accent = accent
        bar = accent
        self.alert = alert
        self.success = success
        self.note = note
        self.heats = heats
    }
}

extension Shades {
    /// Of the eight, blue and red are the two that read on black and on white alike, where they are bold.
    private static let eight = Shades(accent: 4, alert: 1, note: 4)
    private static let lightEight = Shades(accent: 4, alert: 1, note: 5)
    /// Cyan and yellow, for a terminal's own blue and red are often too dark for black.
    private static let darkEight = Shades(accent: 6, alert: 3, success: 2, note: 5)
    private static let strongEight = Shades(
        foreground: 7, background: 0, quiet: 7, rule: 7, accent: 3, alert: 3, success: 7, note: 7)

    /// Shades of the middle: each has a contrast of 3.8 or more on black and on white.
    private static let many = Shades(
        quiet: 244, rule: 244, accent: 31, alert: 166, success: 28, note: 97, heats: [244, 66, 31, 32])
    /// A contrast of 4.5 or more on white, and on what is nearly white.
    private static let lightMany = Shades(
        quiet: 240, rule: 242, accent: 25, alert: 124, success: 22, note: 61, heats: [242, 60, 25, 18])
    /// A contrast of 4.5 or more on black, and on what is nearly black.
    private static let darkMany = Shades(
        quiet: 248, rule: 246, accent: 117, alert: 216, success: 114, note: 146,
        heats: [245, 109, 74, 117])
    /// A contrast of 7 or more.
    private static let strongMany = Shades(
        foreground: 231, background: 16, quiet: 231, rule: 231, accent: 226, alert: 226, success: 231,
        note: 231)
}
