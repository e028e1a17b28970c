import Records
import Screens
import Session
import Workshop

extension SessionHost {
    /// Adds what `change` says to a linear seat, and its prompt also where that is nothing and `promptsAnyway`.
    func addLines(
        to address: LineAddress, promptsAnyway: Bool = false,
        _ change: (inout LinearScreen, State, Surroundings) -> [String]
    ) {
        guard var seat = linearSeats[address] else { return }
        let lines = change(&seat.screen, state, surroundings)
        let bytes = lines.isEmpty && !promptsAnyway ? [] : seat.input.output(lines)
        linearSeats[address] = seat
        if !bytes.isEmpty { send(bytes, to: address) }
    }

    /// Lets linear seats say what has changed around them.
    func followAtLinearSeats() {
        for (address, seat) in linearSeats where seat.hasBegun {
            let isTyping = seat.input.isTyping
            addLines(to: address) { $0.follow($1, surroundings: $2, isTyping: isTyping) }
        }
    }

    /// Gives `bytes` to a linear seat's line; whole lines wait for their turn, and Ctrl-C does not.
    func takeLines(_ bytes: [UInt8], from address: LineAddress) async -> [Ask] {
        guard var seat = linearSeats[address] else { return [] }
        let typed = seat.input.take(bytes)
        linearSeats[address] = seat
        if !typed.echo.isEmpty { send(typed.echo, to: address) }
        keyQueue.add(typed.lines.map { .line($0) }, of: address)
        guard typed.isQuickExit else { return [] }
        let asks = await take(keyQueue.takeLast(KeyQueue.share, of: address), at: address)
        return asks + (await carryOut(.quickExit, at: address, words: seat.words))
    }

    /// Takes a line of a linear seat.
    func take(line: String, at address: LineAddress) async -> [Ask] {
        guard let seat = linearSeats[address] else { return [] }
        // How old a question is must not wait for the clock's next tick.
        surroundings.now = WallClock.now()
        var intents: [ParticipantIntent] = []
        addLines(to: address, promptsAnyway: true) { screen, state, surroundings in
            let taken = screen.take(line: line, in: state, surroundings: surroundings)
            intents = taken.intents
            return taken.lines
        }
        var asks: [Ask] = []
        for intent in intents { asks += await carryOut(intent, at: address, words: seat.words) }
        return asks
    }
}
