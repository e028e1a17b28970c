import Drawing
import Lines
import Screens
import Session
import Terminal
import Wording
import Workshop

/// Opens terminals and gives them back.
struct Terminals {
    let painter: Painter
    /// The theme of terminals that ask for none.
    let theme: Theme

    /// A seat that pictures are painted for.
    ///
    /// - Throws: ``PainterError`` where the terminal cannot show pictures.
    func painted(
        _ screen: Seat.Screen, _ opening: Opening, isRemote: Bool
    ) async throws(PainterError) -> Seat {
        let size = Size(width: Int(opening.width), height: Int(opening.height))
        let asked = opening.isMonochrome ? .mono : Theme(rawValue: opening.theme) ?? theme
        let terminal = try await painter.open(
            opening.terminal, size: size, look: Look(theme: asked, isASCII: opening.isASCII))
        let kept = SeatOpening(
            isRemote: isRemote, terminal: opening.terminal, isASCII: opening.isASCII,
            depth: await painter.colourDepth(of: terminal) ?? .monochrome)
        return Seat(screen, terminal: terminal, size: size, opening: kept)
    }

    /// A seat that lines are added to.
    func linear(_ person: Participant, _ opening: SeatOpening) async -> Seat {
        let screen = LinearScreen(person, canBeCleared: await cleared(opening.terminal) != nil)
        let seat = LinearSeat(screen, hasTerminal: !opening.terminal.isEmpty)
        return Seat(
            .participant(.linear(seat)), terminal: nil, size: Size(width: 0, height: 0), opening: opening)
    }

    /// What ends a seat's line, with a few words; where it is `clearing`, nothing stays of what its terminal showed.
    func ending(of seat: Seat, _ farewell: String, clearing: Bool) async -> [UInt8] {
        if case .participant(.linear(let linear)) = seat.screen {
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
    private func cleared(_ type: String) async -> [UInt8]? {
        type.isEmpty ? nil : await painter.quickExit(for: type)
    }

    /// What the near end of a line is to show if this host ends without a word: what gives a painted terminal back, and
    /// over the door a few words, which an attachment has of its own.
    func lastWords(of seat: Seat, in room: Room) async -> [UInt8] {
        var words = room.say(.doorStopped)
        if case .participant(let participant) = seat.screen {
            words += "\n" + Phrase.doorWordsBringBack.text(in: participant.person.language)
        }
        if case .participant(.linear(let linear)) = seat.screen {
            guard seat.opening.isRemote else { return [] }
            return (linear.input.hasTerminal ? [0x0D, 0x0A] : []) + linear.ending(words)
        }
        let bytes = (try? await painter.farewell(for: seat.opening.terminal)) ?? []
        guard seat.opening.isRemote else { return bytes }
        return bytes + Array((words.replacing("\n", with: "\r\n") + "\r\n").utf8)
    }
}
