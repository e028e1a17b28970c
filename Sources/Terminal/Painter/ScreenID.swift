/// Names one open screen of a ``Painter``; never given twice by the same painter.
package struct ScreenID: Hashable, Sendable {
    let number: Int
}
