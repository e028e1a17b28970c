import Screens
import Session
import Terminal
import Wording
import Workshop

extension SessionHost {
    /// What the console at `address` shows and no other seat does.
    func backstage(for address: LineAddress) -> Backstage {
        let minimum = state.scenario.minimumGroup
        let requests = seats.values.compactMap { seat -> SeatRequest? in
            if case .waiting(let request) = seat.screen { request } else { nil }
        }
        return Backstage(
            number: clicker.number(of: address), clicker: clicker.view(from: address),
            here: attendance.here(at: .now), consoles: clicker.consoles, isLocked: reception.isLocked,
            passphrase: clicker.first == address ? reception.facilitators.passphrase?.text : nil,
            rings: seats[address]?.rings ?? false, requests: requests.sorted { $0.id < $1.id },
            checkIns: checkIns.all, heldTexts: held.all, readiness: readiness?.counts(minimum: minimum),
            readinessAnswers: readiness?.count, editNotice: editNotice)
    }

    func carryOut(_ intent: ConsoleIntent, at address: LineAddress) async -> [Ask] {
        switch intent {
        case .command(let command):
            guard command.isOpenToAll || (command.movesTheRoom && clicker.isHeld(by: address)) else {
                return []
            }
            if command == .next, turnsStagePages() { return [] }
            return [Ask(command, by: .console(address))]
        case .detach: if let seat = seats[address] { await leave(address, farewell: farewell(of: seat)) }
        case .changeCode: changeCode()
        case .withdrawCode:
            reception.withdrawShortCode()
            showCodes()
        case .takeClicker: takeClicker(address)
        case .toggleLock: reception.isLocked.toggle()
        case .broadcast(let line): broadcast(line)
        case .toggleReadiness: toggleReadiness()
        case .decide(let request, let isWelcome): await decide(request, isWelcome: isWelcome)
        case .markRead(let id): if let words = checkIns.read(id) { tell(seatOf: words, .read) }
        case .reply(let id, let text):
            if let words = checkIns.reply(id, text) { tell(seatOf: words, .reply(text)) }
        case .close(let id): checkIns.close(id)
        case .mute(let id): await mute(text: id, for: address)
        case .toggleBell: seats[address]?.rings.toggle()
        case .dismissEditNotice: editNotice = nil
        }
        markFacilitators()
        return []
    }

    /// Turns to the next page at every stage whose slide has one, as its own key would; says whether any has.
    private func turnsStagePages() -> Bool {
        var hasTurned = false
        for (address, seat) in seats {
            guard case .stage(var screen) = seat.screen else { continue }
            guard screen.turnPage(in: state, surroundings: surroundings, size: seat.canvasSize)
            else { continue }
            seats[address]?.screen = .stage(screen)
            mark(address, .now)
            hasTurned = true
        }
        return hasTurned
    }

    private func takeClicker(_ address: LineAddress) {
        clicker.take(address)
        let sentence = say(.clickerTaken, String(clicker.number(of: address)))
        for (other, seat) in seats where other != address {
            guard case .console(var screen) = seat.screen else { continue }
            screen.show(sentence)
            seats[other]?.screen = .console(screen)
        }
    }

    private func broadcast(_ line: String) {
        surroundings.broadcast = line.isEmpty ? nil : line
        roomChanged()
    }

    private func toggleReadiness() {
        readiness = readiness == nil ? ReadinessCheck() : nil
        surroundings.readiness = readiness?.roomView(minimum: state.scenario.minimumGroup)
        roomChanged()
    }

    /// Takes what a seat says to the readiness check, where one is asked.
    func takeReadiness(_ answer: Readiness, words: String) {
        guard readiness != nil else { return }
        readiness?.answer(words, answer)
        surroundings.readiness = readiness?.roomView(minimum: state.scenario.minimumGroup)
        roomChanged(.soon)
    }

    /// Takes a check-in, where somebody would see it.
    func takeCheckIn(_ message: String, from address: LineAddress, words: String) {
        guard clicker.consoles > 0 else { return tell(address, .nobodyThere) }
        checkIns.ask(words, message: message)
        tell(address, .sent)
        ring()
        markFacilitators()
    }

    /// Rings at the consoles that asked for it.
    func ring() {
        for (address, seat) in seats where seat.rings && seat.isConsole { send([7], to: address) }
    }

    /// Shows everyone what is no part of the session's state.
    private func roomChanged(_ urgency: Gallery.Urgency = .now) {
        followAtLinearSeats()
        followAtSeats()
        for address in seats.keys { mark(address, urgency) }
    }

    private func tell(seatOf words: String, _ news: CheckInNews) {
        for address in addresses(of: words) { tell(address, news) }
    }

    func tell(_ address: LineAddress, _ news: CheckInNews) {
        if case .participant(var screen, let words) = seats[address]?.screen {
            screen.receive(news)
            seats[address]?.screen = .participant(screen, words: words)
            mark(address, .now)
        } else {
            addLines(to: address) { screen, _, _ in screen.receive(news) }
        }
    }
}
