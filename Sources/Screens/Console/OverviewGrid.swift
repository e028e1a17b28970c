import Drawing
import Session
import Workshop

/// All slides in columns, read from top to bottom.
struct OverviewGrid {
    /// Slides.
    let count: Int
    /// Slides in each column.
    let rows: Int
    /// Columns on the screen at a time.
    let columns: Int
    /// The columns of text that each takes, its margin included.
    let width: Int

    init(_ room: ConsoleRoom) {
        let size = ConsoleScreen.overlaySize(of: room.size)
        count = room.state.scenario.slides.count
        columns = max(1, size.width / 38)
        width = max(1, (size.width - 2) / columns)
        let needed = (count + columns - 1) / columns
        rows = max(1, min(overlayRoom(size), needed))
    }

    /// The first column that is shown, so that `slide` is among them.
    func firstColumn(showing slide: Int) -> Int {
        let all = (count + rows - 1) / rows
        return min(max(0, slide / rows - columns / 2), max(0, all - columns))
    }
}
