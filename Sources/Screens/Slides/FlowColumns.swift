import Drawing
import Workshop

/// One of several columns side by side.
struct FlowColumn {
    /// Where it begins.
    var left: Int
    var flow: Flow
}

/// A piece of a column, and where it stands among those beside it.
struct FlowPart {
    var place: Position
    var piece: Flow.Piece
}

extension SlidePages {
    /// The fewest columns of a terminal on which columns stand side by side, and else one below the other.
    static let leastForColumns = 100
}

extension Flow {
    /// The columns that stay free between two that stand side by side.
    private static let columnGap = 4
    /// The fewest columns that such a one has.
    private static let leastColumn = 10

    /// Adds what the slide's steps show, without its polls; columns side by side where there is room.
    mutating func add(stepsOf slide: Slide) {
        var set: [ColumnPiece] = []
        for (number, step) in slide.steps.enumerated() where step.poll == nil {
            for block in step.content {
                if case .column(let column, let blocks) = block {
                    if set.first.map({ $0.column.set != column.set }) ?? false { addColumns(&set) }
                    set.append(ColumnPiece(column: column, blocks: blocks, step: number))
                } else {
                    addColumns(&set)
                    add([block], step: number)
                }
            }
        }
        addColumns(&set)
    }

    /// What a step brings to a column.
    private struct ColumnPiece {
        let column: Column
        let blocks: [Block]
        let step: Int
    }

    /// Adds the columns that `set` makes, and empties it.
    private mutating func addColumns(_ set: inout [ColumnPiece]) {
        defer { set = [] }
        guard let shares = set.first?.column.shares else { return }
        let count = shares.count
        wantedByColumns = max(wantedByColumns, count * SlidePages.measure + (count - 1) * Self.columnGap)
        let columns = shares.indices.map { index in set.filter { $0.column.index == index } }
        let step = set.map(\.step).min() ?? 0
        guard let places = Self.places(shares, in: width) else {
            for piece in columns.joined() { add(piece.blocks, step: piece.step) }
            return
        }
        addGap(step: step)
        beginGroup()
        var section = Piece(canvas: Canvas(size: Size(width: width, height: 0)), step: step, group: group)
        section.columns = zip(places, columns).map { place, pieces in
            var flow = Flow(width: place.count, measure: SlidePages.measure)
            for piece in pieces { flow.add(piece.blocks, step: piece.step) }
            return FlowColumn(left: place.lowerBound, flow: flow)
        }
        section.fitToColumns()
        pieces.append(section)
        beginGroup()
    }

    /// Where columns stand in `width`; nil where it has no room for them beside one another.
    private static func places(_ shares: [Int], in width: Int) -> [Range<Int>]? {
        guard width >= SlidePages.leastForColumns - 6 else { return nil }
        let room = width - (shares.count - 1) * columnGap
        let all = shares.reduce(0, +)
        var places: [Range<Int>] = []
        var before = 0
        for (index, share) in shares.enumerated() {
            let start = room * before / all
            before += share
            places.append((start + index * columnGap)..<(room * before / all + index * columnGap))
        }
        return places.allSatisfy { $0.count >= leastColumn } ? places : nil
    }
}

extension Flow.Piece {
    /// Is as high as the highest of its columns.
    fileprivate mutating func fitToColumns() {
        let height = columns.map(\.flow.height).max() ?? 0
        canvas = Canvas(size: Size(width: canvas.size.width, height: height))
    }

    /// How many of its rows are higher by a row where all air is looser.
    fileprivate var growth: Int {
        if isGap { return 1 }
        let loose = columns.map { $0.flow.height + $0.flow.pieces.map(\.growth).reduce(0, +) }.max()
        return loose.map { $0 - canvas.size.height } ?? 0
    }

    /// How many pictures stand one above another in it.
    fileprivate var pictures: Int {
        (picture == nil ? 0 : 1) + (columns.map(\.flow.pictures).max() ?? 0)
    }

    /// Its columns in pages of `height` rows, of which `taken` are taken on the first.
    func pages(of height: Int, taken: Int) -> [Flow.Piece] {
        let divided = columns.map { $0.flow.pages(of: height, taken: taken) }
        return (0..<(divided.map(\.count).max() ?? 0)).map { page in
            var made = self
            made.columns = []
            for (column, pages) in zip(columns, divided) where pages.indices.contains(page) {
                var row = 0
                for piece in pages[page] {
                    made.parts.append(FlowPart(place: Position(row: row, column: column.left), piece: piece))
                    row += piece.canvas.size.height
                }
            }
            let rows = made.parts.map { $0.place.row + $0.piece.canvas.size.height }.max() ?? 0
            made.canvas = Canvas(size: Size(width: canvas.size.width, height: rows))
            return made
        }
    }
}

extension Flow {
    /// How many rows its highest piece takes that no page's end divides.
    var tallest: Int {
        pieces.map { piece in piece.columns.map(\.flow.tallest).max() ?? piece.canvas.size.height }.max() ?? 0
    }

    fileprivate var pictures: Int { pieces.map(\.pictures).reduce(0, +) }

    private mutating func changeColumns(at index: Int, _ change: (inout Flow) -> Void) {
        guard !pieces[index].columns.isEmpty else { return }
        for column in pieces[index].columns.indices { change(&pieces[index].columns[column].flow) }
        pieces[index].fitToColumns()
    }

    /// Makes the air between pieces two rows high where all of them fit into `room` rows then.
    mutating func loosen(into room: Int) {
        if height + pieces.map(\.growth).reduce(0, +) <= room { loosen() }
    }

    private mutating func loosen() {
        for index in pieces.indices {
            changeColumns(at: index) { $0.loosen() }
            guard pieces[index].isGap else { continue }
            pieces[index].canvas = Canvas(size: Size(width: width, height: 2))
            if let edge = pieces[index].edge { draw(edge, at: index) }
        }
    }
}

extension Flow {
    /// The fewest rows that a picture is drawn in; with fewer its words stand alone.
    static let lowestPicture = 4

    /// Hangs the slide's pictures above their words, in the rows that all of its words leave of a page's `room`; asks for
    /// those that are not made yet.
    mutating func hang(_ shelf: PictureShelf, room: Int) {
        guard shelf.depth != .monochrome, pictures > 0 else { return }
        let rows = (room - height) / pictures
        guard rows >= Self.lowestPicture else { return }
        for index in pieces.indices.reversed() {
            let tallest = pieces[index].canvas.size.height + rows * pieces[index].pictures
            changeColumns(at: index) { $0.hang(shelf, room: tallest) }
            guard let place = pieces[index].picture else { continue }
            let size = Size(width: width - place.indent, height: rows)
            let wish = PictureWish(place.file, fitting: size, depth: shelf.depth)
            pieces[index].canvas.wish(for: wish)
            if case .some(let picture?) = shelf.made[wish] {
                hang(picture.canvas, above: index, indent: place.indent)
            }
        }
    }

    private mutating func hang(_ picture: Canvas, above index: Int, indent: Int) {
        var hung = pieces[index]
        hung.picture = nil
        hung.canvas = Canvas(size: Size(width: width, height: picture.size.height))
        hung.canvas.draw(picture, at: Position(row: 0, column: indent))
        for row in 0..<picture.size.height {
            if let edge = hung.edge {
                hung.canvas.write(edge, at: Position(row: row, column: 0), style: .accent)
            }
        }
        pieces.insert(hung, at: index)
    }
}
