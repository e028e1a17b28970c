import Drawing
import Testing

@testable import Terminal

struct PaletteTests {
    private static let all = [0, 8, 256].flatMap { colours in
        [false, true].map { Palette(colours: colours, look: Look(isMonochrome: $0)) }
    }

    @Test("leaves the terminal's own background alone but for codes", arguments: all)
    func background(palette: Palette) {
        for style in Style.allCases where style != .code {
            #expect(palette.ink(for: style).background == nil)
        }
    }

    @Test("colours nothing but codes where no colours are wanted", arguments: [0, 8, 256])
    func monochrome(colours: Int) {
        let palette = Palette(colours: colours, look: Look(isMonochrome: true))
        for style in Style.allCases where style != .code {
            #expect(palette.ink(for: style).foreground == nil)
        }
    }

    @Test("marks what matters with more than a colour", arguments: all)
    func attributes(palette: Palette) {
        for style in [Style.strong, .heading, .alert, .chosen, .success, .accent] {
            #expect(!palette.ink(for: style).attributes.isEmpty)
        }
        #expect(palette.ink(for: .plain) == Ink())
    }

    @Test(
        "draws codes dark on light",
        arguments: [
            (8, false, Ink(foreground: 0, background: 7)), (8, true, Ink(foreground: 0, background: 7)),
            (256, false, Ink(foreground: 16, background: 231)),
            (256, true, Ink(foreground: 16, background: 231)),
            (0, false, Ink(attributes: .reverse)),
        ])
    func codes(colours: Int, isMonochrome: Bool, ink: Ink) {
        #expect(Palette(colours: colours, look: Look(isMonochrome: isMonochrome)).ink(for: .code) == ink)
    }
}
