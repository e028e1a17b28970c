import Drawing
import Redaction
import Wording
import Workshop

/// What a seat says to whoever writes in their own words.
struct WritingAdvice: Equatable, Sendable {
    /// Who may read it, and the scenario's words, or else the usual ones.
    let text: String
    private let names: [String]

    /// Whom the text may name: read only where there is a text, for that takes the lists of words.
    var people: KnownPeople { KnownPeople(names) }

    /// Makes the advice of a scenario.
    init(in scenario: Scenario, _ language: Language) {
        let usual = Phrase.nameNobody.text(in: language) + " " + Phrase.notAChannel.text(in: language)
        text = Phrase.facilitatorsMayRead.text(in: language) + " " + (scenario.writingNote ?? usual)
        names = scenario.people
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
