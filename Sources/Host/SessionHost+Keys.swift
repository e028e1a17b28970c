import Drawing
import Keyboard
import Records
import Screens
import Session
import Terminal
import Workshop

extension SessionHost {
    /// Gives `bytes` to the seat's keys, and tells what they ask for.
    func take(_ bytes: [UInt8], from address: LineAddress) async -> [Ask] {
        guard var seat = seats[address] else { return [] }
        let keys = seat.reader.keys(from: bytes)
        seat.waitingSince = seat.reader.isWaiting ? .now : nil
        seats[address] = seat
        return await press(keys, at: address)
    }

    /// Presses what stood half-read for 50 ms: a lone Esc.
    func takeLoneEscapes() async -> [Ask] {
        var asks: [Ask] = []
        let now = SuspendingClock.now
        for (address, seat) in seats {
            guard let since = seat.waitingSince, since.duration(to: now) >= .milliseconds(50) else {
                continue
            }
            let keys = seats[address]?.reader.flush() ?? []
            seats[address]?.waitingSince = nil
            asks += await press(keys, at: address)
        }
        return asks
    }

    private func press(_ keys: [Key], at address: LineAddress) async -> [Ask] {
        var asks: [Ask] = []
        for key in keys {
            guard let seat = seats[address] else { break }
            mark(address, .now)
            if key == .control("l") {
                seats[address]?.shown = nil
                await painter.repaintEverything(on: seat.terminal)
            }
            switch seat.screen {
            case .stage(var screen):
                let intents = screen.press(key, in: state, surroundings: surroundings, size: seat.size)
                seats[address]?.screen = .stage(screen)
                for intent in intents { asks += await carryOut(intent, at: address) }
            case .participant(var screen, let words):
                let intents = screen.press(key, in: state, surroundings: surroundings, size: seat.size)
                seats[address]?.screen = .participant(screen, words: words)
                for intent in intents { asks += await carryOut(intent, at: address, words: words) }
            }
        }
        return asks
    }

    private func carryOut(_ intent: StageIntent, at address: LineAddress) async -> [Ask] {
        switch intent {
        case .command(let command): return [Ask(command, by: .stage(address))]
        case .detach: await leave(address, farewell: stageFarewell)
        case .changeCode:
            var chance = SystemRandomNumberGenerator()
            guard admission.code != nil else { return [] }
            admission.code = JoinCode.draw(using: &chance)
            surroundings.join?.code = admission.code
            markStages()
        }
        return []
    }

    private func carryOut(_ intent: ParticipantIntent, at address: LineAddress, words: String) async -> [Ask]
    {
        switch intent {
        case .away, .checkIn, .readiness, .becomeLinear: break
        case .leave:
            await leave(address, farewell: participantFarewell(words: words))
        case .quickExit:
            await leave(address, farewell: "", clearing: true)
        case .answer(let poll, let round, let answer):
            do throws(RecordError) {
                let token = try await record.token(for: words, poll: poll, round: round)
                return [
                    Ask(.answer(poll, round: round, token, answer), by: .participant(address, poll, answer))
                ]
            } catch {
                tell(address, error.isOfTheDisk ? .notWritten(poll) : .refused(poll, .closed(poll)))
            }
        }
        return []
    }

    private var stageFarewell: String {
        guard state.finished == nil else {
            return
                "The session is over. Its record: \(record.path)\nPrint it: convene summary \(record.path)\n"
        }
        return "The session goes on without this terminal. Come back: convene attach stage\n"
    }

    private func participantFarewell(words: String) -> String {
        guard state.finished == nil, let join = surroundings.join else {
            return "Thank you for taking part.\n"
        }
        let command = join.command.replacing("join@", with: "back@")
        return "You have left. To come back: \(command)\nYour seat words: \(words)\n"
    }
}
