import Drawing
import Keyboard
import Redaction
import Session
import Wording
import Workshop

/// The form of one poll at a seat.
struct PollForm: Equatable, Sendable {
    /// How the poll is answered.
    enum Content: Equatable, Sendable {
        case choice(ChoiceForm)
        case text(TextForm)
        case scale(ScaleForm)
        case number(NumberForm)
        case ranking(RankingForm)
        case points(PointsForm)
        case words(WordsForm)
        case questions(QuestionsForm)
    }

    /// The poll that it answers.
    let poll: Poll
    /// The round that it answers.
    var round: Int
    /// What is chosen or typed.
    var content: Content
    /// Whether its person has done anything to it; such a form goes only when its person leaves it.
    private(set) var isTouched: Bool
    /// Whether the poll has closed under it.
    var isClosed = false
    /// Whether another poll takes answers now.
    var isAnotherOpen = false
    /// Whether its person is done with it.
    private(set) var isLeft = false
    /// What was sent and has not come back yet.
    var sending: Answer?
    /// What the form held when it was sent.
    private var sentDraft: String?
    /// Whether a facilitator takes no more texts from this seat.
    var isMuted: Bool
    /// What could identify somebody was shown in this answer before it is sent.
    var warned: Answer?
    /// One sentence that wants attention.
    var notice: SeatRemark?

    /// Makes a form with the unsent `draft` in it, or else with the `earlier` answer of this seat.
    init(poll: Poll, round: Int, draft: String?, earlier: Answer?, isMuted: Bool = false) {
        self.isMuted = isMuted
        self.poll = poll
        self.round = round
        isTouched = draft != nil
        let start = draft ?? earlier?.draft(for: poll)
        switch poll.kind {
        case .choice:
            content = .choice(ChoiceForm(of: poll, most: nil, draft: start))
        case .choices(let kind):
            content = .choice(ChoiceForm(of: poll, most: kind.most, draft: start))
        case .scale(let kind):
            let rows: ScaleForm.Rows =
                kind.statements.isEmpty ? .question(poll.ask) : .statements(kind.statements)
            content = .scale(ScaleForm(rows: rows, labels: kind.labels, draft: start))
        case .thenNow(let kind):
            content = .scale(ScaleForm(rows: .thenNow, labels: kind.labels, draft: start))
        case .number(let measure):
            content = .number(NumberForm(measure: measure, draft: start))
        case .ranking(let kind):
            content = .ranking(RankingForm(items: kind.items, draft: start))
        case .points(let kind):
            content = .points(PointsForm(items: kind.items, total: kind.total, draft: start))
        case .words(let kind):
            content = .words(WordsForm(most: kind.most, draft: start))
        case .text: content = .text(TextForm(draft: start))
        case .questions: content = .questions(QuestionsForm(draft: draft, earlier: earlier))
        }
    }

    /// What is chosen or typed, as a draft; nil where nothing is.
    var draft: String? {
        let text =
            switch content {
            case .choice(let form): form.draft
            case .text(let form): form.draft
            case .scale(let form): form.draft
            case .number(let form): form.draft
            case .ranking(let form): form.draft
            case .points(let form): form.draft
            case .words(let form): form.draft
            case .questions(let form): form.field.draft
            }
        return text.isEmpty ? nil : text
    }

    /// Whether something was typed or chosen after the answer was sent.
    var isChangedSinceSending: Bool { draft != sentDraft }

    /// Whether letters are typed into it, so that no key of a letter or sign does anything else.
    var takesLetters: Bool {
        switch content {
        case .text, .words, .questions: true
        case .choice(let form): form.part == .own
        case .scale, .number, .ranking, .points: false
        }
    }

    /// Takes note of what the room asks now, where the poll is for questions.
    mutating func follow(_ texts: [Results.ClearedText]) {
        guard case .questions(var form) = content else { return }
        form.follow(texts)
        content = .questions(form)
    }

    /// Goes on behind an answer that is recorded: asks how sure its person is, or stays with the room's questions.
    ///
    /// - Returns: Whether there is more to do here.
    mutating func goOn(behind answer: Answer) -> Bool {
        switch (content, answer) {
        case (.choice(var form), _):
            guard form.askSureness(of: answer) else { return false }
            content = .choice(form)
            isTouched = false
        case (.questions(var form), .questions(let asked, let meToo)) where asked.isEmpty:
            form.join(meToo)
            content = .questions(form)
        case (.text, _), (.scale, _), (.number, _), (.ranking, _), (.points, _), (.words, _), (.questions, _):
            return false
        }
        (sending, notice) = (nil, nil)
        return true
    }

    /// Does what `key` means to the form, whose field is `width` columns wide and whose texts may name the `people`.
    ///
    /// - Returns: The answer that is to be sent now.
    mutating func press(_ key: Key, width: Int, knowing people: KnownPeople) -> Answer? {
        if key == .control("t"), takeOut(knowing: people) { return nil }
        let step: FormStep
        switch content {
        case .choice(var form):
            step = form.press(key)
            content = .choice(form)
        case .text(var form):
            step = form.press(key, width: width)
            content = .text(form)
        case .scale(var form):
            step = form.press(key)
            content = .scale(form)
        case .number(var form):
            step = form.press(key)
            content = .number(form)
        case .ranking(var form):
            step = form.press(key)
            content = .ranking(form)
        case .points(var form):
            step = form.press(key)
            content = .points(form)
        case .words(var form):
            step = form.press(key, width: width)
            content = .words(form)
        case .questions(var form):
            step = form.press(key, width: width)
            content = .questions(form)
        }
        switch step {
        case .ignored: return nil
        case .touched: notice = nil
        case .refused(let remark): notice = remark
        case .left: isLeft = true
        case .send(let answer) where isMuted && answer.hasWords: notice = SeatRemark(.muted)
        case .send(let answer):
            isTouched = true
            notice = nil
            guard !isClosed, answer != sending else { return nil }
            if warned != answer, answer.hasWords, let found = typedMention(knowing: people) {
                warned = answer
                notice = SeatRemark(.seatMayIdentify, found)
                return nil
            }
            sending = answer
            sentDraft = draft
            return answer
        }
        isTouched = true
        return nil
    }
}
