import Lines
import Testing

@Suite struct PictureOrderTests {
    @Test func `an order is read as it was written, and nothing else is one`() {
        let order = PictureOrder(width: 72, height: 300, hasManyColours: true)
        #expect(order.bytes == [0, 72, 1, 44, 1])
        #expect(PictureOrder(order.bytes) == order)
        #expect(PictureOrder([0, 72, 1, 44]) == nil && PictureOrder([0, 72, 1, 44, 2]) == nil)
    }

    @Test func `cells are read as they were written, and no more nor fewer than are announced`() {
        let cells = PictureCells(width: 2, height: 1, cells: [3, 20, 20, 0, 16, 17])
        #expect(PictureCells(cells.bytes) == cells)
        #expect(cells.bytes.count == PictureCells.mostBytes(width: 2, height: 1))
        #expect(PictureCells(Array(cells.bytes.dropLast())) == nil)
        #expect(PictureCells(cells.bytes + [0]) == nil && PictureCells([0, 0, 0]) == nil)
    }
}
