import Drawing
import Keyboard
import Session
import Wording
import Workshop

/// The form of one poll at a seat.
struct PollForm: Equatable, Sendable {
    /// How the poll is answered.
    enum Content: Equatable, Sendable {
        case choice(ChoiceForm)
        case text(TextForm)
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
        case .text:
            content = .text(TextForm(draft: start))
        }
    }

    /// What is chosen or typed, as a draft; nil where nothing is.
    var draft: String? {
        let text =
            switch content {
            case .choice(let form): form.draft
            case .text(let form): form.draft
            }
        return text.isEmpty ? nil : text
    }

    /// Whether something was typed or chosen after the answer was sent.
    var isChangedSinceSending: Bool { draft != sentDraft }

    /// Does what `key` means to the form, whose field is `width` columns wide.
    ///
    /// - Returns: The answer that is to be sent now.
    mutating func press(_ key: Key, width: Int) -> Answer? {
        let step: FormStep
        switch content {
        case .choice(var form):
            step = form.press(key)
            content = .choice(form)
        case .text(var form):
            step = form.press(key, width: width)
            content = .text(form)
        }
        switch step {
        case .ignored: return nil
        case .touched: notice = nil
        case .refused(let remark): notice = remark
        case .send(.text) where isMuted: notice = SeatRemark(.muted)
        case .send(let answer):
            isTouched = true
            notice = nil
            guard !isClosed, answer != sending else { return nil }
            sending = answer
            sentDraft = draft
            return answer
        }
        isTouched = true
        return nil
    }
}

extension Answer {
    /// The answer as a form's draft has it; nil for a skip of a poll that takes text or several options.
    fileprivate func draft(for poll: Poll) -> String? {
        switch (self, poll.kind) {
        case (.skip, .choice): "0"
        case (.skip, .choices), (.skip, .text): nil
        case (.option(let index), _): String(index + 1)
        case (.options(let indices), _): indices.map { String($0 + 1) }.joined(separator: ",")
        case (.text(let text), _): text
        }
    }
}
