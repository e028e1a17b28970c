import Drawing

/// A slide's rows, before they are cut into pages: the same rows whatever is revealed, so that nothing jumps.
struct Flow {
    /// One row, or a picture of several, that a page's end does not divide.
    struct Piece {
        /// What stands there; as wide as the flow.
        var picture: Canvas
        /// The step that brings it, an index into the slide's steps.
        var step: Int
        /// Whether it is only air, which goes at the top of a page.
        var isGap = false
    }

    /// The columns that every piece has.
    let width: Int
    private(set) var pieces: [Piece] = []

    init(width: Int) { self.width = max(1, width) }

    /// Adds an empty row, unless one stands there already.
    mutating func addGap(step: Int) {
        guard pieces.last?.isGap == false else { return }
        pieces.append(Piece(picture: Canvas(size: Size(width: width, height: 1)), step: step, isGap: true))
    }

    /// Adds `text`, wrapped, behind `mark` on its first row; the others are as far in.
    mutating func add(_ text: StyledText, mark: StyledText = StyledText(""), indent: Int = 0, step: Int) {
        let inset = min(indent + columns(of: mark.text), width - 1)
        for (number, line) in text.wrapped(to: max(1, width - inset)).enumerated() {
            var row = Canvas(size: Size(width: width, height: 1))
            if number == 0 { row.write(mark, at: Position(row: 0, column: indent)) }
            row.write(line, at: Position(row: 0, column: inset))
            pieces.append(Piece(picture: row, step: step))
        }
    }

    /// Adds a picture that no page's end divides.
    mutating func add(_ picture: Canvas, step: Int) { pieces.append(Piece(picture: picture, step: step)) }

    /// Draws an edge in the first column beside every row of `step`.
    mutating func markEdge(ofStep step: Int) {
        for index in pieces.indices where pieces[index].step == step && !pieces[index].isGap {
            for row in 0..<pieces[index].picture.size.height {
                pieces[index].picture.write("▎", at: Position(row: row, column: 0), style: .accent)
            }
        }
    }
}

extension Flow {
    /// The pieces in pages of `height` rows.
    ///
    /// One piece that is higher than a page has a page of its own, and is cut.
    func pages(of height: Int) -> [[Piece]] {
        var pages: [[Piece]] = [[]]
        var used = 0
        for piece in pieces {
            let rows = piece.picture.size.height
            if used > 0, used + rows > max(1, height) {
                if piece.isGap { continue }
                pages.append([])
                used = 0
            }
            if used == 0, piece.isGap { continue }
            pages[pages.count - 1].append(piece)
            used += rows
        }
        return pages
    }

    /// How many rows all of it takes.
    var height: Int { pieces.map(\.picture.size.height).reduce(0, +) }
}
