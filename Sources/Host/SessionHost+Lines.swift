import Drawing
import Lines
import Logging
import Records
import Screens
import Session
import Terminal
import Wording
import Workshop

extension SessionHost {
    /// Takes what has reached the host; says what is asked of the session because of it.
    func take(_ input: Input) async -> [Ask] {
        switch input {
        case .linkOpened(let link, let isTrusted): if isTrusted { trustedLinks.insert(link) }
        case .doorOpened(let link, let pid): doorOpened(link, pid: pid)
        case .doorFailed: doorEnded()
        case .frame(let link, let frame): return await take(frame, from: link)
        case .linkClosed(let link):
            var asks: [Ask] = []
            for address in addresses where address.link == link { asks += await drop(address) }
            leaving = leaving.filter { $0.link != link }
            reception.leave(link)
            trustedLinks.remove(link)
            if door.link == link { doorEnded() }
            return asks
        case .scenarioChanged(let text, let reading): return scenarioChanged(to: text, reading)
        case .tick:
            takeLoneEscapes()
            for (address, size) in resizing.due(at: .now) { await resize(address, size) }
        case .goOn: break
        case .terminate: await end(farewell: say(.lineHostStopped, record.path))
        }
        return []
    }

    /// Every line that has a seat.
    var addresses: [LineAddress] { Array(seats.keys) + Array(linearSeats.keys) }

    /// The lines, painted and linear, of the seat with those words; there is one unless another is just being opened.
    func addresses(of words: String) -> [LineAddress] {
        seats.filter { $0.value.words == words }.map(\.key)
            + linearSeats.filter { $0.value.words == words }.map(\.key)
    }

    private func take(_ frame: FrameToHost, from link: LinkID) async -> [Ask] {
        if door.link == link { doorSpoke() }
        switch frame {
        case .listening where door.link == link: log.info("the door listens")
        case .failed(let sentence) where door.link == link:
            log.error("the door failed", metadata: ["sentence": "\(sentence)"])
        // Only the door's own words are logged: others' could hold anything.
        case .listening, .failed, .alive: break
        case .asked(let line, let user, let proof, let source):
            await judge(LineAddress(link: link, line: line), user: user, proof, from: source)
        case .opened(let line, let opening):
            return await open(LineAddress(link: link, line: line), opening)
        case .bytes(let line, let bytes):
            lastTouch = .now
            return await take(bytes, from: LineAddress(link: link, line: line))
        case .drained(let line): seats[LineAddress(link: link, line: line)]?.isDrained = true
        case .resized(let line, let width, let height):
            let address = LineAddress(link: link, line: line)
            let size = Size(width: Int(width), height: Int(height))
            if let size = resizing.take(size, of: address, at: .now) { await resize(address, size) }
        case .closed(let line): return await drop(LineAddress(link: link, line: line))
        }
        return []
    }

    private func resize(_ address: LineAddress, _ size: Size) async {
        guard let seat = seats[address], seat.size != size else { return }
        await painter.resize(seat.terminal, to: size)
        seats[address]?.size = size
        seats[address]?.shown = nil
        mark(address, .now)
    }

    /// Gives a terminal back, with a few words, and ends its line.
    func leave(_ address: LineAddress, farewell: String, clearing: Bool = false) async {
        let text = farewell.isEmpty ? "" : farewell + "\n"
        if let seat = linearSeats[address] {
            send(clearing ? await quickExit(of: seat) : seat.ending(farewell), to: address)
        } else if let seat = seats[address] {
            var bytes = await painter.close(seat.terminal, clearing: clearing)
            if door.link == address.link { bytes += Array(text.replacing("\n", with: "\r\n").utf8) }
            send(bytes, to: address)
        } else {
            return
        }
        let isLinear = linearSeats[address] != nil
        forget(address)
        close(address, farewell: isLinear ? "" : text, status: 0)
    }

    /// What empties the terminal of a linear seat; empty lines where it might show a sequence as text.
    private func quickExit(of seat: LinearSeat) async -> [UInt8] {
        guard !seat.terminal.isEmpty, let bytes = await painter.quickExit(for: seat.terminal) else {
            return seat.quickExitInLines
        }
        return bytes
    }

    /// Forgets a line that is gone; what was typed there before still counts.
    private func drop(_ address: LineAddress) async -> [Ask] {
        let asks = await take(keyQueue.takeLast(KeyQueue.remainder, of: address), at: address)
        leaving.remove(address)
        reception.leave(address)
        if let seat = seats[address] { _ = await painter.close(seat.terminal) }
        forget(address)
        return asks
    }

    /// Takes note that nobody sits at `address` any more.
    private func forget(_ address: LineAddress) {
        gallery.forget(address)
        resizing.forget(address)
        halfRead[address] = nil
        _ = keyQueue.takeLast(0, of: address)
        if let seat = seats.removeValue(forKey: address) {
            switch seat.screen {
            case .participant(let screen, let words):
                drafts[words] = screen.drafts
                languages[words] = screen.language
                attendance.depart(words, at: .now)
            case .console:
                clicker.detach(address)
                consolesChanged()
            case .stage, .waiting: break
            }
            if case .waiting = seat.screen { markFacilitators() }
        } else if let seat = linearSeats.removeValue(forKey: address) {
            drafts[seat.words] = seat.screen.drafts
            languages[seat.words] = seat.screen.language
            attendance.depart(seat.words, at: .now)
        }
    }

    /// Lets every seat know that consoles have come or gone.
    func consolesChanged() {
        surroundings.takesCheckIns = clicker.consoles > 0
        followAtSeats()
        for address in seats.keys { mark(address, .now) }
    }

    func close(_ address: LineAddress, farewell: String, status: UInt8) {
        leaving.insert(address)
        pump.send(.close(address.line, farewell: farewell, status: status), to: address.link)
    }

    /// Begins the host's end: every terminal is given back first.
    func end(farewell: String) async {
        guard endingSince == nil else { return }
        for address in addresses { await leave(address, farewell: farewell) }
        await record.close()
        endingSince = .now
    }

    /// A phrase in the language of the room.
    func say(_ phrase: Phrase, _ value: String? = nil) -> String {
        phrase.text(in: surroundings.language, value ?? "")
    }
}
