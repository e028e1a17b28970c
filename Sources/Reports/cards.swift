import Session
package import Workshop

/// The polls whose answers can be counted by hand, as cards for people without a terminal: 80 columns, pages of 60 lines,
/// form feeds between them.
///
/// Of other polls it says at the end why they have none.
package func cards(of scenario: Scenario) -> String {
    let polls = scenario.polls.enumerated().map { (number: $0 + 1, poll: $1) }
    let printed = polls.filter(\.poll.takesHands).map { Passage(card($0.poll, number: $0.number)) }
    let sensitive = polls.filter(\.poll.isSensitive).map(\.number)
    let written = polls.filter { !$0.poll.takesHands && !$0.poll.isSensitive }.map(\.number)
    var notes: [String] = []
    if !sensitive.isEmpty { notes.append("Sensitive, and answered at a seat alone: \(named(sensitive)).") }
    if !written.isEmpty { notes.append("With no options to count: \(named(written)).") }
    let note = Passage(
        [Paper.rule]
            + (["Count each card with h at a console."] + notes).flatMap { wrapped($0, to: Paper.width) })
    return paged(printed + [note], footedBy: "Cards: " + scenario.title)
}

private func card(_ poll: Poll, number: Int) -> [String] {
    let box = "[ ]  "
    let ask = wrapped(poll.ask, to: Paper.width - Paper.indent)
    var lines = [Paper.rule, rightAligned("\(number)", to: 2) + "  " + ask[0]] + ask.dropFirst().map(setIn)
    if let hint = poll.hint { lines += wrapped("(\(hint))", to: Paper.width - Paper.indent).map(setIn) }
    if case .choices(let kind) = poll.kind { lines.append(setIn("(Tick \(kind.most) at the most.)")) }
    lines.append("")
    let other = poll.hasOther ? ["Another answer: " + String(repeating: "_", count: 40)] : []
    for option in poll.options + other + ["I would rather not say"] {
        let texts = wrapped(option, to: Paper.width - Paper.indent - box.count)
        lines.append(setIn(box + texts[0]))
        lines += texts.dropFirst().map { setIn(spaces(box.count) + $0) }
    }
    return lines + ["", setIn("Put no name on this card, and name nobody.")]
}

/// `poll 3`, `polls 3, 4 and 9`.
func named(_ numbers: [Int]) -> String {
    let texts = numbers.map(String.init)
    guard let last = texts.last, texts.count > 1 else { return "poll " + texts.joined() }
    return "polls " + texts.dropLast().joined(separator: ", ") + " and " + last
}
