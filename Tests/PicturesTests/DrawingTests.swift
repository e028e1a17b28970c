import CPictures
import Foundation
import Glibc
import Lines
import TestSupport
import Testing

@testable import Pictures

/// Real files, read and drawn by the real libraries, in this process.
@Suite struct DrawingTests {
    private static let isLoaded = pictures_load()
    private let path = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString).path()

    /// What the file at `path` is drawn as, which then is gone.
    private func drawn(width: UInt16 = 40, height: UInt16 = 20, hasManyColours: Bool = true) -> PictureCells?
    {
        defer { unlink(path) }
        #expect(Self.isLoaded)
        let order = PictureOrder(width: width, height: height, hasManyColours: hasManyColours)
        return cells(of: open(path, O_RDONLY), to: order)
    }

    /// The cell at a corner: its symbol and its two colours.
    private func corners(of picture: PictureCells?) -> [[UInt8]] {
        guard let picture else { return [] }
        let (width, height) = (Int(picture.width), Int(picture.height))
        return [0, width - 1, (height - 1) * width, height * width - 1].map {
            Array(picture.cells[$0 * 3..<$0 * 3 + 3])
        }
    }

    /// The colours that fill the corners; nothing where something else stands there.
    private func colours(of picture: PictureCells?) -> [UInt8] {
        corners(of: picture).compactMap { cell in
            switch cell[0] {
            case 0: cell[2]
            case 3: cell[1]
            case _: cell[1] == cell[2] ? cell[1] : nil
            }
        }
    }

    // Of the 240: a cube of six steps a colour from 16 on.
    private static let (red, green, blue, white): (UInt8, UInt8, UInt8, UInt8) = (196, 46, 21, 231)

    @Test("are drawn with their own colours, whatever the file is", arguments: TestImage.Format.allCases)
    func formats(format: TestImage.Format) throws {
        try TestImage(width: 160, height: 160).write(to: path, as: format)
        let picture = drawn()
        #expect(picture.map { [$0.width, $0.height] } == [40, 20])
        if format == .png || format == .interlacedPNG {
            #expect(colours(of: picture) == [Self.red, Self.green, Self.blue, Self.white])
        } else {
            #expect(Set(colours(of: picture)).count == 4)
        }
    }

    @Test(
        "are turned as EXIF says", arguments: [TestImage.Format.png, .jpeg],
        [
            (1, [0, 1, 2, 3]), (2, [1, 0, 3, 2]), (3, [3, 2, 1, 0]), (4, [2, 3, 0, 1]), (5, [0, 2, 1, 3]),
            (6, [2, 0, 3, 1]), (7, [3, 1, 2, 0]), (8, [1, 3, 0, 2]), (9, [0, 1, 2, 3]),
        ])
    func turned(format: TestImage.Format, turn: (number: Int, corners: [Int])) throws {
        let image = TestImage(width: 320, height: 160)
        try image.write(to: path, as: format)
        let stored = colours(of: drawn())
        try image.write(to: path, as: format, turn: turn.number)
        let picture = drawn()
        let lies = (5...8).contains(turn.number)
        #expect(picture.map { [$0.width, $0.height] } == (lies ? [20, 20] : [40, 10]))
        #expect(stored.count == 4)
        #expect(colours(of: picture) == turn.corners.map { stored[$0] })
    }

    @Test(
        "keep the proportion of their sides, and never take more cells than they have pixels",
        arguments: [
            (400, 400, 72, 14, [28, 14]), (400, 100, 72, 14, [72, 9]), (100, 400, 72, 14, [7, 14]),
            (4000, 10, 72, 14, [72, 1]), (10, 4000, 72, 14, [1, 14]), (16, 16, 72, 14, [16, 8]),
            (1, 1, 72, 14, [1, 1]),
        ] as [(Int, Int, UInt16, UInt16, [UInt16])])
    func fitted(width: Int, height: Int, most: UInt16, rows: UInt16, cells: [UInt16]) throws {
        try TestImage(width: width, height: height).write(to: path)
        let picture = drawn(width: most, height: rows)
        #expect(picture.map { [$0.width, $0.height] } == cells)
    }

    @Test func `of the eight colours only those are taken`() throws {
        try TestImage(width: 160, height: 160).write(to: path)
        let picture = try #require(drawn(hasManyColours: false))
        #expect(colours(of: picture) == [1, 2, 4, 7])
        for index in stride(from: 0, to: picture.cells.count, by: 3) {
            #expect(picture.cells[index] <= 5)
            #expect(picture.cells[index + 1] <= 7 && picture.cells[index + 2] <= 7)
        }
    }

    @Test func `what can be seen through stands on white`() throws {
        try TestImage.writeHalfSeen(to: path, width: 160, height: 160)
        #expect(colours(of: drawn()) == [Self.red, Self.white, Self.red, Self.white])
    }

    @Test("40 million pixels are drawn, and one row more is refused", arguments: [true, false])
    func pixels(isPNG: Bool) throws {
        try TestImage.writeBlack(to: path, width: 8000, height: 5000, isPNG: isPNG)
        #expect(colours(of: drawn()) == [16, 16, 16, 16])
        try TestImage.writeBlack(to: path, width: 8000, height: 5001, isPNG: isPNG)
        #expect(drawn() == nil)
    }

    @Test("a file that is cut short is not drawn", arguments: TestImage.Format.allCases)
    func cut(format: TestImage.Format) throws {
        try TestImage(width: 160, height: 160).write(to: path, as: format)
        let whole = try Data(contentsOf: URL(filePath: path))
        for part in [0, 1, 7, 8, 40, whole.count / 2, whole.count - 30] {
            try whole.prefix(part).write(to: URL(filePath: path))
            #expect(drawn() == nil, "\(part) of \(whole.count)")
        }
    }

    @Test(
        "what is neither PNG nor JPEG is not drawn",
        arguments: ["", "GIF89a and more", "just words, and many of them"])
    func others(text: String) throws {
        try Data(text.utf8).write(to: URL(filePath: path))
        #expect(drawn() == nil)
    }

    @Test("changed bytes are drawn or refused, and nothing worse", arguments: TestImage.Format.allCases)
    func changed(format: TestImage.Format) throws {
        try TestImage(width: 64, height: 64).write(to: path, as: format, turn: 6)
        let whole = try Array(Data(contentsOf: URL(filePath: path)))
        var chance = SeededGenerator(seed: 40)
        for _ in 0..<200 {
            var bytes = whole
            for _ in 0..<Int.random(in: 1...4, using: &chance) {
                bytes[.random(in: bytes.indices, using: &chance)] = .random(in: 0...255, using: &chance)
            }
            try Data(bytes).write(to: URL(filePath: path))
            guard let picture = drawn(width: 10, height: 10) else { continue }
            #expect(picture.width <= 10 && picture.height <= 10)
        }
    }
}
