/// A canvas with an identity: two pictures are the same only where they are one, so that whoever has painted it once need
/// not look at its cells again.
///
/// It is kept for as long as a terminal shows it, with one for each seat in a full room, and takes the room of what is not
/// empty on it.
package final class Picture: Sendable {
    private let frame: Canvas
    private let folded: [PackedCell]

    /// Makes a picture of its own.
    package init(_ canvas: Canvas) {
        folded = canvas.cells.folded
        var frame = canvas
        frame.cells = []
        self.frame = frame
    }

    /// What it shows; unfolded anew each time.
    package var canvas: Canvas {
        var canvas = frame
        canvas.cells = folded.unfolded(count: frame.size.area)
        return canvas
    }

    /// The pictures of the scenario that stand on it, or would.
    package var wishes: [PictureWish] { frame.wishes }

    /// Whether it shows the same as another.
    package func looks(like other: Picture) -> Bool {
        if self === other { return true }
        guard frame.clusters.isEmpty, other.frame.clusters.isEmpty else { return canvas == other.canvas }
        return folded == other.folded && frame == other.frame
    }
}

extension Picture: Hashable {
    package static func == (one: Picture, other: Picture) -> Bool { one === other }

    package func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(self)) }
}
