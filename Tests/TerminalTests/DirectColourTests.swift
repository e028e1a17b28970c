import Drawing
import Foundation
import Glibc
import TestSupport
import Testing

@testable import Terminal

/// Types whose numbers of colours are red, green and blue, made for each test in a folder of its own; each test has a
/// process of its own, for ncurses finds the folder through the environment.
struct DirectColourTests {
    @Test func `are painted with the eight that they have by number, in every spelling of their description`()
        async
    {
        await #expect(processExitsWith: .success) {
            let folder = try makeTypes()
            defer { try? FileManager.default.removeItem(atPath: folder) }
            let painter = try Painter()
            for type in ["convene-flag", "convene-number", "convene-string", "convene-many"] {
                let size = Size(width: 30, height: Style.allCases.count)
                let terminal = VirtualTerminal(size: size)
                let screen = try await painter.open(type, size: size, look: Look())
                try #require(await painter.colourDepth(of: screen) == .eight)
                let palette = Palette(colours: 8, look: Look())
                var canvas = Canvas(size: size)
                for (row, style) in Style.allCases.enumerated() {
                    canvas.write("✓ Recorded", at: Position(row: row, column: 2), style: style)
                }
                terminal.feed(await painter.paint(canvas, on: screen))
                for (row, style) in Style.allCases.enumerated() {
                    let cell = terminal.cell(at: Position(row: row, column: 4))
                    let ink = palette.ink(for: style)
                    try #require(cell.text == "R")
                    try #require(cell.foreground == Int(ink.foreground ?? -1), "\(style) of \(type)")
                    try #require(cell.background == Int(ink.background ?? -1), "\(style) of \(type)")
                }
            }
        }
    }
}

/// Compiles the types with `tic` into a new folder, and lets this process's ncurses find them there.
private func makeTypes() throws -> String {
    let colours = #"""
        colors#0x1000000, pairs#0x7FFF,
        setaf=\E[%?%p1%{8}%<%t3%p1%d%e38;2;%p1%{65536}%/%d;%p1%{256}%/%{255}%&%d;%p1%{255}%&%d%;m,
        setab=\E[%?%p1%{8}%<%t4%p1%d%e48;2;%p1%{65536}%/%d;%p1%{256}%/%{255}%&%d;%p1%{255}%&%d%;m,
        use=xterm,
        """#.split(separator: "\n").map { "\t\($0)\n" }.joined()
    let kinds = ["flag": "RGB,", "number": "RGB#8,", "string": "RGB=8/8/8,", "many": "am,"]
    let source = kinds.map { "convene-\($0)|made for a test,\n\t\($1)\n\(colours)" }.joined()
    let folder = FileManager.default.temporaryDirectory.appending(path: "convene-types-\(UUID().uuidString)")
        .path
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try Data(source.utf8).write(to: URL(filePath: folder + "/source"))
    setenv("TERMINFO", folder, 1)
    try #require(system("tic -x -o '\(folder)' '\(folder)/source'") == 0)
    return folder
}
