import CNcurses
import CSystem
import Drawing

/// Makes the process's devices, and keeps those that nobody uses for the next of their kind.
///
/// Devices are not deleted one by one, for ncurses 6.4's `delscreen` frees the windows of all screens and not only
/// of its own. Once too many stand unused all are deleted together; those in use are made anew when they are
/// next painted on, which they notice by the yard's generation.
@Curses final class DeviceYard {
    static let shared = DeviceYard()

    /// Goes up when all devices so far are gone.
    private(set) var generation = 0
    private var all: [Device] = []
    private var unused: [Device.Kind: [Device]] = [:]
    private var unusedCells = 0
    private var made: Output?

    /// How many cells may stand unused; ncurses takes some 90 bytes for each.
    private static let unusedCellsAtMost = 400_000

    nonisolated private init() {}

    /// Where every device writes to.
    func output() throws(PainterError) -> Output {
        if let made { return made }
        let output = try Output()
        made = output
        return output
    }

    /// A device in the state that ``Device/suspend()`` leaves it in; not one that cannot move its cursor.
    func take(_ kind: Device.Kind) throws(PainterError) -> Device {
        let device: Device
        if let used = unused[kind]?.popLast() {
            unusedCells -= kind.size.width * kind.size.height
            device = used
        } else {
            device = try make(kind)
        }
        guard device.canMoveCursor else {
            putBack(device, from: generation)
            throw .cannotMoveCursor(type: kind.type)
        }
        return device
    }

    /// Takes a suspended device back, which came out in `generation`.
    func putBack(_ device: Device, from generation: Int) {
        guard generation == self.generation else { return }
        unused[device.kind, default: []].append(device)
        unusedCells += device.kind.size.width * device.kind.size.height
        if unusedCells > Self.unusedCellsAtMost { clear() }
    }

    private func make(_ kind: Device.Kind) throws(PainterError) -> Device {
        let output = try output()
        terminal_announce_size(Int32(kind.size.width), Int32(kind.size.height))
        guard let screen = try open(kind.type, output: output) else { throw .noDescription }
        let device = Device(screen, kind: kind)
        _ = output.take()
        all.append(device)
        return device
    }

    private func open(_ type: String, output: Output) throws(PainterError) -> OpaquePointer? {
        terminal_hold_signals()
        // A type that turns out to be none would be taken away from the screen in use, and its description with it.
        set_term(nil)
        var screen: OpaquePointer?
        defer { terminal_release_signals(screen != nil) }
        if Painter.accepts(type: type) {
            screen = newterm(type, output.stream, output.stream)
            if screen == nil, curses_is_known_as_paper(type) { throw .cannotMoveCursor(type: type) }
        }
        for name in Self.standIns(for: type) where screen == nil {
            screen = newterm(name, output.stream, output.stream)
        }
        return screen
    }

    /// The types that a type is taken for where nobody here has its description, the best one first.
    private static func standIns(for type: String) -> [String] {
        let usual = ["xterm-256color", "xterm", "ansi"]
        // Emacs's terminal takes neither absolute rows nor the erasing of cells, which an xterm is sent.
        if type.hasPrefix("eterm") { return ["vt100"] + usual }
        if type.hasPrefix("screen") { return ["screen-256color", "screen"] + usual }
        return usual
    }

    private func clear() {
        for device in all { device.destroy() }
        all = []
        unused = [:]
        unusedCells = 0
        generation += 1
    }
}
