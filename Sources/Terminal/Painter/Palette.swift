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
        }
    }

    private func attributes(of style: Style) -> Ink.Attributes {
        switch style {
        case .plain: []
        case .bar: depth == .eight ? .bold : []
        case .quiet: shades?.quiet == nil && theme != .highContrast ? .dim : []
        case .rule: shades?.rule == nil && theme != .highContrast ? .dim : []
        case .strong, .heading, .accent, .success: .bold
        case .emphasis: .italic
        case .chosen: theme == .highContrast ? [.reverse, .bold] : .reverse
        case .code: .reverse
        case .alert: depth == .monochrome || theme == .highContrast ? [.bold, .underline] : .bold
        }
    }
}
