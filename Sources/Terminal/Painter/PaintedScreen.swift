import Drawing

/// One person's terminal, as far as its bytes were handed out.
///
/// It has no device of its own.
struct PaintedScreen {
    /// What pictures are painted for.
    private(set) var kind: Device.Kind
    /// How many rows the terminal has, also those that no picture reaches.
    private var rows: Int
    /// What the terminal shows.
    var showing = Device.Showing.nothing

    init(type: String, size: Size, look: Look) {
        rows = size.height
        kind = Self.kind(type, size, look)
    }

    /// Takes the terminal's new size, at which nobody knows what it shows.
    mutating func resize(to size: Size) {
        rows = size.height
        kind = Self.kind(kind.type, size, kind.look)
        forget()
    }

    /// Lets the next picture be painted as if nothing were known of what the terminal shows.
    mutating func forget() {
        if showing != .nothing { showing = .unknown }
    }

    /// The bytes that give the terminal back, and nothing where it was never painted on; with the quick exit's around
    /// them, also then, where it is to be emptied.
    @Curses func close(clearing: Bool) -> [UInt8] {
        guard clearing || showing != .nothing,
            let device = try? DeviceYard.shared.device(kind, showing: showing)
        else { return [] }
        let givingBack = device.farewell(from: showing)
        return clearing ? device.quickExit.bytes(rows: rows, givingBack: givingBack) : givingBack
    }

    private static func kind(_ type: String, _ size: Size, _ look: Look) -> Device.Kind {
        let largest = Painter.largestScreen
        let width = min(max(size.width, 1), largest.width)
        let height = min(max(size.height, 1), largest.height)
        return Device.Kind(type: type, size: Size(width: width, height: height), look: look)
    }
}

/// Names one open screen of a ``Painter``; never given twice by the same painter.
package struct ScreenID: Hashable, Sendable {
    let number: Int
}
