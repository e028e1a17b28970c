import Session
import Wording
import Workshop

extension PollText {
    /// What may be shown of the answers, in one line, and a line for each part where the poll has parts; what stands
    /// beside them follows.
    func result(_ results: Results, in scenario: Scenario, heading: Phrase = .linearResult) -> [String] {
        picture(results, heading: heading) + beside(results, in: scenario)
    }

    /// How the answers divide; the heading takes the poll's number, the sentences, and the `stage`.
    func picture(_ results: Results, heading: Phrase, _ stage: String = "") -> [String] {
        let picture = picture(of: results)
        var sentences = [picture.sentence] + (picture.areInLine ? picture.parts : [])
        if picture.hidesSome { sentences.append(Phrase.pollHiddenCells.text(in: language)) }
        if results.skips > 0 {
            sentences.append(Phrase.pollSkipped.text(in: language, "\(results.skips)") + ".")
        }
        let first = heading.text(in: language, number, sentences.joined(separator: " "), stage)
        return [first] + (picture.areInLine ? [] : picture.parts.map { "  " + $0 })
    }

    private func picture(of results: Results) -> SpokenPicture {
        let counted = answers(results.answers) + "."
        return switch results.picture.withheld {
        case .tooFew(let minimum):
            SpokenPicture(counted + " " + Phrase.pollTooFew.text(in: language, "\(minimum)"))
        case .byAuthor:
            SpokenPicture(Phrase.pollShownToNobody.text(in: language, answers(results.answers)))
        case nil: poll.kind.onScreen.spoken(results, counted: counted, in: self)
        }
    }
}

/// What may be shown of answers, in sentences.
struct SpokenPicture: Equatable, Sendable {
    /// How many answered, or why nothing is shown.
    var sentence: String
    /// A sentence for each option, item or statement.
    var parts: [String]
    /// Whether parts follow in the same line.
    var areInLine: Bool
    /// Whether some of it may not be shown.
    var hidesSome: Bool

    /// Makes a picture.
    init(_ sentence: String, _ parts: [String] = [], areInLine: Bool = true, hidesSome: Bool = false) {
        self.sentence = sentence
        self.parts = parts
        self.areInLine = areInLine
        self.hidesSome = hidesSome
    }
}
