import Foundation
import Host
import Terminal

/// This process's terminal, as a seat.
struct LocalSeat {
    /// The seats that a terminal of this machine can be.
    enum Kind: String, CaseIterable {
        case console, stage, participant
    }

    let kind: Kind
    /// The theme by name; empty for the host's.
    let theme: String
    /// Whether only lines are added; for participants.
    var isPlain = false
    /// What of the command line leads back to the same session, such as `--session NAME`.
    var way = ""
    /// What `convene resume RECORD` has to be given too, with a space before it.
    var resuming = ""
    /// Whether it passes on what the host says at the end.
    var saysFarewell = true

    /// Checks that there is a terminal for it, which can show pictures.
    ///
    /// - Throws: ``Sentence`` where there is none; a participant can do without.
    func check() throws(Sentence) {
        guard kind != .participant else { return }
        guard LocalTerminal() != nil else { throw noTerminal }
        if let refusal = LocalTerminal.refusal(of: TerminalEnvironment.current().type) {
            throw Sentence("\(refusal)")
        }
    }

    /// Is the seat, on the host at `socket`, until one side ends it.
    ///
    /// - Parameters:
    ///   - socket: Where the host listens.
    ///   - record: The session's record, where this process knows it.
    ///   - user: Who a participant asks to be let in as, `join` or `back`.
    /// - Throws: ``Sentence`` that says how to come back.
    func take(_ socket: String, record: String? = nil, user: String = "join") async throws {
        try check()
        guard let descriptor = LocalSocket.connect(to: socket) else {
            throw Sentence("No session answers at \(socket). Is it still running? Is this its socket?")
        }
        let attachment = Attachment(socket: descriptor)
        if kind == .participant { try enter(attachment, user: user) }
        let seat = AttachedSeat(kind.rawValue, theme: theme, isPlain: isPlain)
        let end: Attachment.End
        if let terminal = LocalTerminal() {
            end = try await attachment.run(as: seat, on: terminal)
        } else {
            end = attachment.runWithoutTerminal(as: seat)
        }
        try report(end, record: record)
    }

    private func enter(_ attachment: Attachment, user: String) throws(Sentence) {
        switch attachment.enter(as: user) {
        case .admitted: break
        case .refused:
            throw Sentence("The session did not let you in. Ask a facilitator, or try again later.")
        case .hostVanished: throw Sentence("The session has ended.")
        case .inputOver: throw Sentence("Nothing was typed, so you were not let in.")
        }
    }

    private func report(_ end: Attachment.End, record: String?) throws(Sentence) {
        switch end {
        case .closed(let farewell, let status):
            if saysFarewell { tell(farewell, terminator: "") }
            guard status == 0 else { throw Sentence("", status: Int32(status)) }
        case .hostVanished: throw Sentence(vanished(record))
        case .signalled(let number): throw Sentence(goesOn, status: 128 + number)
        case .terminalGone:
            guard kind != .participant || LocalTerminal() != nil else { return }
            throw Sentence(goesOn)
        }
    }

    private var goesOn: String {
        switch kind {
        case .console, .stage: "The session goes on. Come back: convene attach \(kind.rawValue)\(way)"
        case .participant:
            "The session goes on. Come back with your seat words: convene attach participant --back\(way)"
        }
    }

    private func vanished(_ record: String?) -> String {
        switch kind {
        case .console, .stage:
            if let record, access(record, F_OK) != 0 {
                "The session's host has gone, and its record from \(record). If a console saved it: "
                    + "convene resume COPY\(resuming)"
            } else {
                "The session's host has gone. Every recorded answer is safe. Go on with: convene resume "
                    + (record.map(inShell) ?? "RECORD") + resuming
            }
        case .participant: "The session's computer stopped. Keep your seat words: they bring you back."
        }
    }

    private var noTerminal: Sentence {
        Sentence(
            "There is no terminal for a \(kind.rawValue). Run this in a terminal, without redirecting it.")
    }
}
