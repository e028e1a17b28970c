import Lines
import Records
import Session
import Wording
import Workshop

extension SessionHost {
    /// Answers a client that wants in as `user`: over the door, or at a socket of this machine.
    func judge(_ line: LineAddress, user: String, _ proof: Proof) async {
        guard state.finished == nil else { return give(.refuse, to: line) }
        let answer: String? = if case .answer(let typed) = proof { typed } else { nil }
        guard answer == nil || !told.contains(line) else { return give(.refuse, to: line) }
        switch user {
        case "console", "stage":
            guard line.link == door.link else { return give(.refuse, to: line) }
            judgeFacilitator(line, wantsConsole: user == "console", proof)
        case "join":
            if admission.code == nil || trustedLinks.contains(line.link) {
                await admitNewcomer(line, isPlain: false)
            } else if let answer {
                await judge(answer, to: .code, of: line)
            } else {
                ask(.code, of: line)
            }
        case "back":
            if let answer { await judge(answer, to: .seatWords, of: line) } else { ask(.seatWords, of: line) }
        case _ where user.hasPrefix("join-") || user.hasPrefix("plain-"):
            let code = user.drop { $0 != "-" }.dropFirst()
            await judge(
                answer ?? (user.hasPrefix("plain-") ? code + " plain" : String(code)), to: .code, of: line)
        case _ where user == "plain" && admission.code == nil: await admitNewcomer(line, isPlain: true)
        case _:
            tell(line, .doorOtherUser)
        }
    }

    /// Lets somebody in who shows a key of the facilitators' list, or asks for the passphrase.
    private func judgeFacilitator(_ line: LineAddress, wantsConsole: Bool, _ proof: Proof) {
        switch proof {
        case .none: ask(.passphrase(wantsConsole: wantsConsole), of: line)
        case .key(let key, let isSigned):
            guard facilitators.keys?.contains(key) == true else {
                return ask(.passphrase(wantsConsole: wantsConsole), of: line)
            }
            if isSigned { admitted[line] = .facilitator(wantsConsole: wantsConsole) }
            give(.admit, to: line)
        case .answer(let typed):
            let question = Judgement.Question.answer(typed, to: .passphrase(wantsConsole: wantsConsole))
            judgements.append(Judgement(line: line, due: admission.turn(at: .now), question: question))
        }
    }

    private func judge(_ typed: String, to prompt: Prompt, of line: LineAddress) async {
        judgements.append(
            Judgement(line: line, due: admission.turn(at: .now), question: .answer(typed, to: prompt)))
        await judgeWhatIsDue()
    }

    /// Judges the answers whose turn has come.
    func judgeWhatIsDue() async {
        let now = SuspendingClock.now
        let due = judgements.filter { $0.due <= now }
        judgements.removeAll { $0.due <= now }
        for judgement in due {
            switch judgement.question {
            case .answer(let typed, let prompt): await judgeNow(typed, to: prompt, of: judgement.line)
            case .wrong(let prompt, true): ask(prompt, of: judgement.line, again: true)
            case .wrong(_, false): give(.refuse, to: judgement.line)
            }
        }
    }

    private func judgeNow(_ typed: String, to prompt: Prompt, of line: LineAddress) async {
        let wish = PlainWish(typed)
        switch prompt {
        case .code:
            guard admission.isCode(wish.answer) else { return refuseLater(line, prompt) }
            await admitNewcomer(line, isPlain: wish.isPlain)
        case .seatWords:
            guard let words = SeatWords.normalized(wish.answer), await isTaken(words) else {
                return refuseLater(line, prompt)
            }
            admit(line, .participant(words: words, isReturning: true, isPlain: wish.isPlain))
        case .passphrase(let wantsConsole):
            guard facilitators.passphrase?.matches(typed) == true else { return refuseLater(line, prompt) }
            admit(line, .facilitator(wantsConsole: wantsConsole))
        }
    }

    /// Forgets a line that is gone.
    func forgetAdmission(of line: LineAddress) {
        admission.forget(line)
        told.remove(line)
        judgements.removeAll { $0.line == line }
        admitted[line] = nil
    }

    private func admitNewcomer(_ line: LineAddress, isPlain: Bool) async {
        guard !isLocked else { return tell(line, .doorLocked) }
        var chance = SystemRandomNumberGenerator()
        let promised = Set(admitted.values.compactMap(\.words))
        var words = SeatWords.draw(using: &chance)
        var isGiven = await isTaken(words)
        while isGiven || promised.contains(words) {
            words = SeatWords.draw(using: &chance)
            isGiven = await isTaken(words)
        }
        admit(line, .participant(words: words, isReturning: false, isPlain: isPlain))
    }

    private func isTaken(_ words: String) async -> Bool {
        state.seats.contains(await record.presence(for: words))
    }

    private func admit(_ line: LineAddress, _ seat: Admitted) {
        admission.forget(line)
        admitted[line] = seat
        give(.admit, to: line)
    }

    private func refuseLater(_ line: LineAddress, _ prompt: Prompt) {
        let now = SuspendingClock.now
        let mayTryAgain = admission.countWrongAnswer(of: line, at: now)
        judgements.append(
            Judgement(
                line: line, due: now + Admission.wrongDelay,
                question: .wrong(prompt, mayTryAgain: mayTryAgain)))
    }

    private func ask(_ prompt: Prompt, of line: LineAddress, again: Bool = false) {
        let (question, wrong): (Phrase, Phrase) =
            switch prompt {
            case .code: (.doorCode, .doorWrongCode)
            case .seatWords: (.doorWords, .doorWrongWords)
            case .passphrase: (.doorPassphrase, .doorWrongPassphrase)
            }
        let language = state.scenario.language
        let isSecret = if case .passphrase = prompt { true } else { false }
        // Many clients show the instruction to nobody, so that it may not be what tells of a mistake.
        let verdict = Verdict.ask(
            instruction: again ? "" : state.scenario.title,
            prompt: (again ? wrong : question).text(in: language),
            takesKeys: isSecret && facilitators.keys != nil, echoes: !isSecret)
        give(verdict, to: line)
    }

    /// Says something at a prompt that only ends the line.
    private func tell(_ line: LineAddress, _ phrase: Phrase) {
        let language = state.scenario.language
        told.insert(line)
        let sentences = [phrase, .doorEnterEnds].map { $0.text(in: language) }
        give(.ask(instruction: "", prompt: sentences.joined(separator: " ")), to: line)
    }

    private func give(_ verdict: Verdict, to line: LineAddress) {
        pump.send(.verdict(line.line, verdict), to: line.link)
    }
}

extension Admitted {
    /// The seat words of a participant.
    fileprivate var words: String? {
        switch self {
        case .participant(let words, _, _): words
        case .facilitator: nil
        }
    }
}
