import Lines
import Records
import Session
import Workshop

extension SessionHost {
    /// Answers a client that wants in as `user`.
    func judge(_ line: LineAddress, user: String, answer: String?) async {
        guard state.finished == nil else { return give(.refuse, to: line) }
        let now = SuspendingClock.now
        if user == "join", admission.code == nil {
            await admitNewcomer(line)
        } else if user == "join", answer == nil {
            askForCode(line)
        } else if user == "back", answer == nil {
            askForWords(line)
        } else if user == "join" || user.hasPrefix("join-") {
            let typed = answer ?? String(user.dropFirst("join-".count))
            judgements.append(Judgement(line: line, due: admission.turn(at: now), question: .code(typed)))
            await judgeWhatIsDue()
        } else if user == "back" {
            let question = Judgement.Question.seatWords(answer ?? "")
            judgements.append(Judgement(line: line, due: admission.turn(at: now), question: question))
            await judgeWhatIsDue()
        } else if answer == nil {
            give(.ask(instruction: Self.otherUser, prompt: "Enter ends this. "), to: line)
        } else {
            give(.refuse, to: line)
        }
    }

    /// Judges the answers whose turn has come.
    func judgeWhatIsDue() async {
        let now = SuspendingClock.now
        let due = judgements.filter { $0.due <= now }
        judgements.removeAll { $0.due <= now }
        for judgement in due {
            switch judgement.question {
            case .code(let typed):
                if admission.isCode(typed) {
                    await admitNewcomer(judgement.line)
                } else {
                    refuseLater(judgement.line, asksForCode: true, at: now)
                }
            case .seatWords(let typed): await judgeWords(typed, of: judgement.line, at: now)
            case .wrong(let asksForCode, let mayTryAgain):
                guard mayTryAgain else {
                    give(.refuse, to: judgement.line)
                    continue
                }
                if asksForCode {
                    askForCode(judgement.line, again: true)
                } else {
                    askForWords(judgement.line, again: true)
                }
            }
        }
    }

    /// Forgets a line that is gone.
    func forgetAdmission(of line: LineAddress) {
        admission.forget(line)
        judgements.removeAll { $0.line == line }
        admitted[line] = nil
    }

    private func judgeWords(_ typed: String, of line: LineAddress, at now: SuspendingClock.Instant) async {
        guard let words = SeatWords.normalized(typed), await isTaken(words) else {
            return refuseLater(line, asksForCode: false, at: now)
        }
        admit(line, Admitted(words: words, isReturning: true))
    }

    private func admitNewcomer(_ line: LineAddress) async {
        var chance = SystemRandomNumberGenerator()
        let promised = Set(admitted.values.map(\.words))
        var words = SeatWords.draw(using: &chance)
        var isGiven = await isTaken(words)
        while isGiven || promised.contains(words) {
            words = SeatWords.draw(using: &chance)
            isGiven = await isTaken(words)
        }
        admit(line, Admitted(words: words, isReturning: false))
    }

    private func isTaken(_ words: String) async -> Bool {
        state.seats.contains(await record.presence(for: words))
    }

    private func admit(_ line: LineAddress, _ seat: Admitted) {
        admission.forget(line)
        admitted[line] = seat
        give(.admit, to: line)
    }

    private func refuseLater(_ line: LineAddress, asksForCode: Bool, at now: SuspendingClock.Instant) {
        let mayTryAgain = admission.countWrongAnswer(of: line, at: now)
        let question = Judgement.Question.wrong(asksForCode: asksForCode, mayTryAgain: mayTryAgain)
        judgements.append(Judgement(line: line, due: now + Admission.wrongDelay, question: question))
    }

    private func askForCode(_ line: LineAddress, again: Bool = false) {
        let instruction =
            again ? "That is not the code on the screen. Please try again." : "\(state.scenario.title)"
        give(.ask(instruction: instruction, prompt: "Code: "), to: line)
    }

    private func askForWords(_ line: LineAddress, again: Bool = false) {
        let instruction = again ? "No seat has these words. Please try again." : "\(state.scenario.title)"
        give(.ask(instruction: instruction, prompt: "Your three seat words: "), to: line)
    }

    private func give(_ verdict: Verdict, to line: LineAddress) {
        pump.send(.verdict(line.line, verdict), to: line.link)
    }

    private static let otherUser =
        "To join, connect as join, with the code on the screen. To come back, connect as back."
}
