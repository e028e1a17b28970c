package import Drawing

/// A QR code in half blocks, two rows of modules to a row of cells, always dark on light, with a quiet zone.
package struct QRPicture {
    private let modules: [[Bool]]

    /// Makes a picture of rows of dark (true) and light modules.
    package init(modules: [[Bool]]) { self.modules = modules }

    /// The picture; empty where there are no modules.
    package var canvas: Canvas {
        guard !modules.isEmpty else { return Canvas(size: Size(width: 0, height: 0)) }
        let side = modules.count + 4
        var canvas = Canvas(size: Size(width: side, height: (side + 1) / 2))
        for row in stride(from: 0, to: side, by: 2) {
            let line = (0..<side).map { column in
                switch (isDark(row, column), isDark(row + 1, column)) {
                case (true, true): "█"
                case (true, false): "▀"
                case (false, true): "▄"
                case (false, false): " "
                }
            }
            canvas.write(line.joined(), at: Position(row: row / 2, column: 0), style: .code)
        }
        return canvas
    }

    private func isDark(_ row: Int, _ column: Int) -> Bool {
        let (row, column) = (row - 2, column - 2)
        guard modules.indices.contains(row), modules[row].indices.contains(column) else { return false }
        return modules[row][column]
    }
}
