import Lines
import Records
import Screens
import Session
import Wording
import Workshop

extension SessionHost {
    /// Answers a client that wants in as `user`: over the door, or at a socket of this machine.
    func judge(_ line: LineAddress, user: String, _ proof: Proof, from source: Source) async {
        guard state.finished == nil else { return pump.send(.verdict(line.line, .refuse), to: line.link) }
        let way: Visitor.Way =
            if line.link == door.link { .door(source) } else {
                trustedLinks.contains(line.link) ? .own : .participants
            }
        var chance = SystemRandomNumberGenerator()
        await carryOut(reception.take(proof, of: line, as: user, by: way, at: .now, using: &chance))
    }

    /// Judges the answers whose turn has come.
    func judgeWhatIsDue() async {
        var chance = SystemRandomNumberGenerator()
        await carryOut(reception.pass(at: .now, using: &chance))
    }

    private func carryOut(_ deeds: [Reception.Deed]) async {
        var chance = SystemRandomNumberGenerator()
        var deeds = deeds[...]
        while let deed = deeds.popFirst() {
            switch deed {
            case .tell(let line, let reply):
                pump.send(.verdict(line.line, verdict(of: reply)), to: line.link)
            case .lookUp(let words, let line):
                let isTaken = state.seats.contains(await record.presence(for: words))
                deeds += reception.found(isTaken, for: line, at: .now, using: &chance)
            }
        }
    }

    /// What a line is told, in the language of the room.
    private func verdict(of reply: Reception.Reply) -> Verdict {
        let language = state.scenario.language
        switch reply {
        case .admit: return .admit
        case .refuse: return .refuse
        case .ask(let prompt, let isAgain):
            let isSecret = prompt == .passphrase
            // Many clients show the instruction to nobody, so that it may not be what tells of a mistake.
            return .ask(
                instruction: isAgain ? "" : state.scenario.title,
                prompt: prompt.phrase(isAgain: isAgain).text(in: language),
                takesKeys: isSecret && reception.facilitators.keys != nil, echoes: !isSecret)
        case .say(let notice):
            let phrase: Phrase =
                switch notice {
                case .locked: .doorLocked
                case .otherUser: .doorOtherUser
                }
            let sentences = [phrase, .doorEnterEnds].map { $0.text(in: language) }
            return .ask(instruction: "", prompt: sentences.joined(separator: " "))
        }
    }

    /// Makes new codes, where there are any.
    func changeCode() {
        var chance = SystemRandomNumberGenerator()
        reception.changeCodes(using: &chance)
        showCodes()
    }

    /// Shows the codes that open now, where they are others than those that are shown.
    func showCodes() {
        let (short, long) = (reception.codes?.short, reception.longCode(at: .now))
        guard let join = surroundings.join, join.code != short || join.longCode != long else { return }
        surroundings.join?.code = short
        surroundings.join?.longCode = long
        markFacilitators()
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
