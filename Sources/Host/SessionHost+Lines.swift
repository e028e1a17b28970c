import Drawing
import Lines
import Logging
import Records
import Screens
import Session
import Terminal
import Workshop

extension SessionHost {
    /// Takes what has reached the host; says what is asked of the session because of it.
    func take(_ input: Input) async -> [Ask] {
        switch input {
        case .linkOpened: break
        case .doorOpened(let link, let pid): doorOpened(link, pid: pid)
        case .doorFailed: doorEnded()
        case .frame(let link, let frame): return await take(frame, from: link)
        case .linkClosed(let link):
            for address in seats.keys where address.link == link { await drop(address) }
            leaving = leaving.filter { $0.link != link }
            for line in admitted.keys where line.link == link { forgetAdmission(of: line) }
            if door.link == link { doorEnded() }
        case .tick: return await takeLoneEscapes()
        case .terminate:
            await end(farewell: "The host was stopped. Go on with: convene resume \(record.path)\n")
        }
        return []
    }

    private func take(_ frame: FrameToHost, from link: LinkID) async -> [Ask] {
        if door.link == link { doorSpoke() }
        switch frame {
        case .listening: log.info("the door listens")
        case .failed(let sentence): log.error("the door failed", metadata: ["sentence": "\(sentence)"])
        case .alive: break
        case .asked(let line, let user, let proof):
            guard door.link == link else { return [] }
            let answer: String? = if case .answer(let typed) = proof { typed } else { nil }
            await judge(LineAddress(link: link, line: line), user: user, answer: answer)
        case .opened(let line, let opening):
            return await open(LineAddress(link: link, line: line), opening)
        case .bytes(let line, let bytes): return await take(bytes, from: LineAddress(link: link, line: line))
        case .drained(let line): seats[LineAddress(link: link, line: line)]?.isDrained = true
        case .resized(let line, let width, let height):
            await resize(LineAddress(link: link, line: line), Size(width: Int(width), height: Int(height)))
        case .closed(let line): await drop(LineAddress(link: link, line: line))
        }
        return []
    }

    private func open(_ address: LineAddress, _ opening: Opening) async -> [Ask] {
        guard seats[address] == nil else { return [] }
        if door.link == address.link {
            guard let admitted = admitted.removeValue(forKey: address) else { return [] }
            return await openParticipant(address, opening, admitted)
        }
        switch opening.wish {
        case "stage":
            await openSeat(.stage(StageScreen()), at: address, opening)
        case "summary":
            send(Array(liveSummary.utf8), to: address)
            close(address, farewell: "", status: 0)
        default:
            close(address, farewell: "This version has no seat of that kind.\n", status: 64)
        }
        return []
    }

    private func openParticipant(_ address: LineAddress, _ opening: Opening, _ admitted: Admitted) async
        -> [Ask]
    {
        for (other, seat) in seats where seat.words == admitted.words {
            await leave(other, farewell: "Your seat was opened at another place. This line ends here.\n")
        }
        let answered = await pollsAnswered(by: admitted.words)
        let screen = ParticipantScreen(
            words: admitted.words, isReturning: admitted.isReturning, answered: answered,
            drafts: drafts[admitted.words] ?? [:])
        guard await openSeat(.participant(screen, words: admitted.words), at: address, opening) else {
            return []
        }
        guard !admitted.isReturning else {
            sendWords(to: address)
            return []
        }
        return [Ask(.takeSeat(await record.presence(for: admitted.words)), by: .newcomer(address))]
    }

    /// Writes the seat words before the first picture, so that they remain on the terminal after a dropped line.
    func sendWords(to address: LineAddress) {
        guard let words = seats[address]?.words else { return }
        send(Array((ParticipantScreen.seatWordsLine(words: words) + "\r\n").utf8), to: address)
    }

    /// The polls that take answers now and have one of this seat.
    private func pollsAnswered(by words: String) async -> Set<Poll.ID> {
        var answered: Set<Poll.ID> = []
        for (poll, standing) in state.standings {
            guard let token = try? await record.token(for: words, poll: poll, round: standing.round) else {
                continue
            }
            if standing.ballots[token] != nil { answered.insert(poll) }
        }
        return answered
    }

    @discardableResult
    private func openSeat(_ screen: Seat.Screen, at address: LineAddress, _ opening: Opening) async -> Bool {
        let size = Size(width: Int(opening.width), height: Int(opening.height))
        let wished = Theme(rawValue: opening.theme.isEmpty ? options.theme : opening.theme) ?? .automatic
        let look = Look(theme: opening.isMonochrome ? .mono : wished, isASCII: opening.isASCII)
        guard !opening.terminal.isEmpty else {
            turnAway(address, "A seat needs a terminal. Connect without -T, and without a command or a pipe.")
            return false
        }
        do throws(PainterError) {
            let terminal = try await painter.open(opening.terminal, size: size, look: look)
            var seat = Seat(screen, terminal: terminal, size: size, isASCII: opening.isASCII)
            if case .participant(var screen, let words) = screen {
                screen.follow(state)
                seat.screen = .participant(screen, words: words)
            }
            seats[address] = seat
            return true
        } catch {
            turnAway(address, "\(error)")
            return false
        }
    }

    /// Ends a line that cannot be a seat, with a sentence for its person.
    private func turnAway(_ address: LineAddress, _ sentence: String) {
        if door.link == address.link { send(Array((sentence + "\r\n").utf8), to: address) }
        close(address, farewell: sentence + "\n", status: 1)
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
        guard let seat = seats[address] else { return }
        var bytes = await painter.close(seat.terminal, clearing: clearing)
        seats[address] = nil
        keepDrafts(of: seat)
        if door.link == address.link { bytes += Array(farewell.replacing("\n", with: "\r\n").utf8) }
        send(bytes, to: address)
        close(address, farewell: farewell, status: 0)
    }

    /// Forgets a line that is gone.
    private func drop(_ address: LineAddress) async {
        leaving.remove(address)
        forgetAdmission(of: address)
        guard let seat = seats.removeValue(forKey: address) else { return }
        keepDrafts(of: seat)
        _ = await painter.close(seat.terminal)
    }

    private func keepDrafts(of seat: Seat) {
        if case .participant(let screen, let words) = seat.screen { drafts[words] = screen.drafts }
    }

    private func close(_ address: LineAddress, farewell: String, status: UInt8) {
        leaving.insert(address)
        pump.send(.close(address.line, farewell: farewell, status: status), to: address.link)
    }

    /// Begins the host's end: every terminal is given back first.
    func end(farewell: String) async {
        guard endingSince == nil else { return }
        for address in seats.keys { await leave(address, farewell: farewell) }
        await record.close()
        endingSince = .now
    }
}
