import Session
import Showing
import Wording
import Workshop

extension SessionReport {
    /// Every poll, with its number in the scenario: what may be shown of it, or why nothing is.
    var polls: Document.Part {
        let polls = scenario.polls
        let entries = polls.indices.compactMap { index -> Document.Block? in
            isToldLater(polls[index]) ? nil : .entry(entry(of: polls[index], number: index + 1))
        }
        return Document.Part(Document.Words(say(.paperPolls)), entries)
    }

    private func entry(of poll: Poll, number: Int) -> Document.Entry {
        let showing = state.showing(of: poll)
        let stages = toldTogether(with: poll)
        return Document.Entry(
            number: numbers(of: stages.map(\.poll), until: number), question: authors(poll.ask),
            beside: beside(showing), place: place(of: poll),
            hint: stages.isEmpty || poll.decision == nil ? poll.hint.map { authors("(\($0))") } : nil,
            blocks: blocks(of: poll, showing: showing, stages: stages))
    }

    private func blocks(of poll: Poll, showing: PollShowing, stages: [Sheet]) -> [Document.Block] {
        switch showing {
        case .notAsked: return []
        case .notRevealed:
            let rounds = state.standing(of: poll.id).round > 1 ? state.stageSheets(until: poll) : []
            return [paragraph(.paperNotRevealed)] + earlier(rounds)
        case .sheet(let sheet):
            guard stages.isEmpty else { return movement(stages) + besides(sheet) }
            let rounds = poll.decision == nil ? earlier(state.stageSheets(until: poll)) : []
            return picture(of: sheet) + besides(sheet) + rounds
        }
    }

    private func beside(_ showing: PollShowing) -> String {
        switch showing {
        case .notAsked: say(.paperNotAsked)
        case .notRevealed(let answered): say(.paperAnsweredOrSkipped, "\(answered)")
        case .sheet(let sheet): counts(of: sheet)
        }
    }

    /// `23 answers, 7 skipped`.
    ///
    /// Skips stand there where they may be told. Of texts so few that what is shown would tell who wrote the
    /// rest, nothing.
    func counts(of sheet: Sheet) -> String {
        let answers = tellsNumber(of: sheet) ? [countedAnswers(sheet.answers, in: language)] : []
        let skips = sheet.skips > 0 ? [say(.pollSkipped, "\(sheet.skips)")] : []
        return (answers + skips).joined(separator: ", ")
    }

    /// Whether it is told how many texts there were: those that are not shown are none, or so many that none stands out.
    func tellsNumber(of sheet: Sheet) -> Bool {
        sheet.texts?.isEmpty != false || sheet.tellsWriters
    }

    private func place(of poll: Poll) -> Document.Words {
        guard let slide = scenario.slide(of: poll.id) else { return Document.Words("") }
        return Document.Words(
            say(.paperAtSlide, "\(scenario.section(ofSlide: slide) + 1)", "\(slide + 1)"))
    }

    /// `7`, or `7–9` of stages that are told together.
    func numbers(of stages: [Poll], until number: Int) -> String {
        let first = stages.compactMap { stage in scenario.polls.firstIndex { $0.id == stage.id } }.min()
        return first.map { $0 + 1 == number ? "\(number)" : "\($0 + 1)–\(number)" } ?? "\(number)"
    }
}

extension SessionReport {
    /// The stages that are told with `poll`: those of its decision, or its rounds, where it is the last of them that is
    /// shown and at least one counts options; none else.
    func toldTogether(with poll: Poll) -> [Sheet] {
        guard case .sheet = state.showing(of: poll), !isToldLater(poll) else { return [] }
        let stages = state.stageSheets(until: poll)
        return stages.contains { !$0.options.isEmpty } ? stages : []
    }

    /// Whether `poll` is a stage of a decision that a later one tells.
    func isToldLater(_ poll: Poll) -> Bool {
        guard poll.decision != nil, case .sheet = state.showing(of: poll) else { return false }
        let later = scenario.stages(ofDecisionOf: poll).drop { $0.id != poll.id }.dropFirst()
        return later.contains { stage in
            guard case .sheet = state.showing(of: stage) else { return false }
            let stages = state.stageSheets(until: stage)
            return stages.contains { $0.poll.id == poll.id } && stages.contains { !$0.options.isEmpty }
        }
    }

    /// How the room's mind moved: the stages beside one another.
    private func movement(_ stages: [Sheet]) -> [Document.Block] {
        let isDecision = stages.contains { $0.poll.decision != nil }
        let heads = stages.map { stage in
            let name = stage.name.words(in: language)
            let isShown = if case .tooFew = stage.withheld { false } else { true }
            let counts = counts(of: stage)
            let said = "\(name) (\(isShown ? counts : say(.paperTooFewShort, counts)))"
            return stage.poll.decision == nil ? Document.Words(said) : authors(said)
        }
        let names = stages.last?.poll.names ?? []
        let rows = names.indices.map { option in
            Document.Row(
                name: words(names[option]),
                cells: stages.map { stage in
                    stage.options.isEmpty ? .hidden : cell(stage.share(of: option))
                })
        }
        let table = Document.Table(
            caption: say(isDecision ? .paperMind : .paperRounds), corner: say(.paperOptions), heads: heads,
            rows: rows, picture: .heat)
        return [.table(table)] + hiddenNote(table, minimum: stages.last?.minimum ?? 1)
            + stages.dropLast().flatMap(atStage)
    }

    /// What an earlier stage has beside its picture.
    private func atStage(_ stage: Sheet) -> [Document.Block] {
        let name = stage.name.words(in: language)
        let late = stage.saidLate(in: language).map { [paragraph(.paperLateAt, name, $0)] } ?? []
        let sure = stage.sureness == .shown ? sureness(stage, caption: say(.paperSurenessAt, name)) : []
        return sure + handsTable(stage, caption: say(.paperHandsAt, name)) + late
    }

    /// The pictures of all rounds but the last.
    private func earlier(_ rounds: [Sheet]) -> [Document.Block] {
        rounds.dropLast().flatMap { stage in
            [.heading(Document.Words("\(stage.name.words(in: language)), \(counts(of: stage))"))]
                + picture(of: stage) + handsTable(stage, caption: say(.paperHandsApart))
        }
    }
}
