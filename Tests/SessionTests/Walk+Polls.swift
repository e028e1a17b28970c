import Session
import TestSupport
import Workshop

extension Walk {
    /// A session that asks `polls`, each on a slide of its own, and has begun.
    init(asking polls: Poll..., minimum: Int = 3) throws(Refusal) {
        var scenario = Scenario(asking: polls)
        scenario.minimumGroup = minimum
        try self.init(through: scenario, at: 0)
    }

    /// Goes to `poll` and opens it.
    mutating func open(_ poll: Poll) throws(Refusal) {
        try goTo(poll)
        try run(.toggleOpen)
    }

    /// Goes to `poll`, closes it where it is open, and reveals it.
    mutating func reveal(_ poll: Poll) throws(Refusal) {
        try goTo(poll)
        if state.openPoll != nil { try run(.toggleOpen) }
        try run(.toggleReveal)
    }

    /// Goes to `poll`, asks it, takes those answers, and reveals it.
    mutating func ask(_ poll: Poll, _ answers: [Answer]) throws(Refusal) {
        try open(poll)
        try answer(poll, answers)
        try reveal(poll)
    }

    mutating func goTo(_ poll: Poll) throws(Refusal) {
        let slide = state.scenario.slides.firstIndex { $0.steps.contains { $0.poll?.id == poll.id } }
        try run(.go(slide: slide ?? -1))
    }

    /// The seat of that number answers `poll`.
    mutating func answer(_ poll: Poll, by seat: Int, _ answer: Answer) throws(Refusal) {
        let round = state.standing(of: poll.id).round
        try run(.answer(poll.id, round: round, .seat(seat), answer, origin(of: seat, poll)))
    }

    /// Whether the seat of that number answered the first round of a second.
    func origin(of seat: Int, _ poll: Poll) -> Origin {
        guard state.standing(of: poll.id).round > 1 else { return .before }
        for case .answered(poll.id, 1, .seat(seat), let answer) in events.reversed() {
            return answer == .skip ? .newcomer : .before
        }
        return .newcomer
    }

    /// A facilitator decides about a text of `poll`.
    mutating func review(_ text: String, of poll: Poll, _ review: Review?) throws(Refusal) {
        try run(.review(poll.id, round: 1, text: text, review))
    }

    /// Takes so many seats.
    mutating func seat(_ count: Int) throws(Refusal) {
        for seat in 0..<count { try run(.takeSeat(.seat(seat))) }
    }
}

extension Results {
    /// The counts beside the options; none where the picture is another.
    var counts: [Int] {
        guard case .options(let cells) = picture else { return [] }
        return cells.compactMap { if case .count(let count) = $0 { count } else { nil } }
    }
}

extension [Answer] {
    /// So many answers for each option, in their order.
    static func options(_ counts: Int...) -> [Answer] {
        counts.enumerated().flatMap { option, count in Array(repeating: .option(option), count: count) }
    }
}
