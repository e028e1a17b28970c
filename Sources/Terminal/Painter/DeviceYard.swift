import CNcurses
import CSystem
import Drawing

/// The process's devices: a few of each kind, on which everybody's pictures are painted in turn.
///
/// Where too many cells stand in it, those devices are folded that were used least lately. They are not deleted one by one,
/// for ncurses 6.4's `delscreen` frees the windows of all screens and not only of its own; with too many of them the yard is
/// cleared as a whole. Nobody holds a device, so nobody minds.
@Curses final class DeviceYard {
    static let shared = DeviceYard()

    private var devices: [Device.Kind: [Device]] = [:]
    private var uses = 0
    private var made: Output?

    /// How many cells may stand; ncurses takes 56 bytes for each.
    private static let cellsAtMost = 240_000
    /// How many devices may stand, folded or not; some 30 KB each besides their cells.
    private static let most = 400
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
        if device.isFolded { makeRoom(for: kind.size.area) }
        guard device.canMoveCursor else { throw .cannotMoveCursor(type: kind.type) }
        return device
    }

    private func best(_ kind: Device.Kind, showing: Device.Showing) throws(PainterError) -> Device {
        let known = devices[kind] ?? []
        if let one = known.first(where: { $0.showing == showing }) { return one }
        let area = kind.size.area
        if let oldest = known.min(by: { $0.lastUse < $1.lastUse }),
            known.count >= Self.mostOfAKind || cells + area > Self.cellsAtMost
        {
            return oldest
        }
        if devices.values.joined().count >= Self.most { clear() }
        makeRoom(for: area)
        let device = try make(kind)
        devices[kind, default: []].append(device)
        return device
    }

    private var standing: [Device] { devices.values.joined().filter { !$0.isFolded } }
    private var cells: Int { standing.reduce(0) { $0 + $1.kind.size.area } }

    /// Folds devices until so many cells more may stand, those first that were used least lately.
    private func makeRoom(for area: Int) {
        var excess = cells + area - Self.cellsAtMost
        guard excess > 0 else { return }
        for device in standing.sorted(by: { $0.lastUse < $1.lastUse }) where excess > 0 {
            device.fold()
            excess -= device.kind.size.area
        }
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
    }
}
