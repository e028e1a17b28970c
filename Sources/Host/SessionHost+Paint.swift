import Drawing
import Lines
import Screens
import Session
import Terminal
import Workshop

extension SessionHost {
    /// Paints every seat whose picture has changed and whose line has drained.
    ///
    /// A picture that a slow line could not take is dropped before it is painted, and the newest is painted
    /// later.
    func paint() async {
        let due = seats.filter { $0.value.urgency == .now && $0.value.isDrained }
        // Whoever presents sees a step first.
        let ordered = due.filter(\.value.isBeforeTheRoom) + due.filter { !$0.value.isBeforeTheRoom }
        for (address, seat) in ordered {
            seats[address]?.urgency = .none
            var canvas = picture(of: seat, at: address)
            if seat.isASCII { canvas = canvas.inASCII() }
            guard canvas != seat.shown else { continue }
            seats[address]?.shown = canvas
            await show(canvas, on: address, terminal: seat.terminal)
        }
    }

    private func show(_ canvas: Canvas, on address: LineAddress, terminal: ScreenID) async {
        let bytes = await painter.paint(canvas, on: terminal)
        guard !bytes.isEmpty else { return }
        seats[address]?.isDrained = false
        send(bytes, to: address)
    }

    private func picture(of seat: Seat, at address: LineAddress) -> Canvas {
        var surroundings = surroundings
        if seat.isASCII {
            // Half blocks have no stand-in that a camera could read.
            surroundings.join?.picture = []
            surroundings.feedbackPicture = []
        }
        return switch seat.screen {
        case .stage(var screen):
            {
                screen.role = stageRole(of: seat)
                return screen.canvas(of: state, surroundings: surroundings, size: seat.size)
            }()
        case .console(let screen):
            screen.canvas(
                of: state, surroundings: surroundings, backstage: backstage(for: address), size: seat.size)
        case .waiting: waitingPage(in: surroundings.language, size: seat.size)
        case .participant(let screen, _):
            screen.canvas(of: state, surroundings: surroundings, size: seat.size)
        }
    }

    /// Lets the numbers that changed since the last tick be painted.
    func paintCountsSoon() {
        for (address, seat) in seats where seat.urgency == .soon {
            seats[address]?.urgency = max(seat.urgency, .now)
        }
    }

    /// Paints stages and consoles anew where the surroundings have changed.
    func markFacilitators() {
        for (address, seat) in seats where seat.isBeforeTheRoom { mark(address, .now) }
    }

    func send(_ bytes: [UInt8], to address: LineAddress) {
        var rest = bytes[...]
        while !rest.isEmpty {
            pump.send(.bytes(address.line, Array(rest.prefix(65_536))), to: address.link)
            rest = rest.dropFirst(65_536)
        }
    }
}
