import Wording
import Workshop

/// How sure one can be, from the least: one name for each of ``Poll/surenessDegrees``.
func surenessDegrees(in language: Language) -> [String] {
    [Phrase.pollNotSure, .pollFairlySure, .pollVerySure].map { $0.text(in: language) }
}
