import Session
import Wording
import Workshop

/// From how many answers on a poll shows that too few have answered.
func shortWhy(under minimum: Int, in state: State, _ language: Language) -> String {
    let rooms = state.hasOtherRooms ? [Phrase.pollEachRoom.text(in: language)] : []
    return ([Phrase.pollShortWhy.text(in: language, "\(minimum)")] + rooms).joined(separator: " ")
}

/// A poll in sentences: what is asked, and what may be shown of the answers.
struct PollText {
    let poll: Poll
    /// Its number among the scenario's polls, from 1.
    let number: String
    let language: Language
    /// What is said before free text is written.
    private let advice: String

    /// Makes the sentences of `poll`, which has its number from `scenario`; whoever is asked to write has to know whether
    /// several rooms share the session.
    init(_ poll: Poll, in scenario: Scenario, language: Language, isShared: Bool = false) {
        self.poll = poll
        number = String((scenario.polls.firstIndex { $0.id == poll.id } ?? 0) + 1)
        self.language = language
        let advice = WritingAdvice(about: poll, in: scenario, language, isShared: isShared)
        self.advice = ringable(advice.text, known: scenario.ringing)
    }

    /// The question, and what stands with it; told from that of an `earlier` stage of the same decision by what changed
    /// alone.
    func asked(under heading: Phrase = .linearPoll, after earlier: PollText? = nil) -> [String] {
        guard let earlier, earlier.poll.ask == poll.ask else {
            return [heading.text(in: language, number, poll.ask)] + [poll.hint].compactMap(\.self)
        }
        let stage = poll.hint ?? poll.head
        let same = (stage == nil ? Phrase.linearSameQuestion : .linearSameQuestionNow)
            .text(in: language, earlier.number, stage ?? "")
        return [heading.text(in: language, number, same)]
    }

    /// What can be said to the question, and how.
    var answers: [SpokenLine] { poll.kind.onScreen.howToAnswer(in: self) }

    /// `answer` in the poll's own words; nil where it is text.
    func spelling(of answer: Answer) -> String? {
        if answer == .skip { return Phrase.ratherNotSay.text(in: language) }
        let said = poll.kind.onScreen.spoken(answer.plain, in: self)
        guard case .sure(_, let degree) = answer else { return said }
        return said.map { $0 + ", " + surenessDegrees(in: language)[degree] }
    }

    /// That the poll closed, with about how many answered, or that it is not shown.
    ///
    /// While rooms have yet to deliver their answers, no number is told that would be another one after that.
    func closed(in state: State) -> String {
        let more: String? =
            switch state.view(of: poll) {
            case .closed where state.awaitsRooms(poll.id): nil
            case .waiting: nil
            case .open(let less), .closed(let less), .putAway(let less): answered(byMoreThan: less)
            case .short(let minimum): notShown(under: minimum, in: state)
            // Those that came late are said with the result.
            case .revealed(let results) where results.late > 0: nil
            case .revealed(let results):
                Phrase.linearAllAnswered.text(in: language, "\(results.answers + results.skips)")
            }
        return [Phrase.linearClosed.text(in: language, number), more].compactMap(\.self)
            .joined(separator: " ")
    }
}

extension PollText {
    /// About how many answered the poll, which closed before; nil where no number is told.
    func counted(moreThan less: Int) -> String? {
        answered(byMoreThan: less).map { Phrase.linearPoll.text(in: language, number, $0) }
    }

    private func answered(byMoreThan less: Int) -> String? {
        less > 0 ? Phrase.linearMoreAnswered.text(in: language, "\(less)") : nil
    }

    /// That the poll, which closed before, is not shown.
    func short(under minimum: Int, in state: State) -> String {
        Phrase.linearPoll.text(in: language, number, notShown(under: minimum, in: state))
    }

    private func notShown(under minimum: Int, in state: State) -> String {
        Phrase.pollShort.text(in: language) + " " + shortWhy(under: minimum, in: state, language)
    }
}

// What the lines of several kinds have in common.
extension PollText {
    /// How not to answer.
    var skip: SpokenLine { .once("  0 " + Phrase.ratherNotSay.text(in: language), later: nil) }

    /// How to answer with one number, or not at all.
    var howToType: [SpokenLine] {
        [skip, .once(Phrase.linearTypeNumber.text(in: language), later: nil)]
    }

    /// Who reads what is written, and what is not to be written.
    var care: SpokenLine { .once(advice, later: .linearCareAsBefore) }

    /// How to write up to so many characters.
    func howToWrite(_ most: Int) -> [SpokenLine] {
        [
            care,
            .once(Phrase.linearTypeText.text(in: language, "\(most)"), later: .linearWriteAsBefore),
        ]
    }

    /// A line for each name, behind its number.
    func numbered(_ names: [String]) -> [SpokenLine] {
        names.enumerated().map { .option("  \($0 + 1) \($1)") }
    }

    /// The name at `index`; nil where there is none.
    func name(_ index: Int, among names: [String]) -> String? {
        names.indices.contains(index) ? names[index] : nil
    }
}
