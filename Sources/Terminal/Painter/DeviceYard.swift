import CNcurses
import CSystem
import Drawing

/// The process's devices: a few of each kind, on which everybody's pictures are painted in turn.
///
/// Devices are not deleted one by one, for ncurses 6.4's `delscreen` frees the windows of all screens and not only of its
/// own. Where too many cells would stand in it the yard is cleared as a whole; nobody holds a device, so nobody minds.
@Curses final class DeviceYard {
    static let shared = DeviceYard()

    private var devices: [Device.Kind: [Device]] = [:]
    private var cells = 0
    private var uses = 0
    private var made: Output?

    /// How many cells may stand; ncurses takes some 90 bytes for each.
    private static let cellsAtMost = 240_000
    /// How many devices of a kind show a picture each: who types has one for as long as few others do.
    private static let mostOfAKind = 2

    nonisolated private init() {}

    /// A device of `kind`, if there is one that shows just that; else the one of its kind that was used least lately, or
    /// a new one.
    ///
    /// - Throws: ``PainterError`` for a type that cannot show pictures.
    func device(_ kind: Device.Kind, showing: Device.Showing) throws(PainterError) -> Device {
        let device = try best(kind, showing: showing)
        uses += 1
        device.lastUse = uses
        guard device.canMoveCursor else { throw .cannotMoveCursor(type: kind.type) }
        return device
    }

    private func best(_ kind: Device.Kind, showing: Device.Showing) throws(PainterError) -> Device {
        let known = devices[kind] ?? []
        if let one = known.first(where: { $0.showing == showing }) { return one }
        let area = kind.size.width * kind.size.height
        let hasRoom = cells + area <= Self.cellsAtMost
        if let oldest = known.min(by: { $0.lastUse < $1.lastUse }),
            !hasRoom || known.count >= Self.mostOfAKind
        {
            return oldest
        }
        if !hasRoom { clear() }
        let device = try make(kind)
        devices[kind, default: []].append(device)
        cells += area
        return device
    }

    private func make(_ kind: Device.Kind) throws(PainterError) -> Device {
        let output = try output()
        terminal_announce_size(Int32(kind.size.width), Int32(kind.size.height))
        guard let screen = try open(kind.type, output: output) else { throw .noDescription }
        return Device(screen, kind: kind, output: output)
    }

    /// Where every device writes to.
    private func output() throws(PainterError) -> Output {
        if let made { return made }
        let output = try Output()
        made = output
        return output
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
        for device in devices.values.joined() { device.destroy() }
        devices = [:]
        cells = 0
    }
}
