import Drawing
import Testing

@testable import Terminal

struct PaletteTests {
    private static let looks = Theme.allCases.map { Look(theme: $0) }
    private static let all = [0, 8, 256].flatMap { colours in
        looks.map { Palette(colours: colours, look: $0) }
    }
    private static let coloured = Style.allCases.filter { $0 != .code }

    @Test("leaves the terminal's own background alone but for codes", arguments: [0, 8, 256])
    func background(colours: Int) {
        for theme in Theme.allCases where theme != .highContrast {
            let palette = Palette(colours: colours, look: Look(theme: theme))
            #expect(Self.coloured.allSatisfy { palette.ink(for: $0).background == nil })
        }
    }

    @Test("sets every colour of its own where the contrast is to be high", arguments: [(8, 0), (256, 16)])
    func ownBackground(colours: Int, black: Int16) {
        let palette = Palette(colours: colours, look: Look(theme: .highContrast))
        for style in Self.coloured {
            #expect(palette.ink(for: style).background == black)
            #expect(palette.ink(for: style).foreground != nil)
            #expect(!palette.ink(for: style).attributes.contains(.dim))
        }
    }

    @Test("colours nothing but codes where no colours are wanted", arguments: [0, 8, 256])
    func monochrome(colours: Int) {
        let palette = Palette(colours: colours, look: Look(theme: .mono))
        #expect(Self.coloured.allSatisfy { palette.ink(for: $0).foreground == nil })
        #expect(palette.depth == .monochrome)
    }

    @Test("marks what matters with more than a colour", arguments: all)
    func attributes(palette: Palette) {
        for style in [Style.strong, .heading, .alert, .chosen, .success, .accent] {
            #expect(!palette.ink(for: style).attributes.isEmpty)
        }
        #expect(palette.ink(for: .plain).attributes.isEmpty)
    }

    @Test("loses no role where there are eight colours", arguments: Theme.allCases)
    func roles(theme: Theme) {
        let many = Palette(colours: 256, look: Look(theme: theme))
        let eight = Palette(colours: 8, look: Look(theme: theme))
        for style in Style.allCases where many.ink(for: style) != many.ink(for: .plain) {
            #expect(eight.ink(for: style) != eight.ink(for: .plain), "\(style)")
        }
    }

    @Test(
        "draws codes dark on light",
        arguments: [
            (8, Theme.automatic, Ink(foreground: 0, background: 7)),
            (8, .mono, Ink(foreground: 0, background: 7)),
            (8, .highContrast, Ink(foreground: 0, background: 7)),
            (256, .automatic, Ink(foreground: 16, background: 231)),
            (256, .highContrast, Ink(foreground: 16, background: 231)),
            (256, .mono, Ink(foreground: 16, background: 231)),
            (0, .dark, Ink(attributes: .reverse)),
        ])
    func codes(colours: Int, theme: Theme, ink: Ink) {
        #expect(Palette(colours: colours, look: Look(theme: theme)).ink(for: .code) == ink)
    }

    /// Backgrounds by theme, black or white and one that people have beside it, and the least contrast.
    @Test(
        "keeps every style's contrast",
        arguments: [
            (Theme.automatic, [16, 231], 3.8), (.dark, [16, 234], 4.5), (.light, [231, 255], 4.5),
            (.highContrast, [16], 7),
        ])
    func contrast(theme: Theme, grounds: [Int16], least: Double) {
        let palette = Palette(colours: 256, look: Look(theme: theme))
        for style in Style.allCases {
            let ink = palette.ink(for: style)
            guard let foreground = ink.foreground else { continue }
            for ground in ink.background.map({ [$0] }) ?? grounds {
                let contrast = contrastRatio(foreground, ground)
                #expect(contrast >= least, "\(style) in \(foreground) on \(ground): \(contrast)")
            }
        }
    }

    @Test("has colours to be measured in every theme but mono", arguments: Theme.allCases)
    func measured(theme: Theme) {
        let palette = Palette(colours: 256, look: Look(theme: theme))
        let colours = Set(Self.coloured.compactMap { palette.ink(for: $0).foreground })
        #expect(colours.count >= (theme == .mono ? 0 : 2))
        #expect((theme == .mono) == colours.isEmpty)
    }
}
