import Drawing
import Screens
import Session
import Terminal
import Wording

/// What gives terminals back.
struct Farewells {
    let painter: Painter

    /// What ends a seat's line, with a few words; where it is `clearing`, nothing stays of what its terminal showed.
    func bytes(of seat: Seat, _ farewell: String, clearing: Bool) async -> [UInt8] {
        if case .participant(.linear(let linear), _) = seat.screen {
            guard clearing else { return linear.ending(farewell) }
            // Empty lines where the terminal might show a sequence as text.
            return await cleared(seat.opening.terminal) ?? linear.quickExitInLines
        }
        guard let terminal = seat.terminal else { return [] }
        let bytes = await painter.close(terminal, clearing: clearing)
        guard seat.opening.isRemote, !farewell.isEmpty else { return bytes }
        return bytes + Array((farewell + "\n").replacing("\n", with: "\r\n").utf8)
    }

    /// What empties a terminal of that type which nothing but lines was written to; nil where nothing can.
    func cleared(_ type: String) async -> [UInt8]? {
        type.isEmpty ? nil : await painter.quickExit(for: type)
    }

    /// What the near end of a line is to show if this host ends without a word: what gives a painted terminal back, and
    /// over the door a few words, which an attachment has of its own.
    func lastWords(of seat: Seat, in room: Room) async -> [UInt8] {
        var words = room.say(.doorStopped)
        if case .participant(let participant, _) = seat.screen {
            words += "\n" + Phrase.doorWordsBringBack.text(in: participant.language)
        }
        if case .participant(.linear(let linear), _) = seat.screen {
            guard seat.opening.isRemote else { return [] }
            return (linear.input.hasTerminal ? [0x0D, 0x0A] : []) + linear.ending(words)
        }
        let bytes = (try? await painter.farewell(for: seat.opening.terminal)) ?? []
        guard seat.opening.isRemote else { return bytes }
        return bytes + Array((words.replacing("\n", with: "\r\n") + "\r\n").utf8)
    }
}
