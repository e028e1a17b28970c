import Session
import Showing
import Wording
import Workshop

extension LinearScreen {
    /// Questions of the room that have been cleared since; all of them where the poll has just been asked.
    mutating func roomsQuestions(in state: State) -> [String] {
        guard let poll = heard.open?.poll, poll.traits.shown == .questions, !isHidden(in: state) else {
            return []
        }
        let new = (state.live(of: poll)?.texts ?? []).filter { heard.questions.insert($0.number).inserted }
        guard !new.isEmpty else { return [] }
        let beside = new.contains { $0.count != nil } ? state.liveSheet(of: poll) : nil
        return new.map(question) + [beside?.saidBesideTexts(in: language)].compactMap(\.self)
            + [Phrase.linearHowMeToo.text(in: language)]
    }

    /// What a line is that asks a question of the room too; nil where it is none.
    func meToo(_ text: String, to asked: Asked, in state: State) -> LinearReply? {
        let words = text.lowercased().split(separator: " ")
        let rest = words.starts(with: ["me", "too"]) ? words.dropFirst(2) : []
        guard rest.count == 1, let number = rest.first.flatMap({ Int($0) }) else { return nil }
        guard state.live(of: asked.poll)?.texts.contains(where: { $0.number == number }) == true else {
            return LinearReply(Phrase.linearNoSuchQuestion.text(in: language, "\(number)"))
        }
        let answer = Answer.questions(asked: [], meToo: [number])
        return LinearReply([], [.answer(asked.poll.id, round: asked.round, answer)])
    }

    /// That a question is recorded, or that its person asks one of the room's too.
    func recordedQuestion(_ answer: Answer, poll: Poll.ID, number: String) -> String? {
        guard case .questions(let asked, let meToo) = answer else { return nil }
        if asked.isEmpty, let other = meToo.first {
            return Phrase.linearMeToo.text(in: language, number, "\(other)")
        }
        let sent = Phrase.linearQuestionSent.text(
            in: language, number, "\(person.recorded[poll]?.questionCount ?? 1)", "\(Poll.mostQuestions)")
        return sent + " " + askingOn(in: poll)
    }

    /// What this seat, which has answered it, can still do about an open poll.
    func change(of poll: Poll) -> String {
        poll.traits.shown == .questions && person.recorded[poll.id] != .skip
            ? askingOn(in: poll.id) : Phrase.linearChange.text(in: language)
    }

    private func askingOn(in poll: Poll.ID) -> String {
        let isFull = person.recorded[poll].map { $0.questionCount >= Poll.mostQuestions } ?? false
        return isFull
            ? Phrase.seatQuestionsFull.text(in: language, "\(Poll.mostQuestions)")
            : Phrase.linearAskAnother.text(in: language)
    }

    private func question(_ text: Results.ClearedText) -> String {
        let said = Phrase.linearRoomAsks.text(in: language, "\(text.number)", text.text)
        let known = text.known(in: .questions, language)
        return known.isEmpty ? said : said + " (" + known.joined(separator: ", ") + ")"
    }
}
