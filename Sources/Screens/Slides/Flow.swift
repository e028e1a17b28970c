import Drawing

/// A slide's rows, before they are cut into pages: the same rows whatever is revealed, so that nothing jumps.
struct Flow {
    /// One row, or a picture of several, that a page's end does not divide.
    struct Piece {
        /// What stands there; as wide as the flow.
        var canvas: Canvas
        /// The step that brings it, an index into the slide's steps.
        var step: Int
        /// Pieces of one group stay on one page where they can.
        var group: Int
        /// Whether it is only air, which goes at the top of a page.
        var isGap = false
        /// The picture that stands above it where there is room.
        var picture: Place?
        /// What stands in the first column beside all of its rows.
        var edge: String?
        /// The columns side by side that take its rows, until pages are made of them.
        var columns: [FlowColumn] = []
        /// Pieces of columns in its rows; its own canvas is empty then.
        var parts: [FlowPart] = []

        /// Whether anything of it but air is there once `step` is.
        func isSeen(at step: Int) -> Bool {
            parts.isEmpty ? self.step <= step && !isGap : parts.contains { $0.piece.isSeen(at: step) }
        }

        /// Whether anything of it but air comes with `step`.
        func comes(with step: Int) -> Bool {
            parts.isEmpty ? self.step == step && !isGap : parts.contains { $0.piece.comes(with: step) }
        }
    }

    /// A picture, and how far in it stands.
    struct Place {
        var file: String
        var indent: Int
    }

    /// The columns that every piece has.
    let width: Int
    /// The columns of text.
    let measure: Int
    var pieces: [Piece] = []
    /// The columns that what stands here would have if there were enough, at least those that there are.
    private(set) var wanted: Int
    /// The columns that its columns side by side would have; none where there are no such.
    var wantedByColumns = 0
    private(set) var group = 0
    private var isHolding = false

    /// Makes an empty flow; of a `measure` of fewer columns than its width text keeps to these, so that it is read with ease.
    init(width: Int, measure: Int = .max) {
        self.width = max(1, width)
        self.measure = min(self.width, max(1, measure))
        wanted = self.width
    }

    /// Asks for so many columns, where the screen has them.
    mutating func want(_ columns: Int) { wanted = max(wanted, columns) }

    /// Begins a new group, unless one is being held together.
    mutating func beginGroup() {
        if !isHolding { group += 1 }
    }

    /// Holds all that `adding` adds in one group.
    mutating func together(_ adding: (inout Flow) -> Void) {
        beginGroup()
        let outer = isHolding
        isHolding = true
        adding(&self)
        isHolding = outer
        beginGroup()
    }

    /// Adds an empty row, or several, unless there is air already, or nothing.
    mutating func addGap(_ rows: Int = 1, step: Int) {
        guard pieces.last?.isGap == false else { return }
        let air = Canvas(size: Size(width: width, height: rows))
        pieces.append(Piece(canvas: air, step: step, group: group, isGap: true))
    }

    /// Adds `text`, wrapped, behind `mark` on its first row; the others are as far in.
    ///
    /// What `isWhole` has one row where the screen has room.
    mutating func add(
        _ text: StyledText, mark: StyledText = StyledText(""), indent: Int = 0, isWhole: Bool = false,
        step: Int
    ) {
        let inset = min(indent + columns(of: mark.text), width - 1)
        if isWhole { want(inset + text.width) }
        let lines = text.wrapped(to: max(1, (isWhole ? width : measure) - inset))
        for (number, line) in lines.enumerated() {
            var row = Canvas(size: Size(width: width, height: 1))
            if number == 0 { row.write(mark, at: Position(row: 0, column: indent)) }
            row.write(line, at: Position(row: 0, column: inset))
            pieces.append(Piece(canvas: row, step: step, group: group))
        }
    }

    /// Adds the words of a picture, which that is to stand above.
    mutating func add(picture file: String, _ text: StyledText, indent: Int, step: Int) {
        let first = pieces.endIndex
        add(text, indent: indent, step: step)
        pieces[first].picture = Place(file: file, indent: min(indent, width - 1))
    }

    /// Adds a picture that no page's end divides.
    mutating func add(_ picture: Canvas, step: Int) {
        pieces.append(Piece(canvas: picture, step: step, group: group))
    }

    /// Draws an edge in the first column beside every row of `step`, its inner air included.
    mutating func markEdge(ofStep step: Int) {
        let own = pieces.indices.filter { pieces[$0].step == step && !pieces[$0].isGap }
        guard let first = own.first, let last = own.last else { return }
        mark("▎", first...last)
    }

    /// Draws `edge` in the first column beside every row from the piece `first` on.
    mutating func markEdge(_ edge: String, from first: Int) {
        guard first < pieces.endIndex else { return }
        mark(edge, first...pieces.endIndex - 1)
    }

    private mutating func mark(_ edge: String, _ indices: ClosedRange<Int>) {
        for index in indices {
            pieces[index].edge = edge
            draw(edge, at: index)
        }
    }

    mutating func draw(_ edge: String, at index: Int) {
        for row in 0..<pieces[index].canvas.size.height {
            pieces[index].canvas.write(edge, at: Position(row: row, column: 0), style: .accent)
        }
    }
}

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

    /// The pieces in pages of `height` rows, of which `taken` are taken on the first.
    ///
    /// A group that does not fit into what is left of a page begins the next; one that is longer than a page is
    /// divided between its pieces, and begins the next only where half of the page is taken. A piece that alone is higher than a page has one of its own, and is cut. Columns that are higher than a page are each divided so.
    func pages(of height: Int, taken: Int = 0) -> [[Piece]] {
        let height = max(1, height)
        var pages: [[Piece]] = [[]]
        var used = min(taken, height - 1)
        for chunk in chunks {
            let rows = chunk.map(\.canvas.size.height).reduce(0, +)
            let isDivided = chunk.count == 1 && !chunk[0].columns.isEmpty && rows > height
            if used > 0, used + rows > height,
                rows <= height || chunk.count == 1 && !isDivided || used * 2 > height
            {
                if chunk.allSatisfy(\.isGap) { continue }
                pages.append([])
                used = 0
            }
            if isDivided {
                let divided = chunk[0].pages(of: height, taken: used)
                pages[pages.count - 1].append(divided[0])
                pages += divided.dropFirst().map { [$0] }
                used = (divided.count > 1 ? 0 : used) + (divided.last?.canvas.size.height ?? 0)
                continue
            }
            for piece in chunk {
                let rows = piece.canvas.size.height
                if used > 0, used + rows > height {
                    if piece.isGap { continue }
                    pages.append([])
                    used = 0
                }
                if used == 0, piece.isGap { continue }
                pages[pages.count - 1].append(
                    piece.columns.isEmpty ? piece : piece.pages(of: rows, taken: 0)[0])
                used += rows
            }
        }
        return pages
    }

    /// How many rows all of it takes, the air at its end left out.
    var height: Int { taken - (pieces.last.map { $0.isGap ? $0.canvas.size.height : 0 } ?? 0) }

    /// How many rows all of it takes.
    var taken: Int { pieces.map(\.canvas.size.height).reduce(0, +) }

    /// How many rows the pieces of `step` take, the air around them left out.
    func height(ofStep step: Int) -> Int {
        func own(_ piece: Piece) -> Int? {
            guard piece.columns.isEmpty else {
                return piece.columns.map { $0.flow.height(ofStep: step) }.max().flatMap { $0 > 0 ? $0 : nil }
            }
            return piece.comes(with: step) ? piece.canvas.size.height : nil
        }
        let indices = pieces.indices.filter { own(pieces[$0]) != nil }
        guard let first = indices.first, let last = indices.last else { return 0 }
        return pieces[first...last].map { own($0) ?? $0.canvas.size.height }.reduce(0, +)
    }

    /// How many rows the highest group takes.
    var highestGroup: Int {
        chunks.map { $0.map(\.canvas.size.height).reduce(0, +) }.max() ?? 0
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
