package import Drawing

/// Paints canvases for many terminals at once: what it hands out are bytes, for whoever holds the line.
///
/// Bytes of one screen have to reach their terminal all, and in the order in which they were handed out, for
/// each picture is painted as a difference to the one before. All painters of a process share one thread.
@Curses package final class Painter {
    /// The largest canvas that a seat should ask for; a larger terminal shows it in its middle.
    package nonisolated static let largestCanvas = Size(width: 160, height: 60)
    /// The largest screen that is painted; a still larger terminal has it in its top left corner.
    package nonisolated static let largestScreen = Size(width: 400, height: 150)

    private var screens: [ScreenID: PaintedScreen] = [:]
    private var nextNumber = 1
    private var differences = Differences()
    /// What gives a terminal back, by types that were asked about; people may name as many types as they like.
    private var farewells: [String: [UInt8]] = [:]
    private static let mostFarewells = 64

    /// Starts the painters' thread where it does not run yet.
    ///
    /// Sets the characters' locale of the process, and ignores SIGPIPE and SIGXFSZ; every other signal is left as
    /// it is, now and later.
    package nonisolated init() throws(PainterError) { try CursesThread.start.get() }

    /// Whether `type` is spelled like a terminal type; what is not never reaches ncurses.
    package nonisolated static func accepts(type: String) -> Bool {
        (1...64).contains(type.utf8.count)
            && type.utf8.allSatisfy { byte in
                switch byte {
                case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"),
                    UInt8(ascii: "0")...UInt8(ascii: "9"):
                    true
                case UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "+"), UInt8(ascii: "-"): true
                default: false
                }
            }
    }

    /// Begins a screen; its first picture makes the terminal ready and clears it.
    ///
    /// - Parameters:
    ///   - type: The terminal's own word for what it is; one that nobody knows is taken for xterm-256color.
    ///   - size: The whole terminal's size.
    ///   - look: What the terminal is held to.
    /// - Returns: What the screen is called from here on.
    /// - Throws: ``PainterError`` where the type cannot show pictures.
    package func open(_ type: String, size: Size, look: Look) throws(PainterError) -> ScreenID {
        let screen = PaintedScreen(type: type, size: size, look: look)
        _ = try DeviceYard.shared.device(screen.kind, showing: .nothing)
        let id = ScreenID(number: nextNumber)
        nextNumber += 1
        screens[id] = screen
        return id
    }

    /// The bytes that turn what each screen shows into a picture; none where it is closed, or shows it.
    ///
    /// A smaller canvas stands in the middle; of a larger one the top left part is shown. The same difference for many
    /// screens is painted once. Where a difference has more than `limits` bytes, and the whole picture fewer, that is
    /// painted instead.
    package func paint(
        _ pictures: [(picture: Picture, id: ScreenID)], limits: [ScreenID: Int] = [:]
    ) -> [[UInt8]] {
        pictures.map { paint($0.picture, on: $0.id, limit: limits[$0.id]) }
    }

    /// The bytes that turn what `id` shows into `canvas`, as a picture of its own.
    package func paint(_ canvas: Canvas, on id: ScreenID) -> [UInt8] {
        paint(Picture(canvas), on: id, limit: nil)
    }

    private func paint(_ picture: Picture, on id: ScreenID, limit: Int?) -> [UInt8] {
        guard let screen = screens[id], screen.showing != .picture(picture),
            var bytes = bytes(on: screen.kind, from: screen.showing, to: picture)
        else { return [] }
        if let limit, bytes.count > limit, screen.showing != .nothing,
            let whole = self.bytes(on: screen.kind, from: .unknown, to: picture), whole.count < bytes.count
        {
            bytes = whole
        }
        screens[id]?.showing = .picture(picture)
        return bytes
    }

    private func bytes(on kind: Device.Kind, from: Device.Showing, to picture: Picture) -> [UInt8]? {
        let difference = Differences.Name(kind: kind, from: from, to: picture)
        if let known = differences[difference] { return known }
        guard let device = try? DeviceYard.shared.device(kind, showing: from) else { return nil }
        let bytes = device.bytes(from: from, to: picture)
        differences[difference] = bytes
        return bytes
    }

    /// How many bytes each of these takes on the terminal of `id` when nothing is known of what stands there.
    package func lengths(ofWhole canvases: [Canvas], on id: ScreenID) -> [Int] {
        guard let kind = screens[id]?.kind else { return [] }
        return canvases.map { canvas in
            let device = try? DeviceYard.shared.device(kind, showing: .unknown)
            return device?.bytes(from: .unknown, to: Picture(canvas)).count ?? 0
        }
    }

    /// Tells a screen its terminal's new size; the next picture is painted whole.
    package func resize(_ id: ScreenID, to size: Size) { screens[id]?.resize(to: size) }

    /// Lets the next picture of `id` be painted whole, whatever has happened to the terminal.
    package func repaintEverything(on id: ScreenID) { screens[id]?.forget() }

    /// How many colours `id` is painted with; nil where it is closed.
    package func colourDepth(of id: ScreenID) -> ColourDepth? {
        guard let screen = screens[id] else { return nil }
        return try? DeviceYard.shared.device(screen.kind, showing: screen.showing).palette.depth
    }

    /// Ends a screen.
    ///
    /// Where it is `clearing`, nothing stays of what the terminal showed, nor of the lines that it keeps above its
    /// screen, as far as its type lets it: ``QuickExit``.
    ///
    /// - Returns: The bytes that give the terminal back: its other screen, its cursor, its attributes.
    package func close(_ id: ScreenID, clearing: Bool = false) -> [UInt8] {
        screens.removeValue(forKey: id)?.close(clearing: clearing) ?? []
    }

    /// The bytes that empty a terminal of this type which nothing but lines was written to.
    ///
    /// - Returns: nil where the type cannot move its cursor, or might show an ANSI sequence as text.
    package func quickExit(for type: String) -> [UInt8]? {
        guard let exit = try? device(of: type).quickExit, exit.isANSI else { return nil }
        return exit.bytes(rows: QuickExit.mostRows)
    }

    /// The bytes that give back a terminal of this type which somebody else has painted on, and then fell silent.
    package func farewell(for type: String) throws(PainterError) -> [UInt8] {
        if let known = farewells[type] { return known }
        let farewell = try device(of: type).farewell(from: .unknown)
        if farewells.count >= Self.mostFarewells { farewells = [:] }
        farewells[type] = farewell
        return farewell
    }

    private func device(of type: String) throws(PainterError) -> Device {
        let screen = PaintedScreen(type: type, size: Size(width: 80, height: 24), look: Look())
        return try DeviceYard.shared.device(screen.kind, showing: .unknown)
    }
}

/// Differences between pictures that were painted lately, for whoever else shows the first of them.
private struct Differences {
    struct Name: Hashable {
        let kind: Device.Kind
        let from: Device.Showing
        let to: Picture
    }

    private var known: [Name: [UInt8]] = [:]
    private var size = 0
    /// How many bytes are kept; a picture of 80 by 24 painted whole takes some 2,000.
    private static let most = 1_048_576

    subscript(name: Name) -> [UInt8]? {
        get { known[name] }
        set {
            if size > Self.most { (known, size) = ([:], 0) }
            known[name] = newValue
            size += newValue?.count ?? 0
        }
    }
}
