package import Session
package import Workshop

/// What may be shown of a poll, in rows that screens, lines, paper and files draw, each in words of its own.
///
/// Rows hold values and closed cases, and no word of the catalogue; authors' and people's own texts are values. Order,
/// ties, tenths, shares and middles are worked out here, from ``Results`` and from nothing else, so that no sheet can
/// hold what those hide.
package struct Sheet: Equatable, Sendable {
    package let poll: Poll
    /// Of which round of the poll, from 1.
    package let round: Int
    /// Seats that answered, skips left out.
    package let answers: Int
    /// Seats that would rather not say, where that may be told; else 0.
    package let skips: Int
    /// From how many answers on the poll is shown.
    package let minimum: Int
    /// From how many answers on single numbers in it are shown.
    package let smallest: Int
    /// The answers' picture, from above.
    package let rows: [Row]
    /// Hands that a facilitator counted for each option; nil where none were, or too few.
    package let hands: [Tally]?
    /// Options of people's own that were cleared.
    package let others: [Results.ClearedText]
    /// Answers that came or changed after the picture was last shown live, too few to be seen in it; of a second round,
    /// those of seats that did not answer the first.
    package let late: Int
    /// Seats whose texts nobody reads, since they were written after the poll was opened again by too few.
    package let unread: Int
    /// Whether several rooms answered, of which each has to be enough by itself.
    package let isOfRooms: Bool
    /// How the answers divide by those to other polls.
    package let comparisons: [Comparison]

    /// Makes the sheet of `results` of `poll`.
    package init(of results: Results, to poll: Poll, round: Int = 1, in scenario: Scenario) {
        self.poll = poll
        self.round = round
        answers = results.answers
        skips = results.skips
        minimum = scenario.minimum(of: poll)
        smallest = scenario.minimumGroup
        rows =
            results.picture.withheld.map { [.hidden($0)] }
            ?? results.moves(of: poll, in: scenario).map { [.sentence($0)] }
            ?? poll.kind.shown.picture(of: results, to: poll, in: scenario).unlessHidden
        hands = results.hands.map { zip(poll.names, $0).map(Tally.init) }
        others = poll.hasOther ? results.texts : []
        late = results.late
        unread = results.unread
        isOfRooms = results.isOfRooms
        comparisons = results.breakdowns.compactMap { Comparison(of: $0, to: poll, in: scenario) }
    }
}

extension Sheet {
    /// What is known of how sure people are of what they chose.
    package enum Sureness: Equatable, Sendable {
        case notAsked
        /// Too few said so of any option.
        case tooFew
        /// ``Option/sureness`` has it.
        case shown
    }

    /// Whether how sure people are is shown.
    package var sureness: Sureness {
        let rows = options.map(\.sureness)
        guard rows.contains(where: { !$0.isEmpty }) else { return .notAsked }
        return rows.contains { $0.contains { $0 != nil } } ? .shown : .tooFew
    }

    /// Why nothing that was answered is shown; nil where something is.
    package var withheld: Results.Withheld? {
        if case .hidden(let withheld)? = rows.first { withheld } else { nil }
    }

    /// The options, where the picture counts them; none where it does not, or is not shown.
    package var options: [Option] {
        if case .options(let options)? = rows.first { options } else { [] }
    }

    /// The share of the option at that index; nil where it is not shown.
    package func share(of option: Int) -> Share? {
        options.indices.contains(option) ? options[option].share : nil
    }

    /// Whether a number stands beside a text of it: how many wrote that, or ask it.
    package var countsTexts: Bool { ((texts ?? []) + others).contains { $0.count.map { $0 > 1 } == true } }

    /// The texts that are the picture; nil where it is of another sort.
    package var texts: [Results.ClearedText]? {
        if case .texts(let texts)? = rows.last { texts } else { nil }
    }

    /// Whether one sentence says of all numbers where they lie.
    package var isUndivided: Bool {
        if case .sentence(.undivided)? = rows.first { true } else { false }
    }

    /// Whether options, or labels of a scale, are hidden in a picture that is shown.
    package var hidesOptions: Bool {
        rows.contains { row in
            switch row {
            case .options(let options): options.contains { $0.share == nil }
            case .bars(let bars): bars.contains { $0.figure.hidesSome }
            case .stacked(let spread): spread.division?.shares.contains(nil) == true
            case .ranked, .tallies, .texts, .legend, .sentence, .hidden: false
            }
        }
    }

    /// Whether something is left out of it for which too few answered.
    package var hidesForFew: Bool {
        if case .tooFew? = withheld { return true }
        return sureness == .tooFew || hidesOptions || hidesStatements
            || comparisons.contains { $0.lines == nil }
            || rows.contains { row in
                guard case .sentence(let sentence) = row else { return false }
                return switch sentence {
                case .orderAlone(until: .some), .undivided, .talliesFrom, .noneShown: true
                case .middles, .ways, .numbers, .means, .upTo, .firsts, .orderAlone, .moved, .fewMissing,
                    .texts:
                    false
                }
            }
    }

    /// Whether statements are hidden in a picture that is shown.
    package var hidesStatements: Bool {
        rows.contains { if case .stacked(let spread) = $0 { spread.division == nil } else { false } }
    }

    /// What stands over the column of the sheet's stage of a decision, or its round; nil where nobody named the stage.
    package var head: Name? {
        poll.decision == nil ? .round(round) : (poll.head ?? poll.hint).map(Name.text)
    }

    /// What the sheet's stage of a decision is called, or its round.
    package var name: Name { poll.decision == nil ? .round(round) : .text(poll.hint ?? poll.ask) }
}

extension Results {
    /// What is said of a second round that is not shown by itself; nil of any other picture.
    fileprivate func moves(of poll: Poll, in scenario: Scenario) -> Sheet.Sentence? {
        guard case .moved(let moves) = picture else { return nil }
        guard !moves.isEmpty else { return .fewMissing }
        func names(_ move: Move) -> [Sheet.Name] { zip(poll.names, moves).filter { $0.1 == move }.map(\.0) }
        return .moved(more: names(.more), fewer: names(.fewer), by: scenario.minimumGroup)
    }
}

extension [Sheet.Row] {
    /// One sentence in their place where each number in them is hidden.
    fileprivate var unlessHidden: [Sheet.Row] {
        let numbers = flatMap { row -> [Bool] in
            switch row {
            case .options(let options): options.map { $0.share != nil }
            case .bars(let bars): bars.map { !$0.figure.hidesAll }
            case .stacked(let spread): [spread.division?.shares.contains { $0 != nil } ?? false]
            case .ranked, .tallies, .texts, .hidden: [true]
            case .legend, .sentence: []
            }
        }
        return numbers.isEmpty || numbers.contains(true) ? self : [.sentence(.noneShown)]
    }
}

extension Poll {
    /// What each cell of a picture of options is called.
    package var names: [Sheet.Name] { options.map { .text($0) } + (hasOther ? [.other] : []) }

    /// What the room will be asked about, before the poll opens; nothing where the question says it.
    package var asked: Sheet.Asked { kind.shown.asked }
}

extension State {
    /// The sheet of what ``results(of:)`` gives.
    package func sheet(of poll: Poll) -> Sheet { sheet(of: results(of: poll), to: poll) }

    /// The sheet of `results` of the last round of `poll`.
    package func sheet(of results: Results, to poll: Poll) -> Sheet {
        Sheet(of: results, to: poll, round: standing(of: poll.id).round, in: scenario)
    }

    /// The sheet of what may be shown of `poll` before it is revealed; nil where that is nothing.
    package func liveSheet(of poll: Poll) -> Sheet? { live(of: poll).map { sheet(of: $0, to: poll) } }

    /// The stages of the poll's decision or its rounds, where there are several; none where there is one.
    package func stageSheets(until poll: Poll) -> [Sheet] {
        guard poll.decision != nil || standing(of: poll.id).round > 1 else { return [] }
        let stages = stages(until: poll)
        guard stages.count > 1 else { return [] }
        return stages.map { Sheet(of: $0.results, to: $0.poll, round: $0.round, in: scenario) }
    }
}
