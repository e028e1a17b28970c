import Session
import Showing
import Wording
import Workshop

extension SessionReport {
    /// How answers were recorded, what is not shown and why, who keeps the record and until when, and what made this.
    var method: Document.Part {
        let said: [(Phrase, String?)] = [
            (.paperRecorded, say(state.finished == nil ? .paperRecordedRunning : .paperRecordedEnded)),
            (.paperShown, threshold), (.paperMissing, suppression), (.paperSeats, say(.paperSeatsCounted)),
            (.paperMinutes, clock), (.paperKept, keeping),
            (
                .paperRights,
                scenario.rights(in: language).map { $0.hasSuffix(".") ? $0 : $0 + "." }.joined(separator: " ")
            ),
            (.paperAddresses, scenario.takesAddresses ? say(.paperAddressesApart) : nil),
            (.paperMaterial, scenario.credit), (.slideContact, scenario.contact), (.paperMade, made),
        ]
        let terms = said.compactMap { label, text in
            text.map { Document.Term(label: Document.Words(say(label)), text: Document.Words($0)) }
        }
        return Document.Part(Document.Words(say(.paperMethod)), [.terms(terms)])
    }

    private var threshold: String {
        let minimum = scenario.minimumGroup
        guard minimum > 1 else { return ([say(.paperShownFromOne)] + phrases).joined(separator: " ") }
        let sensitive = scenario.polls.contains(where: \.isSensitive) ? [say(.paperSensitive)] : []
        return ([say(.paperShownFrom, "\(minimum)")] + phrases + sensitive).joined(separator: " ")
    }

    /// When the phrases of polls of words show, where there are such polls.
    private var phrases: [String] {
        let hasWords = scenario.polls.contains { if case .words = $0.kind { true } else { false } }
        guard hasWords, scenario.minimumTextGroup > 1 else { return [] }
        return [say(.paperPhrasesFrom, "\(scenario.minimumTextGroup)", "\(scenario.minimumGroup)")]
    }

    /// Which polls and options are not shown, by the polls' numbers.
    private var suppression: String? {
        var missing: [Phrase: [Int]] = [:]
        for (index, poll) in scenario.polls.enumerated() {
            func miss(_ phrase: Phrase) { missing[phrase, default: []].append(index + 1) }
            switch state.showing(of: poll) {
            case .notRevealed: continue
            case .notAsked: miss(.paperMissingUnasked)
            case .sheet(let sheet):
                guard poll.traits.shown != .questions else { continue }
                switch sheet.withheld {
                case .byAuthor: miss(.paperMissingByAuthor)
                case .tooFew: miss(.paperMissingTooFew)
                case nil:
                    if sheet.hidesOptions { miss(.paperMissingOptions) }
                    if sheet.hidesStatements { miss(.paperMissingStatements) }
                    if sheet.rows.contains(.sentence(.noneShown)) { miss(.paperMissingNumbers) }
                    if sheet.hidesBeside { miss(.paperMissingBeside) }
                }
            }
        }
        let order: [Phrase] = [
            .paperMissingTooFew, .paperMissingNumbers, .paperMissingOptions, .paperMissingStatements,
            .paperMissingBeside, .paperMissingByAuthor,
            .paperMissingUnasked,
        ]
        let said = order.compactMap { phrase in missing[phrase].map { say(phrase, named($0, in: language)) } }
        return said.isEmpty ? nil : said.joined(separator: " ")
    }

    private var clock: String? {
        guard state.started != nil else { return nil }
        let pauses = say(state.breaks.isEmpty ? .paperNoPauses : .paperNoBreaks)
        return state.finished == nil ? pauses + " " + say(.paperNoRest) : pauses
    }

    private var keeping: String {
        let end = scenario.retention.flatMap { retention in
            state.started.map { retention.end(forSessionOn: $0.date) }
        }
        return scenario.keeping(until: end, in: language) ?? say(.paperKeptUnknown)
    }

    /// The versions of what printed this and of the scenario, and whose clock tells the times.
    private var made: String {
        let version = scenario.version.map { [say(.paperScenarioVersion, $0)] } ?? []
        let zone = state.zone.map { [say(.paperZone, $0)] } ?? []
        return ([say(.paperMadeBy, program)] + version + zone).joined(separator: " ")
    }
}

extension Sheet {
    /// Whether a number beside its picture is hidden: of sureness, or of a comparison.
    fileprivate var hidesBeside: Bool {
        sureness == .tooFew || options.contains { $0.sureness.contains(nil) }
            || comparisons.contains { $0.lines == nil || $0.hidesSome }
    }
}

/// `poll 3`, `polls 3, 4 and 9`.
func named(_ numbers: [Int], in language: Language) -> String {
    let texts = numbers.map(String.init)
    guard let last = texts.last, texts.count > 1 else {
        return Phrase.paperOnePoll.text(in: language, texts.joined())
    }
    return Phrase.paperSeveralPolls.text(in: language, texts.dropLast().joined(separator: ", "), last)
}
