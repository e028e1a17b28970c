import Session
import Showing
import Workshop

/// What tables say of one poll.
struct PollData {
    private(set) var results: [DataSet.Result] = []
    private(set) var texts: [DataSet.Text] = []
    private let poll: Poll
    private let number: Int
    private let section: String
    private let scenario: Scenario

    /// Gathers what is shown of the poll of that number, from 1; under a series' rule where that has a minimum.
    init(of poll: Poll, number: Int, in state: State, seriesMinimum: Int? = nil) {
        self.poll = poll
        self.number = number
        let scenario = state.scenario
        self.scenario = scenario
        section =
            scenario.slide(of: poll.id)
            .map { oneLine(scenario.sections[scenario.section(ofSlide: $0)].title) } ?? ""
        let earlier = poll.decision == nil ? state.stageSheets(until: poll).dropLast() : []
        let round = state.standing(of: poll.id).round
        switch state.showing(of: poll) {
        case .notAsked: add([], round: 1, without: .notAsked)
        case .notRevealed(let answered):
            for sheet in earlier { add(sheet) }
            add([DataCell(.answersAndSkips, Double(answered))], round: round)
        case .sheet(let own):
            let sheet = seriesMinimum.map { state.sheet(of: poll, inSeries: $0) } ?? own
            // In a series no round stands beside another: so few might have moved between them.
            if seriesMinimum == nil { for earlier in earlier { add(earlier) } }
            add(sheet, textsShown: textsShown(on: sheet))
            if scenario.reportsTexts { texts = texts(on: sheet) }
        }
    }

    /// Rows of one round: what is told, in the places that blanks keep for it, and what has none behind.
    private mutating func add(
        _ told: [DataCell], round: Int, without status: DataSet.Status = .confidential
    ) {
        let blanks = [DataCell(.answers), DataCell(.skips)] + poll.blanks(in: scenario)
        var left = Dictionary(told.map { ($0.key, $0) }) { first, _ in first }
        var cells = blanks.map { left.removeValue(forKey: $0.key) ?? $0 }
        cells += told.filter { left.removeValue(forKey: $0.key) != nil }
        results += cells.map { cell in
            // A stage counts those alone who answered every stage: how many skipped it is nothing that it could say.
            let isOfNothing = cell.key.measure == .skips && poll.decision != nil && status == .confidential
            return DataSet.Result(
                pollNumber: number, poll: oneLine(poll.ask), section: section,
                kind: poll.kind.tabled(options: []).word,
                isSensitive: poll.isSensitive, round: round, stage: stage, measure: cell.key.measure,
                statement: cell.statement, optionNumber: cell.key.option, option: cell.option,
                value: cell.value,
                status: cell.value != nil ? .shown : isOfNothing ? .notApplicable : status)
        }
    }

    private mutating func add(_ sheet: Sheet, textsShown: Int? = nil) {
        let seats = [
            answers(on: sheet).map { DataCell(.answers, Double($0)) },
            sheet.skips > 0 ? DataCell(.skips, Double(sheet.skips)) : nil,
            textsShown.map { DataCell(.textsShown, Double($0)) },
        ]
        add(seats.compactMap(\.self) + sheet.cells(in: scenario), round: sheet.round)
    }

    private var stage: String? {
        poll.decision == nil ? nil : (poll.hint ?? poll.head).map(oneLine)
    }
}

extension PollData {
    /// How many answered; of texts nil below the minimum, and where a few more were written than are shown.
    private func answers(on sheet: Sheet) -> Int? {
        guard poll.traits.shown != .numbers else { return sheet.answers }
        return sheet.answers >= sheet.minimum && sheet.tellsWriters ? sheet.answers : nil
    }

    /// How many texts are shown, from the minimum on where they do not stand in tables themselves; of options of people's
    /// own nil where a few more chose that option.
    private func textsShown(on sheet: Sheet) -> Int? {
        guard poll.traits.shown == .numbers else {
            return sheet.texts.flatMap {
                scenario.reportsTexts || $0.count >= sheet.minimum ? $0.count : nil
            }
        }
        guard poll.hasOther, let others = sheet.options.last?.share?.count else { return nil }
        let (shown, minimum) = (sheet.others.count, scenario.minimumTextGroup)
        guard !scenario.reportsTexts else { return shown }
        return shown >= minimum && tells(others - shown, from: minimum) ? shown : nil
    }

    /// Whether both of two numbers may be told that are so far apart.
    private func tells(_ difference: Int, from minimum: Int) -> Bool {
        difference == 0 || difference >= minimum
    }

    private func texts(on sheet: Sheet) -> [DataSet.Text] {
        let isQuestion = poll.traits.shown == .questions
        return zip(1..., (sheet.texts ?? []) + sheet.others).map { index, text in
            DataSet.Text(
                pollNumber: number, poll: oneLine(poll.ask), section: section,
                kind: poll.kind.tabled(options: []).word,
                textNumber: index, text: oneLine(text.text), isAnswered: isQuestion ? text.isAnswered : nil,
                value: text.count.map(Double.init), status: text.count == nil ? .confidential : .shown)
        }
    }
}

extension DataSet.Result {
    /// What is said of the session itself.
    static func all(of state: State) -> [Self] {
        let values: [(DataSet.Measure, Int)] = [
            (.seats, state.joined), (.minimumGroup, state.scenario.minimumGroup),
            (.minimumTextGroup, state.scenario.minimumTextGroup), (.finished, state.finished == nil ? 0 : 1),
            (.rehearsal, state.isRehearsal ? 1 : 0),
        ]
        return values.map { measure, value in
            Self(
                pollNumber: 0, poll: nil, section: nil, kind: nil, isSensitive: false, round: 0, stage: nil,
                measure: measure, statement: nil, optionNumber: 0, option: nil, value: Double(value),
                status: .shown)
        }
    }
}

extension DataSet.Entry {
    /// The minutes of all sections together, and of each.
    static func all(of state: State) -> [Self] {
        let sections = state.scenario.sections
        let spent = sections.indices.map(state.secondsHeld)
        let extra = sections.indices.map { state.extraMinutes[$0] ?? 0 }
        let whole = rows(
            number: 0, nil, planned: state.scenario.minutes, added: extra.reduce(0, +),
            actual: spent.reduce(0, +), otherwise: .notAsked)
        return whole
            + sections.enumerated().flatMap { index, section in
                rows(
                    number: index + 1, section, planned: section.minutes, added: extra[index],
                    actual: state.wasHeld(section: index) ? spent[index] : nil,
                    otherwise: state.dropped.contains(index) ? .notApplicable : .notAsked)
            }
    }

    private static func rows(
        number: Int, _ section: Section?, planned: Int?, added: Int, actual: Double?,
        otherwise status: DataSet.Status
    ) -> [Self] {
        let minutes = actual.map { ($0 / 60).rounded() }
        let values: [(DataSet.Measure, Double?, DataSet.Status)] = [
            (.planned, planned.map(Double.init), .notApplicable), (.added, Double(added), .shown),
            (.actual, minutes, status),
        ]
        return values.map { measure, value, status in
            Self(
                sectionNumber: number, section: section.map { oneLine($0.title) },
                priority: section?.priority.rawValue, measure: measure, value: value,
                status: value == nil ? status : .shown)
        }
    }
}

extension State {
    /// Whether the room reached a slide of that section.
    func wasHeld(section: Int) -> Bool {
        let first = scenario.firstSlide(ofSection: section)
        return visited.contains(where: (first..<first + scenario.sections[section].slides.count).contains)
    }

    /// Seconds spent in that section, up to the last moment that is known.
    func secondsHeld(inSection section: Int) -> Double {
        (finished ?? clockStarted ?? pausedSince ?? started).map { seconds(inSection: section, at: $0) } ?? 0
    }
}
