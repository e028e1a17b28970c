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
        guard gallery.isAnyoneDue else { return }
        let due = gallery.takeDue { seats[$0]?.isDrained ?? true }
        var shown: [(address: LineAddress, picture: Picture, id: ScreenID, isBeforeTheRoom: Bool)] = []
        for address in due {
            guard let seat = seats[address] else { continue }
            let picture = picture(of: seat, at: address)
            if let before = seat.shown, before == picture || before.canvas == picture.canvas { continue }
            shown.append((address, picture, seat.terminal, seat.isBeforeTheRoom))
            seats[address]?.shown = picture
        }
        guard !shown.isEmpty else { return }
        // Whoever presents sees a step first.
        let ordered = shown.filter(\.isBeforeTheRoom) + shown.filter { !$0.isBeforeTheRoom }
        let painted = await painter.paint(ordered.map { ($0.picture, $0.id) })
        for (place, bytes) in zip(ordered, painted) where !bytes.isEmpty {
            seats[place.address]?.isDrained = false
            send(bytes, to: place.address)
        }
    }

    private func picture(of seat: Seat, at address: LineAddress) -> Picture {
        guard case .participant(let screen, _) = seat.screen, let face = screen.face(in: state) else {
            return Picture(canvas(of: seat, at: address))
        }
        let terminal = Gallery.Terminal(size: seat.canvasSize, isASCII: seat.isASCII)
        return gallery.picture(of: face, on: terminal) { canvas(of: seat, at: address) }
    }

    private func canvas(of seat: Seat, at address: LineAddress) -> Canvas {
        var surroundings = surroundings
        if seat.isASCII {
            // Half blocks have no stand-in that a camera could read.
            surroundings.join?.picture = []
            surroundings.feedbackPicture = []
        }
        let size = seat.canvasSize
        let canvas =
            switch seat.screen {
            case .stage(var screen):
                {
                    screen.role = stageRole(of: seat)
                    return screen.canvas(of: state, surroundings: surroundings, size: size)
                }()
            case .console(let screen):
                screen.canvas(
                    of: state, surroundings: surroundings, backstage: backstage(for: address), size: size)
            case .waiting: waitingPage(in: surroundings.language, size: size)
            case .participant(let screen, _):
                screen.canvas(of: state, surroundings: surroundings, size: size)
            }
        return seat.isASCII ? canvas.inASCII() : canvas
    }

    /// Lets the numbers be painted that changed since the last tick.
    func paintCountsSoon() {
        gallery.tick(
            at: .now, facilitators: { seats[$0]?.isBeforeTheRoom ?? false }, everyone: { Array(seats.keys) },
            showsCounts: { address in
                guard case .participant(let screen, _) = seats[address]?.screen else { return false }
                return screen.showsCounts(in: state)
            })
    }

    func mark(_ address: LineAddress, _ urgency: Gallery.Urgency) {
        if seats[address] != nil { gallery.mark(address, urgency) }
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
