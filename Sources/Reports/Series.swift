package import Session
import Showing
import Wording
package import Workshop

/// Several sessions of a programme as one document.
struct SeriesReport: Speaker {
    /// Finished sessions that were meant, by region and day.
    let sessions: [State]
    let language: Language
    let program: String
    /// Whether each session has a column of its own, with its day.
    let tellsSessions: Bool
    /// Records that could not be read.
    let missing: Int

    /// The least of answers in a session, and of people in any number, from which a series tells anything.
    static let minimum = 5
    /// So many sessions a region needs to be told apart.
    static let leastOfRegion = 3

    var authorsLanguage: Language { sessions[0].scenario.language }

    var document: Document {
        let titles = Set(sessions.map(\.scenario.title))
        let title = titles.count == 1 ? titles.first ?? "" : say(.seriesSeveral)
        let scenario = sessions[0].scenario
        let seats = sessions.map(\.joined).reduce(0, +)
        return Document(
            name: title, language: language,
            title: titles.count == 1 ? authors(title) : Document.Words(title), subtitle: nil, day: days,
            kind: say(.seriesName), detail: say(.seriesSessions, "\(sessions.count)"),
            notices: (missing > 0 ? [Document.Words(say(.seriesMissing, "\(missing)"))] : []) + [
                Document.Words(say(.paperSeatsTaken, "\(seats)") + " " + say(.seriesRule, "\(Self.minimum)"))
            ],
            parts: [held, polls] + services(of: scenario) + [method])
    }

    private var days: String {
        let days = sessions.compactMap(\.started?.date).sorted { $0.daysSinceEpoch < $1.daysSinceEpoch }
        guard let first = days.first, let last = days.last else { return "" }
        return first == last
            ? first.text(in: language) : say(.pollFromTo, first.text(in: language), last.text(in: language))
    }

    /// What is told in a column: all sessions, a region that has enough of them, or one.
    private struct Group {
        let name: String
        /// By their places among all.
        let sessions: [Int]
    }

    /// The columns of what the sessions at `places` tell: a region is told apart where they are enough of it, and the rest
    /// of them, which would follow, is enough too.
    private func groups(among places: [Int]) -> [Group] {
        let told = regionsTold(in: places.map { sessions[$0] }).sorted().map { region in
            Group(name: region, sessions: places.filter { sessions[$0].scenario.region == region })
        }
        let each = places.map { place in
            let day = sessions[place].started?.date.text(in: language) ?? ""
            return Group(name: "\(place + 1) \(day)", sessions: [place])
        }
        return [Group(name: say(.seriesAll), sessions: places)] + told + (tellsSessions ? each : [])
    }

    private var held: Document.Part {
        let rows = groups(among: Array(sessions.indices)).map { group in
            Document.Row(
                name: Document.Words(group.name),
                cells: [
                    .count(group.sessions.count),
                    .count(group.sessions.map { sessions[$0].joined }.reduce(0, +)),
                ])
        }
        let table = Document.Table(
            caption: "", corner: say(.seriesWhere),
            heads: [Document.Words(say(.seriesHeld)), Document.Words(say(.paperSeats))], rows: rows,
            picture: .none)
        return Document.Part(Document.Words(say(.seriesHeld)), [.table(table)])
    }

    /// Polls that are worded alike, with the same options in the same order, in the order of the first session.
    private var polls: Document.Part {
        var asked: [(poll: Poll, sheets: [(session: Int, sheet: Sheet)])] = []
        for (index, session) in sessions.enumerated() {
            for poll in session.scenario.polls {
                guard case .sheet = session.showing(of: poll) else { continue }
                let entry = (index, session.sheet(of: poll, inSeries: Self.minimum))
                if let place = asked.firstIndex(where: { isAlike($0.poll, poll) }) {
                    asked[place].sheets.append(entry)
                } else {
                    asked.append((poll, [entry]))
                }
            }
        }
        let blocks = asked.enumerated().map { number, asked in
            Document.Block.entry(entry(asked.poll, asked.sheets, number: number + 1))
        }
        return Document.Part(Document.Words(say(.paperPolls)), blocks)
    }

    private func isAlike(_ left: Poll, _ right: Poll) -> Bool {
        left.ask == right.ask && left.kind == right.kind && left.hint == right.hint
            && left.hasOther == right.hasOther
    }

    private func entry(_ poll: Poll, _ sheets: [(session: Int, sheet: Sheet)], number: Int) -> Document.Entry
    {
        let own = sessions[sheets[0].session].scenario.language
        let answers = sheets.map(\.sheet.answers).reduce(0, +)
        let isText = sheets.contains { $0.sheet.texts != nil }
        let beside = [
            isText ? nil : countedAnswers(answers, in: language), say(.seriesAskedIn, "\(sheets.count)"),
        ].compactMap(\.self)
        return Document.Entry(
            number: "\(number)", question: words(poll.ask, in: own),
            beside: beside.joined(separator: ", "), place: Document.Words(""),
            hint: poll.hint.map { words("(\($0))", in: own) },
            blocks: tables(sheets, in: own))
    }

    private func tables(
        _ sheets: [(session: Int, sheet: Sheet)], in own: Language
    ) -> [Document.Block] {
        guard let names = sheets.lazy.map({ cells(of: $0.sheet) }).first(where: { !$0.isEmpty }) else {
            return others(sheets, in: own)
        }
        let groups = groups(among: sheets.map(\.session)).map { group in
            (group, sheets.filter { group.sessions.contains($0.session) })
        }
        let rows = names.indices.map { row in
            Document.Row(
                name: words(names[row].name, in: own),
                cells: groups.map { _, sheets in total(sheets.map { cells(of: $0.sheet) }, at: row) })
        }
        let isAlone = groups.count == 1
        let heads = isAlone ? [say(.paperAnswers)] : groups.map(\.0.name)
        let table = Document.Table(
            caption: "", corner: say(.paperOptions), heads: heads.map { Document.Words($0) }, rows: rows,
            picture: isAlone ? .bars : .heat)
        return [.table(table)]
    }

    /// What is said of a poll that counts nothing: its texts, where the scenario lets them stand here, or why there is
    /// nothing.
    private func others(
        _ sheets: [(session: Int, sheet: Sheet)], in own: Language
    ) -> [Document.Block] {
        let texts = sheets.filter { sessions[$0.session].scenario.reportsTexts }.flatMap {
            $0.sheet.texts ?? []
        }
        if !texts.isEmpty {
            return [.quotes(texts.map { words($0.text, in: own) }, known: texts.map { _ in "" })]
        }
        let withheld = sheets.compactMap(\.sheet.withheld)
        guard withheld.count == sheets.count else {
            return [paragraph(.seriesElsewhere)]
        }
        let isAuthors = withheld.allSatisfy { $0 == .byAuthor }
        return [paragraph(isAuthors ? .paperByAuthor : .seriesTooFew)]
    }

    /// What every session shows together; "at least" where one shows less than all.
    private func total(_ sessions: [[(name: String, share: Sheet.Share?)]], at row: Int) -> Document.Cell {
        let shares = sessions.map { $0.indices.contains(row) ? $0[row].share : nil }
        let known = shares.compactMap(\.self)
        let count = known.map(\.count).reduce(0, +)
        guard known.count == shares.count else {
            return known.isEmpty ? .hidden : .text(say(.seriesAtLeast, "\(count)"))
        }
        let whole = Sheet.Share(count, of: known.map(\.whole).reduce(0, +))
        return .share(count, of: whole.whole, percent: whole.percent)
    }

    /// The counts of a sheet, each with its name: options, labels, labels of each statement, then and now.
    private func cells(of sheet: Sheet) -> [(name: String, share: Sheet.Share?)] {
        sheet.rows.flatMap { row -> [(name: String, share: Sheet.Share?)] in
            switch row {
            case .options(let options): return options.map { ($0.name.words(in: language), $0.share) }
            case .stacked(let spread):
                let shares = spread.division?.shares ?? spread.labels.map { _ in nil }
                return zip(spread.labels, shares).map { label, share in
                    ((spread.statement.map { "\($0) – " } ?? "") + label, share)
                }
            case .bars(let bars):
                return bars.flatMap { bar -> [(name: String, share: Sheet.Share?)] in
                    guard case .moved(let then, let now) = bar.figure else { return [] }
                    let name = bar.name.words(in: language)
                    return [
                        ("\(name), \(say(.pollBefore))", then), ("\(name), \(say(.pollNow))", now),
                    ]
                }
            case .ranked, .tallies, .texts, .legend, .sentence, .hidden: return []
            }
        }
    }

    private var method: Document.Part {
        let terms: [(Phrase, String)] = [
            (.paperShown, say(.seriesHow, "\(Self.minimum)")), (.seriesReaders, say(.seriesReadersHow)),
            (.paperSeats, say(.paperSeatsCounted)), (.paperMade, say(.paperMadeBy, program)),
        ]
        return Document.Part(
            Document.Words(say(.paperMethod)),
            [.terms(terms.map { Document.Term(label: Document.Words(say($0)), text: Document.Words($1)) })])
    }
}

/// The regions that a series of `sessions` tells apart.
package func regionsTold(in sessions: [State]) -> Set<String> {
    let regions = Dictionary(grouping: sessions.compactMap(\.scenario.region)) { $0 }.mapValues(\.count)
    let told = regions.filter { $0.value >= SeriesReport.leastOfRegion }
    let rest = sessions.count - told.values.reduce(0, +)
    return rest == 0 || rest >= SeriesReport.leastOfRegion ? Set(told.keys) : []
}

/// From how many answers on, and how many people to a number, a series tells anything.
package let seriesMinimum = SeriesReport.minimum

extension State {
    /// Whether a series counts it.
    package var countsInSeries: Bool { finished != nil && !isRehearsal }

    package var seriesPlace: (String, Int64) { (scenario.region ?? "", started?.milliseconds ?? 0) }

    /// The sheet of `poll` under the rule of a series.
    func sheet(of poll: Poll, inSeries minimum: Int) -> Sheet {
        sheet(of: results(of: poll).inSeries(of: poll, minimum: minimum), to: poll)
    }
}

/// A programme's sessions as one document: what was asked in all of them side by side, under the stricter of each
/// session's and the series' rule.
///
/// - Parameters:
///   - sessions: The sessions; rehearsals and those that were not finished do not count.
///   - language: What it is said in; nil for the first session's.
///   - program: The version of the program that prints it.
///   - tellsSessions: Whether each session has a column of its own, with its day.
///   - missing: How many records could not be read.
/// - Returns: The document; nil where no session counts.
package func series(
    of sessions: [State], in language: Language? = nil, program: String, tellsSessions: Bool = false,
    missing: Int = 0
) -> Document? {
    let counted = sessions.filter(\.countsInSeries).sorted { $0.seriesPlace < $1.seriesPlace }
    guard let first = counted.first else { return nil }
    return SeriesReport(
        sessions: counted, language: language ?? first.scenario.language, program: program,
        tellsSessions: tellsSessions, missing: missing
    ).document
}
