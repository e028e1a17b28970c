import Drawing
import Foundation
import TestSupport
import Testing

extension WorkshopRoom {
    /// A console of this machine.
    func console(size: Size = Size(width: 80, height: 24)) throws -> PseudoTerminal {
        try convene(["attach", "console"], size: size)
    }

    /// Writes a file into the room's folder; nobody else may use it.
    func write(_ text: String, to name: String) throws -> String {
        let file = folder.appending(path: name)
        try Data(text.utf8).write(to: file)
        try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: file.path())
        return file.path()
    }

    /// A scenario of one section with those slides, of which three answers are enough to show something.
    static func tea(_ slides: String) -> String {
        """
        ---
        title: Tea at work
        minimum-group: 3
        minimum-text-group: 3
        addresses: true
        support:
          - {name: Example line, detail: 0800 000 000}
        ---

        # Tea

        \(slides)
        """
    }
}

extension WorkshopRoom {
    /// A stage of the retrospective, and one person before its first poll, which is open.
    func firstPoll() async throws -> (stage: PseudoTerminal, seat: PseudoTerminal, words: String) {
        let stage = try present("retrospective")
        try await stage.waits(for: "0 came")
        let (seat, words) = try await join()
        try await stage.waits(for: "1 came")
        try await openFirstPoll(on: stage)
        try await seat.waits(for: "I would rather not say")
        return (stage, seat, words)
    }

    /// Goes from slide to slide until one waits to be asked, and opens it.
    func openFirstPoll(on stage: PseudoTerminal) async throws {
        func slide(on screen: PseudoTerminal) -> Substring? {
            screen.screen.matches(of: /(\d+)\/\d+\s*$/.anchorsMatchLineEndings()).last?.output.1
        }
        while !stage.screen.contains("opens in a moment") {
            let here = slide(on: stage)
            stage.type("n")
            try await stage.waits(until: { slide(on: $0) != here }, what: "the next slide")
        }
        stage.type("o")
        try await stage.waits(for: "The question is open.")
    }
}
