import Lines
import Records
import Screens
import Session
import Wording
import Workshop

/// Where people come in: what the reception says is told them in words, and what it asks of the record is looked up.
///
/// It waits for the record, so it is no value; the host's loop alone calls it.
final class Entrance {
    private(set) var reception: Reception
    private let wire: Wire
    private let record: Record
    private let share: RoomShare?
    private var chance = SystemRandomNumberGenerator()

    init(
        on wire: Wire, _ record: Record, _ options: HostOptions, _ share: RoomShare? = nil
    ) throws(HostError) {
        self.share = share
        self.wire = wire
        self.record = record
        reception = Reception(
            code: options.door?.joining.code, facilitators: try Facilitators(options), using: &chance)
    }

    /// Answers a client that wants in as `user`: over the door, or at a socket of this machine.
    func take(
        _ proof: Proof, of line: LineAddress, as user: String, by way: Visitor.Way, in state: State
    ) async {
        guard state.finished == nil else { return wire.send(.refuse, to: line) }
        await carryOut(
            reception.take(proof, of: line, as: user, by: way, at: .now, using: &chance), in: state)
    }

    /// Judges the answers whose turn has come.
    func pass(in state: State) async { await carryOut(reception.pass(at: .now, using: &chance), in: state) }

    private func carryOut(_ deeds: [Reception.Deed], in state: State) async {
        var deeds = deeds[...]
        while let deed = deeds.popFirst() {
            switch deed {
            case .tell(let line, let reply):
                let rooms = share?.view.rooms.filter { !$0.isOwn && !$0.address.isEmpty } ?? []
                wire.send(reception.verdict(reply, in: state.scenario, otherRooms: rooms), to: line)
            case .lookUp(let words, let line):
                let isTaken = state.seats.contains(await record.presence(for: words))
                deeds += reception.found(isTaken, for: line, at: .now, using: &chance)
            }
        }
    }

    /// Does what a console asks of codes and lock.
    func take(_ intent: ConsoleIntent) {
        switch intent {
        case .changeCode: reception.changeCodes(using: &chance)
        case .withdrawCode: reception.withdrawShortCode()
        case .toggleLock: reception.isLocked.toggle()
        case .command, .work, .detach, .takeClicker, .holdClicker, .toggleOwnPace, .line,
            .toggleReadiness, .decide,
            .markRead, .reply,
            .close, .writeBack, .mute, .toggleBell, .showJoining, .dismissEditNotice, .saveRecord:
            break
        }
    }

    /// What a line was let in as, now that its terminal opens; nil where it was not.
    func open(_ line: LineAddress) -> Admitted? { reception.open(line) }

    /// Forgets a line that is gone.
    func leave(_ line: LineAddress) { reception.leave(line) }

    /// Forgets every line of a link that is gone.
    func leave(_ link: LinkID) { reception.leave(link) }
}

extension Reception {
    /// How what a line is told is said in `scenario`'s language.
    ///
    /// Whose words are another room's is told where the session's `otherRooms` are.
    func verdict(_ reply: Reply, in scenario: Scenario, otherRooms: [RoomsView.Row] = []) -> Verdict {
        switch reply {
        case .admit: return .admit
        case .refuse: return .refuse
        case .ask(let prompt, let isAgain):
            let isSecret = prompt == .passphrase
            let elsewhere =
                prompt == .seatWords && isAgain && !otherRooms.isEmpty
                ? Phrase.lineOtherRooms.text(
                    in: scenario.language,
                    otherRooms.map { "\($0.name): \($0.address.replacing("join@", with: "back@"))" }.joined(
                        separator: ", ")) + " " : ""
            // Many clients show the instruction to nobody, so that it may not be what tells of a mistake.
            return .ask(
                instruction: isAgain ? "" : scenario.title,
                prompt: elsewhere + prompt.phrase(isAgain: isAgain).text(in: scenario.language),
                takesKeys: isSecret && facilitators.keys != nil, echoes: !isSecret)
        case .say(let notice):
            let phrase: Phrase =
                switch notice {
                case .locked: .doorLocked
                case .otherUser: .doorOtherUser
                }
            let sentences = [phrase, .doorEnterEnds].map { $0.text(in: scenario.language) }
            return .ask(instruction: "", prompt: sentences.joined(separator: " "))
        }
    }
}

extension Prompt {
    fileprivate func phrase(isAgain: Bool) -> Phrase {
        switch self {
        case .code(long: false): isAgain ? .doorWrongCode : .doorCode
        case .code(long: true): isAgain ? .doorWrongLongCode : .doorLongCode
        case .codeFirst: isAgain ? .doorWrongCodeFirst : .doorCodeFirst
        case .seatWords: isAgain ? .doorWrongWords : .doorWords
        case .passphrase: isAgain ? .doorWrongPassphrase : .doorPassphrase
        }
    }
}
