import Drawing
import Lines
import Records
import Screens
import Session
import Terminal
import Wording
import Workshop

extension SessionHost {
    /// Gives a line its seat, or tells it why it gets none.
    func open(_ address: LineAddress, _ opening: Opening) async -> [Ask] {
        guard seats[address] == nil, linearSeats[address] == nil else { return [] }
        switch reception.open(address) {
        case .participant(let words, let isReturning, let isPlain):
            return await openParticipant(
                address, opening, words: words, isReturning: isReturning, isPlain: isPlain || opening.isPlain)
        case .facilitator(let wantsConsole):
            await openFacilitator(address, opening, wantsConsole: wantsConsole)
            return []
        case nil: break
        }
        guard trustedLinks.contains(address.link) else {
            turnAway(address, say(.lineNoSuchSeat))
            return []
        }
        switch opening.wish {
        case "stage": await openSeat(.stage(StageScreen()), at: address, opening)
        case "console": await openConsole(at: address, opening)
        case "summary":
            send(Array(liveSummary.utf8), to: address)
            close(address, farewell: "", status: 0)
        case "contacts":
            // Whoever asks then reads the file, which says why there are none to tell.
            guard let contacts = try? await record.contacts() else {
                close(address, farewell: "", status: 1)
                break
            }
            send(Array(contacts.map { $0 + "\n" }.joined().utf8), to: address)
            close(address, farewell: "", status: 0)
        case _: close(address, farewell: say(.lineNoSuchSeat) + "\n", status: 64)
        }
        return []
    }

    private func openConsole(at address: LineAddress, _ opening: Opening) async {
        guard await openSeat(.console(ConsoleScreen()), at: address, opening) else { return }
        clicker.attach(address)
        consolesChanged()
    }

    /// Opens a seat over ssh that has shown a key or the passphrase: at once where no console is there to be asked.
    private func openFacilitator(_ address: LineAddress, _ opening: Opening, wantsConsole: Bool) async {
        guard clicker.consoles > 0 else {
            if wantsConsole {
                await openConsole(at: address, opening)
            } else {
                await openSeat(.stage(StageScreen(role: .watching)), at: address, opening)
            }
            return
        }
        newestRequest += 1
        let request = SeatRequest(id: newestRequest, wantsConsole: wantsConsole)
        guard await openSeat(.waiting(request), at: address, opening) else { return }
        ring()
        markFacilitators()
    }

    /// Does as a console decided about somebody who waits.
    func decide(_ id: SeatRequest.ID, isWelcome: Bool) async {
        let waiting = seats.first {
            if case .waiting(let request) = $0.value.screen { request.id == id } else { false }
        }
        guard let (address, seat) = waiting, case .waiting(let request) = seat.screen else { return }
        guard isWelcome else { return await leave(address, farewell: say(.lineTurnedAway)) }
        if request.wantsConsole {
            seats[address]?.screen = .console(ConsoleScreen())
            clicker.attach(address)
            consolesChanged()
        } else {
            seats[address]?.screen = .stage(StageScreen(role: .watching))
            markFacilitators()
        }
    }

    private func openParticipant(
        _ address: LineAddress, _ opening: Opening, words: String, isReturning: Bool, isPlain: Bool
    ) async -> [Ask] {
        await leaveOtherLines(of: words)
        let answered = await pollsAnswered(by: words)
        var isSeated = false
        if !isPlain, !opening.terminal.isEmpty {
            let screen = ParticipantScreen(
                words: words, isReturning: isReturning, answered: answered, drafts: drafts[words] ?? [:],
                language: languages[words] ?? surroundings.language)
            isSeated = await openSeat(
                .participant(screen, words: words), at: address, opening, saysWhyNot: false)
        }
        if !isSeated {
            let screen = LinearScreen(
                words: words, isReturning: isReturning, answered: answered, drafts: drafts[words] ?? [:],
                language: languages[words] ?? surroundings.language,
                canBeCleared: await canBeCleared(opening.terminal))
            linearSeats[address] = LinearSeat(
                screen: screen, input: LinearInput(hasTerminal: !opening.terminal.isEmpty), words: words,
                terminal: opening.terminal)
            if door.link == address.link { await leaveLastWords(for: address) }
        }
        attendance.arrive(words)
        guard !isReturning else {
            sendWords(to: address)
            await catchUp(address, words: words)
            return []
        }
        return [Ask(.takeSeat(await record.presence(for: words)), by: .newcomer(address))]
    }

    private func canBeCleared(_ terminal: String) async -> Bool {
        guard !terminal.isEmpty else { return false }
        return await painter.quickExit(for: terminal) != nil
    }

    private func leaveOtherLines(of words: String) async {
        for other in addresses(of: words) { await leave(other, farewell: say(.lineSeatOpenedElsewhere)) }
    }

    /// Tells a seat that came back what happened to it meanwhile.
    private func catchUp(_ address: LineAddress, words: String) async {
        if let news = checkIns.news(for: words) { tell(address, news) }
        if await isMuted(words) { mute(address) }
    }

    /// Goes on at `address` with a linear seat in place of the painted one.
    func becomeLinear(_ address: LineAddress) async {
        guard let seat = seats[address], case .participant(let screen, let words) = seat.screen else {
            return
        }
        send(await painter.close(seat.terminal), to: address)
        seats[address] = nil
        let linear = LinearScreen(
            words: words, isReturning: false, answered: await pollsAnswered(by: words), drafts: screen.drafts,
            language: screen.language, canBeCleared: await canBeCleared(seat.opening.terminal))
        linearSeats[address] = LinearSeat(
            screen: linear, input: LinearInput(hasTerminal: true), words: words,
            terminal: seat.opening.terminal)
        await leaveLastWords(for: address)
        sendWords(to: address)
        await catchUp(address, words: words)
    }

    /// Writes the seat words before anything else, so that they remain on the terminal after a dropped line; at a
    /// linear seat they are among its first lines.
    func sendWords(to address: LineAddress) {
        if linearSeats[address] != nil {
            linearSeats[address]?.hasBegun = true
            addLines(to: address) { $0.begin(state: $1, surroundings: $2) }
        } else if let seat = seats[address], case .participant(let screen, let words) = seat.screen {
            let line = ParticipantScreen.seatWordsLine(words: words, in: screen.language)
            send(Array((line + "\r\n").utf8), to: address)
        }
    }

    /// The polls that take answers now and have one of this seat.
    private func pollsAnswered(by words: String) async -> Set<Poll.ID> {
        var answered: Set<Poll.ID> = []
        for (poll, standing) in state.standings {
            guard let token = try? await token(of: words, in: poll, round: standing.round) else {
                continue
            }
            if standing.ballots[token] != nil { answered.insert(poll) }
        }
        return answered
    }

    /// Opens a painted seat; says whether its terminal could be had.
    @discardableResult
    private func openSeat(
        _ screen: Seat.Screen, at address: LineAddress, _ opening: Opening, saysWhyNot: Bool = true
    ) async -> Bool {
        let size = Size(width: Int(opening.width), height: Int(opening.height))
        let asked = Theme(rawValue: opening.theme) ?? Theme(rawValue: options.theme) ?? .automatic
        let look = Look(theme: opening.isMonochrome ? .mono : asked, isASCII: opening.isASCII)
        guard !opening.terminal.isEmpty else {
            if saysWhyNot { turnAway(address, say(.lineNeedsTerminal)) }
            return false
        }
        do throws(PainterError) {
            let terminal = try await painter.open(opening.terminal, size: size, look: look)
            let kept = SeatOpening(
                isRemote: door.link == address.link, terminal: opening.terminal, isASCII: opening.isASCII)
            var seat = Seat(screen, terminal: terminal, size: size, opening: kept)
            if case .participant(var screen, let words) = screen {
                screen.follow(state)
                screen.follow(surroundings)
                seat.screen = .participant(screen, words: words)
            }
            seats[address] = seat
            mark(address, .now)
            await leaveLastWords(for: address)
            return true
        } catch {
            if saysWhyNot { turnAway(address, "\(error)") }
            return false
        }
    }

    /// Ends a line that cannot be a seat, with a sentence for its person.
    private func turnAway(_ address: LineAddress, _ sentence: String) {
        if door.link == address.link { send(Array((sentence + "\r\n").utf8), to: address) }
        close(address, farewell: sentence + "\n", status: 1)
    }
}
