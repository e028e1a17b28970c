import Drawing
import Redaction
import Wording
import Workshop

/// What a seat says to whoever writes in their own words.
struct WritingAdvice: Equatable, Sendable {
    /// From when on who reads it, what may become of it, and how to speak to somebody instead.
    private(set) var terms: [String]
    /// The scenario's words, or else the usual ones.
    private let care: String
    private let names: [String]

    /// All of it in one paragraph.
    var text: String { (terms + [care]).joined(separator: " ") }

    /// The same without its terms, which stand elsewhere.
    var withoutTerms: Self {
        var advice = self
        advice.terms = []
        return advice
    }

    /// Whom the text may name: read only where there is a text, for that takes the lists of words.
    var people: KnownPeople { KnownPeople(names) }

    /// Makes the advice about what is written to `poll`; `reach` is how a facilitator is reached, where one would hear
    /// of it, and where several rooms share the session (`isShared`) the facilitators of all read it.
    init(
        about poll: Poll, in scenario: Scenario, _ language: Language, isShared: Bool, reach: String? = nil
    ) {
        terms =
            [poll.readers(in: scenario, isShared: isShared, language)]
            + [reach].compactMap { $0.map { Phrase.reachPerson.text(in: language, $0) } }
        care = Self.care(in: scenario, language)
        names = scenario.people
    }

    /// The scenario's words about what not to write, or else the usual ones.
    static func care(in scenario: Scenario, _ language: Language) -> String {
        let usual = Phrase.nameNobody.text(in: language) + " " + Phrase.notAChannel.text(in: language)
        return scenario.writingNote ?? usual
    }
}

extension Poll {
    /// Who reads what people write to it in their own words, and from when on: ``State/mayBeRead(_:)`` in words.
    fileprivate func readers(in scenario: Scenario, isShared: Bool, _ language: Language) -> String {
        let (needed, phrase, isCleared): (Int, Phrase, Bool) =
            switch traits.reading {
            case _ where show == .never: (0, .readByNobody, false)
            case .never: (scenario.minimumGroup, .readTogether, false)
            case .fromMinimum: (scenario.minimum(of: self), .readFromWritten, true)
            case .fromSeats: (scenario.minimumTextGroup, .readFromSeats, true)
            case .onceClosed: (scenario.minimumTextGroup, .readOnceClosed, true)
            }
        let who = (needed == 1 ? phrase.withoutMinimum : phrase).text(in: language, "\(needed)")
        guard isCleared else { return who }
        let more: [Phrase] =
            (isShared ? [.readInAllRooms] : []) + (scenario.reportsTexts ? [.readInTables] : [])
        return ([who] + more.map { $0.text(in: language) }).joined(separator: " ")
    }
}

extension Phrase {
    /// The same where a single answer is enough.
    fileprivate var withoutMinimum: Phrase {
        switch self {
        case .readTogether: .readSingly
        case .readOnceClosed: .readOnceClosedAtOnce
        case _: .readAtOnce
        }
    }
}

/// `text` on one line of at most `width` columns, its last words left out for a `…` where it is longer.
func shortened(_ text: String, to width: Int) -> String {
    let line = cleaned(text)
    guard columns(of: line) > width else { return line }
    var words = line.split(separator: " ", omittingEmptySubsequences: false)
    while words.count > 1 {
        words.removeLast()
        let kept = words.joined(separator: " ") + " …"
        if columns(of: kept) <= width { return kept }
    }
    return truncated(line, to: width)
}

/// `text` without the spaces at its ends.
func trimmed(_ text: String) -> String {
    var rest = text.drop { $0.isWhitespace }
    while rest.last?.isWhitespace == true { rest.removeLast() }
    return String(rest)
}

/// The most characters of an e-mail address.
let longestAddress = 254

/// The address that `text` is, without the spaces around it; nil where it is none.
func emailAddress(in text: String) -> String? {
    let address = trimmed(text)
    let parts = address.split(separator: "@", omittingEmptySubsequences: false)
    guard parts.count == 2, address.count <= longestAddress, !parts[0].isEmpty,
        !address.contains(where: \.isWhitespace)
    else { return nil }
    let labels = parts[1].split(separator: ".", omittingEmptySubsequences: false)
    return labels.count > 1 && labels.allSatisfy { !$0.isEmpty } ? address : nil
}
