package import Session
import Showing
import Wording
package import Workshop

/// What is printed of one session.
struct SessionReport: Speaker {
    let state: State
    /// The document's language.
    let language: Language
    /// The version of the program that prints.
    let program: String

    var scenario: Scenario { state.scenario }

    var authorsLanguage: Language { scenario.language }

    var document: Document {
        Document(
            name: name, language: language, title: authors(title), subtitle: scenario.subtitle.map(authors),
            day: state.started?.date.text(in: language) ?? "", kind: say(.paperSummary), detail: times,
            notices: notices,
            parts: [roomSaid, agenda, polls].compactMap(\.self) + services(of: scenario) + [method])
    }

    private var title: String {
        state.isRehearsal ? say(.paperRehearsal, scenario.title) : scenario.title
    }

    /// The workshop, and the day on which it was held.
    private var name: String {
        state.started.map { "\(title), \($0.date.text(in: language))" } ?? title
    }

    private var times: String {
        guard let started = state.started else { return say(.paperNotBegun) }
        guard let finished = state.finished else { return say(.paperBegun, started.clock) }
        let end =
            finished.date == started.date
            ? finished.clock : say(.paperOnDay, finished.clock, finished.date.text(in: language))
        let minutes = Int((max(0, finished.seconds(since: started)) / 60).rounded())
        return say(.paperTimes, started.clock, end, "\(minutes)")
    }

    private var notices: [Document.Words] {
        let minimum = scenario.minimumGroup
        let seats = [
            say(.paperSeatsTaken, "\(state.joined)"),
            minimum > 1 ? say(.paperCountedOnly, "\(minimum)") : nil,
        ]
        return [
            state.isRehearsal ? say(.paperRehearsed) : nil,
            state.finished == nil ? say(.paperUnfinished) : nil,
            seats.compactMap(\.self).joined(separator: " "),
            state.roomsAway > 0 ? say(.paperRoomsAway, "\(state.roomsAway)") : nil,
        ].compactMap { $0.map { Document.Words($0) } }
    }
}

extension Speaker {
    /// Where to report a concern, and where people find support for themselves; these are two things.
    func services(of scenario: Scenario) -> [Document.Part] {
        let lists: [(Phrase, [Service], Phrase)] = [
            (.paperReporting, scenario.reporting, .paperFromSource),
            (.supportTitle, scenario.support, .paperFromScenario),
        ]
        return lists.compactMap { title, services, origin in
            guard !services.isEmpty else { return nil }
            let terms = services.first(in: language).map { service in
                let said = [service.detail, service.when].compactMap(\.self).joined(separator: "; ")
                let own = service.language ?? scenario.language
                return Document.Term(
                    label: words(service.name, in: own), text: words(said, in: own), isRung: true)
            }
            return Document.Part(words(title), [.terms(terms), paragraph(origin)])
        }
    }
}

extension SessionReport {
    /// The sections with their planned and their actual minutes, the sums of both, and the breaks.
    private var agenda: Document.Part? {
        let sections = scenario.sections
        guard !sections.isEmpty else { return nil }
        let spent = sections.indices.map(state.secondsHeld).reduce(0, +)
        var rows = sections.indices.map { index in
            Document.Row(
                name: authors("\(index + 1)  \(sections[index].title)"),
                cells: cells(
                    minutes(sections[index].minutes, extra: state.extraMinutes[index] ?? 0), actual(index)))
        }
        rows.append(row(say(.paperInAll), minutes(scenario.minutes), length(ofSeconds: spent)))
        for pause in state.breaks {
            guard let ended = pause.ended else {
                rows.append(row(say(.paperBreakFrom, pause.began.clock), "", ""))
                continue
            }
            rows.append(
                row(
                    say(.paperBreak, pause.began.clock, ended.clock), "",
                    length(ofSeconds: ended.seconds(since: pause.began))))
        }
        let table = Document.Table(
            caption: "", corner: say(.paperPart),
            heads: [Document.Words(say(.paperPlanned)), Document.Words(say(.paperActual))], rows: rows,
            picture: .none)
        return Document.Part(Document.Words(say(.paperAgenda)), [.table(table)])
    }

    private func row(_ name: String, _ planned: String, _ actual: String) -> Document.Row {
        Document.Row(name: Document.Words(name), cells: cells(planned, actual))
    }

    private func cells(_ texts: String...) -> [Document.Cell] { texts.map { $0.isEmpty ? .none : .text($0) } }

    private func actual(_ section: Int) -> String {
        if state.wasHeld(section: section) { return length(ofSeconds: state.secondsHeld(inSection: section)) }
        return say(state.dropped.contains(section) ? .paperDropped : .paperNotHeld)
    }

    /// Minutes as planned, with those that a section was given later: `10+5 min`.
    private func minutes(_ planned: Int?, extra: Int = 0) -> String {
        guard extra != 0 else { return planned.map { say(.slideMinutes, "\($0)") } ?? "" }
        return say(.slideMinutes, "\(planned ?? 0)\(extra < 0 ? "−" : "+")\(abs(extra))")
    }

    /// Whole minutes, such as `12 min`.
    private func length(ofSeconds seconds: Double) -> String {
        seconds > 0 && seconds < 30
            ? say(.paperUnderAMinute) : say(.slideMinutes, "\(Int((max(0, seconds) / 60).rounded()))")
    }
}

/// The session as a document.
///
/// It shows of polls only what `State.results(of:)` gives, and before the session is finished only of those that were
/// revealed. The same state gives the same document.
///
/// - Parameters:
///   - state: The session.
///   - language: What it is said in; nil for the scenario's.
///   - program: The version of the program that prints it.
/// - Returns: The document.
package func report(of state: State, in language: Language? = nil, program: String) -> Document {
    SessionReport(state: state, language: language ?? state.scenario.language, program: program).document
}
