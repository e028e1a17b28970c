import Drawing
import Keyboard
import Records
import Screens
import Session
import Terminal
import Wording
import Workshop

extension SessionHost {
    /// Gives `bytes` to the keys or lines of their seat, whose turn comes with everybody else's.
    ///
    /// Ctrl-C of a participant waits for no turn.
    func take(_ bytes: [UInt8], from address: LineAddress) async -> [Ask] {
        guard var seat = seats[address] else { return await takeLines(bytes, from: address) }
        let keys = seat.reader.keys(from: bytes)
        halfRead[address] = seat.reader.isWaiting ? .now : nil
        seats[address] = seat
        if seat.words != nil, let end = keys.firstIndex(of: .control("c")) {
            keyQueue.add(keys[..<end].map { .key($0) }, of: address)
            let asks = await take(keyQueue.takeLast(KeyQueue.share, of: address), at: address)
            return asks + (await press(.control("c"), at: address))
        }
        keyQueue.add(keys.map { .key($0) }, of: address)
        return []
    }

    /// Takes what was typed, of each line its share; where that is not all, the loop comes back to it without waiting.
    func takeTurns() async -> [Ask] {
        var asks: [Ask] = []
        for (address, typed) in keyQueue.takeTurn() { asks += await take(typed, at: address) }
        if !keyQueue.isEmpty { mailbox.leave([.goOn]) }
        return asks
    }

    /// Takes keys of a painted seat, or lines of a linear one.
    func take(_ typed: [KeyQueue.Typed], at address: LineAddress) async -> [Ask] {
        var asks: [Ask] = []
        for one in typed {
            switch one {
            case .key(let key): asks += await press(key, at: address)
            case .line(let line): asks += await take(line: line, at: address)
            }
        }
        return asks
    }

    /// Presses what stood half-read for 50 ms: a lone Esc.
    func takeLoneEscapes() {
        let now = SuspendingClock.now
        for (address, since) in halfRead where since.duration(to: now) >= .milliseconds(50) {
            halfRead[address] = nil
            keyQueue.add((seats[address]?.reader.flush() ?? []).map { .key($0) }, of: address)
        }
    }

    private func press(_ key: Key, at address: LineAddress) async -> [Ask] {
        guard let seat = seats[address] else { return [] }
        var asks: [Ask] = []
        mark(address, .now)
        if key == .control("l") {
            seats[address]?.shown = nil
            await painter.repaintEverything(on: seat.terminal)
        }
        switch seat.screen {
        case .stage(var screen):
            screen.role = stageRole(of: seat)
            let intents = screen.press(key, in: state, surroundings: surroundings, size: seat.canvasSize)
            seats[address]?.screen = .stage(screen)
            for intent in intents { asks += await carryOut(intent, at: address) }
        case .console(var screen):
            let intents = screen.press(
                key, in: state, surroundings: surroundings, backstage: backstage(for: address),
                size: seat.canvasSize)
            seats[address]?.screen = .console(screen)
            for intent in intents { asks += await carryOut(intent, at: address) }
        case .participant(var screen, let words):
            let intents = screen.press(key, in: state, surroundings: surroundings, size: seat.canvasSize)
            seats[address]?.screen = .participant(screen, words: words)
            for intent in intents { asks += await carryOut(intent, at: address, words: words) }
        case .waiting:
            if key == .character("d") || key == .control("c") {
                await leave(address, farewell: say(.lineRemoteGoesOn))
            }
        }
        return asks
    }

    /// What a stage's keys may do now.
    func stageRole(of seat: Seat) -> StageRole {
        if seat.opening.isRemote { return .watching }
        return clicker.consoles > 0 ? .assisting : .presenting
    }

    private func carryOut(_ intent: StageIntent, at address: LineAddress) async -> [Ask] {
        guard let seat = seats[address] else { return [] }
        switch intent {
        case .command(let command):
            guard command.isOpen(to: stageRole(of: seat)) else { return [] }
            return [Ask(command, by: .stage(address))]
        case .detach: await leave(address, farewell: farewell(of: seat))
        case .changeCode: if stageRole(of: seat) == .presenting { changeCode() }
        }
        return []
    }

    func carryOut(_ intent: ParticipantIntent, at address: LineAddress, words: String) async -> [Ask] {
        switch intent {
        case .away(let isAway):
            if isAway { attendance.depart(words, at: .now) } else { attendance.arrive(words) }
        case .checkIn(let message): takeCheckIn(message, from: address, words: words)
        case .readiness(let answer): takeReadiness(answer, words: words)
        case .contact(let contact):
            if state.scenario.takesAddresses { await keep(contact, from: address) }
        case .becomeLinear: await becomeLinear(address)
        case .leave: await leave(address, farewell: participantFarewell(words: words, at: address))
        case .quickExit: await leave(address, farewell: "", clearing: true)
        case .answer(let poll, let round, let answer):
            if answer.hasWords, await isMuted(words) {
                mute(address)
                return []
            }
            do throws(RecordError) {
                let token = try await token(of: words, in: poll, round: round)
                return [
                    Ask(.answer(poll, round: round, token, answer), by: .participant(address, poll, answer))
                ]
            } catch {
                tell(address, error.isOfTheDisk ? .notWritten(poll) : .refused(poll, .closed(poll)))
            }
        }
        return []
    }

    /// Keeps an address that somebody left, beside no answer and no seat.
    private func keep(_ contact: String, from address: LineAddress) async {
        let isKept: Bool
        do throws(RecordError) {
            try await record.add(contact: contact)
            isKept = true
        } catch {
            isKept = false
        }
        if case .participant(var screen, let words) = seats[address]?.screen {
            screen.contactCame(back: isKept)
            seats[address]?.screen = .participant(screen, words: words)
            mark(address, .now)
        } else {
            addLines(to: address) { screen, _, _ in screen.contactCame(back: isKept) }
        }
    }

    /// What stands for the seat with those words in a poll's ballots.
    func token(of words: String, in poll: Poll.ID, round: Int) async throws(RecordError) -> Token {
        try await record.token(for: words, poll: poll, round: round, link: state.scenario.poll(poll)?.link)
    }

    /// What a facilitator's terminal says when it is given back.
    func farewell(of seat: Seat) -> String {
        guard !seat.opening.isRemote else {
            return say(state.finished == nil ? .lineRemoteGoesOn : .lineSessionOver)
        }
        guard state.finished == nil else { return say(.lineRecord, record.path) }
        return say(.lineStageGoesOn, seat.isConsole ? "console" : "stage")
    }

    private func participantFarewell(words: String, at address: LineAddress) -> String {
        let language: Language =
            if case .participant(let screen, _) = seats[address]?.screen {
                screen.language
            } else {
                linearSeats[address]?.screen.language ?? surroundings.language
            }
        guard state.finished == nil, let join = surroundings.join else {
            return Phrase.thanks.text(in: language)
        }
        return Phrase.lineLeft.text(in: language, join.command.replacing("join@", with: "back@"), words)
    }
}

extension Command {
    /// Whether it moves the room, which only whoever has the clicker may do.
    var movesTheRoom: Bool {
        switch self {
        case .next, .back, .nextSlide, .previousSlide, .go, .toggleOpen, .toggleReveal, .askAgain,
            .countHands,
            .toggleBlank, .extend, .drop, .restore, .startBreak, .endBreak, .finish:
            true
        case .togglePause, .review, .start, .edit, .takeSeat, .answer: false
        }
    }

    /// Whether any console may ask for it, with the clicker or without.
    var isOpenToAll: Bool {
        switch self {
        case .togglePause, .review: true
        case .next, .back, .nextSlide, .previousSlide, .go, .toggleOpen, .toggleReveal, .askAgain,
            .countHands,
            .toggleBlank, .extend, .drop, .restore, .startBreak, .endBreak, .start, .edit, .takeSeat, .answer,
            .finish:
            false
        }
    }

    /// Whether a stage in that role may ask for it.
    func isOpen(to role: StageRole) -> Bool {
        switch role {
        case .presenting: true
        case .assisting: self == .next || self == .back
        case .watching: false
        }
    }
}
