import Drawing

extension Flow {
    /// Adds what `adding` adds, after air: on one page where it fits into the `height` of one.
    mutating func addSection(step: Int, height: Int, _ adding: (inout Flow) -> Void) {
        var alone = Flow(width: width)
        adding(&alone)
        addGap(step: step)
        if alone.height <= height {
            together(adding)
        } else {
            beginGroup()
            adding(&self)
        }
    }

    /// The pieces in pages of `height` rows.
    ///
    /// A group that does not fit into what is left of a page begins the next; one that is longer than a page is
    /// divided between its pieces, and begins the next only where half of the page is taken. A piece that alone is higher than a page has one of its own, and is cut.
    func pages(of height: Int) -> [[Piece]] {
        let height = max(1, height)
        var pages: [[Piece]] = [[]]
        var used = 0
        for chunk in chunks {
            let rows = chunk.map(\.picture.size.height).reduce(0, +)
            if used > 0, used + rows > height, rows <= height || chunk.count == 1 || used * 2 > height {
                if chunk.allSatisfy(\.isGap) { continue }
                pages.append([])
                used = 0
            }
            for piece in chunk {
                let rows = piece.picture.size.height
                if used > 0, used + rows > height {
                    if piece.isGap { continue }
                    pages.append([])
                    used = 0
                }
                if used == 0, piece.isGap { continue }
                pages[pages.count - 1].append(piece)
                used += rows
            }
        }
        return pages
    }

    /// How many rows all of it takes, the air at its end left out.
    var height: Int {
        let rows = pieces.map(\.picture.size.height).reduce(0, +)
        return pieces.last?.isGap == true ? rows - 1 : rows
    }

    /// How many rows the pieces of `step` take, the air around them left out.
    func height(ofStep step: Int) -> Int {
        let own = pieces.indices.filter { pieces[$0].step == step && !pieces[$0].isGap }
        guard let first = own.first, let last = own.last else { return 0 }
        return pieces[first...last].map(\.picture.size.height).reduce(0, +)
    }

    /// How many rows the highest group takes.
    var highestGroup: Int {
        chunks.map { $0.map(\.picture.size.height).reduce(0, +) }.max() ?? 0
    }

    /// Neighbours of one group together; the air before a group by itself.
    private var chunks: [[Piece]] {
        var chunks: [[Piece]] = []
        for piece in pieces {
            let begins = chunks.last?.last.map { $0.group != piece.group } ?? true
            let followsAir = chunks.last.map { $0.allSatisfy(\.isGap) } ?? true
            if begins || followsAir {
                chunks.append([piece])
            } else {
                chunks[chunks.count - 1].append(piece)
            }
        }
        return chunks
    }
}
