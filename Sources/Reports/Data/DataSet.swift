package import Session
import Workshop

/// Everything that tables say of one session: one number a row, made of sheets alone.
///
/// No row tells more than paper does. The same state gives equal sets.
package struct DataSet: Equatable, Codable, Sendable {
    /// The record's name, of letters of chance.
    package let session: String
    package let region: String?
    package let title: String
    /// The room's day, such as `2026-11-23`; nil of a session that has not begun.
    package let day: String?
    /// Which version of itself the scenario says it is.
    package let scenarioVersion: String?
    /// The program's version.
    package let program: String
    package let isRehearsal: Bool
    package let isFinished: Bool
    /// Of the session itself first, then poll by poll.
    package let results: [Result]
    /// What was cleared, where the scenario lets it stand in tables.
    package let texts: [Text]
    /// All sections together first, then one by one.
    package let agenda: [Entry]

    /// Makes the set of a session.
    ///
    /// - Parameters:
    ///   - state: How the session stands.
    ///   - session: The record's name.
    ///   - program: The program's version.
    ///   - seriesMinimum: The least of answers that a series tells of, whose stricter rule then holds; nil of a session by
    ///     itself.
    ///   - tellsDay: Whether it says on which day the session was.
    ///   - tellsRegion: Whether it says in which region.
    package init(
        of state: State, session: String, program: String, seriesMinimum: Int? = nil, tellsDay: Bool = true,
        tellsRegion: Bool = true
    ) {
        let scenario = state.scenario
        self.session = session
        region = tellsRegion ? scenario.region.map(oneLine) : nil
        title = oneLine(scenario.title)
        day = tellsDay ? state.started?.date.iso : nil
        scenarioVersion = scenario.version.map(oneLine)
        self.program = program
        isRehearsal = state.isRehearsal
        isFinished = state.finished != nil
        let polls = scenario.polls.enumerated().map {
            PollData(of: $1, number: $0 + 1, in: state, seriesMinimum: seriesMinimum)
        }
        results = Result.all(of: state) + polls.flatMap(\.results)
        texts = polls.flatMap(\.texts)
        agenda = Entry.all(of: state)
    }
}

extension DataSet {
    /// Why a number stands where it stands, or does not.
    package enum Status: String, CaseIterable, Codable, Sendable {
        case shown
        /// Too small to be shown, or such that a small one would follow from it, or not for anybody.
        case confidential = "c"
        case notAsked = "x"
        case notApplicable = "z"

        /// What it says of a row, for readers of tables.
        package var meaning: String {
            switch self {
            case .shown: "the number is shown"
            case .confidential:
                "confidential: too few, or a number from which too few would follow, or not to be shown"
            case .notAsked: "not asked, or not held"
            case .notApplicable: "not applicable"
            }
        }
    }

    /// One number of one round of a poll; poll 0 is the session itself.
    package struct Result: Equatable, Codable, Sendable {
        /// In the scenario's order, from 1.
        package let pollNumber: Int
        /// The question.
        package let poll: String?
        package let section: String?
        package let kind: String?
        package let isSensitive: Bool
        /// From 1; 0 of the session itself.
        package let round: Int
        /// The stage of a decision, as its author names it.
        package let stage: String?
        package let measure: Measure
        /// A statement of a scale, a unit of numbers, or the poll and the option that answers are compared with.
        package let statement: String?
        /// In the author's order, from 1; 0 where the number is of no option.
        package let optionNumber: Int
        package let option: String?
        /// Nil where ``status`` says why.
        package let value: Double?
        package let status: Status
    }

    /// A text that was cleared.
    package struct Text: Equatable, Codable, Sendable {
        package let pollNumber: Int
        package let poll: String
        package let section: String
        package let kind: String
        /// From 1 within its poll.
        package let textNumber: Int
        package let text: String
        /// Whether a question was answered; nil of other texts.
        package let isAnswered: Bool?
        /// How many seats wrote it, or ask it too.
        package let value: Double?
        package let status: Status
    }

    /// Minutes of a section; section 0 is all of them.
    package struct Entry: Equatable, Codable, Sendable {
        package let sectionNumber: Int
        package let section: String?
        package let priority: String?
        package let measure: Measure
        package let value: Double?
        package let status: Status
    }
}

extension CalendarDate {
    /// Such as `2026-11-23`.
    var iso: String {
        func digits(_ number: Int, _ count: Int) -> String {
            String(String(number + 10_000).suffix(count))
        }
        return "\(digits(year, 4))-\(digits(month, 2))-\(digits(day, 2))"
    }
}
