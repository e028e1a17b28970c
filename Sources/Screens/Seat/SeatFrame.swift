import Drawing
import Workshop

/// Where a participant's screen has its parts.
struct SeatFrame: Equatable, Sendable {
    /// The terminal's extent.
    let size: Size
    /// The rows under the body: what is to be said now, above the footer.
    let status: [StyledText]

    /// Parts a terminal; the `broadcast` has at most two rows and goes before each `status`, and all of it takes
    /// at most half of the terminal.
    init(_ size: Size, broadcast: StyledText? = nil, status: [StyledText] = []) {
        self.size = size
        let width = Self.measure(size)
        let first = broadcast.map { Self.twoLines($0, width: width) } ?? []
        let room = max(1, size.height / 2 - 1)
        let rest = status.flatMap { $0.wrapped(to: width) }.prefix(max(1, room - first.count))
        self.status = first + rest
    }

    /// The text in at most two lines; what is left out shows as `…`.
    private static func twoLines(_ text: StyledText, width: Int) -> [StyledText] {
        let lines = text.wrapped(to: width)
        guard lines.count > 2 else { return lines }
        let rest = lines.dropFirst().map(\.text).joined(separator: " ")
        return [lines[0], StyledText(shortened(rest, to: width), lines[0].runs.first?.style ?? .plain)]
    }

    /// The widest line of running text.
    static let widest = 72

    /// The width of running text: all there is but a margin, at most ``widest``.
    static func measure(_ size: Size) -> Int {
        let margin = size.width >= 60 ? 3 : size.width >= 30 ? 1 : 0
        return max(1, min(widest, size.width - 2 * margin - (margin == 0 ? 1 : 0)))
    }

    /// The width of running text.
    var measure: Int { Self.measure(size) }

    /// The column where running text begins.
    var column: Int { max(0, (size.width - measure) / 2) }

    /// Whether there is room for a header, and for air.
    var isRoomy: Bool { size.height >= 10 }

    /// The rows between the header and what stands under it.
    var body: Range<Int> {
        let top = isRoomy ? 2 : 0
        let under = 1 + (status.isEmpty ? 0 : status.count) + (isRoomy ? 1 : 0)
        return top..<max(top, size.height - under)
    }

    /// The body's extent, across the whole terminal.
    var bodySize: Size { Size(width: size.width, height: body.count) }

    /// Draws the header, the status and the footer.
    func draw(on canvas: inout Canvas, header: String, footer: SeatFooter, in language: Language) {
        if isRoomy { canvas.write(header, at: Position(row: 0, column: 1), style: .quiet) }
        for (index, line) in status.enumerated() {
            let row = size.height - 1 - (size.height >= 14 ? 1 : 0) - status.count + index
            canvas.write(line, at: Position(row: row, column: column))
        }
        let text = footer.text(width: size.width - 2, in: language)
        canvas.write(text, at: Position(row: size.height - 1, column: size.width < 30 ? 0 : 1), style: .quiet)
    }
}
