package import Drawing
package import Session
import Workshop

extension ConsoleScreen {
    /// The picture for a terminal of that size.
    package func canvas(
        of state: State, surroundings: Surroundings, backstage: Backstage, size: Size
    ) -> Canvas {
        var canvas = Canvas(size: size)
        guard size.width > 0, size.height > 0 else { return canvas }
        canvas.write(surroundings.now.clock, at: Position(row: 0, column: 1))
        return canvas
    }
}
