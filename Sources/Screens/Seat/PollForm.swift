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
    }

    /// The poll that it answers.
    let poll: Poll
    /// The round that it answers.
    var round: Int
    /// What is chosen or typed.
    private(set) var content: Content
    /// Whether its person has done anything to it; such a form goes only when its person leaves it.
    private(set) var isTouched: Bool
    /// Whether the poll has closed under it.
    var isClosed = false
    /// Whether another poll takes answers now.
    var isAnotherOpen = false
    /// What was sent and has not come back yet.
    var sending: Answer?
    /// What the form held when it was sent.
    private var sentDraft: String?
    /// Whether a facilitator takes no more texts from this seat.
    var isMuted: Bool
    /// What could identify somebody was shown in this answer before it is sent.
    private var warned: Answer?
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
        case .choice(let options):
            content = .choice(ChoiceForm(options: options, most: nil, draft: start))
        case .choices(let options, let most):
            content = .choice(ChoiceForm(options: options, most: most, draft: start))
        case .scale(let statements, let labels):
            let rows: ScaleForm.Rows = statements.isEmpty ? .question(poll.ask) : .statements(statements)
            content = .scale(ScaleForm(rows: rows, labels: labels, draft: start))
        case .thenNow(let labels):
            content = .scale(ScaleForm(rows: .thenNow, labels: labels, draft: start))
        case .number(let measure):
            content = .number(NumberForm(measure: measure, draft: start))
        case .ranking(let items):
            content = .ranking(RankingForm(items: items, draft: start))
        case .points(let items, let total):
            content = .points(PointsForm(items: items, total: total, draft: start))
        case .words(let most):
            content = .words(WordsForm(most: most, draft: start))
        case .text: content = .text(TextForm(draft: start))
        case .questions: content = .text(TextForm(draft: start, limit: Poll.longestQuestion))
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
            }
        return text.isEmpty ? nil : text
    }

    /// Whether something was typed or chosen after the answer was sent.
    var isChangedSinceSending: Bool { draft != sentDraft }

    /// Whether letters are typed into it, so that no key of a letter or sign does anything else.
    var takesLetters: Bool {
        switch content {
        case .text, .words: true
        case .choice, .scale, .number, .ranking, .points: false
        }
    }

    /// Does what `key` means to the form, whose field is `width` columns wide.
    ///
    /// - Returns: The answer that is to be sent now.
    mutating func press(_ key: Key, width: Int) -> Answer? {
        if key == .control("t"), warned != nil, case .text(var form) = content {
            form.replace(by: redacted(form.draft, mentions(in: form.draft)))
            content = .text(form)
            (warned, notice) = (nil, nil)
            return nil
        }
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
        }
        switch step {
        case .ignored: return nil
        case .touched: notice = nil
        case .refused(let remark): notice = remark
        case .send(.text) where isMuted, .send(.phrases) where isMuted: notice = SeatRemark(.muted)
        case .send(let said):
            isTouched = true
            notice = nil
            let answer = spelled(said)
            guard !isClosed, answer != sending else { return nil }
            if warned != answer, let remark = identifying(answer) {
                warned = answer
                notice = remark
                return nil
            }
            sending = answer
            sentDraft = draft
            return answer
        }
        isTouched = true
        return nil
    }

    /// A text as this poll takes it.
    private func spelled(_ answer: Answer) -> Answer {
        guard poll.kind == .questions, case .text(let text) = answer else { return answer }
        return .questions(asked: [text], meToo: [])
    }

    /// What in an answer could identify somebody, before it is sent; nil where nothing is found.
    private func identifying(_ answer: Answer) -> SeatRemark? {
        let texts = if case .phrases(let phrases) = answer { phrases } else { answer.writings }
        let found = texts.flatMap { text in mentions(in: text).map { String(text[$0.range]) } }
        guard !found.isEmpty else { return nil }
        let isField = if case .text = content { true } else { false }
        return SeatRemark(
            isField ? .seatMayIdentify : .seatWordsMayIdentify,
            shortened(found.joined(separator: ", "), to: 60))
    }
}
