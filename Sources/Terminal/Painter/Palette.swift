import Drawing

/// How each style looks on a terminal of one colour depth.
///
/// Foreground and background are the terminal's own wherever possible, for nobody knows whether they are light or
/// dark. The shades among 256 lie in the middle: each has a contrast of 3.8 or more on black and on white.
struct Palette: Hashable, Sendable {
    let depth: ColourDepth
    /// Whether there are colours at all, asked for or not: a QR code needs two.
    let hasColours: Bool

    init(colours: Int, look: Look) {
        depth = look.isMonochrome ? .monochrome : ColourDepth(colours: colours)
        hasColours = colours >= 8
        hasShades = colours >= 256
    }

    private let hasShades: Bool

    func ink(for style: Style) -> Ink {
        if style == .code { return codeInk }
        return switch depth {
        case .monochrome: monochromeInk(for: style)
        case .eight: namedInk(for: style)
        case .many: shadedInk(for: style)
        }
    }

    /// Black on white: named, or on a terminal without colours the reverse of what is mostly white on black.
    private var codeInk: Ink {
        if hasShades { return Ink(foreground: 16, background: 231) }
        return hasColours ? Ink(foreground: 0, background: 7) : Ink(attributes: .reverse)
    }

    private func monochromeInk(for style: Style) -> Ink {
        switch style {
        case .plain, .rule, .bar: Ink()
        case .quiet: Ink(attributes: .dim)
        case .strong, .heading, .accent, .success: Ink(attributes: .bold)
        case .emphasis: Ink(attributes: .italic)
        case .chosen, .code: Ink(attributes: .reverse)
        case .alert: Ink(attributes: [.bold, .underline])
        }
    }

    /// Of the eight, bold blue and bold red are the two that read on black and on white alike.
    private func namedInk(for style: Style) -> Ink {
        switch style {
        case .plain, .rule: Ink()
        case .quiet: Ink(attributes: .dim)
        case .strong, .heading, .success: Ink(attributes: .bold)
        case .emphasis: Ink(attributes: .italic)
        case .accent, .bar: Ink(attributes: .bold, foreground: 4)
        case .chosen, .code: Ink(attributes: .reverse)
        case .alert: Ink(attributes: .bold, foreground: 1)
        }
    }

    private func shadedInk(for style: Style) -> Ink {
        let grey: Int16 = 244
        let blue: Int16 = 31
        return switch style {
        case .plain: Ink()
        case .quiet, .rule: Ink(foreground: grey)
        case .strong: Ink(attributes: .bold)
        case .emphasis: Ink(attributes: .italic)
        case .heading: Ink(attributes: .bold)
        case .accent: Ink(attributes: .bold, foreground: blue)
        case .bar: Ink(foreground: blue)
        case .chosen, .code: Ink(attributes: .reverse)
        case .alert: Ink(attributes: .bold, foreground: 166)
        case .success: Ink(attributes: .bold, foreground: 28)
        }
    }
}
